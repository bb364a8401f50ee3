import { Notice, type TFile } from 'obsidian';
import type { Mark } from '../editor/extension';
import type { Report } from '../model/report';
import { savedAnswers } from '../panel/answers';
import { queueOf } from '../panel/promptQueue';
import { engineOptions } from '../settings';
import { readNoteText } from '../vault/noteText';
import type { OpenNote } from './notes';
import { copyText } from './clipboard';
import { agendaEdit } from './agendaEdit';
import { inquiryAgenda, type MeetingPlan } from './inquiryAgenda';
import { meetingReport } from './meetingReport';
import { MarkChoices } from './markChoices';
import { insertPrompts } from './panelActions';
import { reasonOf } from './reason';
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

/** Puts the planned agenda below the line of the cursor, in one step to undo, and the cursor at its end. */
export async function insertAgenda(shell: Shell, note: OpenNote, plan: MeetingPlan): Promise<void> {
  const { analyze } = await import('../analyze');
  // The agenda is one whatever its note is, so it is read by itself and not as part of the note.
  const options = engineOptions(shell.settings, 'Meeting.md');
  const agenda = inquiryAgenda(plan, (text) => analyze(text, options), shell.texts.app.plan.purpose);
  const { editor } = note.view;
  const edit = agendaEdit(editor.getValue(), editor.posToOffset(editor.getCursor('to')), agenda);
  editor.replaceRange(edit.insert, editor.offsetToPos(edit.from), editor.offsetToPos(edit.to), 'wonderings');
  editor.setCursor(editor.offsetToPos(edit.from + edit.insert.trimEnd().length));
}

/** The note as it reads now and its report; null when it cannot be read, which is said. */
async function readFile(shell: Shell, file: TFile): Promise<{ readonly text: string; readonly report: Report } | null> {
  try {
    const text = await readNoteText(shell.app, file);
    return { text, report: await shell.reports.read(file.path, text) };
  } catch (error) {
    new Notice(shell.texts.app.notRead(file.basename, reasonOf(error)));
    return null;
  }
}
