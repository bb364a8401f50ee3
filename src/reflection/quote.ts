import { foldName } from '../dialogue/people';
import type { Dialogue } from '../dialogue/read';
import type { WordingPack } from '../language/reflection';
import { OPAQUE, type Note } from '../model/note';
import { firstOverlapping } from '../model/span';
import type { Quoted } from './facts';
import { shorten } from './say';

const LONGEST_QUOTE = 110;
const FEWEST_WORDS = 3;
/** Fewer words than these seldom say by themselves what they are about. */
const ENOUGH_WORDS = 5;
/** A name or another label before a colon. */
const LABEL = /^(?:\p{Lu}[\p{L}\p{M}'.-]*\s?){1,3}:\s+/u;

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
  dialogue: Pick<Dialogue, 'labels' | 'cast'>,
  wording: WordingPack,
): Quotation | null {
  const label = firstOverlapping(dialogue.labels, quote.sentence);
  const from = Math.max(quote.sentence.from, Math.min(label?.to ?? 0, quote.cue.from));
  const sentence = plain(note.mask.slice(from, quote.sentence.to));
  const opening = openingOf(sentence, dialogue.cast);
  const isCueInside = plain(note.mask.slice(from, quote.cue.to)).length <= opening;
  const text = isCueInside ? sentence : sentence.slice(opening);
  const words = text.split(' ').length;
  if (text.includes(OPAQUE) || words < FEWEST_WORDS) return null;
  if (text.length <= LONGEST_QUOTE) {
    return { text, fitness: words >= ENOUGH_WORDS && /^[\p{L}\p{N}"']/u.test(text) ? 2 : 1 };
  }
  // The cue must be in what is left: start at it where it stands late.
  const before = plain(note.mask.slice(from, quote.cue.from)).length;
  const isLate = before + (quote.cue.to - quote.cue.from) > LONGEST_QUOTE - 20;
  const rest = isLate ? `${wording.ellipsis}${plain(note.mask.slice(quote.cue.from, quote.sentence.to))}` : text;
  return { text: shorten(rest, LONGEST_QUOTE, wording), fitness: 1 };
}

/** How much of a sentence is the name of who says it or is spoken to, or another label. */
function openingOf(sentence: string, cast: readonly string[]): number {
  const label = LABEL.exec(sentence)?.[0] ?? /^([^\s:]{2,30}):\s+/.exec(sentence)?.[0] ?? '';
  const isLabel = LABEL.test(label) || cast.some((name) => foldName(name) === foldName(label.split(':')[0] ?? ''));
  return isLabel ? label.length : 0;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}\uFFFC"'(+]+/u, '')
    .trim();
}
