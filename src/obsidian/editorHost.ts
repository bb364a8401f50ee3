import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { editorInfoField, Notice } from 'obsidian';
import { findOriginals } from '../agenda/restore';
import type { EditorHost } from '../editor/extension';
import { openNote, type OpenNote } from './notes';
import { MarkChoices } from './markChoices';
import { markdownViews } from './notes';
import type { Rewriting } from './rewriting/rewriting';
import type { Shell } from './shell';

/** What the editor's extension is given of the app: the engine, the person's choices, and what is beyond one editor. */
export function editorHost(shell: Shell, rewriting: Rewriting): EditorHost {
  const choices = new MarkChoices(shell);
  const pathOf = (state: EditorState): string => state.field(editorInfoField, false)?.file?.path ?? '';
  return {
    texts: shell.texts,
    analyze: (text, state, isWanted) => {
      // What is undone before the app has saved it, no file tells of.
      rewriting.noteRead(pathOf(state), text);
      return shell.reports.readWhile(pathOf(state), text, isWanted);
    },
    glance: (text, span, state, isWanted) => shell.reports.glance(pathOf(state), text, span, isWanted),
    originals: (text) => findOriginals(text).map(({ comment, removal, topic }) => ({ comment, removal, topic })),
    choice: () => choices.choice(),
    isIgnored: (finding, sentence, state) => choices.isIgnored(pathOf(state), finding, sentence),
    ignore: (finding, sentence, view) => choices.ignore(pathOf(view.state), finding, sentence),
    neverMark: (phrase) => choices.neverMark(phrase),
    aboutRule: (finding) => choices.aboutRule(finding),
    rewriteItem: (view, item) => {
      const note = noteIn(shell, view);
      if (note) void rewriting.rewriteItem(item, note);
    },
    changed: () => shell.follower.changed(),
    notify: (message) => new Notice(message),
  };
}

/** The open note that an editor belongs to. */
function noteIn(shell: Shell, editor: EditorView): OpenNote | null {
  const notes = markdownViews(shell.app).map(openNote);
  return notes.find((note) => note?.editor === editor) ?? null;
}
