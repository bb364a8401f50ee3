/**
 * Scores the engine on labelled notes: `npm run eval -- <folder> [--json] [--errors N] [--only agenda,stance,…]`.
 * The folder holds `agenda.jsonl`, `stance.jsonl`, `questions.jsonl` and `receptiveness.jsonl` (those that are missing
 * are left out) and the notes that they name. How each figure is taken stands in `scripts/eval/`.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadEngine } from './engine.mjs';
import { measureAgenda } from './eval/agenda.mjs';
import { noteReader, readRows } from './eval/labels.mjs';
import { measureQuestions } from './eval/questions.mjs';
import { measureReceptiveness } from './eval/receptiveness.mjs';
import { measureStance } from './eval/stance.mjs';

const MEASURES = {
  agenda: (rows, { readNote }) => measureAgenda(rows, readNote),
  stance: (rows, { readNote }) => measureStance(rows, readNote),
  questions: (rows, { engine }) => measureQuestions(rows, engine),
  receptiveness: (rows, { engine }) => measureReceptiveness(rows, engine),
};
const USAGE = `Usage: npm run eval -- <folder> [--json] [--errors N] [--only ${Object.keys(MEASURES).join(',')}]`;

const { folder, json, errors, only } = readArguments();
const engine = await loadEngine();
const results = measure();
if (json) console.log(JSON.stringify(asJson(), null, 2));
else print();

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        errors: { type: 'string', default: '0' },
        only: { type: 'string', default: Object.keys(MEASURES).join(',') },
      },
    });
    const [place, ...more] = positionals;
    const names = values.only.split(',').filter(Boolean);
    const unknown = names.filter((name) => !(name in MEASURES));
    if (!place || more.length > 0) throw new Error('Give one folder of labelled notes.');
    if (!existsSync(place)) throw new Error(`There is no folder “${place}”.`);
    if (unknown.length > 0) throw new Error(`There is no measure “${unknown.join('”, “')}”.`);
    if (!/^\d+$/.test(values.errors)) throw new Error('--errors takes a number.');
    return { folder: place, json: values.json, errors: Number(values.errors), only: names };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

function measure() {
  const context = { engine, readNote: noteReader(folder, engine) };
  return only.map((name) => {
    const rows = readRows(folder, `${name}.jsonl`);
    if (!rows) return { name, skipped: `the folder has no ${name}.jsonl` };
    const started = performance.now();
    const measured = MEASURES[name](rows, context);
    if (!measured) return { name, skipped: 'the engine has no score for it' };
    return { name, ...measured, seconds: (performance.now() - started) / 1000 };
  });
}

function asJson() {
  return Object.fromEntries(
    results.map(({ name, skipped, figures, errors: found }) => [
      name,
      skipped
        ? { skipped }
        : {
            figures: Object.fromEntries(figures.map((figure) => [figure.name.trim(), figure.value])),
            ...(errors > 0 && { errors: found.slice(0, errors) }),
          },
    ]),
  );
}

function print() {
  for (const { name, skipped, figures, errors: found, seconds } of results) {
    if (skipped) {
      console.log(`\n${name}: left out, ${skipped}`);
      continue;
    }
    console.log(`\n${name.padEnd(36)} figure   rows  target     ${seconds.toFixed(1)} s`);
    for (const figure of figures) console.log(`  ${row(figure)}`);
    if (errors > 0) console.log(`\n  ${found.length} errors, the worst first`);
    for (const { at, expected, got, text } of found.slice(0, errors)) {
      console.log(`  ${at}\n    expected ${expected}, got ${got}\n    ${clip(text)}`);
    }
  }
}

function row({ name, value, rows, target, atMost }) {
  const met = target === undefined ? '' : (atMost ? value <= target : value >= target) ? 'met' : 'missed';
  const goal = target === undefined ? '' : `${atMost ? '≤' : '≥'} ${target.toFixed(2)} ${met}`;
  return `${name.padEnd(34)} ${value.toFixed(3).padStart(6)} ${String(rows).padStart(6)}  ${goal}`.trimEnd();
}

function clip(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
