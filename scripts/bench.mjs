/**
 * How fast the engine is, side by side with others in one run: `npm run bench -- [folder] [--notes N] [--rounds N]
 * [--no-browser] [--vault N] [--json]`. With `--vault` it also indexes a vault of N notes made from those. Without a folder it takes the playground's sample vault. Milliseconds depend on the machine and on what
 * else it does; the ratios are what counts.
 */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { markdown as alex } from 'alex';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import writeGood from 'write-good';
import { browserRows } from './bench/browserRows.mjs';
import { compare, median, quantile, sum } from './bench/compare.mjs';
import { hostileRows } from './bench/hostileRows.mjs';
import { transcript } from './bench/transcript.mjs';
import { vaultRows } from './bench/vaultRows.mjs';
import { loadEngine, root } from './engine.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    notes: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '5' },
    vault: { type: 'string', default: '0' },
    'no-browser': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const { analyze, finish, NoteReader } = await loadEngine();
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
/** All that is drawn in the note; the keys, which the panel draws, are read when they are asked for. */
const ours = (text) => analyze(text);
const whole = (text) => analyze(text).keys;
const theirs = (text) => remark.parse(text);

const folder = positionals[0] ?? path.join(root, 'playground/sample-vault');
const notes = readNotes(folder, Number(values.notes));
const megabytes = sum(notes.map((text) => Buffer.byteLength(text))) / 1e6;
const rows = [
  ...(await coldRows()),
  ...(await keystrokeRows()),
  ...(await transcriptRows()),
  ...(await throughputRows()),
  ...hostileRows(whole),
  ...pluginRows(),
  ...(values['no-browser'] ? [] : await browserRows()),
  ...(Number(values.vault) > 0 ? await vaultRows(folder, Number(values.vault)) : []),
];
if (values.json) console.log(JSON.stringify({ notes: notes.length, megabytes, rounds, rows }, null, 2));
else print();

async function coldRows() {
  const times = await compare(notes, { ours, whole, theirs }, { rounds, warmUp: 3 });
  const ratios = (who) => notes.map((_text, index) => times[who][index] / times.theirs[index]);
  return [
    { name: 'a note, cold: ms', value: median(times.ours), beside: median(times.theirs) },
    { name: 'a note, cold: ratio to remark, median note', value: median(ratios('ours')), target: 0.4 },
    { name: 'a note, cold: ratio to remark, 90th percentile', value: quantile(ratios('ours'), 0.9) },
    { name: 'a note, cold: ratio to remark, worst note', value: quantile(ratios('ours'), 1), target: 1 },
    { name: 'a note, cold, with the keys: ratio, median note', value: median(ratios('whole')) },
    { name: 'a note, cold, with the keys: ratio, worst note', value: quantile(ratios('whole'), 1) },
  ];
}

/** A letter typed in the middle of each note, which we had read before and both read then. */
async function keystrokeRows() {
  const typed = notes.map((text) => `${text.slice(0, text.length / 2)}x${text.slice(text.length / 2)}`);
  const before = new Map(typed.map((text, index) => [text, notes[index]]));
  const prepare = (text) => {
    const reader = new NoteReader();
    finish(reader.read(before.get(text)));
    return reader;
  };
  const again = (text, reader) => finish(reader.read(text));
  const times = await compare(typed, { ours: again, theirs }, { rounds, warmUp: 1, prepare });
  const ratios = typed.map((_text, index) => times.ours[index] / times.theirs[index]);
  return [
    { name: 'a note read again after a keystroke: ms', value: median(times.ours), beside: median(times.theirs) },
    { name: 'a note read again after a keystroke: ratio to remark', value: median(ratios) },
  ];
}

async function transcriptRows() {
  const [half, full] = [transcript(50_000), transcript(100_000)];
  const times = await compare([half, full], { ours, theirs }, { rounds: 3, warmUp: 0 });
  return [
    { name: '100,000 words: ms', value: times.ours[1], beside: times.theirs[1] },
    { name: '100,000 words: ratio to remark', value: times.ours[1] / times.theirs[1] },
    { name: '100,000 words: times as long as 50,000', value: times.ours[1] / times.ours[0] },
  ];
}

async function throughputRows() {
  const contenders = { ours, whole, alex: (text) => alex(text), writeGood: (text) => writeGood(text) };
  const times = await compare(notes, contenders, { rounds: Math.min(rounds, 3), warmUp: 0 });
  const speed = Object.fromEntries(
    Object.keys(contenders).map((name) => [name, megabytes / (sum(times[name]) / 1000)]),
  );
  return [
    { name: 'throughput: MB/s', value: speed.ours },
    { name: 'throughput with the keys: MB/s', value: speed.whole },
    { name: 'throughput: times alex', value: speed.ours / speed.alex, target: 12, atLeast: true },
    { name: 'throughput: times write-good', value: speed.ours / speed.writeGood, target: 3, atLeast: true },
  ];
}

function pluginRows() {
  const file = path.join(root, 'main.js');
  if (!existsSync(file)) return [];
  const load = path.join(root, 'scripts/bench/load.mjs');
  const evaluation = Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, [load, file])));
  return [
    { name: 'main.js: kB minified', value: statSync(file).size / 1000, target: 200 },
    { name: 'main.js: ms to compile and evaluate in Node', value: median(evaluation), target: 15 },
  ];
}

/** Notes spread evenly over the folder, so that no one place decides. */
function readNotes(folder, atMost) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort();
  const step = Math.max(1, files.length / atMost);
  const chosen = Array.from({ length: Math.min(files.length, atMost) }, (_, index) => files[Math.floor(index * step)]);
  return chosen.map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

function print() {
  console.log(`${notes.length} notes, ${megabytes.toFixed(2)} MB, ${rounds} rounds in turn; medians`);
  for (const { name, value, beside, who = 'remark', target, atLeast } of rows) {
    const goal = target === undefined ? '' : `${atLeast ? '≥' : '≤'} ${target}`;
    const met = target === undefined ? '' : (atLeast ? value >= target : value <= target) ? 'met' : 'missed';
    const other = beside === undefined ? '' : `(${who} ${beside.toFixed(1)})`;
    console.log(
      `${name.padEnd(50)} ${value.toFixed(2).padStart(9)}  ${[other, goal, met].filter(Boolean).join(' ')}`.trimEnd(),
    );
  }
}
