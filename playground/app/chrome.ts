import type { App } from '../host/app';
import { debounce } from '../host/debounce';
import { setIcon } from '../host/icons';
import type { MarkdownView } from '../host/markdownView';
import { Menu } from '../host/menu';
import { Platform } from '../host/platform';
import { setTooltip } from '../host/tooltip';

/** Everything round the notes: the window, ribbon, buttons for the sidebars, status bar; on a phone its toolbar. */
export function addChrome(app: App): void {
  const container = document.body.createDiv('app-container').createDiv('horizontal-main-container');
  container.append(app.workspace.containerEl);
  if (Platform.isPhone) {
    addPhoneBar(app);
    return;
  }
  const { leftRibbon, leftSplit, rightSplit, rootSplit } = app.workspace;
  addButton(leftRibbon.actionsEl, 'panel-left', 'Toggle left sidebar', () => leftSplit.toggle());
  addButton(leftRibbon.actionsEl, 'file-search', 'Open quick switcher', () => run(app, 'switcher:open'));
  addButton(leftRibbon.actionsEl, 'terminal', 'Open command palette', () => run(app, 'command-palette:open'));
  addButton(leftRibbon.settingsEl, 'sun-moon', 'Toggle light/dark mode', () => run(app, 'theme:toggle-light-dark'));
  addButton(leftRibbon.settingsEl, 'settings', 'Settings', () => run(app, 'app:open-settings'));
  const right = addButton(rootSplit.containerEl, 'panel-right', 'Toggle right sidebar', () => rightSplit.toggle());
  right.addClass('sidebar-toggle-button');
  app.statusBarEl = document.body.createDiv({
    cls: 'status-bar',
    attr: { role: 'contentinfo', 'aria-label': 'Status bar' },
  });
  addWordCount(app, app.statusBarEl);
  addModeMenu(app, app.statusBarEl);
}

function addPhoneBar(app: App): void {
  const bar = document.body.createEl('nav', { cls: 'mobile-navbar', attr: { 'aria-label': 'App' } });
  const { leftSplit, rightSplit } = app.workspace;
  addButton(bar, 'menu', 'Files', () => leftSplit.toggle());
  addButton(bar, 'search', 'Open quick switcher', () => run(app, 'switcher:open'));
  addButton(bar, 'terminal', 'Open command palette', () => run(app, 'command-palette:open'));
  addButton(bar, 'settings', 'Settings', () => run(app, 'app:open-settings'));
  addButton(bar, 'panel-right', 'Right sidebar', () => rightSplit.toggle());
  const shade = app.workspace.containerEl.createDiv('workspace-drawer-backdrop');
  shade.addEventListener('click', () => {
    leftSplit.collapse();
    rightSplit.collapse();
  });
}

function addButton(parent: HTMLElement, icon: string, title: string, onClick: () => void): HTMLElement {
  const button = parent.createEl('button', 'clickable-icon side-dock-ribbon-action');
  setIcon(button, icon);
  setTooltip(button, title, { placement: 'right' });
  button.addEventListener('click', onClick);
  return button;
}

function run(app: App, id: string): void {
  app.commands.executeCommandById(id);
}

function addWordCount(app: App, bar: HTMLElement): void {
  const item = bar.createDiv('status-bar-item plugin-word-count');
  // Counting a long note at every key would cost more than all else that the key does.
  const show = debounce(
    () => {
      const text = app.workspace.activeEditor?.editor.getValue() ?? '';
      const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
      item.setText(`${words.toLocaleString('en')} words`);
    },
    300,
    true,
  );
  for (const name of ['file-open', 'editor-change', 'active-leaf-change']) app.workspace.on(name, show);
}

function addModeMenu(app: App, bar: HTMLElement): void {
  const button = bar.createEl('button', 'status-bar-item plugin-editor-status mod-clickable');
  const show = (): void => {
    const view = app.workspace.activeEditor;
    button.toggle(view !== null);
    if (view) button.setText(modeOf(view));
  };
  button.addEventListener('click', (event) => {
    const view = app.workspace.activeEditor;
    if (!view) return;
    const menu = new Menu();
    for (const [title, icon, state] of MODES) {
      menu.addItem((item) =>
        item
          .setTitle(title)
          .setIcon(icon)
          .setChecked(modeOf(view) === title)
          .onClick(() => void view.setState({ ...view.getState(), ...state }, { history: false })),
      );
    }
    menu.showAtMouseEvent(event);
  });
  for (const name of ['file-open', 'layout-change', 'active-leaf-change']) app.workspace.on(name, show);
}

const MODES = [
  ['Live Preview', 'pencil-line', { mode: 'source', source: false }],
  ['Source mode', 'code', { mode: 'source', source: true }],
  ['Reading view', 'book-open', { mode: 'preview' }],
] as const;

function modeOf(view: MarkdownView): string {
  if (view.getMode() === 'preview') return 'Reading view';
  return view.isSourceMode ? 'Source mode' : 'Live Preview';
}
