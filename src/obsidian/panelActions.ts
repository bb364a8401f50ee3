import { Notice, Platform, type TFile } from 'obsidian';
import { marksOf, openCardAt } from '../editor/extension';
import type { Edit } from '../model/edit';
import type { Finding, Prompt } from '../model/report';
import type { Span } from '../model/span';
import { answerEdit, promptsEdit } from '../panel/answers';
import type { PanelActions } from '../panel/state';
import { SAMPLE_NOTE } from '../texts/sampleNote';
import { editNote, readNoteText, saveNote } from '../vault/noteText';
import { freePath, writeFigures } from './figureProperties';
import { activeNote } from './notes';
import { isGone, reasonOf } from './reason';
import type { Rewriting } from './rewriting/rewriting';
import type { Shell } from './shell';

/** What the panel can do, in the app. */
export function panelActions(shell: Shell, rewriting: Rewriting): Omit<PanelActions, 'icon'> {
  return {
    texts: shell.texts,
    goTo: (span, focus) => void goTo(shell, span, focus),
    rewriteItem: (item) => void rewriting.rewriteItem(item),
    restoreItem: (item) => void rewriting.restoreItem(item),
    rewriteAll: () => void rewriting.rewriteAll(),
    showMark: (finding) => void showMark(shell, finding),
    isWelcomed: () => shell.settings.welcomed,
    endWelcome: () => void shell.changeSettings({ welcomed: true }),
    makeSample: () => void makeSample(shell),
    markAsMeeting: (path) => void markAsMeeting(shell, path),
    drafted: () => shell.follower.changed(),
    saveAnswer: (path, prompt, answer) => saveAnswer(shell, path, prompt, answer),
    insertPrompts: (path, prompts) => insertPrompts(shell, path, prompts),
  };
}

/** Shows a place of the active note, in whichever mode it is. */
async function goTo(shell: Shell, span: Span, focus: boolean): Promise<void> {
  const note = activeNote(shell.app);
  if (!note) return;
  const { editor } = note.view;
  const { workspace } = shell.app;
  await workspace.revealLeaf(note.view.leaf);
  // On a phone the panel lies over the note.
  if (Platform.isPhone && focus) for (const drawer of [workspace.leftSplit, workspace.rightSplit]) drawer.collapse();
  if (note.editor) {
    const [from, to] = [editor.offsetToPos(span.from), editor.offsetToPos(span.to)];
    editor.setCursor(from);
    editor.scrollIntoView({ from, to }, true);
    if (focus) workspace.setActiveLeaf(note.view.leaf, { focus: true });
  } else {
    const before = note.view.getViewData().slice(0, span.from);
    note.view.setEphemeralState({ line: before.split('\n').length - 1 });
  }
}

async function showMark(shell: Shell, finding: Finding): Promise<void> {
  const editor = activeNote(shell.app)?.editor;
  // The note may have changed since the panel was drawn; the editor moves its marks along.
  const mark = editor && marksOf(editor.state).find((one) => isSame(one.finding, finding));
  await goTo(shell, mark ?? finding, true);
  // What is not marked by itself, as in an agenda item with its own sign, may still be a question with a card.
  if (editor) openCardAt(editor, mark?.from ?? finding.from);
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.text === other.text;
}

async function makeSample({ app, texts }: Shell): Promise<void> {
  try {
    const path = await freePath(app.vault.adapter, texts.panel.welcome.sampleName, 'md');
    const file = await app.vault.create(path, SAMPLE_NOTE);
    await app.workspace.getLeaf().openFile(file);
  } catch (error) {
    new Notice(texts.app.notSaved(texts.panel.welcome.sampleName, reasonOf(error)));
  }
}

async function markAsMeeting({ app, texts }: Shell, path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (!file) return;
  try {
    // The properties are written to the file: what stands in the editor alone must be there before.
    await saveNote(app, file);
    await app.fileManager.processFrontMatter(file, sayMeeting);
  } catch (error) {
    new Notice(texts.app.propertiesNotWritten(reasonOf(error)));
  }
}

function sayMeeting(properties: Record<string, unknown>): void {
  const { type, tags } = properties;
  if (type === undefined || type === null || type === '') properties['type'] = 'meeting';
  else
    properties['tags'] = [...(Array.isArray(tags) ? (tags as readonly unknown[]) : [tags]).filter(Boolean), 'meeting'];
}

async function saveAnswer(shell: Shell, path: string, prompt: Prompt, answer: string): Promise<boolean> {
  const { answersHeading } = shell.settings;
  const isSaved = await changeNote(shell, path, (text) => answerEdit(text, answersHeading, prompt.text, answer));
  if (!isSaved) return false;
  shell.follower.changed();
  const file = shell.settings.figuresInProperties ? shell.app.vault.getFileByPath(path) : null;
  if (file) void writeFigures(shell, file, false);
  return true;
}

/** Writes the prompts into the note, each as a heading to answer below. */
export async function insertPrompts(shell: Shell, path: string, prompts: readonly Prompt[]): Promise<void> {
  const { answersHeading } = shell.settings;
  const texts = shell.texts.app;
  const wanted = prompts.map((prompt) => prompt.text);
  let isMissing = false;
  const isDone = await changeNote(shell, path, (text) => {
    const edit = promptsEdit(text, answersHeading, wanted);
    isMissing = edit !== null;
    return edit;
  });
  if (!isDone) return;
  new Notice(isMissing ? texts.promptsInserted(answersHeading) : texts.promptsThere);
  shell.follower.changed();
}

/**
 * Changes a note by an edit made from its text as it is now; a note that changes meanwhile is read again. An edit of
 * null means that nothing is to be done. False when it could not be done; the person has been told.
 */
async function changeNote(shell: Shell, path: string, edit: (text: string) => Edit | null): Promise<boolean> {
  const { goneKept, notWritten } = shell.texts.app;
  const file = shell.app.vault.getFileByPath(path);
  let fault: unknown = null;
  try {
    if (file) return await tryToChange(shell, file, edit);
  } catch (error) {
    fault = error;
  }
  const isThere = file !== null && !isGone(shell, file);
  new Notice(isThere ? notWritten(file.basename, reasonOf(fault)) : goneKept(nameOf(path)));
  return false;
}

/** The name of the note at `path`, as the app shows it. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

async function tryToChange(shell: Shell, file: TFile, edit: (text: string) => Edit | null): Promise<boolean> {
  for (let attempts = 0; attempts < 3; attempts += 1) {
    const text = await readNoteText(shell.app, file);
    const change = edit(text);
    // What stands in the editor already may not be in the file yet.
    if (change && !(await editNote(shell.app, file, text, [change]))) continue;
    // The draft is forgotten next: what it held must be in the file before.
    await saveNote(shell.app, file);
    return true;
  }
  throw new Error(shell.texts.app.keepsChanging);
}
