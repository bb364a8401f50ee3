import { existsSync } from 'node:fs';
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { type Plugin, build } from 'esbuild';

/** Bundles the host into `playground/dist`; `root` is the repository's folder. */
export async function bundleHost(root: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { host: 'playground/app/main.ts', style: 'playground/styles/index.css' },
    outdir: 'playground/dist',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minifyWhitespace: true,
    sourcemap: 'linked',
    plugins: [jsonAsText],
    // In the sheet itself, so that a window of its own has its fonts without asking for them.
    loader: { '.woff2': 'dataurl' },
    logLevel: 'warning',
  });
}

/** Large JSON is read many times faster by `JSON.parse` than as the object literal that it would become. */
const jsonAsText: Plugin = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, async ({ path: file }) => {
      const compact = JSON.stringify(JSON.parse(await readFile(file, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(compact)})`, loader: 'js' };
    });
  },
};

/** What the server serves beside the vault. Throws when the plugin has not been built. */
export function siteFiles(root: string): Readonly<Record<string, string>> {
  const plugin = (name: string): string => {
    const file = path.join(root, name);
    if (!existsSync(file)) throw new Error(`${name} is missing: run “npm run build” first.`);
    return file;
  };
  return {
    '/index.html': path.join(root, 'playground/index.html'),
    '/favicon.ico': path.join(root, 'playground/favicon.svg'),
    '/dist/': path.join(root, 'playground/dist'),
    '/plugin/main.js': plugin('main.js'),
    '/plugin/manifest.json': plugin('manifest.json'),
    '/plugin/styles.css': plugin('styles.css'),
  };
}
