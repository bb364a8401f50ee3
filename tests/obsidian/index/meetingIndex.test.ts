import { IDBFactory } from 'fake-indexeddb';
import type { App, TFile } from 'obsidian';
import { NoteReader } from '../../../src/analyze';
import { MeetingIndex } from '../../../src/obsidian/index/meetingIndex';
import type { Shell } from '../../../src/obsidian/shell';
import { DEFAULT_SETTINGS, isLeftAlone, type Settings } from '../../../src/settings';
import { cacheSettled, createTestApp } from '../../support/app';

const meeting = (words: string): string => `---\ntype: meeting\n---\n# Weekly\n\n## Agenda\n- Budget\n\n${words}`;
const FILES = {
  'Meetings/2026-03-02.md': meeting('Obviously it is the cache.'),
  'Meetings/2026-03-09.md': meeting(
    'I wonder what we miss.\n\n## Reflection\n\n### What else?\n\nMuch.\n\n### And now?\n',
  ),
  'Sourdough.md': '# Sourdough\n\nMore salt.',
};

let app: App;
let opened: MeetingIndex[];
let isRead: string[];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  globalThis.window = globalThis as unknown as Window & typeof globalThis;
  opened = [];
  isRead = [];
  app = await createTestApp(FILES);
  const kept = new Map<string, unknown>();
  app.loadLocalStorage = (key) => kept.get(key) ?? null;
  app.saveLocalStorage = (key, value) => void kept.set(key, value);
  const read = app.vault.cachedRead.bind(app.vault);
  app.vault.cachedRead = (file: TFile) => {
    isRead.push(file.path);
    return read(file);
  };
});

afterEach(() => {
  for (const index of opened) index.unload();
});

interface Opened {
  readonly index: MeetingIndex;
  change(settings: Partial<Settings>): void;
}

function openIndex(version = '1.0.0'): Opened {
  const settings = { ...DEFAULT_SETTINGS };
  const frontmatter = (file: TFile): unknown => app.metadataCache.getFileCache(file)?.frontmatter?.['wonderings'];
  const shell = {
    app,
    settings,
    manifest: { version },
    reports: { isLeftAlone: (file: TFile) => isLeftAlone(settings, file.path, frontmatter(file)), forget: () => {} },
    refresh: () => {},
  } as unknown as Shell;
  const index = new MeetingIndex(shell, 20);
  opened.push(index);
  index.load();
  return {
    index,
    change: (change) => {
      Object.assign(settings, change);
      index.settingsChanged();
    },
  };
}

