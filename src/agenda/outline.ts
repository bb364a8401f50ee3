import { OPAQUE, type Block } from '../model/note';
import type { Span } from '../model/span';
import { inSteps, type Steps } from '../model/steps';
import { ListForms } from './byForm';
import { AgendaLines } from './headings';
import { firstLineText, headingText } from './leads';
import {
  isAllStrong,
  isGluedLabel,
  isListing,
  isLogOfEvents,
  isTimed,
  isTimedAgenda,
  linesOf,
  physicalLines,
  stretchesOf,
} from './lines';
import { readHeading } from './places';
import { readingOf } from './source';
import { readSigns, standingOf, type OwnSigns } from './standing';
import { isAgendaTable } from './table';
import type { HeadingContext } from './context';
import type { LineReader } from './lineReader';
import { type Candidate, OPEN, type Place, asAgenda } from './place';

/** How many blocks are read before others may go first. */
const BLOCKS = 8;

/** The lines of a note that are items and its table rows, in order, each with its place. */
export function readOutline(context: HeadingContext, reader: LineReader): Steps<readonly Candidate[]> {
  return new OutlineReader(context, reader).read();
}

/** A URL behind a label's colon. */
const LINK_BEHIND = new RegExp(`(:)\\s*${OPAQUE}+$`);

class OutlineReader {
  private readonly places = new Map<number, Place>();
  private readonly candidates: Candidate[] = [];
  private readonly forms: ListForms;
  /** What agendas have announced so far. */
  private readonly announced = new AgendaLines();
  /** How many paragraphs begin with a clock; counted once. */
  private timed: number | null = null;
  /** The last label paragraph, which holds what follows under the same heading. */
  private pseudo: { readonly section: number; readonly place: Place; readonly isListed: boolean } | null = null;

  constructor(
    private readonly context: HeadingContext,
    private readonly reader: LineReader,
  ) {
    this.forms = new ListForms(context, reader);
  }

  *read(): Steps<readonly Candidate[]> {
    yield* inSteps(this.context.note.blocks, BLOCKS, (block) => {
      if (block.quoted > 0) return;
      if (block.kind === 'heading') this.readHeadingBlock(block);
      else if (block.kind === 'paragraph') this.readParagraph(block);
      else if (block.kind === 'item') this.readItem(block);
      else if (block.kind === 'row') this.readRow(block);
    });
    return this.candidates;
  }

  private take(candidate: Candidate): void {
    const { from, to } = candidate.span;
    if (candidate.place.inAgenda) this.announced.add(this.context.note.mask.slice(from, to));
    this.candidates.push(candidate);
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
    const isUntitled = span.from >= span.to && block.kind === 'heading';
    const shown = isUntitled
      ? headingText(this.context.note, block)
      : this.context.note.mask.slice(span.from, span.to).trim();
    const isShown = isUntitled || LINK_BEHIND.test(shown);
    const text = isShown ? shown.replace(LINK_BEHIND, '$1') : readingOf(this.context.note, block, span);
    const ownSigns = (): OwnSigns => this.reader.signsOf(block, span, text);
    const isAnnotated = (): boolean => ownSigns().isAnnotated;
    const isAnnounced = (): boolean => this.announced.has(text);
    const found = readHeading(block, text, outer, this.context, isAnnotated, isAnnounced, () => {
      if (this.context.isRewritten(span.from)) return 'topic';
      return standingOf({ ...readSigns(block, text, outer, this.context, this.announced), ...ownSigns() });
    });
    if (found.place.role === 'agenda') this.announced.open();
    if (found.isItem) this.take({ block, source: 'heading', span, place: outer, kind: found.kind });
    return found.place;
  }

  /** A bold line or label stands for a heading; lines that list without Markdown's markers are lines of a list. */
  private readParagraph(block: Block): void {
    if (block.parent >= 0) return;
    const lines = physicalLines(this.context.note, block.content);
    const [top, ...others] = lines;
    if (!top) return;
    if (this.isPseudoHeading(block, top)) {
      this.readPseudoHeading(block, top);
      this.readLines(block, others);
    } else this.readLines(block, lines);
    const bottom = lines.at(-1);
    if (bottom && bottom !== top && this.isLabelLine(bottom)) this.readPseudoHeading(block, bottom);
  }

  private readPseudoHeading(block: Block, line: Span, isListed = false): void {
    const outer = this.places.get(block.section) ?? OPEN;
    const isEmpty = this.isEmptyField(block, line);
    // "**Next steps:**" under a topic's heading sorts its notes.
    const isNotes = outer.role === 'topic' || (outer.role === 'notes' && this.context.hasAgenda);
    const isPart = isNotes && this.context.note.mask.slice(line.from, line.to).trimEnd().endsWith(':');
    const within: Place = isEmpty || isPart ? { ...outer, role: 'part' } : outer;
    const place = this.readAsHeading(block, line, within);
    this.pseudo = { section: block.section, place: isEmpty ? outer : place, isListed };
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
    const isBold = isAllStrong(note, block, line) && !this.isSpeaker(line);
    return (
      isBold ||
      this.isLabelLine(line) ||
      this.isBareLabel(block) ||
      this.isClosing(block, line) ||
      this.forms.isListHead(block)
    );
  }

