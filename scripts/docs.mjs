/** Writes the documents that are made from packs and build: `npm run docs`; with `--check` it only compares them. */
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { cli, plugin } from '../esbuild.config.mjs';
import { licencesDocument } from './docs/licences.mjs';
import { rulesDocument } from './docs/rules.mjs';
import { settingsDocument } from './docs/settings.mjs';
import { loadEngine, root } from './engine.mjs';

const { DEFAULT_SETTINGS, english, settingGroups, texts } = await loadEngine();
const [main, terminal] = await Promise.all([plugin, cli].map((target) => build({ ...target, write: false })));
const bundles = { 'main.js': main.metafile, 'the terminal command': terminal.metafile };
const licences = `${root}docs/licences.md`;
const documents = {
  [`${root}docs/rules.md`]: rulesDocument(english.stance),
  [`${root}docs/settings.md`]: settingsDocument(settingGroups(texts), texts, DEFAULT_SETTINGS),
  [licences]: await format(licencesDocument(bundles, root), { ...(await resolveConfig(licences)), parser: 'markdown' }),
};
for (const [file, text] of Object.entries(documents)) {
  if (!process.argv.includes('--check')) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${file.slice(root.length)} is stale: npm run docs`);
    process.exitCode = 1;
  }
}
