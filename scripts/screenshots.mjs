/** Takes the pictures of README and docs anew: `npm run screenshots` (needs a build, which it makes first). */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './engine.mjs';

/** The pictures that tests/e2e/pictures.test.ts takes, and what each is called in docs/images/. */
const PICTURES = {
  'wonderings-light': 'wonderings',
  'wonderings-dark': 'wonderings-dark',
  'rewrite-item': 'rewrite-item',
  'rewrite-all': 'rewrite-all',
  reading: 'reading',
  phone: 'phone',
};

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, 'tests/e2e/pictures.test.ts'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
const images = path.join(root, 'docs/images');
await mkdir(images, { recursive: true });
for (const [taken, name] of Object.entries(PICTURES)) {
  await copyFile(path.join(root, `tests/screenshots/${taken}.png`), path.join(images, `${name}.png`));
}
console.log(`The pictures are in ${path.relative(process.cwd(), images)}; look at each before you commit it.`);
