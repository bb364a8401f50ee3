import type { MarkdownView } from './markdownView';
import { Menu } from './menu';

/** The menu behind a note's three dots: modes, what plugins add to the note's file, and its tab. */
export function noteMenu(view: MarkdownView): Menu {
  const menu = new Menu();
  const reading = view.getMode() === 'preview';
  menu.addItem((item) =>
    item
      .setTitle('Reading view')
      .setIcon('book-open')
      .setSection('pane')
      .setChecked(reading)
      .onClick(() => view.toggleReading()),
  );
  menu.addItem((item) =>
    item
      .setTitle('Source mode')
      .setIcon('code')
      .setSection('pane')
      .setChecked(!reading && view.isSourceMode)
      .onClick(() => view.toggleSource()),
  );
  view.onPaneMenu(menu, 'more-options');
  if (view.file) view.app.workspace.trigger('file-menu', menu, view.file, 'more-options', view.leaf);
  menu.addItem((item) =>
    item
      .setTitle('Close')
      .setIcon('x')
      .setSection('close')
      .onClick(() => view.leaf.detach()),
  );
  return menu;
}
