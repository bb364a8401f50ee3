import { Notice, type TFile } from 'obsidian';
import type { Mark } from '../editor/extension';
import { KEY_NAMES, type Report } from '../model/report';
import { engineOptions } from '../settings';
import { readNoteText } from '../vault/noteText';
import type { OpenNote } from './notes';
import { agendaEdit, inquiryAgenda, type MeetingPlan } from './inquiryAgenda';
import { meetingReport } from './meetingReport';
import { MarkChoices } from './markChoices';
import { insertPrompts } from './panelActions';
import type { Shell } from './shell';

/** Takes the mark away for good; it stays away when its sentence moves. */
export function ignoreMark(shell: Shell, file: TFile, { finding, sentenceText }: Mark): void {
  new MarkChoices(shell).ignore(file.path, finding, sentenceText);
}

/** Copies what the note says to the clipboard. */
export async function copyReport(shell: Shell, file: TFile): Promise<void> {
  const report = await readFile(shell, file);
  if (!report.meeting) {
    new Notice(shell.texts.app.noReport(file.basename));
    return;
  }
  await navigator.clipboard.writeText(meetingReport(file.basename, report, shell.settings.namesInBalance, shell.texts));
  new Notice(shell.texts.app.reportCopied);
}

/** Writes the best prompt of each key into the note, to be answered there. */
export async function insertAllPrompts(shell: Shell, note: OpenNote): Promise<void> {
  const report = await readFile(shell, note.file);
  const prompts = KEY_NAMES.flatMap((key) => report.keys[key].prompts.slice(0, 1));
  if (prompts.length === 0) new Notice(shell.texts.app.noPrompts);
  else await insertPrompts(shell, note.file.path, prompts);
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

async function readFile(shell: Shell, file: TFile): Promise<Report> {
  return shell.reports.read(file.path, await readNoteText(shell.app, file));
}
