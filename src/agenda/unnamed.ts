import type { LabelRole } from '../language/agenda';
import type { Block, Note } from '../model/note';
import type { HeadingContext } from './context';
import type { LineReading } from './place';

const FEWEST = 3;
/** So are two topics where another list of the note is an agenda that nothing names: notes of several meetings. */
const FEWEST_MORE = 2;
const MOST = 30;
/** Of its lines, so many must name topics: a list of notes has some that would pass for one, too. */
const TOPICS = 0.75;

/** Labels under which it is told what was said of the agenda above. */
const NOTES: ReadonlySet<LabelRole> = new Set(['notes', 'group']);

/**
 * Whether a list that nothing names is the meeting's agenda: nearly all of its lines name topics, and it is numbered,
 * goes through the motions of a meeting (welcome, minutes, any other business), or is all that stands before the next
 * heading or the end of the note. `readLine` reads an item as a line of an agenda.
 */
export function isUnnamedAgenda(
  context: Pick<HeadingContext, 'note' | 'labels'>,
  items: readonly Block[],
  readLine: (item: Block) => LineReading,
  isAboutMeeting: (block: Block) => boolean,
  isOneMore: boolean,
): boolean {
  if (items.length < (isOneMore ? FEWEST_MORE : FEWEST) || items.length > MOST) return false;
  const lines = items.map(readLine);
  const topics = lines.filter((line) => line.isItem).length;
  if (topics < items.length * TOPICS) return false;
  return (
    lines.some((line) => line.kind === 'procedural') || isNumbered(items) || standsAlone(context, items, isAboutMeeting)
  );
}

function isNumbered(items: readonly Block[]): boolean {
  return items.every((item) => /^\d/.test(item.marker));
}

/**
 * Whether no other text stands beside the list under its heading, but for what is said of the meeting before it, and
 * what stands under a label behind it ("Notes:").
 */
function standsAlone(
  { note, labels }: Pick<HeadingContext, 'note' | 'labels'>,
  items: readonly Block[],
  isAboutMeeting: (block: Block) => boolean,
): boolean {
  const [first] = items;
  const list = first?.list ?? -1;
  const notes = note.blocks.find(
    ({ index, kind }) =>
      kind === 'paragraph' && index > (first?.index ?? 0) && NOTES.has(labels.get(index)?.role ?? 'closed'),
  );
  return note.blocks.every(
    (block) =>
      block.section !== first?.section ||
      block.kind === 'heading' ||
      isInList(note, block, list) ||
      block.index >= (notes?.index ?? Infinity) ||
      (block.index < first.index && isAboutMeeting(block)),
  );
}

function isInList(note: Note, block: Block, list: number): boolean {
  let outer = block;
  for (let above = note.blocks[outer.parent]; above; above = note.blocks[outer.parent]) outer = above;
  return outer.list === list;
}
