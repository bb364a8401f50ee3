import type { Span } from '../model/span';

/** The text of an element as a reader sees it, and the nodes that it stands in. */
export interface Drawn {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly node: Text;
  /** Where the node's text begins in the whole text. */
  readonly from: number;
}

/** What is drawn from something else than the note's own words, or by another run of this. */
const FOREIGN =
  'svg, math, mjx-container, script, style, button, .math, .internal-embed, .frontmatter, .metadata-container, .callout-icon';
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'CODE',
  'DEL',
  'EM',
  'I',
  'INS',
  'KBD',
  'MARK',
  'S',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'U',
]);

/** Whether an element is a part of a line rather than one or more lines of its own. */
export function isInline(el: Node): boolean {
  return INLINE.has(el.nodeName);
}

/** Reads the text of `el`; whatever is no part of a line ends one. */
export function drawnText(el: HTMLElement): Drawn {
  const pieces: Piece[] = [];
  let text = '';
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.push({ node: node as Text, from: text.length });
      text += node.nodeValue ?? '';
    } else if (node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(FOREIGN)) {
      const around = isInline(node) ? '' : '\n';
      text += around;
      node.childNodes.forEach(read);
      text += around;
    } else {
      text += '\n';
    }
  };
  el.childNodes.forEach(read);
  return { text, pieces };
}

/** A span of the text with what it stands for. */
export interface Placed<T> extends Span {
  readonly value: T;
}

/**
 * Wraps the spans of the text in elements that `wrap` makes, given what stands there (several where spans overlap).
 * A span over several nodes gets an element in each.
 */
export function wrapSpans<T>(
  { pieces }: Drawn,
  spans: readonly Placed<T>[],
  wrap: (values: readonly T[]) => HTMLElement,
): void {
  for (const { node, from } of pieces) {
    const to = from + node.length;
    const here = spans.filter((span) => span.from < to && span.to > from);
    if (here.length === 0) continue;
    const ends = here.flatMap((span) => [Math.max(span.from, from), Math.min(span.to, to)]);
    const cuts = [...new Set([from, ...ends, to])].sort((a, b) => a - b);
    let rest = node;
    cuts.slice(1).forEach((cut, index) => {
      const start = cuts[index] ?? from;
      const piece = rest;
      if (cut < to) rest = rest.splitText(cut - start);
      const covering = here.filter((span) => span.from <= start && span.to >= cut);
      if (covering.length === 0) return;
      const element = wrap(covering.map((span) => span.value));
      piece.replaceWith(element);
      element.append(piece);
    });
  }
}
