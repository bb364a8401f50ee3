import { foldName } from '../dialogue/people';
import type { Dialogue } from '../dialogue/read';
import type { WordingPack } from '../language/reflection';
import { OPAQUE, type Note } from '../model/note';
import { firstOverlapping, type Span } from '../model/span';
import type { Quoted } from './facts';
import type { Lexis } from './lexis';
import { isAsked, isBalanced, saysSomething } from './topics';
import { wordsOf } from './words';

const LONGEST_QUOTE = 150;
/** Fewer words than these seldom say by themselves what they are about; a question or a line of a list needs fewer. */
const FEWEST_WORDS = 5;
const FEWEST_ASKED = 4;
/** Of a question with one word of its own: "What are you using?" is understood by nobody who was not there. */
const FEWEST_SMALL = 6;
const FEWEST_LINE = 3;
/** Shorter ones that are written small are asides. */
const ASIDE = 34;
/** A quotation of so many characters is read at a glance and still says something. */
const HANDY = { from: 30, to: 110 };
/** A name or another label before a colon. */
const LABEL = /^(?:\p{Lu}[\p{L}\p{M}'.-]*\s?){1,3}:\s+/u;
/** Those whom a chat message is for: `ana, ben: `. */
const SPOKEN_TO = /^(?:[^\s:,]{2,30},? ){0,3}[^\s:,]{2,30}:\s+/;
/** Whom a question is for: `Ana, `. */
const CALLED = /^[^\s:,]{2,30}, /;
/** What no sentence that can be quoted has: markup, what was left out, a face, a label at its start. */
const UNQUOTABLE =
  /[<>{}[\]|=_*`~#@\\▪•·]|\(\?\)|:$|[.!?] \p{Ll}| \/ | [.,;:!?](?:\s|$)|\p{Ll} \d{1,2}$|\.{2}|…|:\/\/|(?:^|\s)[:;]-?[()DPp](?:\s|$)|^(?:[^\s:]+ ){0,2}[^\s:]+:\s|: \p{Lu}|\s(?:--?|–|—)\s.*\s(?:--?|–|—)\s|^\S+(?: \S+){0,3} [-–—]+ |^[QA][.:)] /u;

/** A line that ends without a mark and one that begins with a capital: rather two lines than one sentence. */
const RUN_ON = /[\p{L}\p{N})"'][^\S\n]*\n\s*\p{Lu}/u;
/** A dash between words: what stands round it is often no one sentence. */
const DASH = /\s[-–—]+\s/u;

/** Names one after another: "Ovens, chairs, the gate". */
const NAMES_ONLY = /^[^\s,]+(?: [^\s,]+)?(?:, [^\s,]+(?: [^\s,]+)?){2,}$/u;

export interface Quotation {
  readonly text: string;
  /** How well it reads in a prompt: more for a whole sentence or line, for words of its own, for a handy length. */
  readonly fitness: number;
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
  const written = note.mask.slice(from, quote.sentence.to);
  if (RUN_ON.test(written)) return null;
  const sentence = plain(written);
  const opening = openingOf(sentence, dialogue.cast);
  const cueEnd = plain(note.mask.slice(from, quote.cue.to)).length;
  const whole = askedPart(cueEnd <= opening ? sentence : sentence.slice(opening), lexis);
  const text = whole.length <= LONGEST_QUOTE ? whole : endedAfter(cueEnd - opening, whole, wording);
  if (text === null || UNQUOTABLE.test(whole) || !/^["“']?[\p{L}\p{N}\uFFFC]/u.test(text)) return null;
  const codes = codesIn(note, { from, to: quote.sentence.to });
  if (text.includes(OPAQUE) && codes === null) return null;
  const words = wordsOf(text);
  const asks = text.endsWith('?');
  // "New chairs?" and "The hall is ours?" have the mark and ask nothing that could be taken up.
  if (asks ? !isAsked(text, lexis) : text.includes('?') || lexis.askers.has(words[0] ?? '')) return null;
  // "Does that need a vote?"
  if (asks && lexis.danglers.has(words[1] ?? '')) return null;
  const fewest = asks
    ? saysSomething(words, lexis, 2)
      ? FEWEST_ASKED
      : FEWEST_SMALL
    : quote.isLine === true
      ? FEWEST_LINE
      : FEWEST_WORDS;
  const isWhole = words.length >= fewest && isBalanced(text);
  if (!isWhole || (!asks && lexis.openEnds.has(words[words.length - 1] ?? ''))) return null;
  // A few words written small are an aside; a question that points at something needs words of its own to be understood.
  const isAside = quote.isLine !== true && text.length < ASIDE && /^\p{Ll}/u.test(text);
  const pointsBack = words.some((word) => lexis.danglers.has(word));
  const isFilled =
    lexis.fillers.has(words[0] ?? '') && lexis.pronouns.get((words[0] ?? '').split("'")[0] ?? '') !== 'i';
  const isVague = words.some((word, at) => at > 0 && pointsOut(word, words[at + 1], lexis));
  const least = asks ? (isVague ? 3 : pointsBack ? 2 : 1) : isFilled || isAside ? 3 : 2;
  if (!saysSomething(words, lexis, least) || NAMES_ONLY.test(text)) return null;
  if ([1, 2, 4].some((many) => lexis.danglers.has(words.slice(0, many).join(' ')))) return null;
  if (!asks && lexis.conditions.has(words[0] ?? '')) return null;
  const isHandy = text.length >= HANDY.from && text.length <= HANDY.to;
  const fitness =
    (text === whole ? 2 : 0) +
    (saysSomething(words, lexis, 3) ? 1 : 0) +
    (isHandy ? 1 : 0) -
    (DASH.test(text) ? 2 : 0) -
    (isVague ? 1 : 0);
  if (quote.isLine === true || /^["“']?[\p{Lu}\p{N}]/u.test(text))
    return { text: withCode(text, whole, codes), fitness: fitness + 2 };
  // What begins small may be the rest of a line; a list of bits says little.
  return /[,;:].*[,;:]/.test(text) || text !== whole || !saysSomething(words, lexis, 2)
    ? null
    : { text: withCode(text, whole, codes), fitness };
}

/** Whether a word points at something that the sentence does not name: "that is", "of this". */
function pointsOut(word: string, next: string | undefined, { pointers, openEnds, finite }: Lexis): boolean {
  return pointers.has(word) && (next === undefined || openEnds.has(next) || finite.has(next));
}

/** The inline code of a stretch, without its backticks; null where something else is no language there. */
function codesIn({ mask, text }: Note, { from, to }: Span): readonly string[] | null {
  const runs = [...mask.slice(from, to).matchAll(/\uFFFC+/g)].map(({ index, 0: run }) =>
    text.slice(from + index, from + index + run.length),
  );
  const codes = runs.map((run) => /^(`+)(.*)\1$/.exec(run)?.[2]?.trim());
  return codes.every((code) => code !== undefined) ? codes : null;
}

