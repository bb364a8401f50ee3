import type { EditorView } from '@codemirror/view';
import { type App, MarkdownView, type TFile } from 'obsidian';
import { editorViewIn, refreshReport } from '../editor/extension';
import type { Shell } from './shell';

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
  // The panel may be a tab in the middle itself; then it is at the note that was open last.
  const [last = ''] = app.workspace.getLastOpenFiles();
  const file = app.workspace.getActiveFile() ?? app.vault.getFileByPath(last);
  return file && noteOf(app, file);
}

/** The active note, unless it is left alone. */
export function readableNote(shell: Shell): OpenNote | null {
  const note = activeNote(shell.app);
  return note && !shell.reports.isLeftAlone(note.file) ? note : null;
}

/** The view in which a note is open, one in which it can be edited if there is any; null when it is not open. */
export function noteOf(app: App, file: TFile): OpenNote | null {
  const views = markdownViews(app).filter((view) => view.file === file);
  const notes = views.flatMap((view) => openNote(view) ?? []);
  return notes.find((note) => note.editor !== null) ?? notes[0] ?? null;
}

export function openNote(view: MarkdownView): OpenNote | null {
  if (!view.file) return null;
  return { file: view.file, view, editor: view.getMode() === 'source' ? editorViewIn(view.contentEl) : null };
}

/** The views that show a note, in an editor or in Reading view; those that the app has not loaded yet are left out. */
export function markdownViews(app: App): readonly MarkdownView[] {
  return app.workspace.getLeavesOfType('markdown').flatMap(({ view }) => (view instanceof MarkdownView ? view : []));
}

/** Reads and draws every note in an editor anew, after settings have changed. */
export function refreshEditors(app: App): void {
  for (const view of markdownViews(app)) {
    const editor = editorViewIn(view.contentEl);
    if (editor) refreshReport(editor);
  }
}
