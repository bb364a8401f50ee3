import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leanPack } from '../scripts/leanPacks.mjs';

describe('A lean pack', () => {
  it('is without examples, near misses and sources', () => {
    const pack = `const rules = [{ id: 'a', found: ['x, y', "z"], silent: [\n'u',\n], source: 'me', why: 'b' }];`;
    expect(leanPack(pack)).toBe(`const rules = [{ id: 'a', why: 'b' }];`);
  });

  it('is without the score that only measuring takes', () => {
    expect(leanPack(`const pack = { id, receptiveness, signals };`)).toBe(`const pack = { id, signals };`);
  });

  it('keeps what only looks like them', () => {
    const pack = `const rule = { negated: 'silent', why: 'source: found' };`;
    expect(leanPack(pack)).toBe(pack);
  });

  it('keeps what is computed, so that nothing that runs goes missing', () => {
    const pack = `const rule = { found: EXAMPLES, source: tell() };`;
    expect(leanPack(pack)).toBe(pack);
  });

  it('loses nothing else of the packs that there are', () => {
    const folder = path.join(__dirname, '../src/language');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /[\\/].*\.ts$/.test(file),
    );
    const idsOf = (text: string) => text.match(/\b(?:id|why|patterns|phrases):/g)?.length ?? 0;
    for (const file of files) {
      const source = readFileSync(path.join(folder, file), 'utf8');
      expect(idsOf(leanPack(source))).toBe(idsOf(source));
    }
    expect(files.length).toBeGreaterThan(10);
  });
});
