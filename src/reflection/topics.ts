import type { Lexis } from './lexis';
import { wordsOf } from './words';

/** A topic of more characters is cut in a sentence, and what is cut asks for nothing clear. */
const LONGEST = 84;
const MOST_WORDS = 12;

/** What numbers a topic: `TOP 2 `, `O2 – `. */
const CODE = /^\p{Lu}{3} \d{1,2}[.:]? (?=\p{Lu}\p{Ll})|^\p{Lu}{1,3}\d{1,2}\s*[:–—-]\s+/u;
/** What is left of a number before a topic: "3 Sprint goals" of "1.3 Sprint goals". */
const NUMBER = /^\d{1,2} (?=\p{Lu}\p{Ll})/u;
/** Emoji, as such and as many write them: `:tada:`. */
const SIGNS = /:[a-z][a-z_]+:?(?=\s|$)|\p{Emoji_Presentation}\uFE0F?/gu;
/** Those who look after it: ` - @mira, @ben`. */
const HANDLES = /[\s([,–—-]+@[\w-]+(?:[\s,]+@[\w-]+)*\)?\s*$/;
/** An address, in brackets or not. */
const ADDRESS = /\(\s*https?:\/\/[^\s()]+\s*\)|https?:\/\/\S+/g;
/** `owner/repository`. */
const PATH = /^[\w.-]{3,}\/[\w.-]{3,}$/;
/** A word before or behind a dash: "Mira - the roof", "The roof - Mira". */
const BESIDE = /^(\p{Lu}[\p{L}.]+) [-–—] | [-–—] ?(\p{Lu}[\p{L}.]+)$/u;
/** A note of a day. */
const DAY = /^\d{4}-\d\d-\d\d\b/;
/** A nick with a number. */
const NICK = /^\p{Ll}{3,}\d+$/u;

/**
 * How a prompt names what a note is about: its topic without the number of an issue and what follows it. Null where the topic does
 * not say by itself what the item is about ("Week update", "34 and 35", a name) or does not read well in a sentence.
 * `people` are the words that names of those who take part are made of; `asks` says that it is a question.
 */
export function topicOf(written: string, asks: boolean, people: ReadonlySet<string>, lexis: Lexis): string | null {
  const signless = written.replace(SIGNS, ' ').replace(ADDRESS, ' ').trim();
  const bare = signless.replace(CODE, '').replace(NUMBER, '').replace(HANDLES, '').replace(/\s+/g, ' ').trim();
  const topic = unasked(withoutAside(withoutReference(bare)), lexis);
  const isWhole =
    topic.length <= LONGEST &&
    !/[<>{}[\]|=_`~!+@·\uFFFC]|, [-–—]|:\/\/|--|->|[.;]\s|^[^\p{L}\p{N}“"'#]|^\p{Lu}{2,3}:|^[a-z]\S*:|\):|\d:\d\d| at \d|\b\d{4}\b.*\b\d{3,4}\b/u.test(
      topic,
    );
  if (!isWhole || !isBalanced(topic) || PATH.test(topic) || DAY.test(topic) || NICK.test(topic)) return null;
  const [, before, behind] = BESIDE.exec(topic) ?? [];
  if (people.has((before ?? behind ?? '').toLowerCase())) return null;
  const words = wordsOf(topic);
  if (words.every((word) => people.has(word)) || (words.length === 1 && /^\p{Ll}+$/u.test(topic))) return null;
  const first = words[0] ?? '';
  // "on the list for a while" is the rest of something.
  if (
    lexis.openEnds.has(first) &&
    (/^(?:\p{Ll}{2}\s|\p{Ll}.{0,12}$)/u.test(topic) || lexis.openEnds.has(words[1] ?? ''))
  )
    return null;
  if (words.length > MOST_WORDS || lexis.danglers.has(first) || lexis.pronouns.has(first)) return null;
  // A clause that asks nothing names nothing that one could talk about.
  const isPast = (word: string): boolean => lexis.past.has(word) || word.endsWith(lexis.pastEnding);
  const isTold = lexis.openEnds.has(first) && words.slice(1).some(isPast);
  const isClause =
    isTold || lexis.openEnds.has(words[words.length - 1] ?? '') || words.some((word) => lexis.finite.has(word));
  if (isClause && !topic.endsWith('?')) return null;
  // What only seems to ask, as "New chairs?" does, is no question that a prompt could speak of.
  if (asks && !topic.endsWith('?')) return null;
  return saysSomething(words, lexis) ? topic : null;
}

/** A topic without marks at its end; a thing with a question mark behind it asks nothing by itself ("New chairs?"). */
function unasked(topic: string, lexis: Lexis): string {
  const bare = topic.replace(/[\s*_:.,;?–—-]+$/, '');
  return topic.endsWith('?') && isAsked(`${bare}?`, lexis) ? `${bare}?` : bare;
}

/** Whether a clause of a text that ends in a question mark begins as questions do, with at most a small word before. */
export function isAsked(text: string, { askers, danglers, openEnds }: Lexis): boolean {
  return text.split(/[,:;.–—]\s|\s-+\s/).some((clause) => {
    const [first = '', second = ''] = wordsOf(clause);
    return askers.has(first) || (askers.has(second) && (danglers.has(first) || openEnds.has(first)));
  });
}

/** Whether the words hold so many that are neither small words nor words that every meeting has. */
export function saysSomething(words: readonly string[], { plain, pronouns }: Lexis, least = 1): boolean {
  let own = 0;
  for (const word of words) {
    if (plain.has(word) || pronouns.has(word) || isPlainForm(word, plain) || !isWordy(word)) continue;
    own += 1;
    if (own >= least) return true;
  }
  return false;
}

/** Whether a word is another with a plural or possessive ending. */
function isPlainForm(word: string, plain: ReadonlySet<string>): boolean {
  if (!word.endsWith('s')) return false;
  return (
    plain.has(word.slice(0, word.endsWith("'s") ? -2 : -1)) ||
    (word.endsWith('es') && plain.has(word.slice(0, -2))) ||
    (word.endsWith('ies') && plain.has(`${word.slice(0, -3)}y`))
  );
}

/** Three letters, or letters with a digit: `HTTP2`, `v12`, but no date: `18-Oct-2021`. */
function isWordy(word: string): boolean {
  if (/^\d+-\p{L}+(?:-\d+)?$|^\d+(?:st|nd|rd|th|am|pm)$/u.test(word)) return false;
  return /\p{L}{3}/u.test(word) || (/\p{L}/u.test(word) && /\d/.test(word));
}

/** A topic without what stands in brackets behind it. */
function withoutAside(topic: string): string {
  const bare = topic.replace(/\s*\([^()]*\)\s*$/, '');
  return /\p{L}{3}/u.test(bare) ? bare : topic;
}

function withoutReference(topic: string): string {
  const bare = topic.replace(/^#\d+[\s:–—-]+/, '').replace(/[\s([{:/|–—-]*#\d+.*$/, '');
  return /\p{L}{3}/u.test(bare) ? bare : topic;
}

/** Whether every bracket that opens closes, and every quotation mark stands twice. */
export function isBalanced(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  return count(/\(/g) === count(/\)/g) && count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g);
}
