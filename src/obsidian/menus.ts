import { type Menu, MarkdownView, type Plugin, TFile } from 'obsidian';
import { hasCardAt, itemAt, markAt, openCardAt, reportOf } from '../editor/extension';
import { noteOf, openNote } from './notes';
import { copyReport, ignoreMark } from './commandActions';
import type { Rewriting } from './rewriting/rewriting';
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
  const { menus } = shell.texts.app;
  // Only of a note in an editor is it known what it holds.
  const editor = noteOf(shell.app, file)?.editor;
  const items = (editor && reportOf(editor.state)?.agenda) ?? [];
  if (items.some((item) => item.rewritable)) {
    addItem(menu, menus.rewriteAll, 'wand-sparkles', () => void rewriting.rewriteAll({ file }));
  }
  if (items.some((item) => item.original !== null)) {
    addItem(menu, menus.restoreAll, 'undo-2', () => void rewriting.restoreAll({ file }));
  }
  addItem(menu, menus.copyReport, 'copy', () => void copyReport(shell, file));
}

function addEditorItems(menu: Menu, shell: Shell, rewriting: Rewriting, view: MarkdownView): void {
  const note = openNote(view);
  const editor = note?.editor;
  if (!editor) return;
  const { menus } = shell.texts.app;
  const { head } = editor.state.selection.main;
  const item = itemAt(editor.state, head);
  const mark = markAt(editor.state, head);
  if (item) addItem(menu, menus.rewriteItem, 'wand-sparkles', () => void rewriting.rewriteItem(item, note));
  if (item && item.original !== null) {
    addItem(menu, menus.restoreItem, 'undo-2', () => void rewriting.restoreItem(item, note));
  }
  if (hasCardAt(editor.state, head)) {
    addItem(menu, menus.reframe, 'message-square-quote', () => openCardAt(editor, head));
  }
  if (mark) addItem(menu, menus.ignore, 'eye-off', () => ignoreMark(shell, note.file, mark));
}

function addItem(menu: Menu, title: string, icon: string, click: () => unknown): void {
  menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection('wonderings').onClick(click));
}
