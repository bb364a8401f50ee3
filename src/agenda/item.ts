import type { LabelEntry } from '../language/agenda';
import type { Block } from '../model/note';
import type { AgendaItem, ItemKind } from '../model/report';
import type { Span } from '../model/span';
import { readAnatomy, type Anatomy } from './anatomy';
import { isNote, isNoTopic, type LineLook } from './notelike';
import { firstLine, labelText, type Candidate } from './outline';
import type { PeopleReader } from './people';
import { readPhrase, type Phrase } from './phrase';
import type { HeadingContext, Place } from './places';
import { balanced, readingOf, sourceOf } from './source';
import { cellText, columnReaderOf } from './table';
import { readTopic } from './topic';
import { readWords } from './words';

/** An item whose questions are still to be asked. */
export interface ItemDraft {
  readonly item: Omit<AgendaItem, 'questions' | 'original'>;
  readonly phrase: Phrase;
  /** The topic's Markdown in quotation marks. */
  readonly quoted: string;
}

/** Decides about list items and rows, and reads the parts of those that are items. */
export class ItemReader {
  private readonly looks = new Map<number, LineLook>();

  constructor(
    private readonly context: HeadingContext,
    private readonly people: PeopleReader,
    private readonly labels: ReadonlyMap<number, LabelEntry>,
  ) {}

  /** What a list item is under `outer`, and what it makes of the items below it. */
  look(
    block: Block,
    outer: Place,
  ): { readonly place: Place; readonly candidate: boolean; readonly kind: ItemKind | null } {
    const text = readingOf(this.context.note, block, block.content);
    const names = [text, ...outer.names];
    const label = this.labels.get(block.index);
    if (label && this.isLabel(block, text)) return this.lookAtLabel(label, outer, names);
    const candidate = this.isCandidate(block, text, outer);
    const role = outer.role === 'closed' || outer.role === 'part' ? outer.role : candidate ? 'topic' : 'part';
    return { place: { ...outer, role, topics: outer.topics + 1, names }, candidate, kind: null };
  }

  /** A label of its own: "Attendees:", "New business"; not "Decision: move to Fridays". */
  private isLabel(block: Block, text: string): boolean {
    return (
      labelText(this.context.note, block).length >= text.replace(/:$/, '').length - 2 ||
      this.context.tools.labels.isFact(text.split(':')[0] ?? '')
    );
  }

  private lookAtLabel(
    label: LabelEntry,
    outer: Place,
    names: readonly string[],
  ): { place: Place; candidate: boolean; kind: ItemKind | null } {
    const isTopic = outer.role === 'agenda' || outer.role === 'group';
    if (outer.role === 'closed' || outer.role === 'part')
      return { place: { ...outer, names }, candidate: false, kind: null };
    if (outer.role === 'topic' || outer.role === 'single')
      return { place: { ...outer, role: 'part', names }, candidate: false, kind: null };
    const inAgenda = outer.inAgenda || label.role === 'agenda';
    const role = label.role === 'notes' ? 'part' : label.role;
    return {
      place: { role, inAgenda, topics: outer.topics, names },
      candidate: isTopic && label.item !== undefined,
      kind: label.item ?? null,
    };
  }

  private isCandidate(block: Block, text: string, outer: Place): boolean {
    const { note, tools } = this.context;
    const isNested = outer.role === 'topic' || outer.role === 'single';
    if (isNested ? !outer.inAgenda : outer.role !== 'agenda' && outer.role !== 'group') return false;
    if (isNoTopic(text, readWords(note.mask, block.content), tools, this.context.isPerson)) return false;
    const look = this.lookAt(block, block.content, text);
    if (isNested) return this.isNestedTopic(block, look);
    return !isNote(look, tools);
  }

