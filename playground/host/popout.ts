import type { WorkspaceWindowInitData } from 'obsidian';
import type { App } from './app';
import { installDomHelpers } from './dom';
import { WorkspaceContainer } from './layout';
import { listenForTooltips } from './tooltip';

/** A window of its own for some leaves: same styles and theme, same app. */
export class WorkspaceWindow extends WorkspaceContainer {
  readonly win: Window;
  readonly doc: Document;

  /** Throws when the browser does not let a window open. */
  constructor(app: App, { x = 80, y = 80, size = { width: 800, height: 600 } }: WorkspaceWindowInitData = {}) {
    super(app, 'mod-vertical mod-root');
    const win = window.open('', '_blank', `popup,left=${x},top=${y},width=${size.width},height=${size.height}`);
    if (!win) throw new Error('The browser did not let a window open.');
    this.win = win;
    this.doc = win.document;
    installDomHelpers(win as Window & typeof globalThis);
    this.copyLook();
    app.keymap.listen(win);
    listenForTooltips(this.doc);
    this.doc.body.append(this.containerEl);
    win.addEventListener('focusin', () => becomeActive(win));
    window.addEventListener('focusin', () => becomeActive(window));
    win.addEventListener('pagehide', () => this.close());
    app.workspace.addWindow(this);
  }

  close(): void {
    for (const leaf of this.leaves()) leaf.detach();
    becomeActive(window);
    this.app.workspace.removeWindow(this);
    this.win.close();
  }

  private copyLook(): void {
    this.doc.documentElement.lang = document.documentElement.lang;
    this.doc.body.className = `${document.body.className} is-popout-window`;
    // The rules themselves: a link would be loaded late, if at all, and move everything under the pointer.
    for (const { cssRules } of document.styleSheets) {
      this.doc.head.createEl('style', { text: [...cssRules].map(({ cssText }) => cssText).join('\n') });
    }
    this.app.workspace.on('css-change', () => {
      const dark = this.app.isDarkMode();
      this.doc.body.toggleClass('theme-dark', dark);
      this.doc.body.toggleClass('theme-light', !dark);
    });
  }
}

function becomeActive(win: Window): void {
  window.activeWindow = win;
  window.activeDocument = win.document;
}
