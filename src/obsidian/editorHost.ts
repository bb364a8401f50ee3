import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { editorInfoField, Notice } from 'obsidian';
import { findOriginals } from '../agenda/restore';
import { refreshReport, type EditorHost } from '../editor/extension';
import { openNote, type OpenNote } from './activeNote';
import { markId } from './deviceMemory';
import { markdownViews } from './noteFollower';
import type { Rewriting } from './rewriting';
import type { Shell } from './shell';

/** What the editor's extension is given of the app: the engine, the person's choices, and what is beyond one editor. */
export function editorHost(shell: Shell, rewriting: Rewriting): EditorHost {
  const pathOf = (state: EditorState): string | null => state.field(editorInfoField, false)?.file?.path ?? null;
  return {
    analyze: (text, state) => {
      const file = state.field(editorInfoField, false)?.file;
      if (!file || shell.reports.isLeftAlone(file)) return null;
      return shell.reports.read(file.path, text);
    },
    originals: (text) => findOriginals(text),
    choice: () => ({ shown: shell.settings.marks, slight: shell.settings.slightMarks }),
    isIgnored: (finding, sentence, state) => {
      const path = pathOf(state);
      return path !== null && shell.memory.isIgnored(path, markId(finding.rule, sentence));
    },
    ignore: (finding, sentence, view) => {
      const path = pathOf(view.state);
      if (path !== null) shell.memory.ignore(path, markId(finding.rule, sentence));
    },
    neverMark: (phrase) => {
      void shell.changeSettings({ neverMark: [...shell.settings.neverMark, phrase.toLowerCase()] });
      new Notice(`“${phrase}” will not be marked again. The settings list what you chose.`);
    },
    aboutRule: (finding) =>
      new Notice(`${finding.why}\n\nThe rule is called “${finding.rule}”; the settings can switch it off.`, 0),
    rewriteItem: (view, item) => {
      const note = noteIn(shell, view);
      if (note) void rewriting.rewriteItem(item, note);
    },
    reported: () => shell.follower.changed(),
    notify: (message) => new Notice(message),
  };
}

/** The open note that an editor belongs to. */
function noteIn(shell: Shell, editor: EditorView): OpenNote | null {
  const notes = markdownViews(shell).map(openNote);
  return notes.find((note) => note?.editor === editor) ?? null;
}

/** Reads and draws every open note anew, after settings have changed. */
export function refreshNotes(shell: Shell): void {
  for (const view of markdownViews(shell)) {
    const note = openNote(view);
    if (note?.editor) refreshReport(note.editor);
    else view.previewMode.rerender(true);
  }
  shell.follower.changed();
}
