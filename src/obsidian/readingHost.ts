import { Notice } from 'obsidian';
import type { Edit } from '../model/edit';
import type { ReadingHost } from '../reading/host';
import { editNote, readNoteText } from '../vault/noteText';
import { MarkChoices } from './markChoices';
import { isGone, reasonOf } from './reason';
import type { Rewriting } from './rewriting/rewriting';
import type { Shell } from './shell';

/** What Reading view is given of the app. */
export function readingHost(shell: Shell, rewriting: Rewriting): ReadingHost {
  const choices = new MarkChoices(shell);
  const { vault, workspace } = shell.app;
  const laidOut = new Promise<void>((resolve) => workspace.onLayoutReady(resolve));
  return {
    get texts() {
      return shell.texts;
    },
    // Nothing is read before the app has laid out its windows; what it draws first waits for its marks.
    read: (path, text) => laidOut.then(() => shell.reports.readWhile(path, text, () => true)),
    textOf: async (path) => {
      const file = vault.getFileByPath(path);
      return file && readNoteText(shell.app, file);
    },
    choice: () => choices.choice(),
    marksExports: () => shell.settings.marksInExport,
    isIgnored: (path, finding, sentence) => choices.isIgnored(path, finding, sentence),
    ignore: (path, finding, sentence) => choices.ignore(path, finding, sentence),
    neverMark: (phrase) => choices.neverMark(phrase),
    aboutRule: (finding) => choices.aboutRule(finding),
    rewriteItem: (path, item) => {
      const file = vault.getFileByPath(path);
      if (file) void rewriting.rewriteItem(item, { file });
    },
    reframe: (path, edit) => void reframe(shell, path, edit),
  };
}

async function reframe(shell: Shell, path: string, edit: Edit): Promise<void> {
  const file = shell.app.vault.getFileByPath(path);
  if (!file) return;
  try {
    const text = await readNoteText(shell.app, file);
    const isAsRead = text.slice(edit.from, edit.to) === edit.was;
    if (isAsRead && (await editNote(shell.app, file, text, [edit]))) return;
    new Notice(shell.texts.marks.changedMeanwhile);
  } catch (error) {
    const { gone, notSaved } = shell.texts.app;
    new Notice(isGone(shell, file) ? gone(file.basename) : notSaved(file.basename, reasonOf(error)));
  }
}
