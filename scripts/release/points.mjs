import { Buffer } from 'node:buffer';
import { forbiddenIn } from './bundle.mjs';

const VERSION = /^\d+\.\d+\.\d+$/;
const KEYS = [
  'id',
  'name',
  'version',
  'minAppVersion',
  'description',
  'author',
  'authorUrl',
  'fundingUrl',
  'isDesktopOnly',
];
const NEEDED = ['id', 'name', 'version', 'minAppVersion', 'description', 'author', 'isDesktopOnly'];
const SAMPLES = /\b(?:MyPlugin|SampleModal|SampleSettingTab|MyPluginSettings|sample-plugin|Your Name)\b/;

/**
 * The points of the store's review that can be told from files: `{ name, problem }` each, `problem` null when it holds.
 * `files` gives the text of a file of the project by its path, or null; `sources` are all texts of `src/` by their path.
 * `budget` is what `main.js` may weigh, in bytes.
 */
export function releasePoints({ files, sources, budget }) {
  const json = (path) => JSON.parse(files(path) ?? '{}');
  const manifest = json('manifest.json');
  const project = json('package.json');
  const lock = json('package-lock.json');
  const versions = Object.entries(json('versions.json'));
  const code = files('main.js') ?? '';
  const css = files('styles.css') ?? '';
  const changelog = files('CHANGELOG.md') ?? '';
  const readme = files('README.md') ?? '';
  const workflow = files('.github/workflows/release.yml') ?? '';
  const { id = '', name = '', version = '', minAppVersion = '', description = '', author = '' } = manifest;
  const strange = Object.keys(manifest).filter((key) => !KEYS.includes(key));
  const absent = NEEDED.filter((key) => manifest[key] === undefined || manifest[key] === '');
  const entry = /^## \[([^\]]+)\](.*)\n([^]*?)(?=^## \[|$(?![^]))/m.exec(changelog) ?? [];
  const inSources = (pattern) => Object.keys(sources).filter((path) => pattern.test(sources[path]));

  return [
    point('manifest.json has every field, and none that is not known', [
      ...absent.map((key) => `${key} is missing`),
      ...strange.map((key) => `${key} is not known`),
    ]),
    point('The id has lower-case letters and hyphens, no “obsidian”, and does not end in “plugin”', [
      !/^[a-z]+(?:-[a-z]+)*$/.test(id) && `it is “${id}”`,
      /obsidian|plugin$/.test(id) && `“${id}” has a word that is taken`,
    ]),
    point('The name is Basic Latin without “Obsidian” and “Plugin”', [
      !/^[\x20-\x7e]+$/.test(name) && `it is “${name}”`,
      /obsidian|plugin/i.test(name) && `“${name}” has a word that is taken`,
    ]),
    point('The description is a plain sentence of 10 to 250 characters without “Obsidian” and “plugin”', [
      (description.length < 10 || description.length > 250) && `it has ${description.length} characters`,
      !/^[A-Z].*\.$/.test(description) && 'it begins with no capital or ends with no full stop',
      !/^[A-Za-z0-9 .,!?'"-]*$/.test(description) && 'it has characters that are not plain',
      /obsidian|plugin/i.test(description) && 'it has a word that is taken',
    ]),
    point('The author is named', [/^(?:|your name)$/i.test(author) && `it is “${author}”`]),
    point('It runs on phones', [manifest.isDesktopOnly !== false && 'isDesktopOnly is not false']),
    point('The version is x.y.z, and the same everywhere', [
      !VERSION.test(version) && `manifest.json has “${version}”`,
      project.version !== version && `package.json has “${project.version}”`,
      lock.version !== version && `package-lock.json has “${lock.version}”`,
      lock.packages?.['']?.version !== version && 'the lockfile names another version for the project',
    ]),
    point('versions.json says which app the version needs', [
      versions.length === 0 && 'it is empty',
      ...versions.filter((pair) => !pair.every((one) => VERSION.test(one))).map(([one]) => `“${one}” is not x.y.z`),
      versions.length > 0 && versions.at(-1)[1] !== minAppVersion && `its last entry is not for ${minAppVersion}`,
      versions.length > 0 && isNewer(versions.at(-1)[0], version) && `its last entry is newer than ${version}`,
    ]),
    point('CHANGELOG.md begins with this version, its day and what a user will notice', [
      entry[1] !== version && `it begins with “${entry[1] ?? 'nothing'}”`,
      entry[1] === version && !/^ - \d{4}-\d{2}-\d{2}$/.test(entry[2] ?? '') && 'the day of the version is missing',
      entry[1] === version && !/^- \S/m.test(entry[3] ?? '') && 'it says nothing of the version',
    ]),
    point('README.md says what it is for, how it is installed, and that there is no network use', [
      readme.length < 1000 && 'there is no README worth the name',
      !/install/i.test(readme) && 'it does not say how to install',
      !/no network/i.test(readme) && 'it does not say that there is no network use',
    ]),
    point('LICENSE is there and the one of package.json', [
      !(files('LICENSE') ?? '').startsWith(`${project.license} License`) && 'it is missing or another',
    ]),
    point('Nothing of the sample project is left', [
      ...inSources(SAMPLES).map((path) => `${path} has a name of it`),
      SAMPLES.test(JSON.stringify([manifest, project])) && 'manifest.json or package.json has a name of it',
    ]),
    point(`main.js is there and weighs no more than ${Math.round(budget / 1000)} kB`, [
      code === '' && 'it is not built',
      byteLength(code) > budget && `it weighs ${Math.round(byteLength(code) / 1000)} kB`,
    ]),
    point('main.js holds nothing that is forbidden', forbiddenIn(code)),
    point('styles.css is there and loads nothing', [
      css === '' && 'it is missing',
      /@import|url\(\s*["']?(?:https?:)?\/\//.test(css) && 'it loads something from elsewhere',
    ]),
    point('No style is set by code where a class would do', [
      ...inSources(/\.style\.\w+\s*=[^=]|setAttribute\(\s*['"]style['"]|\bstyle:\s*['"`][^'"`]*:/),
    ]),
    point('No command brings a default hotkey or the name of the plugin', [
      ...inSources(/\bhotkeys\s*:/).map((path) => `${path} has hotkeys`),
      ...commandNames(sources)
        .filter((text) => new RegExp(`\\b${id}\\b`, 'i').test(text))
        .map((text) => `“${text}” has the name`),
    ]),
    point('Views stay where people put them when the plugin goes', inSources(/\bdetachLeavesOfType\b/)),
    point('No rule of the store’s scanner is switched off', inSources(/eslint-disable|@ts-ignore|@ts-nocheck/)),
    point('The release is built, attested and holds main.js, manifest.json and styles.css', [
      ...['main.js', 'manifest.json', 'styles.css', 'attest-build-provenance']
        .filter((part) => !workflow.includes(part))
        .map((part) => `release.yml lacks ${part}`),
    ]),
  ];
}

function point(name, problems) {
  const found = problems.filter((problem) => typeof problem === 'string');
  return { name, problem: found.length > 0 ? found.join('; ') : null };
}

/** Ids and names of the commands, as the English texts have them. */
function commandNames(sources) {
  const [, list = ''] = /commands: \{([^}]*)\}/.exec(sources['texts/en/app.ts'] ?? '') ?? [];
  return [...list.matchAll(/'([^']+)': '([^']+)'/g)].flatMap(([, command, text]) => [command, text]);
}

function isNewer(version, than) {
  const [a, b] = [version, than].map((one) => one.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) if (a[at] !== b[at]) return a[at] > b[at];
  return false;
}

function byteLength(text) {
  return Buffer.byteLength(text);
}