/** Waits until `is` holds. */
async function until(is: () => boolean): Promise<void> {
  for (let waited = 0; !is(); waited += 10) {
    if (waited > 8000) throw new Error('It never came to hold.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const paths = (index: MeetingIndex): readonly string[] => index.meetings.map(({ file }) => file.path);

async function readIndex(version?: string): Promise<Opened> {
  const made = openIndex(version);
  await until(() => made.index.progress.state === 'ready');
  await until(() => made.index.meetings.length > 0);
  await until(() => made.index.progress.state === 'ready');
  return made;
}

/** Unloads the index and lets it keep what it knows. */
async function close({ index }: Opened): Promise<void> {
  index.unload();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

const WEEKLIES = ['Meetings/2026-03-02.md', 'Meetings/2026-03-09.md'];

describe('MeetingIndex', () => {
  it('finds the meetings of the vault, the earliest first', async () => {
    const { index } = await readIndex();
    expect(index.meetings.map(({ file, date }) => [file.path, date])).toEqual([
      [WEEKLIES[0], '2026-03-02'],
      [WEEKLIES[1], '2026-03-09'],
    ]);
    expect(index.meetings.map(({ figures }) => figures.knowings)).toEqual([1, 0]);
  });

  it('counts the prompts that have an answer', async () => {
    const { index } = await readIndex();
    expect(index.meetings.map(({ figures }) => figures.answered)).toEqual([0, 1]);
  });

  it('reads nothing again at the next start', async () => {
    await close(await readIndex());
    isRead = [];
    const { index } = await readIndex();
    expect(paths(index)).toEqual(WEEKLIES);
    expect(isRead).toEqual([]);
  });

  it('reads everything again after an update of the plugin', async () => {
    await close(await readIndex());
    isRead = [];
    await readIndex('1.1.0');
    expect([...isRead].sort()).toEqual(Object.keys(FILES));
  });

  it('reads again what was changed while it was away', async () => {
    await close(await readIndex());
    const file = app.vault.getFileByPath(WEEKLIES[0] ?? '');
    if (file) await app.vault.modify(file, meeting('Perhaps it is the cache, I wonder.'));
    isRead = [];
    const { index } = await readIndex();
    await until(() => index.meetings[0]?.figures.knowings === 0);
    expect(new Set(isRead)).toEqual(new Set([WEEKLIES[0]]));
  });

  it('works where the device keeps nothing', async () => {
    const broken = { open: () => { throw new Error('no'); } }; // prettier-ignore
    globalThis.indexedDB = broken as unknown as IDBFactory;
    const { index } = await readIndex();
    expect(paths(index)).toEqual(WEEKLIES);
  });

  it('follows a note that is made, renamed and deleted', async () => {
    const { index } = await readIndex();
    const file = await app.vault.create('Meetings/2026-03-16.md', meeting('Perhaps.'));
    await until(() => index.meetings.length === 3);
    await app.fileManager.renameFile(file, 'Meetings/2026-01-05.md');
    await until(() => paths(index)[0] === 'Meetings/2026-01-05.md');
    await app.vault.delete(file);
    expect(paths(index)).toEqual(WEEKLIES);
  });

  it('leaves out folders and notes that are left alone, and takes them back', async () => {
    const { index, change } = await readIndex();
    change({ excludedFolders: ['Meetings'] });
    expect(paths(index)).toEqual([]);
    change({ excludedFolders: [] });
    await until(() => index.meetings.length === 2);
    const file = app.vault.getFileByPath(WEEKLIES[0] ?? '');
    if (file) await app.vault.modify(file, `---\nwonderings: off\n---\n${meeting('')}`);
    await cacheSettled(app);
    expect(paths(index)).toEqual([WEEKLIES[1]]);
  });

  it('reads everything again when what is marked changes', async () => {
    const { index, change } = await readIndex();
    change({ neverMark: ['obviously'] });
    await until(() => index.meetings[0]?.figures.knowings === 0);
    expect(paths(index)).toEqual(WEEKLIES);
  });

  it('passes over a note that cannot be read', async () => {
    const read = app.vault.cachedRead.bind(app.vault);
    app.vault.cachedRead = (file: TFile) =>
      file.path === WEEKLIES[0] ? Promise.reject(new Error('EACCES')) : read(file);
    const { index } = await readIndex();
    expect(paths(index)).toEqual([WEEKLIES[1]]);
  });

  it('knows a note as it is when it changes or vanishes while it is read', async () => {
    const read = app.vault.cachedRead.bind(app.vault);
    let isFirst = true;
    app.vault.cachedRead = async (file: TFile) => {
      const text = await read(file);
      if (!isFirst || file.path !== WEEKLIES[0]) return text;
      isFirst = false;
      const [one, other] = WEEKLIES.map((path) => app.vault.getFileByPath(path));
      if (one) await app.vault.modify(one, meeting('Obviously it failed. Obviously it broke. Never.'));
      if (other) await app.vault.delete(other);
      return text;
    };
    const { index } = openIndex();
    await until(() => (index.meetings[0]?.figures.knowings ?? 0) > 1);
    expect(paths(index)).toEqual([WEEKLIES[0]]);
  });

  it('goes on behind a note that cannot be told apart', async () => {
    const figures = jest.spyOn(NoteReader.prototype, 'figures').mockImplementationOnce(() => {
      throw new Error('out of order');
    });
    const { index } = await readIndex();
    figures.mockRestore();
    expect(index.progress.state).toBe('ready');
    expect(paths(index).length).toBeGreaterThan(0);
  });

  it('stops, and goes on where it was', async () => {
    for (let at = 10; at < 50; at += 1) await app.vault.create(`Meetings/2025-01-${at}.md`, meeting('Perhaps.'));
    const { index } = openIndex();
    const stop = index.listen(() => index.progress.done > 0 && index.reading.stop());
    await until(() => index.progress.state === 'stopped');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(index.meetings.length).toBeGreaterThan(0);
    expect(index.meetings.length).toBeLessThan(42);
    stop();
    index.reading.start();
    await until(() => index.meetings.length === 42);
  });

  it('reads nothing more once it is unloaded', async () => {
    const { index } = openIndex();
    index.unload();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isRead).toEqual([]);
  });

  it('gives a meeting what earlier ones showed, and none of itself or later ones', async () => {
    const files = Object.fromEntries(
      ['2026-01-05', '2026-01-12', '2026-01-19'].map((day, at) => [
        `Meetings/${day}.md`,
        meeting(`${'We saw it. '.repeat(12 + at)}${'I think so. '.repeat(4)}`),
      ]),
    );
    for (const [path, text] of Object.entries(files)) await app.vault.create(path, text);
    await cacheSettled(app);
    const { index } = await readIndex();
    const [first, second] = index.meetings.map(({ figures }) => figures.values['we-share']);
    expect(index.earlier('Meetings/2026-01-19.md')['we-share']).toEqual([first, second]);
    expect(index.earlier('Meetings/2026-01-05.md')).toEqual({});
  });
});
