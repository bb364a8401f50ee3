/** @jest-environment jsdom */
import type { TFile } from 'obsidian';
import { Reports } from '../../src/obsidian/reports';
import type { Shell } from '../../src/obsidian/shell';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { texts } from '../../src/texts/en';

const NOTE = '# Board meeting\n\n## Agenda\n\n- Roof\n\n## Notes\n\nObviously the roof is too old.\n';
/** Takes more than one slice of idle time to read. */
const LONG = NOTE + 'What do we know about the roof? Obviously it leaks.\n\n'.repeat(3000);

/** The reports of a vault of one note; `recentPrompts` may fail in the place of the engine. */
function reports(recentPrompts: () => readonly string[] = () => []): Reports {
  const shell = {
    app: {
      vault: {
        getFileByPath: (path: string) => (['Board.md', 'Broken.md'].includes(path) ? ({ path } as TFile) : null),
        cachedRead: () => Promise.reject(new Error('The disk is gone.')),
      },
      metadataCache: { getFileCache: () => null },
    },
    settings: { ...DEFAULT_SETTINGS, promptsNote: 'Broken.md' },
    texts,
    memory: { recentPrompts },
    index: { earlier: () => ({}) },
  };
  return new Reports(shell as unknown as Shell);
}

describe('Reports', () => {
  it('read a note once for all who ask', async () => {
    const all = reports();
    const [first, second] = await Promise.all([all.read('Board.md', NOTE), all.read('Board.md', NOTE)]);
    expect(first.agenda).toHaveLength(1);
    expect(second).toBe(first);
  });

  it('stop a reading that nobody wants any more', async () => {
    await expect(reports().readWhile('Board.md', LONG, () => false)).resolves.toBeNull();
  });

  it('go on with it while one of those who asked still waits', async () => {
    const all = reports();
    const given = all.readWhile('Board.md', LONG, () => false);
    const wanted = all.read('Board.md', LONG);
    expect((await wanted).findings.length).toBeGreaterThan(1000);
    expect(await given).toBe(await wanted);
  });

  it('read anew what was stopped', async () => {
    const all = reports();
    await all.readWhile('Board.md', LONG, () => false);
    expect((await all.read('Board.md', LONG)).findings.length).toBeGreaterThan(1000);
  });

  it('read anew what failed', async () => {
    let isBroken = true;
    const all = reports(() => {
      if (isBroken) throw new Error('out of order');
      return [];
    });
    await expect(all.read('Board.md', NOTE)).rejects.toThrow('out of order');
    isBroken = false;
    expect((await all.read('Board.md', NOTE)).agenda).toHaveLength(1);
  });

  it('read a note though that of the person’s own prompts cannot be read', async () => {
    expect((await reports().read('Board.md', NOTE)).agenda).toHaveLength(1);
  });

  it('leave a note alone that is not there', async () => {
    await expect(reports().readWhile('Board.canvas', NOTE, () => true)).resolves.toBeNull();
  });
});
