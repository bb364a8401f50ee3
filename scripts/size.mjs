/** Says what `main.js` weighs, by the package or folder that it comes from; fails when it is over the budget. */
import { build } from 'esbuild';
import { plugin } from '../esbuild.config.mjs';
import { BUDGET } from './budget.mjs';

/** What we aim at. The words of the languages that it reads are most of what stands between the two. */
const GOAL = 200_000;

const { outputFiles, metafile } = await build({ ...plugin, write: false });
const total = outputFiles[0].contents.length;
const [output] = Object.values(metafile.outputs);
const parts = new Map();
for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
  const part = partOf(file);
  parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
}
const rows = [...parts].sort((a, b) => b[1] - a[1]);
for (const [part, bytes] of rows) console.log(`${kilobytes(bytes)}  ${percent(bytes)}  ${part}`);
console.log(`${kilobytes(total)}         main.js, of a budget of ${BUDGET / 1000} kB and a goal of ${GOAL / 1000}`);
if (total > BUDGET) {
  console.error(`main.js is ${total - BUDGET} bytes over its budget.`);
  process.exitCode = 1;
}

/** `src/agenda`, `src/language/en`, or the name of an npm package. */
function partOf(file) {
  const packaged = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file);
  if (packaged) return packaged[1];
  const folders = file.split('/').slice(0, -1);
  return folders.slice(0, folders[1] === 'language' ? 3 : 2).join('/');
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}

function percent(bytes) {
  return `${((100 * bytes) / total).toFixed(0).padStart(3)} %`;
}
