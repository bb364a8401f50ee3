import type { WordingPack } from '../language/reflection';
import { OPAQUE, type Note } from '../model/note';
import type { Span } from '../model/span';
import type { Quoted } from './facts';
import { shorten } from './say';

const LONGEST_QUOTE = 110;
const SHORTEST_WORDS = 3;

/** How well a quotation reads in a prompt: 2 a whole sentence, 1 a part of one. */
type Fitness = 1 | 2;

export interface Quotation {
  readonly text: string;
  readonly fitness: Fitness;
}

/**
 * The sentence as it can stand in a prompt: on one line, without markup and without the name of who said it, cut to the
 * part round the cue where it is long. Null when too little of it is language.
 */
export function quotationOf(
  note: Note,
  quote: Quoted,
  labels: readonly Span[],
  wording: WordingPack,
): Quotation | null {
  const label = labels.find(({ from, to }) => from < quote.sentence.to && quote.sentence.from < to);
  const from = Math.max(quote.sentence.from, Math.min(label?.to ?? 0, quote.cue.from));
  const text = plain(note.mask.slice(from, quote.sentence.to));
  if (text.includes(OPAQUE) || text.split(' ').length < SHORTEST_WORDS) return null;
  if (text.length <= LONGEST_QUOTE) return { text, fitness: /^[\p{L}\p{N}"']/u.test(text) ? 2 : 1 };
  // The cue must be in what is left: start at it where it stands late.
  const before = plain(note.mask.slice(from, quote.cue.from)).length;
  const isLate = before + (quote.cue.to - quote.cue.from) > LONGEST_QUOTE - 20;
  const rest = isLate ? `${wording.ellipsis}${plain(note.mask.slice(quote.cue.from, quote.sentence.to))}` : text;
  return { text: shorten(rest, LONGEST_QUOTE, wording), fitness: 1 };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
