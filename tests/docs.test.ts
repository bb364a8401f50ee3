import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulesDocument } from '../scripts/docs/rules.mjs';
import { analyze } from '../src/analyze';
import { english } from '../src/language/en/pack';
import { texts } from '../src/texts/en';

const root = path.join(__dirname, '..');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/api.md',
  'docs/architecture.md',
  'docs/performance.md',
  'playground/README.md',
];

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  it('links only to what is there', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.split('#')[0] ?? '');
    const local = targets.filter((target) => target !== '' && !/^https?:/.test(target));
    expect(local.filter((target) => !existsSync(path.join(root, path.dirname(document), target)))).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:src|cli|tests|scripts|playground|docs)\/[\w./-]*)`/g)];
    const missing = named.map(([, name = '']) => name).filter((name) => !existsSync(path.join(root, name)));
    // What a build or a test makes is named too.
    expect(missing.filter((name) => !/^(?:playground\/dist|tests\/screenshots)/.test(name))).toEqual([]);
  });

  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...text.matchAll(/npm (?:run )?([a-z][a-z-]*)/g)].map(([, name = '']) => name);
    const builtIn = ['ci', 'install', 'version', 'run', 'package', 'registry'];
    expect(named.filter((name) => !(name in scripts) && !builtIn.includes(name))).toEqual([]);
  });
});

describe('docs/rules.md', () => {
  it('is what `npm run docs` writes: run it after a change of the rules', () => {
    expect(read('docs/rules.md')).toBe(rulesDocument(english.stance));
  });

  it('has every rule with its examples and near misses', () => {
    const text = read('docs/rules.md');
    for (const { id, found, silent } of english.stance.rules) {
      expect(text).toContain(`#### \`${id}\``);
      expect(found.length).toBeGreaterThan(0);
      expect(silent.length).toBeGreaterThan(0);
    }
  });
});

describe('README.md', () => {
  it('names every command of the palette by its name, or the family that it belongs to', () => {
    const names = Object.values(texts.app.commands);
    const text = read('README.md');
    expect(names.filter((name) => !text.includes(name) && !/^(?:Show only|Go to) /.test(name))).toEqual([]);
  });
});

describe('The first example of the README', () => {
  it('is what the engine makes of it', () => {
    const [, item = '', question = ''] = /"([^"]+)" becomes "([^"]+)"/.exec(read('README.md')) ?? [];
    expect(analyze(`## Agenda\n\n- ${item}\n`).agenda[0]?.questions[0]).toBe(question);
  });
});
