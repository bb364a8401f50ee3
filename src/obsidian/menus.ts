import { type Menu, MarkdownView, type Plugin, TFile } from 'obsidian';
import { hasCardAt, itemAt, markAt, openCardAt, reportOf } from '../editor/extension';
import { noteOf, openNote } from './notes';
import { copyReport, ignoreMark } from './commandActions';
import type { Rewriting } from './rewriting';
import type { Shell } from './shell';

/** Adds what fits to the menus of the editor and of notes: only what there is something to do for. */
export function addMenus(plugin: Plugin, shell: Shell, rewriting: Rewriting): void {
  const { workspace } = shell.app;
  plugin.registerEvent(
    workspace.on('editor-menu', (menu, _editor, view) => {
      if (view instanceof MarkdownView) addEditorItems(menu, shell, rewriting, view);
    }),
  );
  plugin.registerEvent(
    workspace.on('file-menu', (menu, file) => {
      if (file instanceof TFile && file.extension === 'md' && !shell.reports.isLeftAlone(file)) {
        addFileItems(menu, shell, rewriting, file);
      }
    }),
  );
}

function addFileItems(menu: Menu, shell: Shell, rewriting: Rewriting, file: TFile): void {
  // Only of a note in an editor is it known what it holds.
  const editor = noteOf(shell.app, file)?.editor;
  const items = (editor && reportOf(editor.state)?.agenda) ?? [];
  if (items.some((item) => item.rewritable)) {
    addItem(menu, 'Turn the agenda into questions…', 'wand-sparkles', () => void rewriting.rewriteAll({ file }));
  }
  if (items.some((item) => item.original !== null)) {
    addItem(menu, 'Restore the original items', 'undo-2', () => void rewriting.restoreAll({ file }));
  }
  addItem(menu, 'Copy meeting report', 'copy', () => void copyReport(shell, file));
}

function addEditorItems(menu: Menu, shell: Shell, rewriting: Rewriting, view: MarkdownView): void {
  const note = openNote(view);
  const editor = note?.editor;
  if (!editor) return;
  const { head } = editor.state.selection.main;
  const item = itemAt(editor.state, head);
  const mark = markAt(editor.state, head);
  if (item) addItem(menu, 'Rewrite as a question…', 'wand-sparkles', () => void rewriting.rewriteItem(item, note));
  if (item && item.original !== null) {
    addItem(menu, 'Restore the original item', 'undo-2', () => void rewriting.restoreItem(item, note));
  }
  if (hasCardAt(editor.state, head)) {
    addItem(menu, 'Say it another way…', 'message-square-quote', () => openCardAt(editor, head));
  }
  if (mark) addItem(menu, 'Ignore this mark', 'eye-off', () => ignoreMark(shell, note.file, mark));
}

function addItem(menu: Menu, title: string, icon: string, click: () => unknown): void {
  menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection('wonderings').onClick(click));
}
