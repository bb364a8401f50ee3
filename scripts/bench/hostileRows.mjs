import { median } from './compare.mjs';

/** Texts that no person writes, each by its size in characters: a doubled size may take twice the time and no more. */
export const HOSTILE = {
  'one line of words': (size) => repeated('clearly we wonder what ', size),
  'one word': (size) => 'a'.repeat(size),
  'lines of one word': (size) => repeated('Ana\n', size),
  'nested quotes': (size) => `${'>'.repeat(size / 2)} a\n${repeated('> a\n', size / 2)}`,
  'nested lists': (size) => nested(size),
  'open brackets': (size) => '['.repeat(size),
  'links in links': (size) => repeated('[a](', size),
  'emphasis that never closes': (size) => repeated('*a _b ', size),
  'backticks of all lengths': (size) => ticks(size),
  'open tags': (size) => repeated('<a b="c" ', size),
  'question marks': (size) => repeated('what? ', size),
  'quotation marks': (size) => repeated('"a" said ', size),
  'labels on every line': (size) => repeated('Ana: Ben: Cy: hello?\n', size),
  'speakers, all unlike': (size) => numbered((at) => `Ana${at} Lima: what if we wait?\n`, size),
  'a table of many rows': (size) => `| Topic | Owner |\n|---|---|\n${repeated('| Budget | Ana |\n', size)}`,
  'a table of many columns': (size) => `${repeated('|a', size / 2)}|\n${repeated('|-', size / 2)}|\n`,
  'an agenda of many items': (size) =>
    `# Agenda\n\n${numbered((at) => `- Review the plan ${at} (Ana, 5 min)\n`, size)}`,
  'headings only': (size) => numbered((at) => `## Topic ${at}\n`, size),
  'comments and math': (size) => repeated('%%a%% $$b$$ `%%` ', size),
  'link definitions': (size) => numbered((at) => `[a${at}]: b\n\nSee [a${at}] and [a1].\n\n`, size),
  'emphasis on every line': (size) => repeated('a* *b\n', size),
  'links that never close': (size) => repeated('[a](\n', size),
  'references in one paragraph': (size) => `[a]: b\n\n${repeated('[a] [b] [c]\n', size)}`,
  'quoted lists': (size) => repeated('> - a\n', size),
  'closing marks': (size) => `a${repeated(').) ', size)}`,
};

const SIZES = [25_000, 50_000, 100_000];
const ROUNDS = 3;

/** How many times as long each hostile text takes at the largest size as at half of it. */
export function hostileRows(read) {
  const rows = Object.entries(HOSTILE).map(([name, make]) => {
    const times = SIZES.map((size) => timeOf(read, make(size)));
    return { name, ratio: times[2] / Math.max(times[1], 1), ms: times[2] };
  });
  rows.sort((a, b) => b.ratio - a.ratio);
  const slowest = rows.reduce((most, row) => (row.ms > most.ms ? row : most));
  return [
    ...rows.slice(0, 3).map(({ name, ratio }) => ({
      name: `hostile, twice as long: times the time: ${name}`,
      value: ratio,
      target: 2.5,
    })),
    { name: `hostile, ${SIZES[2]} characters: ms of the slowest: ${slowest.name}`, value: slowest.ms },
  ];
}

function timeOf(read, text) {
  return median(
    Array.from({ length: ROUNDS }, () => {
      // Processor time: whoever else runs would make one size look slower than another.
      const started = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    }),
  );
}

function repeated(part, size) {
  return part.repeat(Math.ceil(size / part.length));
}

function numbered(part, size) {
  let text = '';
  for (let at = 0; text.length < size; at += 1) text += part(at);
  return text;
}

/** Ever deeper lists, a hundred deep at most, again and again. */
function nested(size) {
  let text = '';
  for (let depth = 0; text.length < size; depth = (depth + 1) % 100) text += `${'  '.repeat(depth)}- a\n`;
  return text;
}

function ticks(size) {
  let text = '';
  for (let run = 1; text.length < size; run = (run % 200) + 1) text += `${'`'.repeat(run)} a `;
  return text;
}
