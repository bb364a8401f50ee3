import type { Inline } from '../model/note';
import type { Span } from '../model/span';
import type { BlockBuilder } from './builder';
import { readInlines, showText, spanOfAll } from './inlines';
import { parseMarkdown } from './parse';
import { scanInlines } from './scanInlines';

/**
 * Paints the text of a leaf and lists its markup: by a scan, or by the parser where that cannot tell. Null, with the
 * mask half painted, when the chunk has to be parsed as a whole. `labels` are those of the definitions that it may
 * refer to.
 */
export function readLeaf(
  { text, painter }: BlockBuilder,
  tame: string,
  whole: Span,
  labels: ReadonlySet<string>,
): readonly Inline[] | null {
  const scanned = scanInlines(text, tame, whole, painter, labels);
  if (scanned) return scanned;
  const source = tame.slice(whole.from, whole.to);
  // Where a list takes part of a tab, the rest of it stands elsewhere than in the text alone.
  if (labels.size > 0 || /\n *\t/.test(source)) return null;
  const end = endOfMarkup(source);
  const [paragraph, ...others] = parseMarkdown(source.slice(0, end)).children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null;
  const span = spanOfAll(paragraph.children, 0);
  if (span.from !== 0 || span.to !== end) return null;
  const inlines = readInlines(text, paragraph.children, painter, false, whole.from);
  showText(text, { from: whole.from + end, to: whole.to }, painter, false);
  return inlines;
}

/** A shorter end of a paragraph is parsed with the rest. */
const LONG_END = 1_000;
/** What any inline markup holds at its end, and what breaks a line. */
const MARKUP = new Set('`*_~[])<>\\&');
/** Lines of which the parser has to say that they begin nothing. */
const MAY_BEGIN = /\n[ \t]*(?:[^\p{L}\p{N}\s"'(.,]|\d+[.)])/u;

/**
 * Where the text ends that the parser has to read. Behind it are only lines without markup, of which a paragraph may
 * have thousands: the parser's cost grows with the square of their number.
 */
function endOfMarkup(source: string): number {
  let last = source.length - 1;
  while (last >= 0 && !MARKUP.has(source.charAt(last))) last -= 1;
  const end = source.indexOf('\n', last);
  if (last < 0 || end < 0 || source.length - end < LONG_END) return source.length;
  return /[^\s\\]/.test(source.charAt(end - 1)) && !MAY_BEGIN.test(source.slice(end)) ? end : source.length;
}
