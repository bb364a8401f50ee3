import type { Block, Inline } from '../model/note';
import { encloses, trim, type Span } from '../model/span';
import type { Hidden } from './hidden';
import type { MaskPainter } from './mask';
import { readObsidianInlines } from './obsidian';

/** A block whose sentences and number are still to come. */
export type BlockDraft = Omit<Block, 'index' | 'line' | 'sentences'> & {
  /** Whether the block stands in a list item, quote, callout or footnote. */
  readonly contained: boolean;
};

/** The containers that hold a block. */
export interface Place {
  readonly parent: number;
  readonly quoted: number;
  readonly callout: string | null;
  readonly contained: boolean;
}

export const TOP: Place = { parent: -1, quoted: 0, callout: null, contained: false };

/** What a leaf may say besides its place; the rest has defaults. */
export type LeafDetails = Partial<
  Pick<BlockDraft, 'content' | 'depth' | 'marker' | 'task' | 'list' | 'cells' | 'header'>
>;

/** Collects the leaf blocks of one stretch of Markdown, whoever found them, and paints their language on the mask. */
export class BlockBuilder {
  readonly blocks: BlockDraft[] = [];
  /** How many lists were begun. */
  lists = 0;
  /** The headings that hold what comes next, outermost first, by index. */
  private headings: number[] = [];
  /** How many of the hidden spans lie wholly before what is being read. */
  private passed = 0;

  constructor(
    readonly text: string,
    readonly painter: MaskPainter,
    private readonly hidden: readonly Hidden[],
  ) {}

  /** Headings inside a container hold nothing outside it. */
  within(read: () => void): void {
    const outside = this.headings;
    this.headings = [...outside];
    read();
    this.headings = outside;
  }

  /** Adds a heading; what comes next stands under it until one as high. `depth` 1 to 7. */
  addHeading(depth: number, add: () => void): void {
    while (this.depthOfLast() >= depth) this.headings.pop();
    add();
    this.headings.push(this.blocks.length - 1);
  }

  /**
   * Adds a block with inline text in `whole`; `inlines` finds its Markdown and paints it. A paragraph of which nothing
   * shows (a comment, block math) is opaque.
   */
  addLeaf(
    kind: Block['kind'],
    span: Span,
    whole: Span,
    inlines: () => readonly Inline[],
    place: Place,
    details: LeafDetails,
  ): void {
    const found = this.paint(whole, inlines);
    const content = this.withoutTail(details.content ?? whole, found);
    this.painter.hide({ from: whole.from, to: content.from });
    const isOpaque = kind === 'paragraph' && this.isHidden(content);
    this.add(isOpaque ? 'opaque' : kind, span, content, place, details, found);
  }

  /** Adds a block as it is; its end, and so that of its content, is trimmed. */
  add(
    kind: Block['kind'],
    span: Span,
    content: Span,
    place: Place,
    details: LeafDetails = {},
    inlines: readonly Inline[] = [],
  ): void {
    const end = trim(this.text, span).to;
    this.blocks.push({
      kind,
      from: span.from,
      to: end,
      depth: details.depth ?? 0,
      marker: details.marker ?? '',
      task: details.task ?? null,
      section: this.headings[this.headings.length - 1] ?? -1,
      list: details.list ?? -1,
      cells: details.cells ?? [],
      header: details.header ?? -1,
      parent: place.parent,
      quoted: place.quoted,
      callout: place.callout,
      contained: place.contained,
      content: { from: Math.min(content.from, end), to: Math.min(content.to, end) },
      inlines,
    });
  }

  /** Paints inline text: Markdown's syntax first, then what is hidden, then Obsidian's syntax. */
  paint(span: Span, inlines: () => readonly Inline[]): readonly Inline[] {
    const markdown = inlines();
    const hidden = this.hiddenIn(span);
    if (hidden.length === 0) {
      const obsidian = readObsidianInlines(this.text, span, this.painter);
      if (obsidian.length === 0 && markdown.length < 2) return markdown;
      return [...markdown, ...obsidian].sort(byPlace);
    }
    for (const part of hidden) if (part.kind === 'comment') this.painter.hide(part);
    const obsidian = readObsidianInlines(this.text, span, this.painter);
    for (const part of hidden) if (part.kind === 'math') this.painter.stand(part);
    const own = hidden.map((part) => ({ ...part, inner: { from: part.to, to: part.to }, target: '' }));
    return [...markdown, ...obsidian, ...own].sort(byPlace);
  }

  private depthOfLast(): number {
    const last = this.headings[this.headings.length - 1];
    return last === undefined ? 0 : (this.blocks[last]?.depth ?? 0);
  }

  /** The hidden parts in the span, cut to it. Spans come in order, so what lies before is not looked at again. */
  private hiddenIn(span: Span): readonly Hidden[] {
    if (this.hidden.length === 0) return this.hidden;
    while ((this.hidden[this.passed]?.to ?? Infinity) <= span.from) this.passed += 1;
    const found: Hidden[] = [];
    for (let at = this.passed; (this.hidden[at]?.from ?? Infinity) < span.to; at += 1) {
      const part = this.hidden[at];
      if (part) found.push({ ...part, from: Math.max(part.from, span.from), to: Math.min(part.to, span.to) });
    }
    return found;
  }

  private isHidden(content: Span): boolean {
    return content.from >= content.to || this.hiddenIn(content).some((part) => encloses(part, content));
  }

  /** The content without the comments, block ids and attributes at its ends. */
  private withoutTail(content: Span, inlines: readonly Inline[]): Span {
    let bare = content;
    for (let at = inlines.length - 1; at >= 0; at -= 1) {
      const inline = inlines[at];
      if (inline?.kind !== 'comment' && inline?.kind !== 'blockId') continue;
      if (inline.to >= bare.to) bare = trim(this.text, { from: bare.from, to: Math.max(bare.from, inline.from) });
    }
    return bare;
  }
}

/** In order, outer before inner. */
function byPlace(a: Span, b: Span): number {
  return a.from - b.from || b.to - a.to;
}

/** The checkbox that a list item's text starts with, and the item's own text after it. */
export function readTask(text: string, own: Span): { readonly task: string | null; readonly content: Span } {
  if (text.charCodeAt(own.from) !== 91) return { task: null, content: trim(text, own) };
  const box = /^\[([^\r\n])\](?=\s|$)/.exec(text.slice(own.from, Math.min(own.from + 6, own.to)));
  return { task: box?.[1] ?? null, content: trim(text, { from: own.from + (box?.[0].length ?? 0), to: own.to }) };
}
