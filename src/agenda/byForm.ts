import type { Block } from '../model/note';
import { firstLineText, leadOf } from './leads';
import { canBeTimed, isTimedAgenda, linesOf, physicalLines } from './lines';
import type { LineReader, LineReading } from './outline';
import type { HeadingContext, Place } from './places';
import { isUnnamedAgenda } from './unnamed';

/** Of the lines of a list of questions, so many ask one. */
const ASKED = 0.6;

/** Ends in a question mark, with a remark in brackets behind it. */
const ASKING = /\?["')\]*_\s]*(?:\([^()]*\)\s*)?$/;
/** "Zora: why not?" was asked by her, and is no topic. */
const SAID = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)?:\s/u;

/** "Presenter: Zora (paper: folding)". */
const FIELD = /^\p{Lu}\p{Ll}+(?: \p{L}+){0,2}: \S.{0,60}$/u;

/** Tells the lists that are agendas whatever they are called; each is asked about once. */
export class ListForms {
  private readonly lists: ReadonlyMap<number, readonly Block[]>;
  private readonly known = new Map<number, boolean>();
  /** The agendas found so far that nothing names. */
  private readonly unnamed: (readonly Block[])[] = [];

  constructor(
    private readonly context: HeadingContext,
    private readonly reader: LineReader,
  ) {
    this.lists = outermostItems(context);
  }

  /** Whether a list is an agenda by its clock, because it asks, or because nothing else in the note is one. */
  isAgenda(list: number, outer: Place): boolean {
    const known = this.known.get(list);
    if (known !== undefined) return known;
    const { note, tools } = this.context;
    const items = this.lists.get(list) ?? [];
    const isTimed = canBeTimed(items.length) && isTimedAgenda(this.textsOf(items), tools.time);
    const readLine = (item: Block): LineReading => {
      const [first = item.content] = linesOf(note, item, tools);
      return this.reader.readLine(item, first, asAgenda(outer), false);
    };
    const found =
      isTimed ||
      this.isAsked(items, outer) ||
      (this.isWithoutAgenda(items) && outer.role === 'open' && this.isUnnamed(items, readLine));
    this.known.set(list, found);
    return found;
  }

  private isUnnamed(items: readonly Block[], readLine: (item: Block) => LineReading): boolean {
    const isOneMore = this.unnamed.some((list) => list[0]?.section !== items[0]?.section);
    const found = isUnnamedAgenda(this.context, items, readLine, (one) => this.isFact(one), isOneMore);
    if (found) this.unnamed.push(items);
    return found;
  }

  /** Whether the note has no agenda by name, but for a line of this very list: "2. Agenda items and motions". */
  private isWithoutAgenda(items: readonly Block[]): boolean {
    const { hasAgenda, labels } = this.context;
    const isHere = ({ index, marker }: Block): boolean => /^\d/.test(marker) && labels.get(index)?.role === 'agenda';
    return !hasAgenda || items.some(isHere);
  }

  /** Questions under "Discussion" are what is to be discussed. */
  private isAsked(items: readonly Block[], { role }: Place): boolean {
    if (items.length < 2 || !(role === 'group' || role === 'notes')) return false;
    const asked = this.textsOf(items).filter((text) => ASKING.test(text) && !SAID.test(text));
    return asked.length >= items.length * ASKED;
  }

  private textsOf(items: readonly Block[]): readonly string[] {
    return items.map((item) => firstLineText(this.context.note, item));
  }

  /** "Present: Ana, Bo", "Date: 5 May", the date alone, and other fields of a form. */
  private isFact(block: Block): boolean {
    const { note, tools } = this.context;
    const text = firstLineText(note, block);
    const lines = block.kind === 'paragraph' ? physicalLines(note, block.content) : [];
    const isForm = lines.length > 0 && lines.every(({ from, to }) => FIELD.test(note.mask.slice(from, to)));
    if (isForm || tools.meeting.isDate(text)) return true;
    const lead = text.includes(':') ? leadOf(text) : '';
    return lead !== '' && (tools.labels.isFact(lead) || tools.labels.read(lead)?.role === 'closed');
  }
}

/** The outermost items of each list, by its number. */
function outermostItems({ note }: HeadingContext): ReadonlyMap<number, readonly Block[]> {
  const lists = new Map<number, Block[]>();
  for (const block of note.blocks) {
    if (block.kind !== 'item' || block.parent >= 0) continue;
    const found = lists.get(block.list);
    if (found) found.push(block);
    else lists.set(block.list, [block]);
  }
  return lists;
}

/** The same place as an agenda. */
export function asAgenda(place: Place): Place {
  return place.role === 'closed' ? place : { ...place, role: 'agenda', inAgenda: true };
}
