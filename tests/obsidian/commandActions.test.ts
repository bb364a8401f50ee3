/** @jest-environment jsdom */
import type { TFile } from 'obsidian';
import type { Prompt, Report } from '../../src/model/report';
import { copyReport, insertAllPrompts } from '../../src/obsidian/commandActions';
import { DeviceMemory } from '../../src/obsidian/deviceMemory';
import type { OpenNote } from '../../src/obsidian/notes';
import type { Shell } from '../../src/obsidian/shell';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { texts } from '../../src/texts/en';
import { createTestApp } from '../support/app';
import { installObsidianDom } from '../support/dom';
import { reportWith } from '../support/reports';

beforeAll(installObsidianDom);
afterEach(() => document.body.empty());

const NOTE = 'Note.md';

function promptOf(id: string, text: string): Prompt {
  return { id, text, key: 'dialogue', when: 'after', audience: 'participant', signal: '', rank: 0 };
}

async function setUp(report: Report) {
  const app = await createTestApp({ [NOTE]: '# Board\n' });
  const file = app.vault.getFileByPath(NOTE);
  if (!file) throw new Error('no note');
  const memory = new DeviceMemory(app);
  const shell = {
    app,
    texts,
    memory,
    settings: DEFAULT_SETTINGS,
    reports: { read: () => Promise.resolve(report) },
    follower: { changed: () => undefined },
  } as unknown as Shell;
  return { app, file, memory, shell };
}

function openNote(file: TFile): OpenNote {
  return { file } as unknown as OpenNote;
}

function notices(): readonly string[] {
  return [...document.querySelectorAll('.notice')].map((notice) => notice.textContent);
}

function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

describe('insertAllPrompts', () => {
  const prompts = [promptOf('one', 'What surprised us?'), promptOf('two', 'Who was not heard?')];
  const keys = { ...reportWith({}).keys, dialogue: { signals: [], prompts } };

  it('leaves out what was skipped in the panel', async () => {
    const { app, file, memory, shell } = await setUp(reportWith({ keys }));
    memory.setDone(NOTE, 'one', 'skipped');
    await insertAllPrompts(shell, openNote(file));
    expect(await app.vault.read(file)).toBe('# Board\n\n## Reflection\n\n### Who was not heard?\n');
  });

  it('says that there are none when all are done with', async () => {
    const { app, file, memory, shell } = await setUp(reportWith({ keys }));
    for (const { id } of prompts) memory.setDone(NOTE, id, 'skipped');
    await insertAllPrompts(shell, openNote(file));
    expect(notices()).toEqual([texts.app.noPrompts]);
    expect(await app.vault.read(file)).toBe('# Board\n');
  });
});

describe('copyReport', () => {
  it('says so when the clipboard takes nothing', async () => {
    clipboard(() => Promise.reject(new Error('Document is not focused.')));
    const { file, shell } = await setUp(reportWith({}));
    await copyReport(shell, file);
    expect(notices()).toEqual([texts.app.notCopied('Document is not focused.')]);
  });

  it('says so when the note is gone', async () => {
    clipboard(() => Promise.resolve());
    const { app, file, shell } = await setUp(reportWith({}));
    await app.vault.delete(file);
    await copyReport(shell, file);
    expect(notices()).toEqual(['“Note” is no longer there.']);
  });

  it('says so when the note cannot be read', async () => {
    clipboard(() => Promise.resolve());
    const { app, file, shell } = await setUp(reportWith({}));
    jest.spyOn(app.vault, 'read').mockRejectedValueOnce(new Error('the disk is asleep'));
    await copyReport(shell, file);
    expect(notices()).toEqual(['“Note” cannot be read: the disk is asleep']);
  });
});
