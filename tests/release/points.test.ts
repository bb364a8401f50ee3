import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { releasePoints } from '../../scripts/release/points.mjs';

const root = path.join(__dirname, '../..');
const read = (file: string): string | null =>
  existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : null;
const sources: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, read(`src/${file}`) ?? '']),
);

interface Spoilt {
  readonly files?: Readonly<Record<string, string | null>>;
  readonly sources?: Readonly<Record<string, string>>;
}

/** What fails when some files are others. The built file stands aside: tests of it are in bundle.test.ts. */
function failing({ files = {}, sources: more = {} }: Spoilt = {}): readonly string[] {
  const all: Readonly<Record<string, string | null>> = { 'main.js': '"use strict";', ...files };
  const points = releasePoints({
    files: (file: string) => (file in all ? (all[file] ?? null) : read(file)),
    sources: { ...sources, ...more },
    budget: 1000,
  });
  return points.flatMap(({ name, problem }) => (problem === null ? [] : [`${name}: ${problem}`]));
}

const json = (file: string, change: object): Readonly<Record<string, string>> => ({
  [file]: JSON.stringify({ ...JSON.parse(read(file) ?? '{}'), ...change }),
});
const manifest = (change: object): Spoilt => ({ files: json('manifest.json', change) });

describe('The points of the release', () => {
  it('all hold', () => {
    // Between two versions the changelog begins with what is to come.
    expect(failing().filter((point) => !point.includes('“Unreleased”'))).toEqual([]);
  });

  it.each<readonly [string, Spoilt, RegExp]>([
    ['a field that is missing', manifest({ author: undefined }), /author is missing/],
    ['a field that is not known', manifest({ helpUrl: 'a' }), /helpUrl is not known/],
    ['an id with a capital', manifest({ id: 'Wonderings' }), /it is “Wonderings”/],
    ['an id with a word that is taken', manifest({ id: 'wonderings-plugin' }), /a word that is taken/],
    ['a name with a word that is taken', manifest({ name: 'Obsidian wonderings' }), /a word that is taken/],
    ['a name with other letters', manifest({ name: 'Fragwürdig' }), /it is “Fragwürdig”/],
    [
      'a description that is no sentence',
      manifest({ description: 'turns items into questions' }),
      /no capital or ends/,
    ],
    ['a description that is too long', manifest({ description: `A${'a'.repeat(260)}.` }), /262 characters/],
    ['a description with a sign that is not plain', manifest({ description: 'Turns items → questions.' }), /not plain/],
    ['a description that says plugin', manifest({ description: 'A plugin for meetings.' }), /word that is taken/],
    ['the sample’s author', manifest({ author: 'Your Name' }), /The author is named/],
    ['a plugin for desktops alone', manifest({ isDesktopOnly: true }), /isDesktopOnly/],
    ['a version with a “v”', manifest({ version: 'v1.0.0' }), /manifest.json has “v1.0.0”/],
    [
      'another version in package.json',
      { files: json('package.json', { version: '9.9.9' }) },
      /package.json has “9.9.9”/,
    ],
    [
      'another version in the lockfile',
      { files: json('package-lock.json', { version: '9.9.9' }) },
      /lock.json has “9.9.9”/,
    ],
    ['an app version that versions.json does not know', manifest({ minAppVersion: '1.9.0' }), /not for 1.9.0/],
    ['a newer version in versions.json', { files: json('versions.json', { '99.0.0': '1.8.7' }) }, /newer than/],
    ['a changelog of what is to come', { files: { 'CHANGELOG.md': '# Changes\n\n## [Unreleased]\n' } }, /“Unreleased”/],
    ['no README', { files: { 'README.md': null } }, /no README/],
    ['no licence', { files: { LICENSE: null } }, /LICENSE is there/],
    ['a name of the sample', { sources: { 'a.ts': 'class SampleModal {}' } }, /a.ts has a name of it/],
    ['no main.js', { files: { 'main.js': null } }, /not built/],
    ['a main.js that is too heavy', { files: { 'main.js': 'a'.repeat(5000) } }, /weighs 5 kB/],
    ['a main.js with a request', { files: { 'main.js': 'fetch("a")' } }, /network/],
    ['styles that load something', { files: { 'styles.css': '@import "a.css";' } }, /from elsewhere/],
    ['a style set by code', { sources: { 'a.ts': "el.style.color = 'red';" } }, /No style is set by code/],
    ['a default hotkey', { sources: { 'a.ts': 'hotkeys: []' } }, /has hotkeys/],
    [
      'a command with our name',
      { sources: { 'texts/en/app.ts': "commands: { 'a': 'Wonderings: go' }" } },
      /has the name/,
    ],
    ['leaves that are detached', { sources: { 'a.ts': 'detachLeavesOfType(A)' } }, /Views stay/],
    ['a rule that is switched off', { sources: { 'a.ts': '// eslint-disable-line' } }, /switched off/],
    ['a release without attestation', { files: { '.github/workflows/release.yml': 'main.js' } }, /attest-build/],
  ])('find %s', (_what, spoilt, problem) => {
    expect(failing(spoilt).join('\n')).toMatch(problem);
  });
});
