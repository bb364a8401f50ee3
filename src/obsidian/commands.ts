import type { EditorView } from '@codemirror/view';
import { type Command, MarkdownView, Notice, type Plugin } from 'obsidian';
import { hasCardAt, itemAt, markAt, marksOf, nextMark, openCardAt, previousMark, reportOf } from '../editor/extension';
import type { MarksShown } from '../marks/choice';
import type { AgendaItem, Stance } from '../model/report';
import { openNote, readableNote, type OpenNote } from './notes';
import { AgendaModal } from './agendaModal';
import { copyReport, ignoreMark, insertAgenda, insertAllPrompts } from './commandActions';
import { openPanel, PANEL_ICON } from './panelView';
import type { Rewriting } from './rewriting';
import type { Shell } from './shell';
import { vaultCommands } from './vaultCommands';

/** A note that is open in an editor. */
type EditedNote = OpenNote & { readonly editor: EditorView };

/** Adds every command to the palette; each is offered only where it has something to work on. */
export function addCommands(plugin: Plugin, shell: Shell, rewriting: Rewriting): void {
  for (const command of [
    ...rewriteCommands(shell, rewriting),
    ...markCommands(shell),
    ...showCommands(shell),
    ...noteCommands(shell),
    ...vaultCommands(shell),
  ]) {
    plugin.addCommand(command);
  }
}

function rewriteCommands(shell: Shell, rewriting: Rewriting): readonly Command[] {
  return [
    inEditor('rewrite-item', 'Rewrite item at cursor', 'wand-sparkles', (note) => {
      const item = itemAt(note.editor.state, cursorOf(note));
      return item && (() => void rewriting.rewriteItem(item, note));
    }),
    inNote(shell, 'rewrite-all', 'Rewrite all items', 'wand-sparkles', {
      hasItem: (item) => item.rewritable,
      act: (note) => void rewriting.rewriteAll(note),
    }),
    inEditor('restore-item', 'Restore item at cursor', 'undo-2', (note) => {
      const item = itemAt(note.editor.state, cursorOf(note));
      return item !== null && item.original !== null && (() => void rewriting.restoreItem(item, note));
    }),
    inNote(shell, 'restore-all', 'Restore all items', 'undo-2', {
      hasItem: (item) => item.original !== null,
      act: (note) => void rewriting.restoreAll(note),
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
    ...goCommands('mark'),
    ...goCommands('knowing', 'knowing'),
    ...goCommands('wondering', 'wondering'),
    inEditor('ignore-mark', 'Ignore mark at cursor', 'eye-off', (note) => {
      const mark = markAt(note.editor.state, cursorOf(note));
      return mark && (() => ignoreMark(shell, note.file, mark));
    }),
  ];
}

/** To the next and the previous mark, of one stance or of either. */
function goCommands(name: string, stance?: Stance): readonly Command[] {
  const hasMarks = ({ editor }: EditedNote): boolean => marksOf(editor.state, stance).length > 0;
  return [
    inEditor(`next-${name}`, `Go to next ${name}`, 'chevron-down', (note) => {
      return hasMarks(note) && (() => nextMark(note.editor, stance));
    }),
    inEditor(`previous-${name}`, `Go to previous ${name}`, 'chevron-up', (note) => {
      return hasMarks(note) && (() => previousMark(note.editor, stance));
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

function cursorOf(note: EditedNote): number {
  return note.editor.state.selection.main.head;
}

/**
 * A command for all items of the active note. An editor knows whether there are any; in Reading view the note is read
 * when the command is chosen, which then says so when there are none.
 */
function inNote(
  shell: Shell,
  id: string,
  name: string,
  icon: string,
  { hasItem, act }: { readonly hasItem: (item: AgendaItem) => boolean; readonly act: (note: OpenNote) => void },
): Command {
  return {
    id,
    name,
    icon,
    checkCallback: (checking) => {
      const note = readableNote(shell);
      const isOffered = note && (!note.editor || (reportOf(note.editor.state)?.agenda.some(hasItem) ?? false));
      if (isOffered && !checking) act(note);
      return isOffered ?? false;
    },
  };
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
