import type {
  BlockContent,
  Blockquote,
  Code,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { Block, Inline } from '../model/note';
import { encloses, trim, type Span } from '../model/span';
import type { Hidden } from './hidden';
import { readInlines, spanOf, spanOfAll } from './inlines';
import type { MaskPainter } from './mask';
import { readObsidianInlines } from './obsidian';

/** A block whose sentences and number are still to come. */
export type BlockDraft = Omit<Block, 'index' | 'line' | 'sentences'>;

/** The depth of a callout's title in the outline: under every heading. */
const CALLOUT_DEPTH = 7;

type Flow = RootContent | BlockContent | DefinitionContent;

/** The containers that hold a block. */
interface Place {
  readonly parent: number;
  readonly list: number;
  readonly depth: number;
  readonly quoted: number;
  readonly callout: string | null;
}

/** The leaf blocks of a tree, in order; paints their language on the mask. What is hidden is none. */
export function readBlocks(text: string, tree: Root, painter: MaskPainter, hidden: readonly Hidden[]): BlockDraft[] {
  const reader = new BlockReader(text, painter, hidden);
  reader.readFlow(tree.children, { parent: -1, list: -1, depth: 0, quoted: 0, callout: null });
  return reader.blocks;
}

class BlockReader {
  readonly blocks: BlockDraft[] = [];
  /** The headings that hold what comes next, outermost first, by index. */
  private headings: number[] = [];
  private lists = 0;
  /** How many of the hidden spans lie wholly before what is being read. */
  private passed = 0;

  constructor(
    private readonly text: string,
    private readonly painter: MaskPainter,
    private readonly hidden: readonly Hidden[],
  ) {}

  readFlow(nodes: readonly Flow[], place: Place): void {
    for (const node of nodes) this.readNode(node, place);
  }

  private readNode(node: Flow, place: Place): void {
    switch (node.type) {
      case 'heading':
        this.readHeading(spanOf(node), node.children, node.depth, place);
        return;
      case 'paragraph':
        this.pushLeaf('paragraph', spanOf(node), node.children, place, {});
        return;
      case 'blockquote':
        this.within(() => this.readQuote(node, place));
        return;
      case 'list':
        this.readList(node, place);
        return;
      case 'table':
        this.readTable(node, place);
        return;
      case 'footnoteDefinition':
        this.within(() => this.readFlow(node.children, place));
        return;
      case 'code':
        this.push('opaque', spanOf(node), codeContent(this.text, node), place, { marker: node.lang ?? '' });
        return;
      case 'thematicBreak':
        this.push('opaque', spanOf(node), spanOf(node), place, { marker: '---' });
        return;
      case 'html':
        this.push('opaque', spanOf(node), spanOf(node), place, {});
        return;
      default:
    }
  }

  /** Headings inside a container hold nothing outside it. */
  private within(read: () => void): void {
    const outside = this.headings;
    this.headings = [...outside];
    read();
    this.headings = outside;
  }

  private readHeading(span: Span, nodes: readonly PhrasingContent[], depth: number, place: Place): void {
    while (this.headings.length > 0 && this.depthOf(this.headings[this.headings.length - 1]) >= depth)
      this.headings.pop();
    const marker = /^#+/.exec(this.text.slice(span.from, span.from + 6))?.[0] ?? '';
    this.pushLeaf('heading', span, nodes, place, { depth, marker });
    this.headings.push(this.blocks.length - 1);
  }

  private depthOf(heading: number | undefined): number {
    return heading === undefined ? 0 : (this.blocks[heading]?.depth ?? 0);
  }

  private readQuote(node: Blockquote, place: Place): void {
    const [first, ...rest] = node.children;
    const title = first?.type === 'paragraph' ? calloutTitle(this.text, spanOf(first)) : null;
    if (!title || first?.type !== 'paragraph') {
      this.readFlow(node.children, { ...place, quoted: place.quoted + 1 });
      return;
    }
    const inside = { ...place, callout: title.type };
    this.readCalloutStart(first, title, inside);
    this.readFlow(rest, inside);
  }

  /** A callout's first paragraph is its title and, from the next line on, its first text. */
  private readCalloutStart(node: Paragraph, title: CalloutTitle, place: Place): void {
    const span = spanOf(node);
    const inlines = this.paint(span, node.children);
    this.painter.hide(title.marker);
    const draft = { ...place, depth: CALLOUT_DEPTH, marker: this.text.slice(title.marker.from, title.marker.to) };
    this.push('heading', { from: span.from, to: title.text.to }, title.text, place, {
      ...draft,
      inlines: inlines.filter((inline) => inline.from < title.text.to && inline.from >= title.text.from),
    });
    this.headings.push(this.blocks.length - 1);
    const body = trim(this.text, { from: title.bodyFrom, to: span.to });
    if (body.from < body.to) {
      this.push('paragraph', body, body, place, { inlines: inlines.filter((inline) => inline.from >= body.from) });
    }
  }

  private readList(node: List, place: Place): void {
    const list = this.lists;
    this.lists += 1;
    const depth = place.parent < 0 ? 0 : (this.blocks[place.parent]?.depth ?? 0) + 1;
    for (const item of node.children) this.within(() => this.readItem(item, { ...place, list, depth }));
  }

  private readItem(node: ListItem, place: Place): void {
    const span = spanOf(node);
    const marker = /^(?:[-+*]|\d{1,9}[.)])/.exec(this.text.slice(span.from, span.from + 12))?.[0] ?? '';
    const [first, ...rest] = node.children;
    const own = first?.type === 'paragraph' ? first : null;
    const content = own ? spanOf(own) : { from: span.from + marker.length, to: span.from + marker.length };
    const box = /^\[([^\r\n])\](?=\s|$)/.exec(this.text.slice(content.from, content.from + 6));
    const from = content.from + (box?.[0].length ?? 0);
    this.pushLeaf('item', { from: span.from, to: content.to }, own?.children ?? [], place, {
      depth: place.depth,
      list: place.list,
      marker,
      task: box?.[1] ?? null,
      content: trim(this.text, { from, to: content.to }),
    });
    const inside = { ...place, parent: this.blocks.length - 1 };
    this.readFlow(own ? rest : node.children, inside);
  }

  private readTable(node: Table, place: Place): void {
    const header = this.blocks.length;
    for (const row of node.children) {
      const span = spanOf(row);
      const cells = row.children.map((cell) => spanOfAll(cell.children, spanOf(cell).to));
      const inlines = row.children.flatMap((cell, at) => this.paint(cells[at] ?? span, cell.children));
      this.push('row', span, span, place, { cells, header, inlines, marker: '|' });
    }
  }

  private pushLeaf(
    kind: Block['kind'],
    span: Span,
    nodes: readonly PhrasingContent[],
    place: Place,
    more: Partial<BlockDraft>,
  ): void {
    const whole = spanOfAll(nodes, more.content?.from ?? span.to);
    const inlines = this.paint(whole, nodes);
    const content = this.withoutTail(more.content ?? whole, inlines);
    this.painter.hide({ from: whole.from, to: content.from });
    const isOpaque = kind === 'paragraph' && this.isHidden(content);
    this.push(isOpaque ? 'opaque' : kind, span, content, place, { ...more, inlines, content });
  }

  private paint(span: Span, nodes: readonly PhrasingContent[]): readonly Inline[] {
    const inlines = readInlines(this.text, nodes, this.painter);
    const hidden = this.hiddenIn(span);
    for (const part of hidden) if (part.kind === 'comment') this.painter.hide(part);
    const own = hidden.map((part) => ({ ...part, inner: { from: part.to, to: part.to }, target: '' }));
    const obsidian = readObsidianInlines(this.text, span, this.painter);
    for (const part of hidden) if (part.kind === 'math') this.painter.stand(part);
    return [...inlines, ...obsidian, ...own].sort((a, b) => a.from - b.from || b.to - a.to);
  }

  /** The comments and block math that touch the span. Spans come in order, so what lies before is not looked at again. */
  private hiddenIn(span: Span): readonly Hidden[] {
    while ((this.hidden[this.passed]?.to ?? Infinity) <= span.from) this.passed += 1;
    const found: Hidden[] = [];
    for (let at = this.passed; (this.hidden[at]?.from ?? Infinity) < span.to; at += 1) {
      const part = this.hidden[at];
      if (part) found.push(part);
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

  private push(kind: Block['kind'], span: Span, content: Span, place: Place, more: Partial<BlockDraft>): void {
    this.blocks.push({
      kind,
      from: span.from,
      to: span.to,
      content,
      depth: 0,
      marker: '',
      task: null,
      parent: place.parent,
      section: this.headings[this.headings.length - 1] ?? -1,
      list: -1,
      quoted: place.quoted,
      callout: place.callout,
      cells: [],
      header: -1,
      inlines: [],
      ...more,
    });
  }
}

interface CalloutTitle {
  readonly type: string;
  /** `[!note]` with its fold sign. */
  readonly marker: Span;
  readonly text: Span;
  readonly bodyFrom: number;
}

function calloutTitle(text: string, span: Span): CalloutTitle | null {
  const match = /^\[!([^\]\r\n]+)\][+-]?/.exec(text.slice(span.from, Math.min(span.to, span.from + 80)));
  if (!match) return null;
  const marker = { from: span.from, to: span.from + match[0].length };
  const brk = text.indexOf('\n', span.from);
  const end = brk < 0 || brk > span.to ? span.to : brk;
  const bodyFrom = Math.min(span.to, end + 1);
  const prefix = /^[ \t>]*/.exec(text.slice(bodyFrom, span.to))?.[0].length ?? 0;
  const type = (match[1] ?? '').split('|')[0] ?? '';
  return {
    type: type.trim().toLowerCase(),
    marker,
    text: trim(text, { from: marker.to, to: end }),
    bodyFrom: bodyFrom + prefix,
  };
}

/** The lines between the fences; of indented code, all of it. */
function codeContent(text: string, node: Code): Span {
  const span = spanOf(node);
  const source = text.slice(span.from, span.to);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  if (!fence) return span;
  const from = source.indexOf('\n') + 1;
  if (from === 0) return { from: span.to, to: span.to };
  const last = source.lastIndexOf('\n');
  const isClosed =
    last >= from - 1 &&
    source
      .slice(last + 1)
      .replace(/^[ \t>]+/, '')
      .startsWith(fence);
  return { from: span.from + from, to: isClosed ? Math.max(span.from + from, span.from + last) : span.to };
}
