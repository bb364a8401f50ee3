import { OPAQUE } from '../model/note';
import { isLetter } from '../model/letters';
import type { ReadingPack } from '../model/reading';
import { trim, type Span } from '../model/span';

/** `Intl.Segmenter` costs the square of what it is given; longer stretches are cut where a sentence plainly ends. */
const LONGEST_PIECE = 1_500;
/** A line of at least this many characters is taken to be wrapped by hand rather than ended. */
const WRAPPED = 48;

const ENDS = /[.!?…。！？:;]["')\]*_]*$/;
const INNER_END = /[.!?…。！？]["')\]*_]*\s+\S|[。！？]./;
const STARTS_LINE = /^(?:[-+*•–—→>#]|\d{1,3}[.):]|\(?\d{1,2}:\d{2}|[\p{L}@][\p{L}\p{N}_. '@-]{0,40}:(?:\s|$)|<)/u;
const HAS_WORD = new RegExp(`[\\p{L}\\p{N}${OPAQUE}]`, 'u');

export type ReadSentences = (mask: string, span: Span) => readonly Span[];

// A segmenter is dear to make, and the same for every note.
const readers = new WeakMap<ReadingPack, ReadSentences>();

/**
 * A reader of sentences for one language. It splits a stretch of the mask at line ends where no sentence runs on,
 * then with `Intl.Segmenter`, and joins what an abbreviation (lower-case, with its full stop) tore apart. Spans come
 * trimmed and in order; what holds no letter, digit or thing is no sentence.
 */
export function sentenceReader(language: ReadingPack): ReadSentences {
  let reader = readers.get(language);
  if (!reader) readers.set(language, (reader = makeReader(language)));
  return reader;
}

function makeReader({ locale, abbreviations }: ReadingPack): ReadSentences {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const known = new Set(abbreviations);
  return (mask, span) => {
    const found: Span[] = [];
    for (const piece of pieces(mask, span)) {
      for (const part of split(mask, piece, segmenter, known)) {
        const sentence = trim(mask, part);
        if (hasWord(mask, sentence)) found.push(sentence);
      }
    }
    return found;
  };
}

function hasWord(mask: string, { from, to }: Span): boolean {
  return isLetter(mask.charCodeAt(from)) || HAS_WORD.test(mask.slice(from, to));
}

/** Cuts at the line ends at which a sentence ends, and long stretches at plain sentence ends. */
function pieces(mask: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  let from = span.from;
  for (let at = mask.indexOf('\n', from); at >= 0 && at < span.to; at = mask.indexOf('\n', at + 1)) {
    if (endsAtLine(mask, span, from, at)) {
      found.push({ from, to: at });
      from = at + 1;
    }
  }
  found.push({ from, to: span.to });
  return found.some(isLong) ? found.flatMap((piece) => (isLong(piece) ? cutLong(mask, piece) : [piece])) : found;
}

function isLong({ from, to }: Span): boolean {
  return to - from > LONGEST_PIECE;
}

function endsAtLine(mask: string, span: Span, from: number, at: number): boolean {
  const start = Math.max(from, mask.lastIndexOf('\n', at - 1) + 1);
  const next = mask.indexOf('\n', at + 1);
  const line = mask.slice(start, at).trimEnd();
  const following = mask.slice(at + 1, next < 0 ? span.to : Math.min(next, span.to)).trimStart();
  if (following === '' || ENDS.test(line)) return true;
  if (STARTS_LINE.test(following)) return true;
  return line.length < WRAPPED && /^[\p{Lu}\p{N}"'(]/u.test(following) && !/[,;]$/.test(line);
}

function cutLong(mask: string, piece: Span): readonly Span[] {
  const found: Span[] = [];
  let from = piece.from;
  while (piece.to - from > LONGEST_PIECE) {
    const window = mask.slice(from, from + LONGEST_PIECE);
    const end = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '));
    const space = window.lastIndexOf(' ');
    const to = from + (end > 0 ? end + 1 : space > 0 ? space : LONGEST_PIECE);
    found.push({ from, to });
    from = to;
  }
  found.push({ from, to: piece.to });
  return found;
}

function split(mask: string, piece: Span, segmenter: Intl.Segmenter, known: ReadonlySet<string>): readonly Span[] {
  const text = mask.slice(piece.from, piece.to);
  if (!INNER_END.test(text)) return [piece];
  const found: Span[] = [];
  let from = 0;
  // A line break would end a sentence; these lines run on.
  for (const { index, segment } of segmenter.segment(text.replace(/[\r\n]/g, ' '))) {
    const to = index + segment.length;
    if (to < text.length && runsOn(text, to, known)) continue;
    found.push({ from: piece.from + from, to: piece.from + to });
    from = to;
  }
  if (from < text.length) found.push({ from: piece.from + from, to: piece.to });
  return found;
}

/** Whether the sentence goes on after `to`: an abbreviation or an initial stands before, or a small letter follows. */
function runsOn(text: string, to: number, known: ReadonlySet<string>): boolean {
  const before = /(\S+)\s*$/.exec(text.slice(Math.max(0, to - 40), to))?.[1] ?? '';
  const word = before.replace(/^["'([*_]+/, '');
  if (/^\p{Lu}\.$/u.test(word) && !/^I\.$/.test(word)) return true;
  if (known.has(word.toLowerCase())) return true;
  return /^\p{Ll}/u.test(text.slice(to)) && /\.$/.test(before);
}
