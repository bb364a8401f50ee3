/** Writes the documents that are made from the code: `npm run docs`. */
import { writeFile } from 'node:fs/promises';
import { rulesDocument } from './docs/rules.mjs';
import { settingsDocument } from './docs/settings.mjs';
import { loadEngine, root } from './engine.mjs';

const { DEFAULT_SETTINGS, english, settingGroups, texts } = await loadEngine();
await writeFile(`${root}docs/rules.md`, rulesDocument(english.stance));
await writeFile(`${root}docs/settings.md`, settingsDocument(settingGroups(texts), texts, DEFAULT_SETTINGS));
