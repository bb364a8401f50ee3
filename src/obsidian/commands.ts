import type { EditorView } from '@codemirror/view';
import { MarkdownView, Notice, type Plugin } from 'obsidian';
import { hasCardAt, itemAt, markAt, marksOf, nextMark, openCardAt, previousMark, reportOf } from '../editor/extension';
import type { MarksShown } from '../marks/choice';
import type { AgendaItem, Stance } from '../model/report';
import { openNote, readableNote, type OpenNote } from './notes';
import { AgendaModal, emptyPlan } from './agendaModal';
import { copyReport, ignoreMark, insertAgenda, insertAllPrompts } from './commandActions';
import { openPanel, PANEL_ICON } from './panelView';
import type { Rewriting } from './rewriting/rewriting';
import type { Shell } from './shell';
import type { CommandId, NamelessCommand } from './namelessCommand';
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
    plugin.addCommand({ ...command, name: shell.texts.app.commands[command.id] });
  }
}

function rewriteCommands(shell: Shell, rewriting: Rewriting): readonly NamelessCommand[] {
  return [
    inEditor('rewrite-item', 'wand-sparkles', (note) => {
      const item = itemAt(note.editor.state, cursorOf(note));
      return item && (() => void rewriting.rewriteItem(item, note));
    }),
    inNote(shell, 'rewrite-all', 'wand-sparkles', {
      hasItem: (item) => item.rewritable,
      act: (note) => void rewriting.rewriteAll(note),
    }),
    inEditor('restore-item', 'undo-2', (note) => {
      const item = itemAt(note.editor.state, cursorOf(note));
      return item !== null && item.original !== null && (() => void rewriting.restoreItem(item, note));
    }),
    inNote(shell, 'restore-all', 'undo-2', {
      hasItem: (item) => item.original !== null,
      act: (note) => void rewriting.restoreAll(note),
    }),
    {
      id: 'revert-rewrite',
      icon: 'history',
      checkCallback: (checking) => {
        if (!rewriting.canRevert) return false;
        if (!checking) void rewriting.revertLast();
        return true;
      },
    },
  ];
}

function markCommands(shell: Shell): readonly NamelessCommand[] {
  return [
    inEditor('reframe-mark', 'message-square-quote', ({ editor }) => {
      return hasCardAt(editor.state, editor.state.selection.main.head) && (() => openCardAt(editor));
    }),
    ...goCommands('mark'),
    ...goCommands('knowing', 'knowing'),
    ...goCommands('wondering', 'wondering'),
    inEditor('ignore-mark', 'eye-off', (note) => {
      const mark = markAt(note.editor.state, cursorOf(note));
      return mark && (() => ignoreMark(shell, note.file, mark));
    }),
  ];
}

/** To the next and the previous mark, of one stance or of either. */
function goCommands(name: 'mark' | Stance, stance?: Stance): readonly NamelessCommand[] {
  const hasMarks = ({ editor }: EditedNote): boolean => marksOf(editor.state, stance).length > 0;
  return [
    inEditor(`next-${name}`, 'chevron-down', (note) => {
      return hasMarks(note) && (() => nextMark(note.editor, stance));
    }),
    inEditor(`previous-${name}`, 'chevron-up', (note) => {
      return hasMarks(note) && (() => previousMark(note.editor, stance));
    }),
  ];
}

const SHOWN = ['both', 'knowing', 'wondering', 'agenda'] as const;

function showCommands(shell: Shell): readonly NamelessCommand[] {
  const { shown } = shell.texts.app;
  /** What was shown before all marks were hidden. */
  let before: MarksShown = 'both';
  const toggle: NamelessCommand = {
    id: 'toggle-marks',
    icon: 'highlighter',
    callback: () => {
      const now = shell.settings.marks;
      if (now !== 'none') before = now;
      const marks = now === 'none' ? before : 'none';
      void shell.changeSettings({ marks });
      new Notice(marks === 'both' ? shown.some : shown[marks]);
    },
  };
  const only = SHOWN.map((marks): NamelessCommand => ({
    id: marks === 'both' ? 'show-all' : `show-only-${marks}`,
    icon: 'highlighter',
    checkCallback: (checking) => {
      if (shell.settings.marks === marks) return false;
      if (!checking) {
        void shell.changeSettings({ marks });
        new Notice(shown[marks]);
      }
      return true;
    },
  }));
  return [toggle, ...only];
}

function noteCommands(shell: Shell): readonly NamelessCommand[] {
  const plan = emptyPlan();
  return [
    {
      id: 'open-panel',
      icon: PANEL_ICON,
      callback: () => void openPanel(shell),
    },
    {
      id: 'insert-prompts',
      icon: 'list-plus',
      checkCallback: (checking) => {
        const note = readableNote(shell);
        if (note && !checking) void insertAllPrompts(shell, note);
        return note !== null;
      },
    },
    inEditor('insert-agenda', 'clipboard-list', (note) => () => {
      new AgendaModal(shell.app, shell.texts.app.plan, plan, (made) => insertAgenda(shell, note, made)).open();
    }),
    {
      id: 'copy-report',
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
  id: CommandId,
  icon: string,
  { hasItem, act }: { readonly hasItem: (item: AgendaItem) => boolean; readonly act: (note: OpenNote) => void },
): NamelessCommand {
  return {
    id,
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
  id: CommandId,
  icon: string,
  find: (note: EditedNote) => (() => unknown) | false | null,
): NamelessCommand {
  return {
    id,
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
