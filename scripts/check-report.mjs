/**
 * Reports every note of a folder and holds each report against its note: `npm run check-report -- <folder>`. Offsets lie
 * in the note, what is quoted stands there, nothing is a fault.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { cli } from '../esbuild.config.mjs';
import { checkReport } from './check-report/check.mjs';
import { root } from './engine.mjs';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Usage: npm run check-report -- <folder or note>…');
  process.exit(2);
}
await build(cli);
const command = spawn(process.execPath, [`${root}${cli.outfile}`, 'report', '--format', 'json', ...paths], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => command.on('close', resolve));
let notes = 0;
let wrong = 0;
const counts = { agenda: 0, findings: 0, questions: 0, turns: 0 };
for await (const line of createInterface({ input: command.stdout })) {
  const report = JSON.parse(line);
  notes += 1;
  for (const part of Object.keys(counts)) counts[part] += report[part].length;
  for (const problem of checkReport(report, readFileSync(report.path, 'utf8'))) {
    console.log(`${report.path}: ${problem}`);
    wrong += 1;
  }
}
const status = await ended;
console.log(
  `${notes} notes: ${counts.agenda} agenda items, ${counts.findings} findings, ${counts.questions} questions, ${counts.turns} turns`,
);
console.log(`${wrong} problems${status === 0 ? '' : `; the command ended with ${status}`}`);
process.exitCode = wrong === 0 && status === 0 ? 0 : 1;
