/** Runs all tests and ends with one line that says how they went: `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'wonderings-tests-'));
const file = path.join(folder, 'result.json');
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(
  process.execPath,
  [jest, '--ci', '--maxWorkers=100%', '--json', `--outputFile=${file}`, ...process.argv.slice(2)],
  {
    // jest prints its JSON on stdout too; what people read is on stderr.
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
const { passed, failed } = counts();
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = status === 0 && failed === 0 && passed > 0 ? 0 : 1;

/** A file of tests that could not even start counts as one that failed. */
function counts() {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
