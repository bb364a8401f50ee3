import { foldName } from '../dialogue/people';
import type { Dialogue } from '../dialogue/read';
import type { WordingPack } from '../language/reflection';
import { OPAQUE, type Note } from '../model/note';
import { firstOverlapping } from '../model/span';
import type { Quoted } from './facts';
import { shorten, shortenFront } from './say';

const LONGEST_QUOTE = 110;
/** Fewer words than these seldom say by themselves what they are about; a question needs fewer. */
const FEWEST_WORDS = 5;
const FEWEST_ASKED = 4;
/** A name or another label before a colon. */
const LABEL = /^(?:\p{Lu}[\p{L}\p{M}'.-]*\s?){1,3}:\s+/u;

/** Those whom a chat message is for: `ana, ben: `. */
const SPOKEN_TO = /^(?:[^\s:,]{2,30},? ){0,3}[^\s:,]{2,30}:\s+/;

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
  // Of a question, the cue is the whole sentence, its label included.
  const from = label && label.to < quote.cue.to ? Math.max(quote.sentence.from, label.to) : quote.sentence.from;
  const sentence = plain(note.mask.slice(from, quote.sentence.to));
  const opening = openingOf(sentence, dialogue.cast);
  const isCueInside = plain(note.mask.slice(from, quote.cue.to)).length <= opening;
  const text = isCueInside ? sentence : sentence.slice(opening);
  const words = text.split(' ').length;
  if (text.includes(OPAQUE) || words < (text.endsWith('?') ? FEWEST_ASKED : FEWEST_WORDS)) return null;
  if (text.length <= LONGEST_QUOTE) {
    return { text, fitness: /^[\p{L}\p{N}"']/u.test(text) ? 2 : 1 };
  }
  // A question asks at its end, and is none without it.
  if (text.endsWith('?')) return { text: shortenFront(text, LONGEST_QUOTE, wording), fitness: 1 };
  // The cue must be in what is left: start at it where it stands late.
  const before = plain(note.mask.slice(from, quote.cue.from)).length;
  const isLate = before + (quote.cue.to - quote.cue.from) > LONGEST_QUOTE - 20;
  const start = quote.cue.from - (/\S*$/.exec(note.mask.slice(from, quote.cue.from))?.[0].length ?? 0);
  const rest = isLate ? `${wording.ellipsis}${plain(note.mask.slice(start, quote.sentence.to))}` : text;
  // What is left when a late cue is the start may be too little to say anything.
  return rest.split(' ').length < FEWEST_WORDS ? null : { text: shorten(rest, LONGEST_QUOTE, wording), fitness: 1 };
}

/** How much of a sentence is the name of who says it or is spoken to, or another label. */
function openingOf(sentence: string, cast: readonly string[]): number {
  const label = LABEL.exec(sentence)?.[0] ?? SPOKEN_TO.exec(sentence)?.[0] ?? '';
  const names = label.split(/[\s,:]+/).filter((name) => name !== '');
  return LABEL.test(label) || (label !== '' && names.every((name) => isOfCast(name, cast))) ? label.length : 0;
}

/** Whether somebody goes by that name, or by one that begins so: chats shorten nicks. */
function isOfCast(name: string, cast: readonly string[]): boolean {
  const folded = foldName(name);
  return cast.some((one) => foldName(one) === folded || (folded.length >= 4 && foldName(one).startsWith(folded)));
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}\uFFFC"'(+]+/u, '')
    .trim();
}
