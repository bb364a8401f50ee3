import type { LabelEntry } from '../language/agenda';
import { OPAQUE, type Block, type Note } from '../model/note';
import type { ItemKind, ItemSource } from '../model/report';
import type { Span } from '../model/span';
import { inSteps, type Steps } from '../model/steps';
import { canBeTimed, isAllStrong, isListing, isTimedAgenda, linesOf, physicalLines, stretchesOf } from './lines';
import { OPEN, readHeading, type HeadingContext, type Place } from './places';
import { readingOf } from './source';
import { isUnnamedAgenda } from './unnamed';

/** A line that is an item, or a table row that may be one, with where it stands. */
export interface Candidate {
  readonly block: Block;
  readonly source: ItemSource;
  /** Where its text stands: the block's content, one line of it, or a row's cells. */
  readonly span: Span;
  readonly place: Place;
  /** The kind that its label says it is. */
  readonly kind: ItemKind | null;
}

/** What a line of a list is, and what it makes of the lines below it. */
export interface LineReading {
  readonly place: Place;
  readonly isItem: boolean;
  readonly kind: ItemKind | null;
}

/** How many blocks are read before others may go first. */
const BLOCKS = 100;

export type ReadLine = (block: Block, span: Span, outer: Place, hasChildren: boolean) => LineReading;

/** The lines of a note that are items and its table rows, in order, each with its place. */
export function readOutline(context: HeadingContext, readLine: ReadLine): Steps<readonly Candidate[]> {
  return new OutlineReader(context, readLine).read();
}

/** A URL behind a label's colon. */
const LINK_BEHIND = new RegExp(`(:)\\s*${OPAQUE}+$`);

class OutlineReader {
  private readonly places = new Map<number, Place>();
  private readonly candidates: Candidate[] = [];
  private readonly lists: ReadonlyMap<number, readonly Block[]>;
  /** Whether a list is an agenda by its form; asked once a list. */
  private readonly agendas = new Map<number, boolean>();
  /** The last label paragraph, which holds what follows under the same heading. */
  private pseudo: { readonly section: number; readonly place: Place } | null = null;

  constructor(
    private readonly context: HeadingContext,
    private readonly readLine: ReadLine,
  ) {
    this.lists = outermostItems(context.note);
  }

  *read(): Steps<readonly Candidate[]> {
    yield* inSteps(this.context.note.blocks, BLOCKS, (block) => {
      if (block.quoted > 0) return;
      if (block.kind === 'heading') this.readHeadingBlock(block);
      else if (block.kind === 'paragraph') this.readParagraph(block);
      else if (block.kind === 'item') this.readItem(block);
      else if (block.kind === 'row' && block.header !== block.index)
        this.candidates.push({ block, source: 'table', span: block.content, place: this.outerOf(block), kind: null });
    });
    return this.candidates;
  }

  private outerOf(block: Block): Place {
    if (block.parent >= 0) return this.places.get(block.parent) ?? OPEN;
    if (this.pseudo?.section === block.section) return this.pseudo.place;
    return this.places.get(block.section) ?? OPEN;
  }

  private readHeadingBlock(block: Block): void {
    const outer = this.places.get(block.section) ?? OPEN;
    this.places.set(block.index, this.readAsHeading(block, block.content, outer));
  }

  private readAsHeading(block: Block, span: Span, outer: Place): Place {
    const shown = this.context.note.mask.slice(span.from, span.to).trim();
    const text = LINK_BEHIND.test(shown) ? shown.replace(LINK_BEHIND, '$1') : readingOf(this.context.note, block, span);
    const found = readHeading(block, text, outer, this.context);
    if (found.isItem) this.candidates.push({ block, source: 'heading', span, place: outer, kind: found.kind });
    return found.place;
  }

