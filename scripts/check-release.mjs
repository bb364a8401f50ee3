/**
 * Says of each point of the store's review whether it holds: `npm run check-release` builds first. Ends with 1 when one
 * does not. It publishes and tags nothing.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { BUDGET } from './budget.mjs';
import { root } from './engine.mjs';
import { releasePoints } from './release/points.mjs';

const files = (path) => {
  try {
    return readFileSync(`${root}${path}`, 'utf8');
  } catch {
    return null;
  }
};
const sources = Object.fromEntries(
  readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path.replaceAll('\\', '/'), files(`src/${path}`) ?? '']),
);

const points = [
  ...releasePoints({ files, sources, budget: BUDGET }),
  run('The same sources give the same main.js, byte for byte', 'node', ['scripts/check-reproducible.mjs']),
  run('docs/rules.md and docs/licences.md are those of this build, and every licence may be bundled', 'node', [
    'scripts/docs.mjs',
    '--check',
  ]),
  run('The store’s scanner finds nothing, older apps included', 'npx', [
    'eslint',
    '--max-warnings',
    '0',
    'src',
    'package.json',
  ]),
  audit(),
  tag(),
];
for (const { name, problem, isUnknown } of points) {
  console.log(
    `${problem === null ? 'pass' : isUnknown ? '  ? ' : 'FAIL'}  ${name}${problem === null ? '' : `\n      ${problem}`}`,
  );
}
const failed = points.filter(({ problem, isUnknown }) => problem !== null && !isUnknown).length;
console.log(`${points.length - failed} of ${points.length} points hold or could not be told`);
process.exitCode = failed > 0 ? 1 : 0;

function run(name, command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  return {
    name,
    problem: status === 0 ? null : `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-12).join('\n      '),
  };
}

/** Known holes in what users are given; without a network nobody can tell. */
function audit() {
  const name = 'No package that users are given has a known hole';
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8' });
  try {
    const total = JSON.parse(stdout).metadata.vulnerabilities.total;
    return { name, problem: total === 0 ? null : `npm audit --omit=dev names ${total}` };
  } catch {
    return { name, problem: 'npm audit --omit=dev gave no answer', isUnknown: true };
  }
}

function tag() {
  const { version } = JSON.parse(files('manifest.json') ?? '{}');
  const { stdout } = spawnSync('git', ['tag', '--points-at', 'HEAD'], { cwd: root, encoding: 'utf8' });
  const tags = (stdout ?? '').split('\n').filter((one) => one !== '');
  const name = `A tag of this commit is the version alone: ${version}`;
  if (tags.length === 0) return { name, problem: 'this commit has no tag yet', isUnknown: true };
  return { name, problem: tags.includes(version) ? null : `it is ${tags.join(', ')}` };
}
