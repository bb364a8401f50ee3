/** Copies the built plugin into a vault: `npm run install-plugin -- <vault>`. */
import { copyFile, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { root } from './engine.mjs';

const FILES = ['main.js', 'manifest.json', 'styles.css'];

const [vault, ...more] = process.argv.slice(2);
if (!vault || more.length > 0) stop('Usage: npm run install-plugin -- <folder of your vault>', 2);
if (!(await isFolder(vault))) stop(`There is no folder “${vault}”.`, 1);
const settings = path.join(vault, '.obsidian');
if (!(await isFolder(settings))) {
  console.log(`“${vault}” has not been opened as a vault yet; it will find the plugin when it is.`);
}
const target = path.join(settings, 'plugins', 'wonderings');
await mkdir(target, { recursive: true });
for (const file of FILES) {
  await copyFile(path.join(root, file), path.join(target, file)).catch((error) =>
    stop(error.code === 'ENOENT' ? `There is no ${file} yet: run “npm run build” first.` : error.message, 1),
  );
}
console.log(`Wonderings is in ${target}.`);
console.log('Open the vault, go to Settings, Community plugins, and turn “Wonderings” on.');

async function isFolder(place) {
  return (await stat(place).catch(() => null))?.isDirectory() ?? false;
}

function stop(message, status) {
  console.error(message);
  process.exit(status);
}
