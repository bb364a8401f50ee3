import { Notice, type TFile } from 'obsidian';
import type { Mark } from '../editor/extension';
import type { Report } from '../model/report';
import { savedAnswers } from '../panel/answers';
import { queueOf } from '../panel/promptQueue';
import { engineOptions } from '../settings';
import { editNote, readNoteText } from '../vault/noteText';
import type { OpenNote } from './notes';
import { copyText } from './clipboard';
import { agendaEdit } from './agendaEdit';
import { inquiryAgenda, type MeetingPlan } from './inquiryAgenda';
import { meetingReport } from './meetingReport';
import { MarkChoices } from './markChoices';
import { insertPrompts } from './panelActions';
import { isGone, reasonOf, whyNotRead } from './reason';
import type { Shell } from './shell';

/** Takes the mark away for good; it stays away when its sentence moves. */
export function ignoreMark(shell: Shell, file: TFile, { finding, sentenceText }: Mark): void {
  new MarkChoices(shell).ignore(file.path, finding, sentenceText);
}

/** Copies what the note says to the clipboard. */
export async function copyReport(shell: Shell, file: TFile): Promise<void> {
  const report = (await readFile(shell, file))?.report;
  if (!report) return;
  if (!report.meeting) {
    new Notice(shell.texts.app.noReport(file.basename));
    return;
  }
  const { texts, settings } = shell;
  await copyText(meetingReport(file.basename, report, settings.namesInBalance, texts), texts.app.reportCopied, texts);
}

/** Writes the prompts that the panel begins with into the note, to be answered there. */
export async function insertAllPrompts(shell: Shell, { file }: OpenNote): Promise<void> {
  const note = await readFile(shell, file);
  if (!note) return;
  const answers = savedAnswers(note.text, shell.settings.answersHeading);
  const { first } = queueOf({ path: file.path, report: note.report, answers }, shell.memory);
  if (first.length === 0) new Notice(shell.texts.app.noPrompts);
  else await insertPrompts(shell, file.path, first);
}

/**
 * Puts the planned agenda below the line of the cursor, or at the end of a note that is shown no more, in one step to
 * undo, and the cursor at its end. False when that could not be done, which is said.
 */
export async function insertAgenda(shell: Shell, { file, view }: OpenNote, plan: MeetingPlan): Promise<boolean> {
  const { app, texts, settings } = shell;
  try {
    const { analyze } = await import('../analyze');
    // The agenda is one whatever its note is, so it is read by itself and not as part of the note.
    const options = engineOptions(settings, 'Meeting.md');
    const agenda = inquiryAgenda(plan, (text) => analyze(text, options), texts.app.plan.purpose);
    // While the dialog was open the view may have gone on to another note.
    const editor = view.file === file && view.containerEl.isConnected ? view.editor : null;
    const text = await readNoteText(app, file);
    const edit = agendaEdit(text, editor ? editor.posToOffset(editor.getCursor('to')) : text.length, agenda);
    if (!(await editNote(app, file, text, [edit]))) throw new Error(texts.app.keepsChanging);
    editor?.setCursor(editor.offsetToPos(edit.from + edit.insert.trimEnd().length));
    return true;
  } catch (error) {
    const { goneKept, notWritten } = texts.app;
    new Notice(isGone(shell, file) ? goneKept(file.basename) : notWritten(file.basename, reasonOf(error)));
    return false;
  }
}

/** The note as it reads now and its report; null when it cannot be read, which is said. */
async function readFile(shell: Shell, file: TFile): Promise<{ readonly text: string; readonly report: Report } | null> {
  try {
    const text = await readNoteText(shell.app, file);
    return { text, report: await shell.reports.read(file.path, text) };
  } catch (error) {
    new Notice(whyNotRead(shell, file, error));
    return null;
  }
}
