import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { Block } from '../model/note';
import { trim, type Span } from '../model/span';
import { readTask, TOP, type BlockBuilder, type LeafDetails, type Place } from './builder';
import { readInlines, spanOf, spanOfAll } from './inlines';

/** The depth of a callout's title in the outline: under every heading. */
const CALLOUT_DEPTH = 7;

type Flow = RootContent | BlockContent | DefinitionContent;

/** Adds the leaf blocks of a tree, whose positions count in the builder's text. */
export function readBlocks(tree: Root, builder: BlockBuilder): void {
  readFlow(tree.children, TOP, builder);
}

function readFlow(nodes: readonly Flow[], place: Place, builder: BlockBuilder): void {
  for (const node of nodes) readNode(node, place, builder);
}

function readNode(node: Flow, place: Place, builder: BlockBuilder): void {
  const span = spanOf(node);
  switch (node.type) {
    case 'heading':
      readHeading(node, place, builder);
      return;
    case 'paragraph':
      addLeaf('paragraph', span, node.children, place, {}, builder);
      return;
    case 'blockquote':
      builder.within(() => readQuote(node, { ...place, contained: true }, builder));
      return;
    case 'list':
      readList(node, { ...place, contained: true }, builder);
      return;
    case 'table':
      readTable(node, place, builder);
      return;
    case 'footnoteDefinition':
      builder.within(() => readFlow(node.children, { ...place, contained: true }, builder));
      return;
    case 'code':
      builder.add('opaque', span, fencedContent(builder.text, span), place, { marker: node.lang ?? '' });
      return;
    case 'thematicBreak':
      builder.add('opaque', span, span, place, { marker: '---' });
      return;
    case 'html':
      builder.add('opaque', span, span, place);
      return;
    default:
  }
}

function readHeading(node: Heading, place: Place, builder: BlockBuilder): void {
  const span = spanOf(node);
  // A heading that is underlined may begin with a tag.
  const marker = /^#+(?=\s|$)/.exec(builder.text.slice(span.from, Math.min(span.to, span.from + 7)))?.[0] ?? '';
  builder.addHeading(node.depth, () =>
    addLeaf('heading', span, node.children, place, { depth: node.depth, marker }, builder),
  );
}

function readQuote(node: Blockquote, place: Place, builder: BlockBuilder): void {
  const [first, ...rest] = node.children;
  const title = first?.type === 'paragraph' ? calloutTitle(builder.text, spanOf(first)) : null;
  if (!title || first?.type !== 'paragraph') {
    readFlow(node.children, { ...place, quoted: place.quoted + 1 }, builder);
    return;
  }
  const inside = { ...place, callout: title.type };
  readCalloutStart(first, title, inside, builder);
  readFlow(rest, inside, builder);
}

/** A callout's first paragraph is its title and, from the next line on, its first text. */
function readCalloutStart(node: Paragraph, title: CalloutTitle, place: Place, builder: BlockBuilder): void {
  const span = spanOf(node);
  const inlines = builder.paint(span, () => readInlines(builder.text, node.children, builder.painter, true));
  builder.painter.hide(title.marker);
  const details = { depth: CALLOUT_DEPTH, marker: builder.text.slice(title.marker.from, title.marker.to) };
  const own = inlines.filter((inline) => inline.from < title.text.to && inline.from >= title.text.from);
  builder.addHeading(CALLOUT_DEPTH, () =>
    builder.add('heading', { from: span.from, to: title.text.to }, title.text, place, details, own),
  );
  const body = trim(builder.text, { from: title.bodyFrom, to: span.to });
  if (body.from >= body.to) return;
  const others = inlines.filter((inline) => inline.from >= body.from);
  builder.add('paragraph', body, body, place, {}, others);
}

function readList(node: List, place: Place, builder: BlockBuilder): void {
  const list = builder.lists;
  builder.lists += 1;
  const depth = place.parent < 0 ? 0 : (builder.blocks[place.parent]?.depth ?? 0) + 1;
  for (const item of node.children) builder.within(() => readItem(item, place, { list, depth }, builder));
}

function readItem(node: ListItem, place: Place, details: LeafDetails, builder: BlockBuilder): void {
  const span = spanOf(node);
  const marker = /^(?:[-+*]|\d{1,9}[.)])/.exec(builder.text.slice(span.from, span.from + 12))?.[0] ?? '';
  const [first, ...rest] = node.children;
  const own = first?.type === 'paragraph' ? first : null;
  const afterMarker = { from: span.from + marker.length, to: span.from + marker.length };
  const line = own ? trim(builder.text, spanOf(own)) : afterMarker;
  const more = { ...details, marker, ...readTask(builder.text, line) };
  addLeaf('item', { from: span.from, to: line.to }, own?.children ?? [], place, more, builder);
  readFlow(own ? rest : node.children, { ...place, parent: builder.blocks.length - 1 }, builder);
}

function readTable(node: Table, place: Place, builder: BlockBuilder): void {
  const header = builder.blocks.length;
  for (const row of node.children) {
    const span = spanOf(row);
    const cells = row.children.map((cell) => spanOfAll(cell.children, spanOf(cell).to));
    const inlines = row.children.flatMap((cell, at) =>
      builder.paint(cells[at] ?? span, () => readInlines(builder.text, cell.children, builder.painter, false)),
    );
    builder.add('row', span, span, place, { cells, header, marker: '|' }, inlines);
  }
}

function addLeaf(
  kind: Block['kind'],
  span: Span,
  nodes: readonly PhrasingContent[],
  place: Place,
  details: LeafDetails,
  builder: BlockBuilder,
): void {
  const whole = spanOfAll(nodes, details.content?.from ?? span.to);
  const inQuote = place.quoted > 0 || place.callout !== null;
  const inlines = () => readInlines(builder.text, nodes, builder.painter, inQuote);
  builder.addLeaf(kind, span, whole, inlines, place, details);
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

/** The lines between a code block's fences, without the last line break; a block without fences is content wholly. */
export function fencedContent(text: string, span: Span): Span {
  const source = text.slice(span.from, trim(text, span).to);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  if (!fence) return span;
  const from = source.indexOf('\n') + 1;
  if (from === 0) return { from: span.to, to: span.to };
  const last = source.lastIndexOf('\n');
  const closing = source.slice(last + 1).replace(/^[ \t>]+/, '');
  const isClosed = last >= from - 1 && closing.startsWith(fence) && closing === fence.charAt(0).repeat(closing.length);
  return { from: span.from + from, to: isClosed ? Math.max(span.from + from, span.from + last) : span.to };
}
