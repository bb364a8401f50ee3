/** The engine for scripts: bundled from `src/` afresh (a tenth of a second), so that nothing must be built by hand. */
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { alias } from '../esbuild.config.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

const DOORS = [
  ['analyze', './src/analyze'],
  ['NoteReader', './src/analyze'],
  ['finish', './src/model/steps'],
  ['readNote', './src/markdown/note'],
  ['readAgenda', './src/agenda/read'],
  ['readStance', './src/stance/read'],
  ['readDialogue', './src/dialogue/read'],
  ['readKeys', './src/reflection/read'],
  ['english', './src/language/en/pack'],
  ['receptiveness', './src/stance/receptiveness'],
  ['figuresOf', './src/model/figures'],
  ['applyEdits', './src/model/edit'],
  ['rewriteAll', './src/agenda/rewrite'],
  ['findOriginals', './src/agenda/restore'],
  ['restoreAll', './src/agenda/restore'],
  ['checkPattern', './src/agenda/patterns'],
  ['jsonLine', './src/terminal/json'],
  ['readable', './src/terminal/readable'],
  ['answerEdit', './src/panel/answers'],
  ['savedAnswers', './src/panel/answers'],
  ['readOwnPrompts', './src/obsidian/ownPrompts'],
  ['inquiryAgenda', './src/obsidian/inquiryAgenda'],
  ['upgradeSettings', './src/settings'],
  ['DEFAULT_SETTINGS', './src/settings'],
  ['settingGroups', './src/obsidian/settings/settingDefinitions'],
  ['texts', './src/texts/en/index'],
];

/** The engine's doors, as one module: `analyze`, the doors of the layers, what is made of reports, the English pack. */
export async function loadEngine() {
  const doors = DOORS.filter(([, file]) => existsSync(`${root}${file}.ts`));
  const { outputFiles } = await build({
    stdin: {
      contents: doors.map(([name, file]) => `export { ${name} } from '${file}';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias,
    absWorkingDir: root,
    target: 'es2022',
    write: false,
    logLevel: 'error',
  }).catch(() => process.exit(1)); // esbuild has already said what does not build
  // Renamed into place: several scripts may do this at once, and none may read half a file.
  const file = `${root}dist/engine.mjs`;
  const draft = `${file}.${process.pid}`;
  await mkdir(`${root}dist`, { recursive: true });
  await writeFile(draft, outputFiles[0].text);
  await rename(draft, file);
  return import(pathToFileURL(file).href);
}
