import type { Nodes, PhrasingContent } from 'mdast';
import type { Inline, InlineKind } from '../model/note';
import { trim, type Span } from '../model/span';
import { decodeNamedCharacterReference } from './entities';
import type { MaskPainter } from './mask';

/** The source span of a node; nodes that the parser made up have none and are empty at 0. */
export function spanOf(node: Nodes, offset = 0): Span {
  return { from: (node.position?.start.offset ?? 0) + offset, to: (node.position?.end.offset ?? 0) + offset };
}

/** From the start of the first node to the end of the last; empty at `at` without nodes. */
export function spanOfAll(nodes: readonly Nodes[], at: number, offset = 0): Span {
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  return first && last ? { from: spanOf(first, offset).from, to: spanOf(last, offset).to } : { from: at, to: at };
}

const SPANNING: Partial<Record<PhrasingContent['type'], InlineKind>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'strike',
  link: 'link',
  linkReference: 'link',
};

/**
 * Paints the language of inline nodes on the mask and lists their markup. The nodes' positions count from `offset`;
 * `inQuote` says that quote marks may stand at the start of lines.
 */
export function readInlines(
  text: string,
  nodes: readonly PhrasingContent[],
  painter: MaskPainter,
  inQuote: boolean,
  offset = 0,
): readonly Inline[] {
  const found: Inline[] = [];
  for (const node of nodes) readInline({ text, painter, inQuote, offset, found }, node);
  return found;
}

interface Reading {
  readonly text: string;
  readonly painter: MaskPainter;
  readonly inQuote: boolean;
  readonly offset: number;
  readonly found: Inline[];
}

function readInline(reading: Reading, node: PhrasingContent): void {
  const { text, painter, found } = reading;
  const span = spanOf(node, reading.offset);
  const unseen = { ...span, inner: { from: span.to, to: span.to }, target: '' };
  switch (node.type) {
    case 'text':
      showText(text, span, painter, reading.inQuote);
      return;
    case 'inlineCode':
      painter.stand(span);
      found.push({ ...unseen, kind: 'code', inner: codeInner(text, span) });
      return;
    case 'image':
    case 'imageReference':
      painter.stand(span);
      found.push({ ...unseen, kind: 'image', target: node.type === 'image' ? node.url : '' });
      return;
    case 'html':
      found.push({ ...unseen, kind: node.value.startsWith('<!--') ? 'comment' : 'html' });
      return;
    case 'footnoteReference':
      found.push({ ...unseen, kind: 'footnote' });
      return;
    case 'break':
      return;
    default:
      readSpanning(reading, node, span);
  }
}

function readSpanning(
  reading: Reading,
  node: Extract<PhrasingContent, { children: PhrasingContent[] }>,
  span: Span,
): void {
  const { text, painter, found } = reading;
  const target = node.type === 'link' ? node.url : '';
  const inner = trim(text, spanOfAll(node.children, span.to, reading.offset));
  if (node.type === 'link' && isBareUrl(text.slice(inner.from, inner.to), target)) {
    painter.stand(span);
    found.push({ ...span, kind: 'url', inner, target });
    return;
  }
  const kind = SPANNING[node.type];
  if (kind) found.push({ ...span, kind, inner, target });
  for (const child of node.children) readInline(reading, child);
}

export function isBareUrl(shown: string, target: string): boolean {
  return shown === target || target === `mailto:${shown}` || /^(?:https?:\/\/|www\.)\S+$/i.test(shown);
}

function codeInner(text: string, span: Span): Span {
  let ticks = 0;
  while (text.charCodeAt(span.from + ticks) === 96) ticks += 1;
  return { from: span.from + ticks, to: Math.max(span.from + ticks, span.to - ticks) };
}

const LINE_PREFIX = /(\r\n|\n|\r)[ \t>]+/g;
const ESCAPE = /\\[!-/:-@[-`{-~]/g;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{1,31}));/gi;

/** Shows a stretch of text as the parser's text nodes show theirs: no quote marks at line starts, escapes, entities. */
export function showText(text: string, span: Span, painter: MaskPainter, inQuote: boolean): void {
  painter.show(span);
  const source = text.slice(span.from, span.to);
  if (inQuote) {
    for (const match of source.matchAll(LINE_PREFIX)) {
      const at = span.from + match.index;
      painter.hide({ from: at + (match[1] ?? '').length, to: at + match[0].length });
    }
  }
  if (source.includes('\\')) {
    for (const match of source.matchAll(ESCAPE)) {
      painter.hide({ from: span.from + match.index, to: span.from + match.index + 1 });
    }
  }
  if (source.includes('&')) showEntities(source, span.from, painter);
}

function showEntities(source: string, offset: number, painter: MaskPainter): void {
  for (const match of source.matchAll(ENTITY)) {
    const from = offset + match.index;
    const to = from + match[0].length;
    const decimal = match[1] ? Number.parseInt(match[1], 10) : match[2] ? Number.parseInt(match[2], 16) : null;
    const char =
      decimal === null
        ? decodeNamedCharacterReference((match[3] ?? '').toLowerCase())
        : decimal < 0x10000
          ? String.fromCharCode(decimal)
          : false;
    if (char === false) {
      painter.stand({ from, to });
    } else {
      painter.hide({ from, to });
      painter.put(from, char);
    }
  }
}
