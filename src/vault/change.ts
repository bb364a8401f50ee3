import type { App, TFile } from 'obsidian';
import { applyEdits, type Edit } from '../model/edit';
import type { FileEdits } from './headingLinks';
import { editNote, readNoteText } from './noteText';

/** What was done to one file: enough to take it back byte for byte. */
export interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** The edits that lead from `after` back to `before`. */
  readonly back: readonly Edit[];
}

/** What came of changing several files. */
export interface Changed {
  readonly changes: readonly FileChange[];
  /** Files that read otherwise than they did when the edits were made, or are gone, or could not be written: nothing was done to them. */
  readonly left: readonly string[];
}

/**
 * Makes the edits file by file, the first one first. Null when that first file, the note that it is all about, is no
 * longer what they were made from: then no other file is touched.
 * Throws what the app throws when that note cannot be written.
 */
export async function changeFiles(app: App, files: readonly FileEdits[]): Promise<Changed | null> {
  const changes: FileChange[] = [];
  const left: string[] = [];
  for (const [index, { path, text, edits }] of files.entries()) {
    const file = app.vault.getFileByPath(path);
    const isDone =
      file && (index === 0 ? await editNote(app, file, text, edits) : await tryEdit(app, file, text, edits));
    if (isDone) changes.push(changeOf(path, text, edits));
    else if (index === 0) return null;
    else left.push(path);
  }
  return { changes, left };
}

/** Takes every change back where the file still reads as it was left; one that reads as before already needs nothing. */
export async function revertFiles(app: App, changes: readonly FileChange[]): Promise<Changed> {
  const reverted: FileChange[] = [];
  const left: string[] = [];
  for (const change of changes) {
    const file = app.vault.getFileByPath(change.path);
    const text = file && (await readNoteText(app, file));
    const now = text === null ? change : withLineEndsOf(text, change);
    if (text === now.before) continue;
    if (file && (await tryEdit(app, file, now.after, now.back))) reverted.push(change);
    else left.push(change.path);
  }
  return { changes: reverted, left };
}

/** Whether a file reads as it did before the change; its line ends may be those of an editor. */
export function readsBefore(change: FileChange, text: string): boolean {
  return withLineEndsOf(text, change).before === text;
}

/** A note that was changed while open and is closed now, or the other way round, has other line ends in the file. */
function withLineEndsOf(text: string, change: FileChange): FileChange {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const put = (words: string): string => words.replace(/\r?\n/g, lineEnd);
  if (put(change.after) === change.after) return change;
  const move = (offset: number): number => put(change.after.slice(0, offset)).length;
  return {
    path: change.path,
    before: put(change.before),
    after: put(change.after),
    back: change.back.map(({ from, to, insert, was }) => ({
      from: move(from),
      to: move(to),
      insert: put(insert),
      was: put(was),
    })),
  };
}

/** One file that cannot be written must not keep the others from being written. */
async function tryEdit(app: App, file: TFile, text: string, edits: readonly Edit[]): Promise<boolean> {
  try {
    return await editNote(app, file, text, edits);
  } catch (error) {
    console.error(`Wonderings could not write ${file.path}:`, error);
    return false;
  }
}

function changeOf(path: string, before: string, edits: readonly Edit[]): FileChange {
  const applied = applyEdits(before, edits);
  if (!applied.ok) throw new Error('The edits were made from another text.');
  return { path, before, after: applied.text, back: inverse(edits) };
}

/** The edits that undo these; their offsets count in the text that these leave. */
function inverse(edits: readonly Edit[]): readonly Edit[] {
  let moved = 0;
  return [...edits]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, insert, was }) => {
      const start = from + moved;
      moved += insert.length - (to - from);
      return { from: start, to: start + insert.length, insert: was, was: insert };
    });
}
