import { Notice, type TFile } from 'obsidian';
import { savedAnswers } from '../panel/answers';
import { engineOptions } from '../settings';
import { figureProperties, meetingsBase } from '../trends/properties';
import { readNoteText, saveNote } from '../vault/noteText';
import { inIdleTime } from './idle';
import { isGone, reasonOf } from './reason';
import type { Shell } from './shell';

/** False when the note is none of a meeting. */
async function tryToWrite({ app, settings }: Shell, file: TFile): Promise<boolean> {
  await saveNote(app, file);
  const text = await readNoteText(app, file);
  const { NoteReader } = await import('../analyze');
  const figures = await inIdleTime(new NoteReader().figures(text, engineOptions(settings, file.path)), () => true);
  if (!figures) return false;
  const answered = savedAnswers(text, settings.answersHeading).filter(({ answer }) => answer !== '').length;
  const properties = figureProperties({ ...figures, answered });
  await app.fileManager.processFrontMatter(file, (frontmatter: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(properties)) {
      if (value === null) delete frontmatter[name];
      else frontmatter[name] = value;
    }
  });
  return true;
}

/** Writes the figures of the meeting to its properties; `asked` says whether to tell what came of it. */
export async function writeFigures(shell: Shell, file: TFile, asked: boolean): Promise<void> {
  try {
    const isWritten = await tryToWrite(shell, file);
    if (asked) new Notice(isWritten ? shell.texts.app.figuresWritten : shell.texts.app.noFigures(file.basename));
  } catch (error) {
    const { gone, propertiesNotWritten } = shell.texts.app;
    new Notice(isGone(shell, file) ? gone(file.basename) : propertiesNotWritten(reasonOf(error)));
  }
}

/** Makes a base of all notes that have figures in their properties, and opens it. */
export async function createMeetingsBase({ app, texts }: Shell): Promise<void> {
  try {
    const path = await freePath(app.vault.adapter, texts.app.baseName, 'base');
    const file = await app.vault.create(path, meetingsBase(texts));
    new Notice(texts.app.baseMade(path));
    await app.workspace.getLeaf('tab').openFile(file);
  } catch (error) {
    new Notice(texts.app.baseNotMade(reasonOf(error)));
  }
}

/** A path at the top of the vault that nothing stands at. */
export async function freePath(
  adapter: { exists(path: string): Promise<boolean> },
  name: string,
  extension: string,
): Promise<string> {
  let path = `${name}.${extension}`;
  for (let number = 2; await adapter.exists(path); number += 1) path = `${name} ${number}.${extension}`;
  return path;
}
