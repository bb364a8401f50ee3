/** @jest-environment jsdom */
import type { App } from 'obsidian';
import type { Prompt } from '../../src/model/report';
import { DeviceMemory, markId } from '../../src/obsidian/deviceMemory';
import { createTestApp } from '../support/app';

const PATH = 'Meetings/Weekly.md';
const KEY = `wonderings-note:${PATH}`;

const A: Prompt = {
  id: 'a',
  key: 'safe',
  when: 'before',
  audience: 'participant',
  text: 'Who is missing?',
  signal: '',
  rank: 0,
};

function textOf(memory: DeviceMemory, path: string): string | undefined {
  return memory.drafts(path)[0]?.text;
}

let app: App;

beforeEach(async () => {
  localStorage.clear();
  app = await createTestApp();
});

describe('DeviceMemory', () => {
  it('goes on when the device is full, and says so once', () => {
    const said = jest.fn();
    const memory = new DeviceMemory(app, said);
    jest.spyOn(app, 'saveLocalStorage').mockImplementation(() => {
      throw new Error('QuotaExceededError');
    });
    memory.setToured('mark');
    memory.setFolded('keys', true);
    memory.setDraft(PATH, A, 'Half a thought');
    expect(said).toHaveBeenCalledTimes(1);
    expect(textOf(memory, PATH)).toBe('Half a thought');
  });

  it('keeps a draft for the next session', () => {
    new DeviceMemory(app).setDraft(PATH, A, 'Half a thought');
    expect(textOf(new DeviceMemory(app), PATH)).toBe('Half a thought');
  });

  it('keeps the words of the prompt with its draft', () => {
    new DeviceMemory(app).setDraft(PATH, A, 'Half');
    new DeviceMemory(app).setDraft(PATH, { ...A, text: 'Who else is missing?' }, 'Half a');
    expect(new DeviceMemory(app).drafts(PATH)).toMatchObject([
      { prompt: { text: A.text, key: 'safe' }, text: 'Half a' },
    ]);
  });

  it('keeps drafts of other prompts and notes apart', () => {
    const memory = new DeviceMemory(app);
    memory.setDraft(PATH, A, 'Half a thought');
    memory.setDraft(PATH, { ...A, id: 'b' }, 'Another');
    expect(memory.drafts(PATH).map(({ text }) => text)).toEqual(['Half a thought', 'Another']);
    expect(memory.drafts('Other.md')).toEqual([]);
  });

  it('leaves nothing behind of a note once its last draft is gone', () => {
    const memory = new DeviceMemory(app);
    memory.setDraft(PATH, A, 'Half a thought');
    memory.setDraft(PATH, A, '');
    expect(app.loadLocalStorage(KEY)).toBeNull();
  });

  it('keeps how links to a note were written, also when the note moves', () => {
    const spellings = [
      { path: PATH, is: '#What of it?', was: '#it' },
      { path: 'Other.md', is: '#What of it?', was: '#IT' },
    ];
    new DeviceMemory(app).setSpellings(PATH, spellings);
    const memory = new DeviceMemory(app);
    expect(memory.spellings(PATH)).toEqual(spellings);
    memory.move(PATH, 'Weekly.md');
    expect(new DeviceMemory(app).spellings('Weekly.md')).toEqual([
      { ...spellings[0], path: 'Weekly.md' },
      spellings[1],
    ]);
  });

  it('follows a note to its new path', () => {
    const memory = new DeviceMemory(app);
    memory.setDraft(PATH, A, 'Half a thought');
    memory.move(PATH, 'Weekly.md');
    expect([textOf(memory, 'Weekly.md'), textOf(memory, PATH)]).toEqual(['Half a thought', undefined]);
  });

  it('leaves a note alone that moves onto nothing it remembers', () => {
    const memory = new DeviceMemory(app);
    memory.setDraft('Weekly.md', A, 'Kept');
    memory.move('Other.md', 'Weekly.md');
    expect(textOf(memory, 'Weekly.md')).toBe('Kept');
  });

  it('brings skipped prompts back and leaves answered ones answered', () => {
    const memory = new DeviceMemory(app);
    memory.setDone(PATH, 'a', 'skipped');
    memory.setDone(PATH, 'b', 'answered');
    memory.bringBack(PATH);
    expect(memory.done(PATH)).toEqual({ b: 'answered' });
  });

  it('knows an ignored mark again wherever its sentence stands', () => {
    const memory = new DeviceMemory(app);
    memory.ignore(PATH, markId('knowing/just', 'Just  use\n Redis.'));
    expect(memory.isIgnored(PATH, markId('knowing/just', 'Just use Redis. '))).toBe(true);
    expect(memory.isIgnored(PATH, markId('knowing/just', 'Just use Postgres.'))).toBe(false);
  });

  it('marks again what was ignored by a slip', () => {
    const memory = new DeviceMemory(app);
    memory.ignore(PATH, 'a');
    memory.unignore(PATH, 'a');
    expect([memory.isIgnored(PATH, 'a'), memory.ignored(PATH)]).toEqual([false, []]);
  });

  it('tells what the last notes of the folder began with', () => {
    const memory = new DeviceMemory(app);
    for (const [at, name] of ['1', '2', '3', '4'].entries()) memory.setBegan(`Meetings/${name}.md`, [`p${at}`, 'q']);
    memory.setBegan('Elsewhere/x.md', ['r']);
    expect(memory.recentPrompts('Meetings/5.md')).toEqual(['p1', 'q', 'p2', 'q', 'p3', 'q']);
    expect(memory.recentPrompts('x.md')).toEqual([]);
  });

  it('tells it of notes of one name, whatever their date and folder', () => {
    const memory = new DeviceMemory(app);
    memory.setBegan('2026/03/2026-03-02 Weekly.md', ['p']);
    expect(memory.recentPrompts('2026/04/2026-04-06 Weekly.md')).toEqual(['p']);
    expect(memory.recentPrompts('2026/04/2026-04-06.md')).toEqual([]);
  });

  it('tells the same of a note that is opened again, whatever was opened since', () => {
    const memory = new DeviceMemory(app);
    for (const name of ['1', '2', '3']) memory.setBegan(`Meetings/${name}.md`, [name]);
    memory.setBegan('Meetings/2.md', ['other']);
    expect(memory.recentPrompts('Meetings/2.md')).toEqual(['1']);
    expect(memory.recentPrompts('Meetings/4.md')).toEqual(['1', '2', '3']);
  });

  it('follows what a renamed note began with', () => {
    const memory = new DeviceMemory(app);
    memory.setBegan('Meetings/1.md', ['p']);
    memory.move('Meetings/1.md', 'Meetings/One.md');
    expect(memory.recentPrompts('Meetings/2.md')).toEqual(['p']);
  });

  it('remembers which sections are folded', () => {
    new DeviceMemory(app).setFolded('agenda', true);
    const memory = new DeviceMemory(app);
    expect([memory.isFolded('agenda'), memory.isFolded('turns')]).toEqual([true, false]);
    memory.setFolded('agenda', false);
    expect(memory.isFolded('agenda')).toBe(false);
  });

  it.each([{ drafts: 3, done: 'x', ignored: {} }, 'text', [1], { drafts: [{ text: 'x' }, 3] }])(
    'reads what is damaged as if it were not there: %j',
    (data) => {
      app.saveLocalStorage(KEY, data);
      const memory = new DeviceMemory(app);
      expect([textOf(memory, PATH), memory.done(PATH), memory.isIgnored(PATH, 'x')]).toEqual([undefined, {}, false]);
    },
  );
});