  /** A bold line or label stands for a heading; lines that list without Markdown's markers are lines of a list. */
  private readParagraph(block: Block): void {
    if (block.parent >= 0) return;
    const { note, tools } = this.context;
    const lines = physicalLines(note, block.content);
    const [first, ...others] = stretchesOf(note, block, lines, tools);
    const top = lines[0];
    if (!first || !top) return;
    if (this.isPseudoHeading(block, top)) {
      this.readPseudoHeading(block, top);
      this.readListing(block, others);
    } else this.readListing(block, [first, ...others]);
    const bottom = lines.at(-1);
    if (bottom && bottom !== top && this.isLabelLine(bottom)) this.readPseudoHeading(block, bottom);
  }

  private readPseudoHeading(block: Block, line: Span): void {
    const outer = this.places.get(block.section) ?? OPEN;
    const isEmpty = this.isEmptyField(block, line);
    // "**Next steps:**" under a topic's heading sorts its notes.
    const isNotes = outer.role === 'topic' || (outer.role === 'notes' && this.context.hasAgenda);
    const isPart = isNotes && this.context.note.mask.slice(line.from, line.to).trimEnd().endsWith(':');
    const within: Place = isEmpty || isPart ? { ...outer, role: 'part' } : outer;
    const place = this.readAsHeading(block, line, within);
    this.pseudo = { section: block.section, place: isEmpty ? outer : place };
  }

  /** "**Timekeeper:**", filled in by nobody: the last line of its paragraph, and another or a heading comes next. */
  private isEmptyField(block: Block, line: Span): boolean {
    const { note } = this.context;
    const next = note.blocks[block.index + 1];
    if (line.to < block.content.to || !note.mask.slice(line.from, line.to).trimEnd().endsWith(':')) return false;
    const top = next?.kind === 'paragraph' && next.parent < 0 ? physicalLines(note, next.content)[0] : undefined;
    return next?.kind === 'heading' || (top !== undefined && /^[^:]{1,40}:/.test(note.mask.slice(top.from, top.to)));
  }

  private isPseudoHeading(block: Block, line: Span): boolean {
    const { note } = this.context;
    const length = line.to - line.from;
    if (length === 0 || length > 120) return false;
    return isAllStrong(note, block, line) || this.isLabelLine(line) || this.isBareLabel(block);
  }

  /** "Actions" on a line of its own above a list. */
  private isBareLabel(block: Block): boolean {
    const { note, tools } = this.context;
    const next = note.blocks[block.index + 1];
    return (
      next?.kind === 'item' &&
      next.line <= block.line + 2 &&
      tools.labels.readAlone(firstLineText(note, block)) !== null
    );
  }

  /** "Agenda:", "AGENDA", "Agenda: https://…"; a label that tells something, such as "Present: Ana", opens nothing. */
  private isLabelLine(line: Span): boolean {
    const { note, tools } = this.context;
    const text = note.mask.slice(line.from, line.to).trim();
    const name = text.replace(LINK_BEHIND, '$1');
    if (!/^[^:]*:?$/.test(name)) return false;
    const label = tools.labels.read(name);
    return label !== null && (name.endsWith(':') || label.role === 'agenda');
  }

  private readListing(block: Block, lines: readonly Span[]): void {
    const { note, tools } = this.context;
    const texts = lines.map((line) => note.mask.slice(line.from, line.to));
    const listed = lines.filter((_line, index) => isListing(texts[index] ?? '', tools));
    if (listed.length === 0) return;
    // "Item 1: roof", "Item 2: fence" are an agenda by their numbers' name.
    const isNamed = texts.filter((text) => tools.named.test(text)).length > 1;
    const outer = isNamed || isTimedAgenda(texts, tools.time) ? asAgenda(this.outerOf(block)) : this.outerOf(block);
    const isTitleLike = listed.length === 1 && lines.length === 1;
    for (const line of listed) {
      if (isTitleLike && outer.role === 'open') {
        this.readPseudoHeading(block, line);
        continue;
      }
      const found = this.readLine(block, line, outer, false);
      if (found.isItem) this.candidates.push({ block, source: 'list', span: line, place: outer, kind: found.kind });
    }
  }

