/**
 * Holds the engine to its promises with texts that nobody would write: `npm run fuzz -- --cases 1000000 [folder…]`. The
 * cases grow from the sample vault, our documents, and the notes of the folders. Each run tries others; `--seed` repeats
 * one. A broken promise is shown with the smallest text that breaks it, and ends the run with 1.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { loadEngine, root } from './engine.mjs';
import { casesFrom } from './fuzz/notes.mjs';
import { brokenPromises } from './fuzz/promises.mjs';
import { smallest } from './fuzz/smallest.mjs';

/** Cases between two lines of progress. */
const ROUND = 5000;

const { values, positionals } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const cases = Number(values.cases);
const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
if (!(cases > 0) || !Number.isInteger(seed)) {
  console.error('Usage: npm run fuzz -- [--cases 1000000] [--seed 1] [folder or note…]');
  process.exit(2);
}
const corpus = [`${root}playground/sample-vault`, `${root}README.md`, `${root}docs`, ...positionals].flatMap(notesAt);
const engine = await loadEngine();
console.log(`${corpus.length} notes to start from, seed ${seed}`);

/** Broken promises by what they say, numbers and quotations aside: each is shown once. */
const broken = new Map();
for (let done = 0, round = 0; done < cases; done += ROUND, round += 1) {
  const numRuns = Math.min(ROUND, cases - done);
  for (const given of fc.sample(casesFrom(corpus), { numRuns, seed: seed + round })) {
    for (const problem of brokenPromises(engine, given)) {
      const kind = problem.split('\n')[0].replace(/\d+|".*"/g, '…');
      if (!broken.has(kind)) show(problem, given);
      broken.set(kind, (broken.get(kind) ?? 0) + 1);
    }
  }
  console.log(`${done + numRuns} cases, broken promises: ${broken.size}`);
}
for (const [kind, times] of broken) console.log(`${times} × ${kind}`);
process.exitCode = broken.size > 0 ? 1 : 0;

/** A broken promise and the smallest case of it; an edit that has nothing to do with it is left out. */
function show(problem, given) {
  const promise = problem.slice(0, problem.indexOf(':') + 1);
  const breaks = (one) => brokenPromises(engine, one).some((other) => other.startsWith(promise));
  const still = breaks({ ...given, next: given.text }) ? { ...given, next: given.text } : given;
  const text = smallest(still.text, (shorter) => breaks({ ...still, text: shorter }));
  const next = smallest(still.next, (shorter) => breaks({ ...still, text, next: shorter }));
  const least = { ...still, text, next };
  console.log(JSON.stringify(least));
  console.log(`  ${brokenPromises(engine, least).join('\n  ').slice(0, 2000)}`);
}

function notesAt(path) {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8')];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readFileSync(`${path}/${file}`, 'utf8'));
}