  /** "Actions" above the lines of its paragraph. */
  private isClosing({ content }: Block, line: Span): boolean {
    const { note, tools } = this.context;
    return line.to < content.to && tools.labels.readAlone(note.mask.slice(line.from, line.to))?.role === 'closed';
  }

  /** "**Zora Lima** 0:03" in a transcript. */
  private isSpeaker(line: Span): boolean {
    const [, name = ''] = /^(.+?)\W+\d{1,2}:\d{2}\b/.exec(this.context.note.mask.slice(line.from, line.to)) ?? [];
    return name !== '' && this.context.isPerson(name.trim());
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

  private readLines(block: Block, lines: readonly Span[]): void {
    const { note, tools } = this.context;
    const place = this.outerOf(block);
    if (!this.forms.isPlain(lines, block, place)) {
      this.readListing(block, stretchesOf(note, block, lines, tools));
      return;
    }
    const outer = asAgenda(place);
    for (const line of lines) {
      const found = this.reader.readLine(block, line, outer, false);
      if (found.isItem) this.take({ block, source: 'list', span: line, place: outer, kind: found.kind });
    }
  }

  private readListing(block: Block, lines: readonly Span[]): void {
    const { note, tools } = this.context;
    const texts = lines.map((line) => note.mask.slice(line.from, line.to));
    const listed = lines.filter((_line, index) => isListing(texts[index] ?? '', tools));
    if (listed.length === 0 || (this.context.isTranscript && !this.outerOf(block).inAgenda)) return;
    // "Item 1: roof", "Item 2: fence" are an agenda by their numbers' name.
    const isNamed = texts.filter((text) => tools.named.test(text)).length > 1;
    const isTitleLike = listed.length === 1 && lines.length === 1;
    // "2) Roof" stands beside "1) Fence", not below it.
    const isBeside = isTitleLike && this.pseudo?.isListed === true && this.pseudo.section === block.section;
    const place = isBeside ? (this.places.get(block.section) ?? OPEN) : this.outerOf(block);
    const outer =
      isNamed || (isTimedAgenda(texts, tools.time) && !isLogOfEvents(texts, tools.time)) ? asAgenda(place) : place;
    for (const line of listed) {
      if (isTitleLike && outer.role === 'open') {
        if (!this.isWhenMet(line)) this.readPseudoHeading(block, line, true);
        continue;
      }
      const found = this.reader.readLine(block, line, outer, false);
      if (found.isItem) this.take({ block, source: 'list', span: line, place: outer, kind: found.kind });
    }
  }

  private readRow(block: Block): void {
    const { note, tools } = this.context;
    const outer = this.outerOf(block);
    const header = note.blocks[block.header];
    const isAgenda = header !== undefined && isAgendaTable(tools.tables.columns(note, header));
    const place = isAgenda ? asAgenda(outer) : outer;
    if (block.header === block.index) {
      if (place.inAgenda) this.announced.open();
    } else this.take({ block, source: 'table', span: block.content, place, kind: null });
  }

  /** "10:00 – 10:45, Zoom", the one timed paragraph of a note: when and where people meet. */
  private isWhenMet(line: Span): boolean {
    const { note, tools } = this.context;
    if (!isTimed(note.mask.slice(line.from, line.to), tools.time)) return false;
    this.timed ??= note.blocks.filter(
      (block) => block.kind === 'paragraph' && block.parent < 0 && isTimed(firstLineText(note, block), tools.time),
    ).length;
    return this.timed < 2;
  }

  private readItem(block: Block): void {
    const { note, tools } = this.context;
    const place = this.outerOf(block);
    const outer = block.parent < 0 && this.forms.isAgenda(block.list, place) ? asAgenda(place) : place;
    const [first = block.content, ...others] = linesOf(note, block, tools);
    const next = note.blocks[block.index + 1];
    const found = this.reader.readLine(block, first, outer, next?.parent === block.index || others.length > 0);
    this.places.set(block.index, found.place);
    const source = block.task === null ? 'list' : 'task';
    if (found.isItem) this.take({ block, source, span: first, place: outer, kind: found.kind });
    for (const line of others) {
      if (isGluedLabel(note, line, tools)) {
        this.readPseudoHeading(block, line);
        continue;
      }
      // "AOB", and what was said below it without a marker of its own.
      if (found.place.role === 'group' && !isListing(note.mask.slice(line.from, line.to), tools)) continue;
      const below = this.reader.readLine(block, line, found.place, false);
      if (below.isItem) this.candidates.push({ block, source, span: line, place: found.place, kind: below.kind });
    }
  }
}
