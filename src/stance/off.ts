import type { Block, Note } from '../model/note';

/** `%%wonderings: off%%` */
const OFF = /^%%\s*wonderings\s*:\s*off\s*%%$/i;

/** Whether the note's properties say that it is not to be marked: `wonderings: off`. */
export function isNoteOff(note: Note): boolean {
  // YAML 1.1 reads a bare `off` as false.
  const value = note.properties['wonderings'];
  return value === false || (typeof value === 'string' && value.trim().toLowerCase() === 'off');
}

/** Whether a comment in the block (a line directly above or below it belongs to it) says that it is not to be marked. */
export function isBlockOff(note: Note, block: Block): boolean {
  return block.inlines.some(({ kind, from, to }) => kind === 'comment' && OFF.test(note.text.slice(from, to).trim()));
}
