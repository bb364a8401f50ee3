import { applyEdits, type Edit } from '../src/model/edit';
import { messageOf, readText, replaceText } from './files';
import { DONE, type Io, UNREAD } from './io';

/** What a command does to a note, and what to say of it after the note's path. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly summary: string;
}

/**
 * Reads a note and changes it: printed, with what was done said only to who watches, or written in its place, with what
 * was done said in any case. A note that needs no change is not written.
 */
export async function changeNote(
  path: string,
  write: boolean,
  io: Io,
  change: (text: string) => Change,
): Promise<number> {
  const read = await readText(path, io);
  if (!read.ok) {
    io.err(`${path} ${read.message}.\n`);
    return UNREAD;
  }
  const { edits, summary } = change(read.text);
  const applied = applyEdits(read.text, edits);
  if (!applied.ok) throw new Error(`Edits of ${path} do not fit the text that they were made from`);
  if (!write) io.out(applied.text);
  else if (edits.length > 0) {
    try {
      await replaceText(path, applied.text);
    } catch (error) {
      io.err(`${path} was not changed: it ${messageOf(error)}.\n`);
      return UNREAD;
    }
  }
  if (write || io.watched) io.err(`${path} ${summary}\n`);
  return DONE;
}
