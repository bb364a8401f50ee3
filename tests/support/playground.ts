import path from 'node:path';
import type { Page } from 'playwright-core';
import type { VaultStore } from '../../playground/server/stores';

/** A page with the playground in it. */
export class Playground {
  /** What the page asked of any other machine; must stay empty. */
  readonly foreignRequests: string[] = [];
  /** Errors that nobody caught, and those that were written to the console. */
  readonly errors: string[] = [];

  constructor(
    readonly page: Page,
    private readonly store: VaultStore,
    readonly address: string,
  ) {
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(?:data|blob|about):/.test(url) && !url.startsWith(this.address)) this.foreignRequests.push(url);
    });
    page.on('pageerror', (error) => this.errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  /** Goes to the playground and waits until it has read its notes. */
  async load(query: string): Promise<void> {
    await this.page.goto(this.address + query);
    await this.page.waitForSelector('body[data-ready]');
  }

  /** Loads the page anew, as after a restart; the vault keeps what was saved. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.waitForSelector('body[data-ready]');
  }

  /** Opens a note in the current tab, or in a new one. */
  async openNote(note: string, where: 'here' | 'tab' | 'split' = 'here'): Promise<void> {
    await this.page.evaluate(
      async ([path, target]) => {
        const file = window.app.vault.getFileByPath(path);
        if (!file) throw new Error(`No note at ${path}`);
        await window.app.workspace.getLeaf(target === 'here' ? false : target).openFile(file);
      },
      [note, where] as const,
    );
  }

  /** Runs a command by its id; throws when there is none or it cannot be run now. */
  async command(id: string): Promise<void> {
    const done = await this.page.evaluate((command) => window.app.commands.executeCommandById(command), id);
    if (!done) throw new Error(`The command “${id}” cannot be run now.`);
  }

  /** Chooses a command in the palette, as a user does. */
  async choose(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.page.locator('.prompt-input').fill(name);
    const whole = new RegExp(`^(?:[^:]+: )?${name.replace(/[^\w\s]/g, '\\$&')}$`);
    await this.page.locator('.prompt .suggestion-item', { hasText: whole }).click();
    await this.page.locator('.prompt').waitFor({ state: 'detached' });
  }

  /** The names of the commands that can be run now. */
  async commands(): Promise<string[]> {
    return this.page.evaluate(() => window.app.commands.available().map(({ name }) => name));
  }

  /** The text in the active editor. */
  async text(): Promise<string> {
    return this.page.evaluate(() => window.app.workspace.activeEditor?.editor.getValue() ?? '');
  }

  /** Puts the cursor at the start of `words` in the active editor, plus `offset`, and focuses it. */
  async cursorAt(words: string, offset = 0): Promise<void> {
    await this.page.evaluate(
      ([needle, by]) => {
        const editor = window.app.workspace.activeEditor?.editor;
        const at = editor?.getValue().indexOf(needle) ?? -1;
        if (!editor || at < 0) throw new Error(`“${needle}” is not in the note.`);
        const pos = editor.offsetToPos(at + by);
        editor.setCursor(pos);
        editor.scrollIntoView({ from: pos, to: pos }, true);
        editor.focus();
      },
      [words, offset] as const,
    );
  }

  /** Where the cursor stands, in UTF-16 code units. */
  async cursor(): Promise<number> {
    return this.page.evaluate(() => window.app.workspace.activeEditor?.editor.cm.state.selection.main.head ?? -1);
  }

  async mode(mode: 'live' | 'source' | 'preview'): Promise<void> {
    await this.page.evaluate(async (wanted) => {
      const view = window.app.workspace.activeEditor;
      const state = { mode: wanted === 'preview' ? 'preview' : 'source', source: wanted === 'source' };
      await view?.setState({ ...view.getState(), ...state }, { history: false });
    }, mode);
  }

  async theme(theme: 'light' | 'dark'): Promise<void> {
    const dark = await this.page.evaluate(() => window.app.isDarkMode());
    if (dark !== (theme === 'dark')) await this.command('theme:toggle-light-dark');
  }

  /** What the vault holds at `file`, once every open note is saved. */
  async saved(file: string): Promise<string> {
    await this.page.evaluate(async () => {
      const views: Promise<void>[] = [];
      window.app.workspace.iterateAllLeaves(({ view }) => {
        if ('save' in view && typeof view.save === 'function') views.push((view.save as () => Promise<void>)());
      });
      await Promise.all(views);
      await window.app.metadataCache.settled();
    });
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await this.store.read(file));
  }

  /** Waits until the plugin has read the note that is open in the editor, and so has drawn what it draws. */
  async untilRead(note: string): Promise<void> {
    await this.page.evaluate(
      (path) =>
        new Promise<void>((resolve) => {
          const { follower } = window.playground.plugin as unknown as {
            follower: { listen(listener: (state: { readonly path?: string }) => void): () => void };
          };
          follower.listen((state) => state.path === path && resolve());
        }),
      note,
    );
  }

  /** Waits until one of the plugin's commands can be run: the note is read a moment after it changed. */
  async untilOffered(id: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => window.app.commands.available().some((one) => one.id === wanted),
      `wonderings:${id}`,
    );
  }

  /** Waits until the app has saved its layout, as it does in its own time. */
  async untilLayoutSaved(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          window.app.workspace.on('save-layout', () => resolve());
          void window.app.workspace.requestSaveLayout();
        }),
    );
  }

  /** Waits until the plugin's data file has these values: it is saved in its own time. */
  async savesData(expected: Readonly<Record<string, unknown>>): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      const saved = JSON.parse(await this.saved('.obsidian/plugins/wonderings/data.json').catch(() => '{}')) as unknown;
      try {
        expect(saved).toMatchObject(expected);
        return;
      } catch (error) {
        if (tries === 100) throw error;
        await this.page.waitForTimeout(50);
      }
    }
  }

  /** What in the first such element sticks out of it to the side, its box or its words; what scrolls there is let be. */
  async overflowing(selector: string): Promise<readonly string[]> {
    await this.page.locator(selector).first().waitFor();
    return this.page.evaluate((wanted) => {
      const root = document.querySelector(wanted);
      const box = root?.getBoundingClientRect();
      if (!root || !box) throw new Error(`No ${wanted}`);
      const isOut = ({ left, right, width }: DOMRect): boolean =>
        width > 0 && (right > box.right + 1 || left < box.left - 1);
      const range = document.createRange();
      const wordsOf = (el: Element): readonly DOMRect[] =>
        getComputedStyle(el).textOverflow === 'ellipsis'
          ? []
          : [...el.childNodes]
              .filter((node) => node.nodeType === Node.TEXT_NODE)
              .map((node) => (range.selectNodeContents(node), range.getBoundingClientRect()));
      return [...root.querySelectorAll<HTMLElement>('*')]
        .filter((el) => el.checkVisibility() && !el.closest('svg, .wonderings-trend-scroller'))
        .filter((el) => [el.getBoundingClientRect(), ...wordsOf(el)].some(isOut))
        .map((el) => `${el.className || el.tagName}: ${el.textContent?.slice(0, 60)}`);
    }, selector);
  }

  /** The texts of the notices that show. */
  async notices(): Promise<string[]> {
    return this.page.locator('.notice').allTextContents();
  }

  /** Takes a picture into `tests/screenshots/`. */
  async screenshot(name: string): Promise<void> {
    await this.page.evaluate(() => document.fonts.ready);
    await this.page.screenshot({ path: path.resolve(__dirname, '../screenshots', `${name}.png`) });
  }

  evaluate<T>(run: () => T | Promise<T>): Promise<T> {
    return this.page.evaluate(run);
  }
}
