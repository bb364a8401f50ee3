import type { EditorView } from '@codemirror/view';
import { type App, MarkdownView, type TFile } from 'obsidian';
import { editorViewIn } from '../editor/extension';

/** A note that is open, and its view. */
export interface OpenNote {
  readonly file: TFile;
  readonly view: MarkdownView;
  /** Null in Reading view. */
  readonly editor: EditorView | null;
}

/** The note that the person is at, also while the panel or a menu has the focus; null when there is none. */
export function activeNote(app: App): OpenNote | null {
  const recent = app.workspace.getMostRecentLeaf()?.view;
  if (recent instanceof MarkdownView) return openNote(recent);
  const file = app.workspace.getActiveFile();
  return file && noteOf(app, file);
}

/** The view in which a note is open, one in which it can be edited if there is any; null when it is not open. */
export function noteOf(app: App, file: TFile): OpenNote | null {
  const notes = app.workspace
    .getLeavesOfType('markdown')
    .flatMap(({ view }) => (view instanceof MarkdownView && view.file === file ? (openNote(view) ?? []) : []));
  return notes.find((note) => note.editor !== null) ?? notes[0] ?? null;
}

export function openNote(view: MarkdownView): OpenNote | null {
  if (!view.file) return null;
  return { file: view.file, view, editor: view.getMode() === 'source' ? editorViewIn(view.contentEl) : null };
}
