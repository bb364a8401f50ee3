import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { alias } from '../../esbuild.config.mjs';
import { root } from '../engine.mjs';
import { median } from './compare.mjs';

const ADDRESS = 'http://localhost/';

/** The rows about a vault of `count` notes made from those of a folder: the index in a real Chromium. */
export async function vaultRows(folder, count) {
  const originals = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(path.join(folder, file), 'utf8')]);
  const browser = await startBrowser();
  try {
    const page = await openPage(browser);
    const megabytes = await page.evaluate(([notes, many]) => globalThis.bench.make(notes, many), [originals, count]);
    const step = Math.max(1, Math.round(count / 250));
    // Before and after: what else the machine does shifts both.
    const remarkBefore = await page.evaluate((every) => globalThis.bench.remark(every), step);
    const cold = await page.evaluate(() => globalThis.bench.open());
    const remark = (remarkBefore + (await page.evaluate((every) => globalThis.bench.remark(every), step))) / 2;
    const differing = await page.evaluate((every) => globalThis.bench.differing(every), step);
    const warm = [];
    for (let round = 0; round < 5; round++) warm.push((await page.evaluate(() => globalThis.bench.open())).ms);
    const changed = [];
    for (let round = 0; round < 9; round++) changed.push(await page.evaluate(() => globalThis.bench.change()));
    const longest = Math.max(0, ...cold.longTasks);
    return [
      { name: `vault of ${count} notes: MB`, value: megabytes },
      { name: 'vault: notes that are meetings', value: cold.meetings },
      { name: 'vault, cold: s', value: cold.ms / 1000, beside: remark / 1000 },
      { name: 'vault, cold: ratio to remark-parse with gfm', value: cold.ms / remark, target: 0.2 },
      { name: 'vault, cold: longest task over 50 ms, or 0', value: longest, target: 50 },
      { name: 'vault, cold: tasks over 50 ms', value: cold.longTasks.length, target: 0 },
      { name: 'vault, cold: MB of heap at its fullest', value: cold.heap, target: 150 },
      { name: 'vault, cold: notes with other figures than read afresh', value: differing, target: 0 },
      { name: 'vault, warm: ms until every figure is there', value: median(warm), target: 300 },
      { name: 'vault: ms until a changed note is read', value: median(changed), target: 20 },
    ];
  } finally {
    await browser.close();
  }
}

async function startBrowser() {
  const { findBrowser } = await bundled('tests/support/chromium.ts', 'bench-chromium.mjs', {
    platform: 'node',
    format: 'esm',
    packages: 'external',
    define: { __dirname: JSON.stringify(`${root}tests/support`) },
  }).then((file) => import(pathToFileURL(file).href));
  const { executablePath, env } = await findBrowser();
  const args = ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc'];
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
}

async function openPage(browser) {
  const script = await bundled('scripts/bench/vaultPage.ts', 'bench-vault.js', {
    platform: 'browser',
    format: 'iife',
    alias: { ...alias, obsidian: './playground/host/obsidian.ts' },
    loader: { '.svg': 'text', '.css': 'text' },
    minify: true,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  // A database needs an address.
  await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(ADDRESS);
  await page.addScriptTag({ path: script });
  return page;
}

async function bundled(entry, name, options) {
  const outfile = `${root}dist/${name}`;
  await build({ absWorkingDir: root, entryPoints: [entry], outfile, bundle: true, logLevel: 'warning', ...options });
  return outfile;
}
