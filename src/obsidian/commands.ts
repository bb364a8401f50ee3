import type { EditorView } from '@codemirror/view';
import { type Command, MarkdownView, Notice, type Plugin } from 'obsidian';
import { hasCardAt, itemAt, markAt, marksOf, nextMark, openCardAt, previousMark, reportOf } from '../editor/extension';
import type { MarksShown } from '../marks/choice';
import { activeNote, openNote, type OpenNote } from './notes';
import { AgendaModal } from './agendaModal';
import { copyReport, ignoreMark, insertAgenda, insertAllPrompts } from './commandActions';
import { openPanel, PANEL_ICON } from './panelView';
import type { Rewriting } from './rewriting';
import type { Shell } from './shell';

/** A note that is open in an editor. */
type EditedNote = OpenNote & { readonly editor: EditorView };

/** Adds every command to the palette; each is offered only where it has something to work on. */
export function addCommands(plugin: Plugin, shell: Shell, rewriting: Rewriting): void {
  for (const command of [
    ...rewriteCommands(rewriting),
    ...markCommands(shell),
    ...showCommands(shell),
    ...noteCommands(shell),
  ]) {
    plugin.addCommand(command);
  }
}

function rewriteCommands(rewriting: Rewriting): readonly Command[] {
  return [
    inEditor('rewrite-item', 'Rewrite item at cursor', 'wand-sparkles', (note) => {
      const item = itemAt(note.editor.state, cursorOf(note));
      return item && (() => void rewriting.rewriteItem(item, note));
    }),
    inEditor('rewrite-all', 'Rewrite all items', 'wand-sparkles', (note) => {
      const items = reportOf(note.editor.state)?.agenda ?? [];
      return items.some((item) => item.rewritable) && (() => void rewriting.rewriteAll(note));
    }),
    inEditor('restore-item', 'Restore item at cursor', 'undo-2', (note) => {
      const item = itemAt(note.editor.state, cursorOf(note));
      return item !== null && item.original !== null && (() => void rewriting.restoreItem(item, note));
    }),
    inEditor('restore-all', 'Restore all items', 'undo-2', (note) => {
      const items = reportOf(note.editor.state)?.agenda ?? [];
      return items.some((item) => item.original !== null) && (() => void rewriting.restoreAll(note));
    }),
    {
      id: 'revert-rewrite',
      name: 'Revert last rewrite in all files',
      icon: 'history',
      checkCallback: (checking) => {
        if (!rewriting.canRevert) return false;
        if (!checking) void rewriting.revertLast();
        return true;
      },
    },
  ];
}

function markCommands(shell: Shell): readonly Command[] {
  return [
    inEditor('reframe-mark', 'Reframe mark at cursor', 'message-square-quote', ({ editor }) => {
      return hasCardAt(editor.state, editor.state.selection.main.head) && (() => openCardAt(editor));
    }),
    inEditor('next-mark', 'Go to next mark', 'chevron-down', ({ editor }) => {
      return marksOf(editor.state).length > 0 && (() => nextMark(editor));
    }),
    inEditor('previous-mark', 'Go to previous mark', 'chevron-up', ({ editor }) => {
      return marksOf(editor.state).length > 0 && (() => previousMark(editor));
    }),
    inEditor('ignore-mark', 'Ignore mark at cursor', 'eye-off', (note) => {
      const mark = markAt(note.editor.state, cursorOf(note));
      return mark && (() => ignoreMark(shell, note.file, mark));
    }),
  ];
}

const SHOWN: readonly { readonly marks: MarksShown; readonly name: string; readonly said: string }[] = [
  { marks: 'both', name: 'Show all marks', said: 'All marks are shown.' },
  { marks: 'knowing', name: 'Show only knowing', said: 'Only knowing is marked.' },
  { marks: 'wondering', name: 'Show only wondering', said: 'Only wondering is marked.' },
  { marks: 'agenda', name: 'Show only agenda items', said: 'Only agenda items are marked.' },
];

function showCommands(shell: Shell): readonly Command[] {
  const toggle: Command = {
    id: 'toggle-marks',
    name: 'Toggle marks',
    icon: 'highlighter',
    callback: () => {
      const marks = shell.settings.marks === 'none' ? 'both' : 'none';
      void shell.changeSettings({ marks });
      new Notice(marks === 'none' ? 'Marks are hidden.' : 'Marks are shown.');
    },
  };
  const only = SHOWN.map(({ marks, name, said }): Command => ({
    id: marks === 'both' ? 'show-all' : `show-only-${marks}`,
    name,
    icon: 'highlighter',
    checkCallback: (checking) => {
      if (shell.settings.marks === marks) return false;
      if (!checking) {
        void shell.changeSettings({ marks });
        new Notice(said);
      }
      return true;
    },
  }));
  return [toggle, ...only];
}

function noteCommands(shell: Shell): readonly Command[] {
  return [
    {
      id: 'open-panel',
      name: 'Open reflection panel',
      icon: PANEL_ICON,
      callback: () => void openPanel(shell),
    },
    {
      id: 'insert-prompts',
      name: 'Insert reflection prompts',
      icon: 'list-plus',
      checkCallback: (checking) => {
        const note = readableNote(shell);
        if (note && !checking) void insertAllPrompts(shell, note);
        return note !== null;
      },
    },
    inEditor('insert-agenda', 'Insert inquiry agenda', 'clipboard-list', (note) => () => {
      new AgendaModal(shell.app, (plan) => void insertAgenda(shell, note, plan)).open();
    }),
    {
      id: 'copy-report',
      name: 'Copy meeting report as Markdown',
      icon: 'copy',
      checkCallback: (checking) => {
        const note = readableNote(shell);
        if (note && !checking) void copyReport(shell, note.file);
        return note !== null;
      },
    },
  ];
}

/** The active note, unless it is left alone. */
function readableNote(shell: Shell): OpenNote | null {
  const note = activeNote(shell.app);
  return note && !shell.reports.isLeftAlone(note.file) ? note : null;
}

function cursorOf(note: EditedNote): number {
  return note.editor.state.selection.main.head;
}

/** A command for the note in the editor. `find` gives what there is to do there, or nothing. */
function inEditor(
  id: string,
  name: string,
  icon: string,
  find: (note: EditedNote) => (() => unknown) | false | null,
): Command {
  return {
    id,
    name,
    icon,
    editorCheckCallback: (checking, _editor, view) => {
      const note = view instanceof MarkdownView ? openNote(view) : null;
      const act = note?.editor ? find({ ...note, editor: note.editor }) : null;
      if (!act) return false;
      if (!checking) act();
      return true;
    },
  };
}
