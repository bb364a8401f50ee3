import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulesDocument } from '../scripts/docs/rules.mjs';
import { settingsDocument } from '../scripts/docs/settings.mjs';
import { analyze } from '../src/analyze';
import { english } from '../src/language/en/pack';
import { settingGroups } from '../src/obsidian/settings/settingDefinitions';
import { DEFAULT_SETTINGS } from '../src/settings';
import { texts } from '../src/texts/en';

const root = path.join(__dirname, '..');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'playground/README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(text: string): readonly string[] {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-'),
  );
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  it('links only to headings that are there', () => {
    const targets = [...text.matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)].filter(([, file = '']) => !/^https?:/.test(file));
    const missing = targets.filter(([, file = '', anchor = '']) => {
      const target = file === '' ? document : path.join(path.dirname(document), file);
      return !anchorsOf(read(target)).includes(anchor);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it('links only to what is there', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.split('#')[0] ?? '');
    const local = targets.filter((target) => target !== '' && !/^https?:/.test(target));
    expect(local.filter((target) => !existsSync(path.join(root, path.dirname(document), target)))).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:src|cli|tests|scripts|playground|docs)\/[\w./-]*)`/g)];
    const missing = named.map(([, name = '']) => name).filter((name) => !existsSync(path.join(root, name)));
    // What a build or a test makes is named too, and what somebody may write.
    expect(missing.filter((name) => !/^(?:playground\/dist|tests\/screenshots|src\/language\/xx)/.test(name))).toEqual(
      [],
    );
  });

  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...text.matchAll(/npm (?:run )?([a-z][a-z-]*)/g)].map(([, name = '']) => name);
    const builtIn = ['audit', 'ci', 'install', 'version', 'run', 'package', 'registry'];
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

describe('docs/licences.md', () => {
  it('is what `npm run docs` writes from the build', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('docs/settings.md', () => {
  it('is what `npm run docs` writes: run it after a change of the settings', () => {
    expect(read('docs/settings.md')).toBe(settingsDocument(settingGroups(texts), texts, DEFAULT_SETTINGS));
  });
});

describe('docs/commands.md', () => {
  it('names every command of the palette, and none that is not there', () => {
    const told = [...read('docs/commands.md').matchAll(/^\| `([A-Z][^`]+)` +\|/gm)].map(([, name]) => name);
    expect([...told].sort()).toEqual(Object.values(texts.app.commands).sort());
  });
});

describe('The documents for users', () => {
  const files = ['README.md', 'docs/getting-started.md', 'docs/faq.md', 'docs/commands.md'];

  it.each(files)('call commands, buttons and settings by their names: %s', (file) => {
    const { export: out, import: take } = texts.settings.file;
    const named = new Set(
      [texts.app.commands, texts.app.menus, texts.marks, texts.panel.reflect, texts.rewrite].flatMap((part) =>
        Object.values<unknown>(part),
      ),
    );
    for (const { items } of settingGroups(texts)) for (const { name } of items) named.add(name);
    for (const name of [out.name, take.name, texts.panel.isMeeting, texts.panel.welcome.sample]) named.add(name);
    const bold = [...read(file).matchAll(/\*\*([A-Z][^*]+)\*\*/g)].map(([, name = '']) => name);
    // What the app itself has, and what is set off for its weight.
    const other = /^(?:Settings →|Ctrl|Cmd|Wonderings|Show only …|Send |Begin |Close |From |Knowing |A panel|Ana:)/;
    expect(bold.filter((name) => !named.has(name) && !other.test(name))).toEqual([]);
  });
});

describe('docs/images/', () => {
  it('holds only pictures that a document shows', () => {
    const shown = DOCUMENTS.map(read).join('');
    const pictures = readdirSync(path.join(root, 'docs/images'));
    expect(pictures.filter((file) => !shown.includes(`images/${file})`))).toEqual([]);
  });
});

describe('docs/README.md', () => {
  it('leads to every document', () => {
    const index = read('docs/README.md');
    const others = DOCUMENTS.filter((file) => file.startsWith('docs/') && file !== 'docs/README.md');
    expect(others.filter((file) => !index.includes(`](${path.basename(file)})`))).toEqual([]);
  });
});

describe('The first example of the README', () => {
  it('is what the engine makes of it', () => {
    const [, item = '', question = ''] = /"([^"]+)" becomes "([^"]+)"/.exec(read('README.md')) ?? [];
    expect(analyze(`## Agenda\n\n- ${item}\n`).agenda[0]?.questions[0]).toBe(question);
  });
});
