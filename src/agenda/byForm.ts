import type { Block, Note } from '../model/note';
import type { Span } from '../model/span';
import { firstLineText, leadOf } from './leads';
import { canBeTimed, isLogOfEvents, isOneLine, isTimedAgenda, linesOf, physicalLines } from './lines';
import { isUnnamedAgenda } from './unnamed';
import type { HeadingContext } from './context';
import type { LineReader } from './lineReader';
import { type LineReading, type Place, asAgenda } from './place';

/** Of the lines of a list of questions, so many ask one. */
const ASKED = 0.6;

/** Ends in a question mark, with a remark in brackets behind it. */
const ASKING = /\?["')\]*_\s]*(?:\([^()]*\)\s*)?$/;
/** "Zora: why not?" was asked by her, and is no topic. */
const SAID = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)?:\s/u;

/** "Presenter: Zora (paper: folding)". */
const FIELD = /^(\p{Lu}\p{Ll}+(?: \p{L}+){0,2}): \S.{0,60}$/u;

/** So many lines without markers are an agenda below its name, and so many where nothing names one. */
const FEWEST_PLAIN = 2;
const FEWEST_UNNAMED = 4;
/** Of them, so many must name topics. */
const PLAIN_TOPICS = 0.75;
const LONGEST_PLAIN = 60;
/** "water butts": as people type on a phone, too short to be a line that wrapped. */
const SMALL = /^[\p{L}\d][^.:;!]{0,30}$/u;
/** "Price per head", "Deposit (Kim)": no sentence, and nothing before a colon. */
const PLAIN = /^[\p{Lu}\d"“(@#\uFFFC][^.:;!]*$/u;

/** Tells the lists that are agendas whatever they are called; each is asked about once. */
export class ListForms {
  private readonly lists: ReadonlyMap<number, readonly Block[]>;
  private readonly known = new Map<number, boolean>();
  /** The lines right above lists of a note without headings; asked for once. */
  private heads: ReadonlySet<Block> | null = null;
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
    const { note, tools, isTranscript } = this.context;
    const items = this.lists.get(list) ?? [];
    // What was said of a topic stands below it; of an event there is nothing more.
    const isFlat = !items.some(({ index }) => note.blocks[index + 1]?.parent === index);
    const isLog = isFlat && isLogOfEvents(this.textsOf(items), tools.time);
    const isSaid = isFlat && isTranscript;
    const isTimed = !isLog && !isSaid && canBeTimed(items.length) && isTimedAgenda(this.textsOf(items), tools.time);
    const readLine = (item: Block): LineReading => {
      const [first = item.content] = linesOf(note, item, tools);
      return this.reader.readLine(item, first, asAgenda(outer), false);
    };
    const found =
      isTimed ||
      this.isAsked(items, outer) ||
      (!isLog && this.isWithoutAgenda(items) && outer.role === 'open' && this.isUnnamed(items, readLine));
    this.known.set(list, found);
    return found;
  }

  /** Whether the lines of a paragraph are an agenda without markers: each a few words that end no sentence. */
  isPlain(lines: readonly Span[], block: Block, outer: Place): boolean {
    const { note, hasAgenda, isTranscript } = this.context;
    if (isTranscript) return false;
    const isNamed = outer.inAgenda && (outer.role === 'agenda' || outer.role === 'group');
    if (!isNamed && (hasAgenda || outer.role !== 'open')) return false;
    const isSmall = isNamed && lines.every((line) => isPlainLine(note, line, SMALL));
    if (!isSmall && !lines.every((line) => isPlainLine(note, line))) return false;
    const beside = [note.blocks[block.index - 1], note.blocks[block.index + 1]].filter(
      (next) => next?.kind === 'paragraph' && next.section === block.section && isPlainLine(note, next.content),
    );
    if (isNamed ? lines.length + beside.length < FEWEST_PLAIN : lines.length < FEWEST_UNNAMED) return false;
    const topics = lines.filter(
      (line) =>
        this.reader.readLine(block, line, asAgenda(outer), false).isItem &&
        !this.reader.signsOf(block, line, note.mask.slice(line.from, line.to)).isTold,
    );
    return topics.length >= lines.length * PLAIN_TOPICS;
  }

  /** "stuck deals" right above a list, in a note that has no headings but such lines. */
  isListHead(block: Block): boolean {
    const { note } = this.context;
    this.heads ??= new Set(
      note.blocks.some(({ kind }) => kind === 'heading')
        ? []
        : note.blocks.filter((one) => isOneLine(note, one) && standsOverList(note, one)),
    );
    return this.heads.size > 1 && this.heads.has(block);
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
    const isField = ({ from, to }: Span): boolean => {
      const key = FIELD.exec(note.mask.slice(from, to))?.[1];
      return key !== undefined && !this.context.isPerson(key);
    };
    const isForm = lines.length > 0 && lines.every(isField);
    if (isForm || tools.meeting.isDate(text)) return true;
    const lead = text.includes(':') ? leadOf(text) : '';
    return lead !== '' && (tools.labels.isFact(lead) || tools.labels.read(lead)?.role === 'closed');
  }
}

function isPlainLine(note: Note, { from, to }: Span, form = PLAIN): boolean {
  return to - from <= LONGEST_PLAIN && form.test(note.mask.slice(from, to));
}

function standsOverList(note: Note, block: Block): boolean {
  const next = note.blocks[block.index + 1];
  const isNear = next?.kind === 'item' && next.parent < 0 && next.line === block.line + 1;
  return block.kind === 'paragraph' && block.parent < 0 && isNear && isPlainLine(note, block.content, SMALL);
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
