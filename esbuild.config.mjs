/**
 * Builds what ships: `main.js` for Obsidian and `dist/cli.js` for the terminal. `--watch` keeps building while you
 * work. The same sources and lockfile give the same bytes, on any machine: the store's reviewers compare them.
 */
import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { leanPacks } from './scripts/leanPacks.mjs';

/** What the engine puts in the place of a package's own, wherever it is bundled. */
export const alias = { 'decode-named-character-reference': './src/markdown/entities.ts' };

const shared = {
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  bundle: true,
  alias,
  plugins: [leanPacks],
  minify: true,
  // Else every module says "use strict" again, four kilobytes in all; the whole says it once, in its banner.
  tsconfigRaw: { compilerOptions: { strict: false, verbatimModuleSyntax: true } },
  // Comments such as `@license` stand at the end, where they cost nothing to skip.
  legalComments: 'eof',
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
};

/** The plugin. The target is the oldest that Obsidian 1.8 still runs on: Safari of iOS 16; its Electron is newer. */
export const plugin = {
  ...shared,
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  alias: { ...alias, 'confbox/yaml': './src/obsidian/yaml.ts' },
  format: 'cjs',
  platform: 'browser',
  target: ['es2022', 'safari16'],
  banner: {
    js: '/* Wonderings, under the MIT licence. Those of the packages in it: docs/licences.md in the source. */\n"use strict";',
  },
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
};

/** The same engine as a command. */
export const cli = {
  ...shared,
  entryPoints: ['cli/index.ts'],
  outfile: 'dist/cli.js',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const targets = [plugin, cli].filter(({ entryPoints: [file] }) => existsSync(`${shared.absWorkingDir}${file}`));
  if (process.argv.includes('--watch')) {
    for (const target of targets) await (await context({ ...target, logLevel: 'info' })).watch();
  } else {
    await Promise.all(targets.map((target) => build(target))).catch(() => process.exit(1));
    if (targets.includes(cli)) await chmod(cli.outfile, 0o755);
  }
}
