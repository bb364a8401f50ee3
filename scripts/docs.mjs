/** Writes the documents that are made from the packs: `npm run docs`. */
import { writeFile } from 'node:fs/promises';
import { rulesDocument } from './docs/rules.mjs';
import { loadEngine, root } from './engine.mjs';

const { english } = await loadEngine();
await writeFile(`${root}docs/rules.md`, rulesDocument(english.stance));
