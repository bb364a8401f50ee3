import type { Plugin } from 'obsidian';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addCliCommands } from '../../src/doors/terminal';
import type { Shell } from '../../src/obsidian/shell';
import { run as runTerminal, useFolder } from '../cli/terminal';
import { writeFileSync } from 'node:fs';
import { openShell } from './shell';

const meeting = (day: string, more = ''): string =>
  `---\ntype: meeting\ndate: ${day}\n---\n# Weekly\n\n## Agenda\n- Budget\n- Roof repairs (10 min)\n${more}`;
const FILES = {
  'Board/2026-03-02.md': meeting('2026-03-02', '\n## Notes\n\nObviously the rain is the problem.\n'),
  'Board/2026-03-09.md': meeting('2026-03-09'),
  'Team/2026-03-04.md': meeting('2026-03-04'),
  'Off.md': `---\nwonderings: off\n---\n# Meeting\n`,
  'Pictures.canvas': '{}',
};

type Handler = (params: Record<string, string>) => Promise<string>;

let shell: Shell;
let commands: Map<string, { readonly flags: Record<string, unknown>; readonly run: Handler }>;
const folder = useFolder();

beforeEach(async () => {
  shell = await openShell(FILES);
  commands = new Map();
  const registerCliHandler = (id: string, _about: string, flags: Record<string, unknown>, run: Handler) => {
    commands.set(id, { flags, run });
  };
  addCliCommands({ registerCliHandler } as unknown as Plugin, shell);
});
afterEach(() => shell.index.unload());

const run = (id: string, params: Record<string, string> = {}): Promise<string> => commands.get(id)!.run(params);

describe("Obsidian's command line", () => {
  it('has our commands by the names that the app asks for', () => {
    expect([...commands.keys()]).toEqual(['wonderings', 'wonderings:questions', 'wonderings:trends']);
  });

  it('reports a note as the terminal does, byte for byte', async () => {
    const note = 'Board/2026-03-02.md';
    writeFileSync(folder('note.md'), FILES[note]);
    const { out } = await runTerminal(['report', '--format', 'json', folder('note.md')]);
    const { path: _mine, ...said } = JSON.parse(await run('wonderings', { path: note, format: 'json' }));
    const { path: _its, ...expected } = JSON.parse(out);
    expect(said.agenda).toEqual(expected.agenda);
    expect(Object.keys(said)).toEqual(Object.keys(expected));
  });

  it('reports for people', async () => {
    const said = await run('wonderings', { file: '2026-03-02' });
    expect(said).toContain('Board/2026-03-02.md');
    expect(said).toContain('Obviously (knowing, certainty)');
  });

  it('asks about the items of a note, or about one topic', async () => {
    const items = JSON.parse(await run('wonderings:questions', { path: 'Board/2026-03-02.md', format: 'json' }));
    expect(items.map(({ topic }: { topic: string }) => topic)).toEqual(['Budget', 'Roof repairs']);
    expect(await run('wonderings:questions', { topic: 'Hiring' })).toMatch(/^Hiring \(\w+\)\n {2}\w+ .*\?\n/);
  });

  it('gives the trends as CSV, of a series', async () => {
    const all = await run('wonderings:trends');
    expect(all.split('\r\n')[0]).toMatch(/^date,meeting,path,series,words,asking,/);
    expect(all).toContain('Team/2026-03-04.md');
    const board = await run('wonderings:trends', { series: 'board' });
    expect(board.trim().split('\r\n')).toHaveLength(3);
    expect(await run('wonderings:trends', { series: 'Board', format: 'markdown' })).toMatch(/^\| Day \| Meeting \|/);
  });

  it.each([
    ['wonderings', { file: 'Nowhere' }, 'There is no note “Nowhere” in this vault.'],
    ['wonderings', { path: 'Off.md' }, '“Off.md” is left alone, as its properties or the settings ask.'],
    ['wonderings', { path: 'Pictures.canvas' }, '“Pictures.canvas” is no Markdown note.'],
    ['wonderings', { file: '2026-03-02', format: 'xml' }, 'There is no format “xml”; there are text and json.'],
    ['wonderings', { fiel: 'a' }, 'There is no “fiel” here; there are file, path, format.'],
    ['wonderings:questions', { topic: ' ' }, '“” names no topic that could become a question.'],
    ['wonderings:trends', { series: 'Choir' }, 'No meeting with a day belongs to a series “Choir”.'],
    ['wonderings:trends', { period: 'week' }, 'There is no period “week”; it can be all, year or quarter.'],
    ['wonderings:trends', { by: 'owner' }, 'No series are made by “owner”; it can be folder, tag or type.'],
  ])('%s %j says what is wrong', async (id, params, message) => {
    expect(await run(id, params as unknown as Record<string, string>)).toBe(`Error: ${message}`);
  });

  it('says what fails, and throws nothing', async () => {
    jest.spyOn(shell.reports, 'read').mockRejectedValue(new Error('out of order'));
    expect(await run('wonderings', { file: '2026-03-02' })).toBe('Error: out of order');
  });

  it('is documented: every command and flag', () => {
    const text = readFileSync(path.join(__dirname, '../../docs/api.md'), 'utf8');
    for (const [id, { flags }] of commands) {
      expect(text).toContain(`obsidian ${id} `);
      for (const flag of Object.keys(flags)) expect(text).toContain(`${flag}=`);
    }
  });
});
