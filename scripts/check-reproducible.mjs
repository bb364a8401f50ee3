/** Builds again and compares with the files that are there: the same sources must give the same bytes. */
import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { cli, plugin } from '../esbuild.config.mjs';

for (const target of [plugin, cli]) {
  const { outputFiles } = await build({ ...target, write: false });
  const built = await readFile(target.outfile);
  if (Buffer.compare(built, outputFiles[0].contents) !== 0) {
    console.error(
      `${target.outfile} is not what its sources give: build it again, and look for what differs if this stays.`,
    );
    process.exitCode = 1;
  } else console.log(`${target.outfile} is reproducible, ${built.length} bytes`);
}
