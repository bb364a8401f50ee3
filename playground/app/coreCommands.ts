import type { App } from '../host/app';
import type { MarkdownView } from '../host/markdownView';
import { CommandPalette, QuickSwitcher } from './palette';
import { SettingsModal } from './settingsModal';
import { toggleTheme } from './theme';

/** The app's own commands that the playground has. */
export function addCoreCommands(app: App): void {
  const add = app.commands.addCommand.bind(app.commands);
  const withNote = (act: (view: MarkdownView) => void) => (checking: boolean) => {
    const view = app.workspace.activeEditor;
    if (view && !checking) act(view);
    return view !== null;
  };
  const mod = (key: string): { modifiers: ['Mod']; key: string }[] => [{ modifiers: ['Mod'], key }];
  add({
    id: 'command-palette:open',
    name: 'Open command palette',
    hotkeys: mod('p'),
    callback: () => new CommandPalette(app).open(),
  });
  add({
    id: 'switcher:open',
    name: 'Quick switcher: Open quick switcher',
    hotkeys: mod('o'),
    callback: () => new QuickSwitcher(app).open(),
  });
  add({
    id: 'app:open-settings',
    name: 'Open settings',
    hotkeys: mod(','),
    callback: () => new SettingsModal(app).open(),
  });
  add({ id: 'theme:toggle-light-dark', name: 'Toggle light/dark mode', callback: () => toggleTheme(app) });
  add({ id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', callback: () => app.workspace.leftSplit.toggle() });
  add({
    id: 'app:toggle-right-sidebar',
    name: 'Toggle right sidebar',
    callback: () => app.workspace.rightSplit.toggle(),
  });
  add({
    id: 'markdown:toggle-preview',
    name: 'Toggle reading view',
    hotkeys: mod('e'),
    checkCallback: withNote((view) => view.toggleReading()),
  });
  add({
    id: 'editor:toggle-source',
    name: 'Toggle Live Preview/Source mode',
    checkCallback: withNote((view) => view.toggleSource()),
  });
  for (const [id, name, act] of [
    ['editor:fold-all', 'Fold all headings and lists', 'foldAll'],
    ['editor:unfold-all', 'Unfold all headings and lists', 'unfoldAll'],
    ['editor:toggle-fold', 'Toggle fold on the current line', 'toggleFold'],
  ] as const) {
    add({ id, name, checkCallback: withNote((view) => view.editor.exec(act)) });
  }
  add({
    id: 'editor:save-file',
    name: 'Save current file',
    hotkeys: mod('s'),
    checkCallback: withNote((view) => void view.save()),
  });
  add({ id: 'workspace:close', name: 'Close current tab', checkCallback: withNote((view) => view.leaf.detach()) });
  add({
    id: 'workspace:move-to-new-window',
    name: 'Move current tab to new window',
    checkCallback: withNote((view) => void app.workspace.moveLeafToPopout(view.leaf)),
  });
  add({
    id: 'workspace:split-vertical',
    name: 'Split right',
    checkCallback: withNote((view) => void app.workspace.duplicateLeaf(view.leaf)),
  });
}
