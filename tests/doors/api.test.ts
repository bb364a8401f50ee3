import type * as published from '../../docs/api';
import { openApi, type OpenedApi, type WonderingsApi } from '../../src/doors/api';
import type { Shell } from '../../src/obsidian/shell';
import { openShell } from './shell';

const NOTE = '# Team meeting\n\n## Agenda\n- Budget\n\nObviously the roof is the problem.\n';

let shell: Shell;
let opened: OpenedApi;
let api: WonderingsApi;

beforeEach(async () => {
  shell = await openShell({ 'Team.md': NOTE, 'Off.md': `---\nwonderings: off\n---\n${NOTE}` });
  opened = openApi(shell);
  api = opened.api;
});
afterEach(() => {
  opened.close();
  shell.index.unload();
});

describe('The API', () => {
  it('is what docs/api.d.ts publishes: the compiler holds the two against each other', () => {
    const outside: published.WonderingsApi = api;
    const inside: WonderingsApi = outside;
    expect(Object.keys(inside).sort()).toEqual(['analyze', 'apiVersion', 'on', 'questionsFor', 'reportOf']);
  });

  it('reads any text with the settings of the person', async () => {
    const report = await api.analyze(NOTE);
    expect(report.agenda.map(({ topic }) => topic)).toEqual(['Budget']);
    expect(report.findings.map(({ text }) => text)).toEqual(['Obviously']);
    Object.assign(shell, { settings: { ...shell.settings, neverMark: ['obviously'] } });
    expect((await api.analyze(NOTE)).findings).toEqual([]);
  });

  it('looks for an agenda in any text when it is told so', async () => {
    const list = '## Topics\n\n- Budget review\n';
    expect((await api.analyze(list)).agenda).toEqual([]);
    expect((await api.analyze(list, { asMeeting: true })).agenda).toHaveLength(1);
  });

  it('reads notes of the vault, and leaves alone what is left alone', async () => {
    expect((await api.reportOf('Team.md'))?.agenda).toHaveLength(1);
    expect(await api.reportOf('Off.md')).toBeNull();
    expect(await api.reportOf('Nowhere.md')).toBeNull();
  });

  it.each([
    ['a topic', 'Hiring a second cook', 'Hiring a second cook'],
    ['a line of a list', '- Ana: Hiring a second cook (10 min)', 'Hiring a second cook'],
    ['a task', '- [ ] Roof repairs', 'Roof repairs'],
    ['a heading', '## Roof repairs', 'Roof repairs'],
  ])('asks about %s', async (_what, line, topic) => {
    const asked = await api.questionsFor(line);
    expect(asked).toMatchObject({ topic, language: 'en' });
    expect(asked?.questions.length).toBeGreaterThanOrEqual(3);
  });

  it('asks in the language that it is told', async () => {
    const asked = await api.questionsFor('Umgang mit Lärm', { language: 'de' });
    expect(asked?.language).toBe('de');
    expect(asked?.questions[0]).toMatch(/^(?:Was|Wie|Welche)/);
  });

  it.each(['', '   ', '-'])('asks nothing about “%s”', async (line) => {
    expect(await api.questionsFor(line)).toBeNull();
  });

  it('tells of new reports until it is told to stop', async () => {
    const seen: string[] = [];
    const stop = api.on('report', ({ path, report }) => seen.push(`${path} ${report.agenda.length}`));
    await shell.reports.read('Team.md', NOTE);
    await shell.reports.read('Team.md', NOTE);
    expect(seen).toEqual(['Team.md 1']);
    stop();
    await shell.reports.read('Team.md', `${NOTE}\n`);
    expect(seen).toHaveLength(1);
  });

  it('goes on when a listener fails', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation(() => {});
    api.on('report', () => {
      throw new Error('not ours');
    });
    const other = jest.fn();
    api.on('report', other);
    expect((await shell.reports.read('Team.md', NOTE)).agenda).toHaveLength(1);
    expect(other).toHaveBeenCalledTimes(1);
    expect(error).toHaveBeenCalledTimes(1);
    error.mockRestore();
  });

  it('gives copies that nobody can change', async () => {
    const report = (await api.reportOf('Team.md'))!;
    expect(Object.isFrozen(api) && Object.isFrozen(report) && Object.isFrozen(report.agenda[0]?.questions)).toBe(true);
    expect(() => Object.assign(report.agenda[0]!, { topic: 'Mine' })).toThrow(TypeError);
    const own = await shell.reports.read('Team.md', NOTE);
    expect(report).toEqual(own);
    expect(report).not.toBe(own);
    expect(Object.isFrozen(own)).toBe(false);
  });

  it.each([
    ['a text that is none', () => api.analyze(7 as unknown as string), 'text'],
    ['a path that is none', () => api.reportOf(null as unknown as string), 'path'],
    ['a topic that is none', () => api.questionsFor({} as unknown as string), 'topic'],
    ['a language that is none', () => api.questionsFor('Roof', { language: 1 as unknown as string }), 'language'],
  ])('refuses %s', async (_what, call, name) => {
    await expect(call()).rejects.toThrow(new TypeError(`“${name}” must be a string.`));
  });

  it('refuses events that it does not have', () => {
    expect(() => api.on('reports' as 'report', () => {})).toThrow(TypeError);
  });

  it('ends with the plugin', async () => {
    const seen = jest.fn();
    api.on('report', seen);
    opened.close();
    await shell.reports.read('Team.md', NOTE);
    expect(seen).not.toHaveBeenCalled();
    await expect(api.analyze(NOTE)).rejects.toThrow('no longer loaded');
    expect(() => api.on('report', seen)).toThrow('no longer loaded');
  });
});
