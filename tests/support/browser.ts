/**
 * The harness of the browser tests. It serves the playground with the built `main.js` and drives it in Chromium:
 *
 * ```ts
 * import { openPlayground, usePlayground } from '../support/browser';
 *
 * const { open } = usePlayground();              // one browser for all files; closes pages and servers after each test
 *
 * it('marks a certainty', async () => {
 *   const pg = await open({ files: { 'Note.md': 'Obviously it is the cache.' }, note: 'Note.md' });
 *   await pg.command('wonderings:toggle-marks');  // by id; throws when it cannot be run now
 *   await pg.choose('Wonderings: Toggle marks');  // by name, through the palette, as a user does
 *   expect(await pg.text()).toContain('Obviously'); // the editor's text
 *   expect(await pg.saved('Note.md')).toBe('…');    // what the vault holds, after everything is saved
 *   await pg.screenshot('marks');                   // into tests/screenshots/ (ignored by git)
 *   expect(pg.foreignRequests).toEqual([]);         // checked after every test anyway, like errors of the page
 * });
 * ```
 *
 * Without `files` the sample vault is opened. `open` takes `phone`, `vim`, `theme`, `mode` ('live', 'source',
 * 'preview'), `width` and `height`. `pg.page` is the Playwright page; `pg.evaluate` runs in it, with `app` and
 * `playground` there. A test that expects an error of the page takes it out of `pg.errors`.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { siteFiles } from '../../playground/server/bundle';
import { type Serving, serve } from '../../playground/server/serve';
import { MemoryStore, type VaultStore } from '../../playground/server/stores';
import { Playground } from './playground';

export type { Playground } from './playground';

const root = path.resolve(__dirname, '../..');
export const SCREENSHOTS = path.join(root, 'tests/screenshots');

export interface OpenOptions {
  /** Paths and texts of the vault's notes; the sample vault without. */
  readonly files?: Readonly<Record<string, string>>;
  /** Another place for the vault, such as a folder. */
  readonly store?: VaultStore;
  /** The note to open. */
  readonly note?: string;
  readonly mode?: 'live' | 'source' | 'preview';
  readonly theme?: 'light' | 'dark';
  readonly phone?: boolean;
  /** Keys like Vim's. */
  readonly vim?: boolean;
  readonly lang?: string;
  /** Whether the plugin is used for the first time, with its welcome; otherwise it was used before. */
  readonly firstRun?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** Registers the harness for a test file: call it once at the top. */
export function usePlayground(): { readonly open: (options?: OpenOptions) => Promise<Playground> } {
  jest.setTimeout(60_000);
  let browser: Browser | null = null;
  let opened: { readonly playground: Playground; readonly context: BrowserContext; readonly server: Serving }[] = [];

  beforeAll(async () => {
    const endpoint = process.env.PLAYGROUND_BROWSER;
    if (endpoint === undefined) throw new Error('No browser: run browser tests in the project “e2e”.');
    browser = await chromium.connect(endpoint);
    await mkdir(SCREENSHOTS, { recursive: true });
  });

  afterEach(async () => {
    const ended = opened;
    opened = [];
    for (const { context, server } of ended) {
      await context.close();
      await server.close();
    }
    for (const { playground } of ended) {
      expect(playground.foreignRequests).toEqual([]);
      expect(playground.errors).toEqual([]);
    }
  });

  afterAll(() => browser?.close());

  const open = async (options: OpenOptions = {}): Promise<Playground> => {
    if (!browser) throw new Error('Open the playground inside a test.');
    const store = options.store ?? (await storeOf(options));
    const server = await serve({ store, vaultName: 'Test vault', files: siteFiles(root) });
    const context = await browser.newContext({
      viewport: {
        width: options.width ?? (options.phone ? 390 : 1280),
        height: options.height ?? (options.phone ? 844 : 800),
      },
      reducedMotion: 'reduce',
      hasTouch: options.phone === true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    // What goes elsewhere is counted (`foreignRequests`) and goes nowhere.
    await context.route(
      (url) => /^(?:https?|wss?):$/.test(url.protocol) && !url.href.startsWith(server.address),
      (route) => route.abort(),
    );
    const playground = new Playground(await context.newPage(), store, server.address);
    opened.push({ playground, context, server });
    await playground.load(addressOf(options));
    return playground;
  };
  return { open };
}

const DATA = '.obsidian/plugins/wonderings/data.json';

async function storeOf({ files, firstRun }: OpenOptions): Promise<MemoryStore> {
  const store = files ? new MemoryStore(files) : await MemoryStore.copyOf(path.join(root, 'playground/sample-vault'));
  if (firstRun !== true && files?.[DATA] === undefined) {
    await store.write(DATA, new TextEncoder().encode('{"welcomed": true}'));
  }
  return store;
}

function addressOf(options: OpenOptions): string {
  const query = new URLSearchParams();
  if (options.note !== undefined) query.set('open', options.note);
  if (options.mode !== undefined) query.set('mode', options.mode);
  if (options.lang !== undefined) query.set('lang', options.lang);
  query.set('theme', options.theme ?? 'light');
  if (options.phone) query.set('phone', '');
  if (options.vim) query.set('vim', '');
  return `?${query.toString()}`;
}

export type { Page };
