import { foldName } from '../dialogue/people';
import type { Dialogue } from '../dialogue/read';
import type { WordingPack } from '../language/reflection';
import { OPAQUE, type Note } from '../model/note';
import { firstOverlapping } from '../model/span';
import type { Quoted } from './facts';
import type { Lexis } from './lexis';
import { isBalanced, saysSomething, wordsOf } from './topics';

const LONGEST_QUOTE = 150;
/** Fewer words than these seldom say by themselves what they are about; a question needs fewer. */
const FEWEST_WORDS = 5;
const FEWEST_ASKED = 4;
/** A name or another label before a colon. */
const LABEL = /^(?:\p{Lu}[\p{L}\p{M}'.-]*\s?){1,3}:\s+/u;
/** Those whom a chat message is for: `ana, ben: `. */
const SPOKEN_TO = /^(?:[^\s:,]{2,30},? ){0,3}[^\s:,]{2,30}:\s+/;
/** What no sentence that can be quoted has: markup, what was left out, a face, a label at its start. */
const UNQUOTABLE =
  /[<>{}[\]|=_`~#@\\]|\(\?\)|:$|\.{2}|…|:\/\/|(?:^|\s)[:;]-?[()DPp](?:\s|$)|^(?:[^\s:]+ ){0,2}[^\s:]+:\s|: \p{Lu}|\s(?:--?|–|—)\s.*\s(?:--?|–|—)\s|^\S+(?: \S+){0,3} [-–—]+ |^[QA][.:)]? /u;

/** How well a quotation reads in a prompt: 2 a whole sentence, 1 a part of one or one that is written small. */
type Fitness = 1 | 2;

export interface Quotation {
  readonly text: string;
  readonly fitness: Fitness;
}

/**
 * The sentence as it can stand in a prompt: on one line, without markup and without the name of who said it, ended
 * after a clause where it is long. Null where it says too little by itself: no words of its own, a pronoun for what was
 * said before, markup or a part of a line.
 */
export function quotationOf(
  note: Note,
  quote: Quoted,
  dialogue: Pick<Dialogue, 'labels' | 'cast'>,
  wording: WordingPack,
  lexis: Lexis,
): Quotation | null {
  const label = firstOverlapping(dialogue.labels, quote.sentence);
  // Of a question, the cue is the whole sentence, its label included.
  const from = label && label.to < quote.cue.to ? Math.max(quote.sentence.from, label.to) : quote.sentence.from;
  const sentence = plain(note.mask.slice(from, quote.sentence.to));
  const opening = openingOf(sentence, dialogue.cast);
  const cueEnd = plain(note.mask.slice(from, quote.cue.to)).length;
  const whole = cueEnd <= opening ? sentence : sentence.slice(opening);
  const text = whole.length <= LONGEST_QUOTE ? whole : endedAfter(cueEnd - opening, whole, wording);
  if (text === null || text.includes(OPAQUE) || UNQUOTABLE.test(whole) || !/^["“']?[\p{L}\p{N}]/u.test(text))
    return null;
  const words = wordsOf(text);
  const asks = text.endsWith('?');
  const isWhole = words.length >= (asks ? FEWEST_ASKED : FEWEST_WORDS) && isBalanced(text);
  if (!isWhole || (!asks && lexis.openEnds.has(words[words.length - 1] ?? ''))) return null;
  if (!saysSomething(words, lexis, asks ? 1 : 2)) return null;
  if (lexis.danglers.has(words[0] ?? '') || lexis.danglers.has(words.slice(0, 2).join(' '))) return null;
  if (/^["“']?[\p{Lu}\p{N}]/u.test(text)) return { text, fitness: text === whole ? 2 : 1 };
  // What begins small may be the rest of a line; a list of bits says little.
  return /[,;:].*[,;:]/.test(text) || text !== whole || !saysSomething(words, lexis, 2) ? null : { text, fitness: 1 };
}

/** The text up to the end of a clause behind the offset; null where none ends in time, or it asks at its end. */
function endedAfter(offset: number, text: string, { ellipsis }: WordingPack): string | null {
  if (text.endsWith('?')) return null;
  const end = text.slice(0, LONGEST_QUOTE).search(/[,;–—](?=\s[^,;–—]*$)/u);
  return end > offset + 15 ? `${text.slice(0, end)}${ellipsis}` : null;
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
    .replace(/^[^\p{L}\p{N}\uFFFC"'(+“]+/u, '')
    .trim();
}
