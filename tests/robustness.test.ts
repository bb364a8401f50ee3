import { analyze } from '../src/analyze';
import { checkReport } from '../scripts/check-report/check.mjs';
import { jsonLine } from '../src/terminal/json';

/** What is wrong with the report of a text, faults of the note itself aside. */
function problems(text: string): readonly string[] {
  const report = JSON.parse(jsonLine('a.md', analyze(text, { path: 'a.md' })));
  return checkReport({ ...report, faults: [] }, text);
}

const repeat = (text: string, times: number) => text.repeat(times);
const AGENDA = '## Agenda\n- Budget for the library\n- Should we move the summer fair?\n\nAna: Obviously we must.\n';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['only white space', ' \n\t\r\n\u00a0\n'],
  ['only properties', '---\ntype: meeting\n---\n'],
  ['properties that never end', '---\ntype: meeting\n\n## Agenda\n- One\n'],
  ['properties that are a list', `---\n- a\n- b\n---\n${AGENDA}`],
  ['properties with ten thousand open brackets', `---\na: ${repeat('[', 10_000)}\n---\n${AGENDA}`],
  ['properties that point round in a circle', `---\na: &x [*x, *x]\nattendees: *x\n---\n${AGENDA}`],
  ['lines that end in carriage returns', AGENDA.replaceAll('\n', '\r\n')],
  ['lines that end in carriage returns alone', AGENDA.replaceAll('\n', '\r')],
  ['a byte order mark', `\uFEFF---\ntype: meeting\n---\n${AGENDA}`],
  ['a line of a million characters', repeat('word ', 200_000)],
  ['an item of a million characters', `## Agenda\n- ${repeat('budget ', 143_000)}\n`],
  ['a word of a million characters', `## Agenda\n- ${repeat('a', 1_000_000)}\n`],
  ['ten thousand nested quotes', `${repeat('>', 10_000)} obviously\n`],
  ['ten thousand nested quotes with spaces', `${repeat('> ', 10_000)}obviously\n`],
  ['a hundred thousand brackets', repeat('[', 100_000)],
  ['a hundred thousand images that never end', repeat('![', 50_000)],
  ['a hundred thousand asterisks', repeat('*', 100_000)],
  ['emphasis opened ten thousand times', repeat('**a ', 10_000)],
  ['wikilinks opened ten thousand times', repeat('[[a|', 10_000)],
  ['comments opened ten thousand times', repeat('%%a ', 10_001)],
  ['backticks in runs of every length', Array.from({ length: 400 }, (_, index) => repeat('`', index)).join(' a ')],
  ['dollar signs in a row', repeat('$a ', 20_000)],
  [
    'lists nested a thousand deep',
    Array.from({ length: 1000 }, (_, index) => `${repeat(' ', index * 2)}- a`).join('\n'),
  ],
  ['a table of two thousand columns', `${repeat('|a', 2000)}|\n${repeat('|-', 2000)}|\n${repeat('|b', 2000)}|\n`],
  ['ten thousand headings', repeat('## Budget\n', 10_000)],
  ['bytes of a program', String.fromCharCode(...Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))],
  ['null characters', `## Agenda\n- Bud\0get\n- \0\n${repeat('\0', 1000)}`],
  ['halves of characters', `## Agenda\n- Budget \uD83D for \uDCB0\n\nObviously \uD83D.\n`],
  ['marks that combine without end', `## Agenda\n- e${repeat('\u0301', 10_000)} budget\n`],
  ['writing from right to left', '## Agenda\n- תקציב הספרייה\n- \u202Ebudget\u202C\n'],
  [
    'the names of what every object has',
    '---\n__proto__: 1\nconstructor: 2\n---\nconstructor: hello\n__proto__: hi\ntoString: yes\n',
  ],
];

describe('A note that nobody would write', () => {
  it.each(HOSTILE)('is reported truly: %s', (_what, text) => {
    expect(problems(text)).toEqual([]);
  });

  it('with broken properties is reported, and says what is broken', () => {
    const { faults, agenda } = analyze(`---\nattendees: [Ana\n---\n${AGENDA}`);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toMatch(/properties/);
    expect(agenda.length).toBeGreaterThan(0);
  });

  it('without faults says none', () => {
    expect(analyze(`---\nattendees: [Ana]\n---\n${AGENDA}`).faults).toEqual([]);
  });
});

describe('The time that a note takes', () => {
  /**
   * Twice the text may take about twice the time. The bound leaves room for a busy machine and lies well below the
   * 16 that a square would give for four times the text.
   */
  const SHAPES: readonly (readonly [string, (size: number) => string])[] = [
    ['plain sentences', (size) => repeat('Perhaps we should ask the library first. ', size / 40)],
    ['one long word', (size) => repeat('a', size)],
    ['short lines', (size) => repeat('Ana: Obviously.\n', size / 16)],
    ['list items', (size) => `## Agenda\n${repeat('- Budget review\n', size / 16)}`],
    ['headings', (size) => repeat('## Budget\n\n', size / 11)],
    ['quotes in quotes', (size) => `${repeat('> ', size / 2)}a`],
    ['open brackets', (size) => repeat('[', size)],
    ['open wikilinks', (size) => repeat('[[a|', size / 4)],
    ['asterisks between letters', (size) => repeat('*a', size / 2)],
    ['underscores and stars', (size) => repeat('*_ ', size / 3)],
    ['backticks', (size) => repeat('`a``b ', size / 6)],
    ['open comments', (size) => repeat('%%a ', size / 4)],
    ['question marks', (size) => repeat('? ', size / 2)],
    ['spaces', (size) => `a${repeat(' ', size)}b`],
    ['empty lines', (size) => repeat('\n', size)],
    ['pipes', (size) => `|a|b|\n|-|-|\n${repeat('|c|d|\n', size / 6)}`],
    ['entities', (size) => repeat('&amp;', size / 5)],
    ['HTML that never ends', (size) => repeat('<a ', size / 3)],
    ['commas and names', (size) => `Attendees: ${repeat('Ana Li, ', size / 8)}`],
    ['colons', (size) => repeat('a: ', size / 3)],
  ];

  it.each(SHAPES)('grows no faster than its text: %s', (_what, shape) => {
    let size = 5000;
    // What takes no time says nothing about growth: the text grows until it takes some.
    while (fastest(shape(size)) < 8 && size < 500_000) size *= 2;
    expect(leastGrowth(shape(size), shape(size * 4))).toBeLessThan(10);
  });
});

/** How many times as long the large text takes, where the machine lets it: what else runs can only add to one side. */
function leastGrowth(small: string, large: string): number {
  const growths: number[] = [];
  for (let tries = 0; tries < 4 && !growths.some((growth) => growth < 10); tries += 1)
    growths.push(fastest(large) / fastest(small));
  return Math.min(...growths);
}

/** The least of a few runs, in milliseconds of this process's own time. */
function fastest(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    analyze(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
