/**
 * `npm start`: opens the playground on the sample vault, in memory.
 * `npm start -- --vault <folder>`: on a folder of your own notes; what you edit is saved there.
 */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = path.join(root, 'playground/dist/server.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['playground/server/start.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const { start } = await import(pathToFileURL(outfile).href);
await start(root, process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
