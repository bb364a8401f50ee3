import type { WordingPack } from '../language/reflection';
import { OPAQUE, type Note } from '../model/note';
import type { Span } from '../model/span';
import type { Quoted } from './facts';
import { shorten } from './say';

const LONGEST_QUOTE = 110;
const SHORTEST_WORDS = 3;

/**
 * The sentence as it can stand in a prompt: on one line, without markup and without the name of who said it, cut to the
 * part round the cue. Null when too little of it is language.
 */
export function quotationOf(note: Note, quote: Quoted, labels: readonly Span[], wording: WordingPack): string | null {
  const label = labels.find(({ from, to }) => from <= quote.sentence.from && quote.sentence.from < to);
  const from = label ? Math.min(label.to, quote.cue.from) : quote.sentence.from;
  const text = plain(note.mask.slice(from, quote.sentence.to));
  if (text.includes(OPAQUE) || text.split(' ').length < SHORTEST_WORDS) return null;
  if (text.length <= LONGEST_QUOTE) return text;
  // The cue must be in what is left: start at it where it stands late.
  const before = plain(note.mask.slice(from, quote.cue.from)).length;
  const isLate = before + (quote.cue.to - quote.cue.from) > LONGEST_QUOTE - 20;
  const rest = isLate ? `${wording.ellipsis}${plain(note.mask.slice(quote.cue.from, quote.sentence.to))}` : text;
  return shorten(rest, LONGEST_QUOTE, wording);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
