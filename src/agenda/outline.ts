import type { LabelEntry } from '../language/agenda';
import { lineSpan, type Block, type Note } from '../model/note';
import type { Span } from '../model/span';
import type { ItemKind, ItemSource } from '../model/report';
import type { AgendaTools } from './compile';
import { OPEN, readHeading, type HeadingContext, type Place } from './places';
import { readingOf } from './source';

/** A line that may be an agenda item, with where it stands. */
export interface Candidate {
  readonly block: Block;
  readonly source: ItemSource;
  /** Where its text stands: the block's content, or the topic cell of a row. */
  readonly span: Span;
  readonly place: Place;
  /** The kind that its label says it is. */
  readonly kind: ItemKind | null;
  /** Headings and labels are decided; list items and rows are still to be looked at. */
  readonly isDecided: boolean;
}

/** What a list item makes of the items below it; told by whoever looks at it. */
export type LookAtItem = (
  block: Block,
  outer: Place,
) => { readonly place: Place; readonly candidate: boolean; readonly kind: ItemKind | null };

/** The labels of a note, by the index of their block. */
export function readLabels(note: Note, tools: AgendaTools): ReadonlyMap<number, LabelEntry> {
  const labels = new Map<number, LabelEntry>();
  for (const block of note.blocks) {
    if (block.quoted > 0 || !isLabelShaped(note, block)) continue;
    const label = tools.labels.read(labelText(note, block));
    if (label) labels.set(block.index, label);
  }
  return labels;
}

/** Headings, bold or short paragraphs that end in a colon, and list items that could open a list. */
function isLabelShaped(note: Note, block: Block): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false;
  return (
    block.content.to - block.content.from <= 80 && !note.text.slice(block.content.from, block.content.to).includes('\n')
  );
}

/** The text of a label: up to its colon for a fact such as "Present: Ana, Bo". */
export function labelText(note: Note, block: Block): string {
  const text = note.mask.slice(block.content.from, block.content.to).trim();
  return block.kind === 'heading' ? text : (/^([^:]{1,60}):/.exec(text)?.[1] ?? text);
}

/** A paragraph that stands for a heading: all bold, a label, or numbered like one. */
export function isPseudoHeading(note: Note, block: Block, label: LabelEntry | undefined): boolean {
  if (block.kind !== 'paragraph' || block.parent >= 0 || block.quoted > 0) return false;
  const mask = note.mask.slice(block.content.from, block.content.to);
  const text = mask.trim();
  if (text === '' || text.includes('\n') || text.length > 120) return false;
  const strong = block.inlines.find((one) => one.kind === 'strong');
  const rest = strong
    ? (note.mask.slice(block.content.from, strong.from) + note.mask.slice(strong.to, block.content.to)).trim()
    : text;
  const isBold = strong !== undefined && /^[:.\d)]*$/.test(rest) && strong.inner.to > strong.inner.from;
  if (isBold) return true;
  if (label && (text.endsWith(':') || label.role === 'agenda')) return /^[^:]*:?$/.test(text);
  return /^\d{1,2}\s?[.)]\s+\S/.test(text) && !/[.!;]$/.test(text) && text.length < 90;
}

/** The blocks of a note that may be items, in order, each with its place. */
export function readOutline(
  context: HeadingContext,
  labels: ReadonlyMap<number, LabelEntry>,
  look: LookAtItem,
): readonly Candidate[] {
  const { note } = context;
  const places = new Map<number, Place>();
  const candidates: Candidate[] = [];
  /** The last label paragraph, which holds what follows under the same heading. */
  let pseudo: { readonly section: number; readonly place: Place } | null = null;

  const placeOf = (block: Block): Place => {
    if (block.parent >= 0) return places.get(block.parent) ?? OPEN;
    if (block.kind !== 'heading' && pseudo?.section === block.section) return pseudo.place;
    return places.get(block.section) ?? OPEN;
  };
  for (const block of note.blocks) {
    if (block.quoted > 0) continue;
    const outer = block.kind === 'paragraph' ? (places.get(block.section) ?? OPEN) : placeOf(block);
    if (block.kind === 'heading' || isPseudoHeading(note, block, labels.get(block.index))) {
      const found = readHeading(block, readingOf(note, block, block.content), outer, context);
      if (block.kind === 'heading') places.set(block.index, found.place);
      else pseudo = { section: block.section, place: found.place };
      if (found.isItem)
        candidates.push({
          block,
          source: 'heading',
          span: block.content,
          place: outer,
          kind: found.kind,
          isDecided: true,
        });
    } else if (block.kind === 'item') {
      const found = look(block, outer);
      places.set(block.index, found.place);
      const source = block.task === null ? 'list' : 'task';
      if (found.candidate)
        candidates.push({ block, source, span: block.content, place: outer, kind: found.kind, isDecided: false });
    } else if (block.kind === 'row' && block.header !== block.index) {
      candidates.push({ block, source: 'table', span: block.content, place: outer, kind: null, isDecided: false });
    }
  }
  return candidates;
}

/** The first line of a block, without its line break. */
export function firstLine(note: Note, block: Block): Span {
  return lineSpan(note, block.line);
}
