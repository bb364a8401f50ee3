import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../engine.mjs';
import { median, quantile } from './compare.mjs';
import { transcript } from './transcript.mjs';

/** The rows of the bench that need a browser: keystrokes, opening and loading, with the plugin and without. */
export async function browserRows() {
  const sizes = [
    { words: 10_000, keys: 150 },
    { words: 100_000, keys: 500 },
    { words: 400_000, keys: 150 },
  ];
  const notes = sizes.map((size) => ({ ...size, text: transcript(size.words) }));
  const { measureBrowser } = await loadMeasure();
  const { typing, loading } = await measureBrowser(root, notes);
  const [small, middle, large] = typing;
  const ratio = (share) => quantile(middle.withPlugin, share) / quantile(middle.without, share);
  // The page's clock ticks every 0.1 ms: less than a tick cannot be told apart.
  const added = ({ withPlugin, without }) => Math.max(0.1, median(withPlugin) - median(without));
  return [
    {
      name: 'keystroke, 100,000 words: ms',
      value: median(middle.withPlugin),
      beside: median(middle.without),
      who: 'bare editor',
    },
    { name: 'keystroke, 100,000 words: ratio to bare editor', value: ratio(0.5), target: 1.15 },
    { name: 'keystroke, 100,000 words: ratio, 99th percentile', value: ratio(0.99), target: 1.5 },
    {
      name: 'keystroke, 100,000 words: long tasks in 500 keys beyond those of the bare editor',
      value: Math.max(0, middle.longTasks.withPlugin - middle.longTasks.without),
      target: 0,
    },
    { name: 'keystroke: added at 400,000 words to at 10,000', value: added(large) / added(small), target: 1.5 },
    {
      name: 'opening 100,000 words: longest task over 50 ms, or 0',
      value: middle.opening.withPlugin,
      beside: middle.opening.without,
      who: 'bare editor',
      target: 50,
    },
    { name: 'main.js: ms to evaluate in Chromium', value: median(loading.map(({ evaluate }) => evaluate)) },
    {
      name: 'main.js: ms to evaluate and load in Chromium',
      value: median(loading.map(({ evaluate, onload }) => evaluate + onload)),
      target: 15,
    },
  ];
}

async function loadMeasure() {
  const outfile = `${root}dist/bench-browser.mjs`;
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/bench/browser.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    define: { __dirname: JSON.stringify(`${root}tests/support`) },
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
