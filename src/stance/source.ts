import type { Inline, Note } from '../model/note';
import { encloses, overlaps, type Span } from '../model/span';

/** Text for a reframe: a stretch of the note as it is written (`lower`: with a small first letter), or new words. */
export type Piece = (Span & { readonly lower?: boolean }) | string;

/** Stand for things whose inside is no language: they are taken whole or not at all. */
const WHOLE = new Set<Inline['kind']>([
  'code',
  'math',
  'url',
  'html',
  'embed',
  'image',
  'wikilink',
  'link',
  'footnote',
]);

/**
 * The pieces as Markdown: links, code and emphasis stay as they are written where a piece holds them whole;
 * where it holds only a part of them, their marks are left out so that none stands alone.
 */
export function writePieces(note: Note, inlines: readonly Inline[], pieces: readonly Piece[]): string {
  const parts = pieces.map((piece) =>
    typeof piece === 'string' ? piece : lowered(write(note, inlines, piece), piece.lower === true),
  );
  return parts
    .filter((part) => part.trim() !== '')
    .reduce((text, part) => (text === '' || /^[,;:.?!)'’]/.test(part) ? text + part : `${text} ${part}`), '');
}

/** The first letter may follow marks of emphasis or a link's bracket. */
function lowered(text: string, isWanted: boolean): string {
  return isWanted ? text.replace(/\p{L}/u, (letter) => letter.toLowerCase()) : text;
}

function write(note: Note, inlines: readonly Inline[], piece: Span): string {
  const span = widen(note, inlines, piece);
  const cuts = inlines.filter((inline) => overlaps(inline, span) && !encloses(span, inline)).flatMap(marksOf);
  let text = '';
  let at = span.from;
  for (const cut of cuts.filter((mark) => overlaps(mark, span)).sort((a, b) => a.from - b.from)) {
    text += note.text.slice(at, Math.max(at, cut.from));
    at = Math.max(at, cut.to);
  }
  return (text + note.text.slice(at, Math.max(at, span.to))).trim();
}

function marksOf({ from, to, inner }: Inline): readonly Span[] {
  return [
    { from, to: inner.from },
    { from: inner.to, to },
  ];
}

/** Takes in the marks of inline things whose whole text the span holds, and the whole of things that are no language. */
export function widen(note: Note, inlines: readonly Inline[], span: Span): Span {
  let { from, to } = span;
  for (const inline of inlines) {
    if (!overlaps(inline, { from, to })) continue;
    const holdsText = from <= firstShown(note, inline) && to >= lastShown(note, inline);
    if (holdsText || (WHOLE.has(inline.kind) && inline.inner.from === inline.inner.to) || inline.kind === 'code') {
      from = Math.min(from, inline.from);
      to = Math.max(to, inline.to);
    }
  }
  return { from, to };
}

function firstShown(note: Note, { inner }: Inline): number {
  let at = inner.from;
  while (at < inner.to && note.mask.charCodeAt(at) <= 32) at += 1;
  return at;
}

function lastShown(note: Note, { inner }: Inline): number {
  let at = inner.to;
  while (at > inner.from && /[\s.,;:?!]/.test(note.mask.charAt(at - 1))) at -= 1;
  return at;
}
