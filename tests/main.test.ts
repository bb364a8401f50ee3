import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(__dirname, '../src');

/** Every file that is evaluated when `file` is: it and what it imports by a statement, types left out. */
function evaluatedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, what = '', from = ''] of text.matchAll(/^(?:import|export) ([^;]*?) from '(\.[^']+)';$/gm)) {
    if (what.startsWith('type ')) continue;
    const target = path.resolve(path.dirname(file), `${from}.ts`);
    if (existsSync(target)) evaluatedWith(target, seen);
  }
  return seen;
}

describe('main.ts', () => {
  const evaluated = [...evaluatedWith(path.join(SRC, 'main.ts'))].map((file) => path.relative(SRC, file));

  it('leaves the engine, its Markdown parser and its language data for the first note', () => {
    expect(
      evaluated.filter((file) => /^(?:analyze|markdown|language|stance|dialogue|reflection)\b/.test(file)),
    ).toEqual([]);
  });

  it('evaluates what the app asks for at once', () => {
    expect(evaluated).toEqual(expect.arrayContaining(['settings.ts', 'panel/panel.ts', 'editor/extension.ts']));
  });
});
