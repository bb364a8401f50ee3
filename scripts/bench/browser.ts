/** What a keystroke and opening a note cost in a real Chromium, with the plugin and without it. */
import { type Browser, type Page, chromium } from 'playwright-core';
import { siteFiles } from '../../playground/server/bundle';
import { serve } from '../../playground/server/serve';
import { MemoryStore } from '../../playground/server/stores';
import setup from '../../tests/support/browserSetup';
import teardown from '../../tests/support/browserTeardown';

const NOTE = 'Transcript.md';

/** Milliseconds; keystrokes one by one, in the order in which they were typed. */
export interface Typing {
  readonly words: number;
  readonly withPlugin: readonly number[];
  readonly without: readonly number[];
  /** Tasks of over 50 ms while typing and in the pauses after it, with the plugin and without it. */
  readonly longTasks: Sides;
  /** The longest task while the note opened; 0 when none was over 50 ms. */
  readonly opening: Sides;
}

export interface Sides {
  readonly withPlugin: number;
  readonly without: number;
}

export interface Loading {
  readonly evaluate: number;
  readonly onload: number;
}

/** Types into a transcript of each length, by turns with the plugin and without it. */
export async function measureBrowser(
  root: string,
  notes: readonly { readonly words: number; readonly text: string; readonly keys: number }[],
): Promise<{ readonly typing: readonly Typing[]; readonly loading: readonly Loading[] }> {
  await setup();
  const browser = await chromium.connect(process.env.PLAYGROUND_BROWSER ?? '');
  try {
    const typing: Typing[] = [];
    const loading: Loading[] = [];
    for (const { words, text, keys } of notes) {
      const server = await serve({
        store: new MemoryStore({ [NOTE]: text }),
        vaultName: 'Bench',
        files: siteFiles(root),
      });
      const [plugged, bare] = [await openPage(browser, server.address), await openPage(browser, server.address)];
      loading.push(await plugged.evaluate(() => window.playground.times));
      await bare.evaluate(() => window.playground.plugin.unload());
      const opening = { withPlugin: await openNote(plugged, true), without: await openNote(bare, false) };
      typing.push({ words, opening, ...(await typeInTurns(plugged, bare, keys)) });
      await plugged.context().close();
      await bare.context().close();
      await server.close();
    }
    return { typing, loading };
  } finally {
    await browser.close();
    await teardown();
  }
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${address}?mode=live`);
  await page.waitForSelector('body[data-ready]');
  return page;
}

/** Opens the note, waits for its marks and then a while; gives the longest task until then. */
async function openNote(page: Page, isMarked: boolean): Promise<number> {
  // A page behind another draws nothing, and puts off its work.
  await page.bringToFront();
  return page.evaluate(
    async ([note, marked]) => {
      const tasks: number[] = [];
      const keep = (entries: PerformanceEntryList): void => {
        tasks.push(...entries.map(({ duration }) => duration));
      };
      const observer = new PerformanceObserver((list) => keep(list.getEntries()));
      observer.observe({ type: 'longtask' });
      const file = window.app.vault.getFileByPath(note);
      if (file) await window.app.workspace.getLeaf(false).openFile(file);
      while (marked && !document.querySelector('.wonderings-mark'))
        await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 3000));
      keep(observer.takeRecords());
      observer.disconnect();
      return Math.max(0, ...tasks);
    },
    [NOTE, isMarked] as const,
  );
}

async function typeInTurns(plugged: Page, bare: Page, keys: number): Promise<Omit<Typing, 'words' | 'opening'>> {
  const withPlugin: number[] = [];
  const without: number[] = [];
  const longTasks = { withPlugin: 0, without: 0 };
  const rounds = 5;
  for (let round = 0; round < rounds; round++) {
    const typed = await typeKeys(plugged, keys / rounds);
    withPlugin.push(...typed.times);
    longTasks.withPlugin += typed.longTasks;
    const beside = await typeKeys(bare, keys / rounds);
    without.push(...beside.times);
    longTasks.without += beside.longTasks;
  }
  return { withPlugin, without, longTasks };
}

/** Types in the middle of the note: each key with the layout that it calls for, then a pause for what was put off. */
async function typeKeys(page: Page, keys: number): Promise<{ readonly times: number[]; readonly longTasks: number }> {
  await page.bringToFront();
  return page.evaluate(async (count) => {
    const editor = window.app.workspace.activeEditor?.editor.cm;
    if (!editor) throw new Error('No note is open.');
    const line = editor.state.doc.lineAt(editor.state.doc.length / 2);
    editor.dispatch({ selection: { anchor: (line.from + line.to) >> 1 }, scrollIntoView: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    let longTasks = 0;
    const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
    observer.observe({ type: 'longtask' });
    const times: number[] = [];
    for (let key = 0; key < count; key++) {
      const started = performance.now();
      editor.dispatch(editor.state.replaceSelection('words '[key % 6] ?? ' '), { userEvent: 'input.type' });
      editor.contentDOM.getBoundingClientRect();
      times.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    // What the keys have put off is done in the pause after them.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    longTasks += observer.takeRecords().length;
    observer.disconnect();
    return { times, longTasks };
  }, keys);
}
