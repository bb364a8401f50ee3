import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { checkReport } from '../../scripts/check-report/check.mjs';
import { run, useFolder } from './terminal';

const NOTE = `---
attendees: [Ana, Ben]
---
# Team meeting

## Agenda
- Budget for the library
- Should we move the summer fair?

## Notes
Ana: Obviously the budget is the problem.
Ben: I wonder what the library needs most. What do you think?
`;

const folder = useFolder();

function note(name: string, text: string | Uint8Array = NOTE): string {
  writeFileSync(folder(name), text);
  return folder(name);
}

async function reports(...paths: readonly string[]) {
  const { status, out, err } = await run(['report', '--format', 'json', ...paths]);
  const lines = out.split('\n').filter(Boolean);
  return { status, err, reports: lines.map((line) => JSON.parse(line)) };
}

describe('report --format json', () => {
  it('says of a note in another language what its pack lacks', async () => {
    const german = note('de.md', '# Teamsitzung\n\n## Tagesordnung\n\n- Begrüßung\n- Umgang mit dem Lärm\n');
    const { reports: all } = await reports(german);
    expect(all[0]).toMatchObject({ language: 'de', lacks: ['stance', 'reflection'], findings: [] });
    const { out } = await run(['report', german]);
    expect(out).toContain('(read as de; stance and reflection cannot be read in it yet)');
  });

  it('prints one line a note with the keys that scripts rely on', async () => {
    const { reports: all, status } = await reports(note('a.md'));
    expect(status).toBe(0);
    expect(all).toHaveLength(1);
    expect(Object.keys(all[0])).toEqual(
      expect.arrayContaining([
        'path',
        'meeting',
        'agenda',
        'findings',
        'questions',
        'turns',
        'balance',
        'keys',
        'faults',
      ]),
    );
    expect(Object.keys(all[0].keys)).toEqual(['learning', 'growing', 'safe', 'dialogue']);
  });

  it('gives each part the keys that scripts rely on', async () => {
    const [report] = (await reports(note('a.md'))).reports;
    const keysOf = (list: readonly object[]) => Object.keys(list[0] ?? {});
    expect(keysOf(report.agenda)).toEqual(
      expect.arrayContaining(['line', 'from', 'to', 'raw', 'topic', 'kind', 'source', 'questions']),
    );
    expect(keysOf(report.findings)).toEqual(
      expect.arrayContaining(['line', 'from', 'to', 'text', 'stance', 'category', 'rule', 'sentence', 'reframes']),
    );
    expect(keysOf(report.questions)).toEqual(
      expect.arrayContaining(['line', 'from', 'to', 'text', 'type', 'openness']),
    );
    expect(keysOf(report.turns)).toEqual(expect.arrayContaining(['line', 'from', 'to', 'speaker', 'words']));
    expect(Object.keys(report.balance)).toEqual(
      expect.arrayContaining(['speakers', 'words', 'largestShare', 'entropy', 'longestMonologue', 'silent']),
    );
  });

  it.each([
    ['line feeds', NOTE],
    ['carriage returns', NOTE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${NOTE}`],
    ['characters of two units', NOTE.replaceAll('budget', '💰 budget')],
  ])('counts offsets in the note as it is, with %s', async (_what, text) => {
    const [report] = (await reports(note('a.md', text))).reports;
    expect(report.agenda.length).toBeGreaterThan(0);
    expect(checkReport(report, text)).toEqual([]);
  });

  it('walks folders in order and leaves hidden ones, node_modules and other files alone', async () => {
    for (const name of ['b', '.hidden', 'node_modules']) mkdirSync(folder(name));
    for (const name of ['z.md', 'b/a.md', 'B.MD', '.hidden/x.md', 'node_modules/x.md', 'picture.png', '.x.md'])
      note(name);
    const { reports: all } = await reports(folder());
    expect(all.map(({ path }) => path)).toEqual([folder('B.MD'), folder('b/a.md'), folder('z.md')]);
  });

  it('names a path as it was given', async () => {
    mkdirSync(folder('notes'));
    note('notes/a.md');
    const { reports: all } = await reports(`${folder('notes')}/`, `${folder()}/./notes/a.md`);
    expect(all.map(({ path }) => path)).toEqual([`${folder('notes')}/a.md`, `${folder()}/./notes/a.md`]);
  });

  it('does not follow links round in a circle', async () => {
    mkdirSync(folder('notes'));
    note('notes/a.md');
    symlinkSync(folder('notes'), folder('notes/again'));
    expect((await reports(folder())).reports).toHaveLength(1);
  });

  it('reads a file of another name when it is given by name', async () => {
    expect((await reports(note('minutes.txt'))).reports).toHaveLength(1);
  });

  it('reads standard input for -', async () => {
    const { out } = await run(['report', '--format', 'json', '-'], { stdin: NOTE });
    expect(JSON.parse(out)).toMatchObject({ path: '-', faults: [] });
  });

  it('names what is no text and what is not there, reports the rest, and ends with status 1', async () => {
    const binary = note('binary.md', new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28]));
    const { status, err, reports: all } = await reports(binary, folder('gone.md'), note('a.md'));
    expect(status).toBe(1);
    expect(err).toBe(`${binary} is not text in UTF-8.\n${folder('gone.md')} does not exist.\n`);
    expect(all.map(({ path }) => path)).toEqual([folder('a.md')]);
  });

  it('names a note that may not be read', async () => {
    const locked = note('locked.md');
    chmodSync(locked, 0);
    const { status, err } = await reports(locked);
    // Whoever runs as root may read everything.
    if (process.getuid?.() === 0) expect({ status, err }).toEqual({ status: 0, err: '' });
    else expect({ status, err }).toEqual({ status: 1, err: `${locked} may not be read or written by you.\n` });
  });
});

describe('report as text', () => {
  it('shows the agenda with its first question, and the marks with their sentences', async () => {
    const { out } = await run(['report', note('a.md')]);
    expect(out).toContain(folder('a.md'));
    expect(out).toMatch(/Agenda\n +7 +Budget for the library \(\w+\)\n +→ .*\?/);
    expect(out).toMatch(/11 +Obviously \(knowing, certainty\)\n +in “.*Obviously the budget is the problem\.”/);
  });

  it('has no colour unless the terminal takes it', async () => {
    expect((await run(['report', note('a.md')])).out).not.toContain('\x1b');
    expect((await run(['report', note('a.md')], { colour: true })).out).toContain('\x1b[36m');
  });

  it('says so when a note has nothing to show', async () => {
    expect((await run(['report', note('empty.md', '')])).out).toContain('Nothing to show.');
  });

  it('says so when there are no notes', async () => {
    expect(await run(['report', folder()])).toMatchObject({
      status: 0,
      out: '',
      err: 'There are no notes (.md files) here.\n',
    });
  });
});