/** Puts the code back: it reads well in a sentence, and most of technical notes would be lost without. */
function withCode(text: string, whole: string, codes: readonly string[] | null): string {
  if (!codes || !text.includes(OPAQUE)) return text;
  // What a label in front held is not counted.
  let at = codes.length - (whole.match(/\uFFFC+/g)?.length ?? 0);
  return text.replace(/\uFFFC+/g, () => codes[at++] ?? '');
}

/** Of a question with something before a dash or a colon, what asks: "Budget - who pays the gardener?". */
function askedPart(text: string, lexis: Lexis): string {
  if (!text.endsWith('?')) return text;
  const part = /^.{2,120}?(?:\s[-–—]+|:)\s+(.*)$/u.exec(text)?.[1];
  return part !== undefined && isAsked(part, lexis) ? part.charAt(0).toUpperCase() + part.slice(1) : text;
}

/** The text up to the end of a clause behind the offset; null where none ends in time, or it asks at its end. */
function endedAfter(offset: number, text: string, { ellipsis }: WordingPack): string | null {
  if (text.endsWith('?')) return null;
  const end = text.slice(0, LONGEST_QUOTE).search(/[,;–—](?=\s[^,;–—]*$)/u);
  return end > offset + 15 ? `${text.slice(0, end)}${ellipsis}` : null;
}

/** How much of a sentence is the name of who says it or is spoken to, or another label. */
function openingOf(sentence: string, cast: readonly string[]): number {
  const label = LABEL.exec(sentence)?.[0] ?? SPOKEN_TO.exec(sentence)?.[0] ?? CALLED.exec(sentence)?.[0] ?? '';
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