  /** Whether a list is an agenda whatever it is called: by its clock, or because nothing else in the note is one. */
  private isAgendaByForm(list: number, outer: Place): boolean {
    const known = this.agendas.get(list);
    if (known !== undefined) return known;
    const { note, tools, hasAgenda } = this.context;
    const items = this.lists.get(list) ?? [];
    const texts = (): readonly string[] => items.map((item) => firstLineText(note, item));
    const isTimed = canBeTimed(items.length) && isTimedAgenda(texts(), tools.time);
    const readLine = (item: Block): LineReading => {
      const [first = item.content] = linesOf(note, item, tools);
      return this.readLine(item, first, asAgenda(outer), false);
    };
    const found =
      isTimed ||
      (!hasAgenda && outer.role === 'open' && isUnnamedAgenda(note, items, readLine, (one) => this.isFact(one)));
    this.agendas.set(list, found);
    return found;
  }

  /** "Present: Ana, Bo", "Date: 5 May". */
  private isFact(block: Block): boolean {
    const { note, tools } = this.context;
    const text = firstLineText(note, block);
    const lead = text.includes(':') ? leadOf(text) : '';
    return lead !== '' && (tools.labels.isFact(lead) || tools.labels.read(lead)?.role === 'closed');
  }

  private readItem(block: Block): void {
    const { note, tools } = this.context;
    const place = this.outerOf(block);
    const outer = block.parent < 0 && this.isAgendaByForm(block.list, place) ? asAgenda(place) : place;
    const [first = block.content, ...others] = linesOf(note, block, tools);
    const next = note.blocks[block.index + 1];
    const found = this.readLine(block, first, outer, next?.parent === block.index || others.length > 0);
    this.places.set(block.index, found.place);
    const source = block.task === null ? 'list' : 'task';
    if (found.isItem) this.candidates.push({ block, source, span: first, place: outer, kind: found.kind });
    for (const line of others) {
      const below = this.readLine(block, line, found.place, false);
      if (below.isItem) this.candidates.push({ block, source, span: line, place: found.place, kind: below.kind });
    }
  }
}

/** The outermost items of each list, by its number. */
function outermostItems(note: Note): ReadonlyMap<number, readonly Block[]> {
  const lists = new Map<number, Block[]>();
  for (const block of note.blocks) {
    if (block.kind !== 'item' || block.parent >= 0) continue;
    const found = lists.get(block.list);
    if (found) found.push(block);
    else lists.set(block.list, [block]);
  }
  return lists;
}

function firstLineText(note: Note, block: Block): string {
  const end = note.mask.indexOf('\n', block.content.from);
  return note.mask.slice(block.content.from, end < 0 ? block.content.to : Math.min(end, block.content.to)).trim();
}

function asAgenda(place: Place): Place {
  return place.role === 'closed' ? place : { ...place, role: 'agenda', inAgenda: true };
}

/** The labels of a note: those of its headings, and those that lead a paragraph or list item. */
export function* readLabels({
  note,
  tools,
}: Pick<HeadingContext, 'note' | 'tools'>): Steps<ReadonlyMap<number, LabelEntry>> {
  const labels = new Map<number, LabelEntry>();
  yield* inSteps(note.blocks, BLOCKS, (block) => {
    if (block.quoted > 0 || block.kind === 'opaque' || block.kind === 'row') return;
    const text = firstLineText(note, block);
    const isLead = block.kind === 'heading' || text.includes(':') || note.blocks[block.index + 1]?.list !== -1;
    if (!isLead) return;
    const name = block.kind === 'heading' ? text : leadOf(text);
    const label = name === '' ? null : tools.labels.read(name);
    if (label) labels.set(block.index, label);
  });
  return labels;
}

/** A line that is longer, or has no colon for longer, leads nothing. */
const LONGEST_LEAD = 48;

/** What stands before the colon of "Present: Ana, Bo", or a short line as a whole. */
export function leadOf(text: string): string {
  const colon = text.indexOf(':');
  const lead = colon > 0 ? text.slice(0, colon) : text;
  return lead.length > LONGEST_LEAD ? '' : lead;
}
