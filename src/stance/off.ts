import { sectionPath, type Block, type Note } from '../model/note';

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

/** Whether the block is or stands under the heading of saved answers: reflections, not the meeting. */
export function isAnswer(note: Note, block: Block, answersHeading: string | undefined): boolean {
  if (answersHeading === undefined) return false;
  const wanted = answersHeading.trim().toLowerCase();
  const titleOf = ({ content }: Block): string => note.text.slice(content.from, content.to).trim().toLowerCase();
  return [...sectionPath(note, block), block].some((above) => above.kind === 'heading' && titleOf(above) === wanted);
}
