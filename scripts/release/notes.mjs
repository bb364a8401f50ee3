/** Prints what the changelog says of the version of manifest.json: the notes of its release. */
import { readFileSync } from 'node:fs';
import { root } from '../engine.mjs';

const { version } = JSON.parse(readFileSync(`${root}manifest.json`, 'utf8'));
const [, after] = readFileSync(`${root}CHANGELOG.md`, 'utf8').split(`## [${version}]`);
if (after === undefined) {
  console.error(`CHANGELOG.md says nothing of ${version}.`);
  process.exit(1);
}
console.log(after.slice(after.indexOf('\n')).split('\n## [')[0].trim());
