/** Takes the pictures of README and docs anew: `npm run screenshots` (needs a build, which it makes first). */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './engine.mjs';
import { filmOf } from './screenshots/film.mjs';

/** The pictures that tests/e2e/pictures.test.ts takes, and what each is called in docs/images/. */
const PICTURES = {
  'wonderings-light': 'wonderings',
  'rewrite-item': 'rewrite-item',
  'rewrite-all': 'rewrite-all',
  reading: 'reading',
  phone: 'phone',
  trends: 'trends',
};

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, 'tests/e2e/pictures.test.ts'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
const images = path.join(root, 'docs/images');
await mkdir(images, { recursive: true });
for (const [taken, name] of Object.entries(PICTURES)) {
  await copyFile(path.join(root, `tests/screenshots/${taken}.png`), path.join(images, `${name}.png`));
}
/** How long each frame of the film stands, in milliseconds. */
const FRAMES = [1600, 2200, 1400, 1800, 2600, 1800, 1600, 2600];
const shots = FRAMES.map((delay, index) => ({
  file: path.join(root, `tests/screenshots/film-${index + 1}.png`),
  delay,
}));
await writeFile(path.join(images, 'wonderings.gif'), await filmOf(shots));
console.log(`The pictures are in ${path.relative(process.cwd(), images)}; look at each before you commit it.`);