  /** What hangs under an item is a note, unless it is a question, is annotated like an item or links to its notes. */
  private isNestedTopic(block: Block, look: LineLook): boolean {
    const { anatomy, parts, phrase, text } = look;
    if (block.parent < 0) return false;
    if (
      block.inlines.some(
        (one) => one.kind === 'link' && one.target.startsWith('#') && one.inner.to - one.inner.from > text.length - 3,
      )
    )
      return true;
    if (anatomy.minutes !== null) return parts.words.length > 0 && phrase.form !== 'statement';
    const isAsking = /\?["')\]]*$/.test(text) && parts.words.length <= 14 && parts.subject.length === 0;
    const isNegative =
      this.context.tools.lexicon.sets.negatives.has(parts.words[0]?.lower ?? '') ||
      /n't/.test(parts.words[0]?.lower ?? '');
    return isAsking && !isNegative && anatomy.owner === null;
  }

  /** The parts of a candidate that is an item; null for what is none after all. */
  read(candidate: Candidate): ItemDraft | null {
    const { note } = this.context;
    const { block, source } = candidate;
    const row = source === 'table' ? this.readRow(candidate) : null;
    if (source === 'table' && !row) return null;
    const span = row?.span ?? candidate.span;
    const look = this.lookAt(block, span, readingOf(note, block, span));
    const { anatomy, parts, phrase } = look;
    const topicSpan = balanced(block.inlines, parts.span, anatomy.topic);
    if (topicSpan.from >= topicSpan.to || parts.words.length === 0) return null;
    const { kind, reason } = candidate.kind
      ? { kind: candidate.kind, reason: '' }
      : this.context.tools.readKind({
          words: parts.words,
          all: readWords(note.mask, anatomy.topic),
          phrase,
          isQuestion: parts.isQuestion,
          markers: anatomy.markers,
          sections: candidate.place.names,
        });
    const line = firstLine(note, block);
    const item = {
      ...line,
      line: block.line,
      raw: note.text.slice(line.from, line.to),
      topicSpan,
      topic: readingOf(note, block, topicSpan),
      kind,
      kindReason: reason,
      source,
      owner: anatomy.owner ?? row?.owner ?? null,
      minutes: anatomy.minutes ?? row?.minutes ?? null,
      rewritable: kind !== 'procedural' && kind !== 'open-question',
    };
    return { item, phrase, quoted: `“${sourceOf(note, block, topicSpan).replace(/[?“”"]+/g, '')}”` };
  }

  private lookAt(block: Block, span: Span, text: string): LineLook {
    const known = this.looks.get(span.from);
    if (known) return known;
    const { note, tools } = this.context;
    const anatomy: Anatomy = readAnatomy(note, block, span, tools, this.people);
    const parts = readTopic(note, block, anatomy.topic, tools);
    const write = (words: readonly Span[]): string =>
      sourceOf(note, block, { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 });
    const phrase = readPhrase(parts, write, tools, (word) => this.isLowerElsewhere(word));
    const look = { text, anatomy, parts, phrase };
    this.looks.set(span.from, look);
    return look;
  }

  /** Whether the note has the word with a small first letter: then its capital is only that of a beginning. */
  private isLowerElsewhere(word: string): boolean {
    return this.context.note.mask.includes(` ${word}`);
  }

  private readRow(
    candidate: Candidate,
  ): { readonly span: Span; readonly owner: string | null; readonly minutes: number | null } | null {
    const { note, tools } = this.context;
    const { block, place } = candidate;
    const header = note.blocks[block.header];
    if (!header || place.role === 'closed' || place.role === 'part') return null;
    const columns = columnReaderOf(tools.pack.tables)(note, header);
    const isAgenda =
      place.role === 'agenda' ||
      place.role === 'group' ||
      (columns.topic >= 0 && (columns.owner >= 0 || columns.time >= 0));
    const span = block.cells[Math.max(columns.topic, 0)];
    if (!isAgenda || !span || columns.topic < 0) return null;
    const text = cellText(note, span);
    if (isNoTopic(text, readWords(note.mask, span), tools, this.context.isPerson)) return null;
    const owner = cellText(note, block.cells[columns.owner]);
    const minutes = tools.time.readAll(
      cellText(note, block.cells[columns.time]).replace(/^(\d+)$/, `$1 ${tools.pack.anatomy.units[0]?.names[0] ?? ''}`),
    );
    return { span, owner: owner === '' ? null : owner, minutes: minutes ?? null };
  }
}
