import { isShouted, isSmall, lowerFirst, type Write } from './capitals';
import type { Lexicon } from './lexicon';
import { isCapitalised, isMarked, isNumber, type Word } from './words';

/** A noun phrase that may stand inside a question. */
export interface Noun {
  readonly text: string;
  readonly isPlural: boolean;
  /** The word that names the thing, lower-case. */
  readonly head: string;
}

/** The words as a noun phrase: first letter as in the middle of a sentence, an article where a bare noun needs one. */
export function nounOf(
  words: readonly Word[],
  write: Write,
  lexicon: Lexicon,
  isLowerElsewhere: (word: string) => boolean,
): Noun {
  const head = headOf(words, lexicon);
  const dated = yearFirst(words, lexicon);
  if (dated) {
    const [year, thing] = dated;
    const noun = nounOf(thing, write, lexicon, isLowerElsewhere);
    const bare = lowerFirst(thing, write, lexicon, isLowerElsewhere);
    return { ...noun, text: `${theOf(lexicon)}${year} ${bare}` };
  }
  const text = lowerFirst(words, write, lexicon, isLowerElsewhere);
  const isPlural = isPluralPhrase(words, head, lexicon);
  return { text: articleFor(words, lexicon) + text, isPlural, head: head?.sort === 'word' ? head.lower : '' };
}

/** "Summer fair 2027" as the year and the fair, "fees Q1" alike; null for names ("Kompass 2027") and what is no thing of a year. */
function yearFirst(words: readonly Word[], lexicon: Lexicon): readonly [year: string, thing: readonly Word[]] | null {
  const thing = words.slice(0, -1);
  const last = words.at(-1)?.text ?? '';
  const isPlain = thing.every(({ sort, lower }) => sort === 'word' && lexicon.isCommon(lower) && !/\d/.test(lower));
  const head = thing.at(-1)?.lower ?? '';
  const isThing = lexicon.isNoun(head) || lexicon.isPlural(head);
  const isOpen = !isSmall(thing[0] ?? { lower: '' }, lexicon) && !lexicon.isPossessive(thing[0]?.lower ?? '');
  return /^(?:(?:19|20)\d\d|Q[1-4])$/.test(last) &&
    isPlain &&
    isThing &&
    isOpen &&
    headOf(thing, lexicon)?.lower === head
    ? [last, thing]
    : null;
}

/** The last word before the first preposition, relative or mark: what a phrase is about. */
export function headOf(words: readonly Word[], lexicon: Lexicon): Word | null {
  const { sets } = lexicon;
  let head: Word | null = null;
  for (const [index, word] of words.entries()) {
    const isEnd =
      index > 0 &&
      (sets.prepositions.has(word.lower) || sets.subjectPronouns.has(word.lower) || isRelative(word, lexicon));
    if (head && index > 0 && isReduced(words, index, lexicon)) break;
    if (head && (isEnd || (word.sort === 'mark' && !/^["'`*&/-]$/.test(word.text)))) break;
    const isDay = head !== null && sets.names.has(word.lower) && lexicon.isNoun(head.lower);
    if (word.sort === 'mark' || sets.adverbs.has(word.lower) || (head && isNumber(word)) || isDay) continue;
    head = word;
  }
  return head;
}

/** A participle behind its noun: "the office closed on Monday", "docs required by the board". */
function isReduced(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || lexicon.isNoun(word.lower)) return false;
  const isParticiple = lexicon.readings(word.lower).some(({ form }) => form === 'participle');
  if (!isParticiple && !lexicon.sets.adjectives.has(word.lower)) return false;
  return !next || lexicon.sets.prepositions.has(next.lower);
}

function isRelative(word: Word, { sets }: Lexicon): boolean {
  return (
    sets.that.has(word.lower) ||
    sets.openWords.has(word.lower) ||
    sets.factWords.has(word.lower) ||
    sets.modals.has(word.lower)
  );
}

function isPluralPhrase(words: readonly Word[], head: Word | null, lexicon: Lexicon): boolean {
  if (!head || head.sort === 'opaque') return false;
  const until = words.indexOf(head);
  const isJoined = words.some((word, index) => index > 0 && index < until && isJoin(word, lexicon));
  const isGerund = lexicon.baseOf(words[0]?.lower ?? '', 'gerund') !== null && until > 0;
  if (isJoined) return !isGerund;
  if (isGerund && !isNamed(words[0] ?? head, lexicon)) return false;
  if (isMarked(head.text) && !isShouted(words, lexicon)) return /^\p{Lu}{2,}s$/u.test(head.text);
  return lexicon.isPlural(head.lower);
}

function isJoin(word: Word, { sets }: Lexicon): boolean {
  return sets.conjunctions.has(word.lower) && !sets.versus.has(word.lower);
}

/** The article that a noun phrase lacks, with a space behind it; empty where it needs none. */
export function articleFor(words: readonly Word[], lexicon: Lexicon): string {
  const head = headOf(words, lexicon);
  const isPlural = isPluralPhrase(words, head, lexicon);
  return needsArticle(words, head, isPlural, lexicon) ? theOf(lexicon) : '';
}

/** The article that a bare noun lacks as the object of a verb, where even "ban smartphones on site" has none. */
export function objectArticleFor(words: readonly Word[], lexicon: Lexicon): string {
  const head = headOf(words, lexicon);
  return !isPluralPhrase(words, head, lexicon) && needsArticle(words, head, false, lexicon) ? theOf(lexicon) : '';
}

function theOf({ sets }: Lexicon): string {
  return `${[...sets.article][0] ?? ''} `;
}

/** A bare countable noun takes an article, and so does what speaks of something known; names and most plurals do not. */
function needsArticle(words: readonly Word[], head: Word | null, isPlural: boolean, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const first = words[0];
  if (!first || !head || head.sort === 'opaque' || first.sort === 'mark' || isCount(first, isPlural)) return false;
  // "Last week" is a time of its own, "the previous week" one of several.
  if (sets.definiteAdjectives.has(first.lower) && first !== head)
    return !isTime(words[1], lexicon) || !sets.determiners.has(first.lower);
  if (sets.determiners.has(first.lower) || sets.prepositions.has(first.lower)) return false;
  if (sets.adverbs.has(first.lower) && sets.determiners.has(words[1]?.lower ?? '')) return false;
  if (head === first && isGerund(first, lexicon) && words.length > 1) return false;
  if (head === first && words[1] !== undefined && isNumber(words[1])) return false;
  if (lexicon.isPossessive(first.lower)) return isCommonOwner(first, lexicon);
  const before = words.slice(0, words.indexOf(head));
  const owner = before.find(({ lower }) => lexicon.isPossessive(lower));
  if (owner) return isCommonOwner(owner, lexicon);
  const isReport = sets.reportNouns.has(head.lower) || sets.reportNouns.has(lexicon.singular(head.lower));
  if (
    sets.definiteNouns.has(head.lower) ||
    (isReport && isPlural && words.length === 1) ||
    (isReport && before.length > 0 && !lexicon.isPlural(head.lower))
  )
    return true;
  if (before.length > 0 && isGerund(first, lexicon) && words[1] !== head && !isNamed(first, lexicon)) return false;
  if (lexicon.endsLikeGerund(first.lower) && !lexicon.isNoun(first.lower) && !sets.adjectives.has(first.lower))
    return false;
  if (isReport && before.length > 0) return true;
  const canBeCertain = (isPlural || sets.massNouns.has(head.lower)) && lexicon.isCommon(first.lower);
  if (canBeCertain && isSpecified(words, head, lexicon)) return true;
  // "Q1 goals", "2027 fees".
  if (isPlural) return before.length > 0 && /\d/.test(first.text);
  if (isPartOf(words, head, lexicon)) return true;
  if (isMarked(head.text) && !isShouted(words, lexicon)) return sets.nouns.has(head.lower) && head.text.length < 5;
  return lexicon.isCountable(head.lower) || (before.length > 0 && isUnknownNoun(head, lexicon));
}

/** "3 laptops", "2.5 hours"; not the year of "2027 budget" or the version of "3.0 release". */
function isCount({ text }: Word, isPlural: boolean): boolean {
  return /^\d(?!\d{3}$)[\d.,]*$/.test(text) && (isPlural || !text.includes('.'));
}

/** "Minutes of the last meeting", "feedback from parents": what follows says which. */
function isSpecified(words: readonly Word[], head: Word, { sets }: Lexicon): boolean {
  const next = words[words.indexOf(head) + 1];
  const isOf = sets.specifying.has(next?.lower ?? '') || sets.aboutPrepositions.has(next?.lower ?? '');
  return isOf && words.length > words.indexOf(head) + 2;
}

/** "Fear of change": a common noun of something. */
function isPartOf(words: readonly Word[], head: Word, { isCommon, sets }: Lexicon): boolean {
  const at = words.indexOf(head);
  return (
    /^\p{L}\p{Ll}+$/u.test(head.text) &&
    isCommon(head.lower) &&
    sets.partitive.has(words[at + 1]?.lower ?? '') &&
    words.length > at + 2
  );
}

function isGerund(word: Word, { baseOf }: Lexicon): boolean {
  return baseOf(word.lower, 'gerund') !== null;
}

/** "Training", "changing" room: what a gerund does is a thing or kind of its own. */
function isNamed({ lower }: Word, { isNoun, sets }: Lexicon): boolean {
  return isNoun(lower) || sets.adjectives.has(lower);
}

/** "Next week", "last week's". */
function isTime(word: Word | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && lexicon.sets.timeNouns.has(lexicon.ownerIn(word.lower));
}

/** "Treasurer's" takes an article, "Ana's" and "next week's" do not. */
function isCommonOwner(word: Word, lexicon: Lexicon): boolean {
  const owner = lexicon.ownerIn(word.lower);
  const isKnown = !isCapitalised(word.text) || lexicon.isCommon(owner);
  return lexicon.isPossessive(word.lower) && isKnown && lexicon.isCountable(owner);
}

/** A word in small letters that no list has, or that is a verb elsewhere ("site relaunch"): most can be counted. */
function isUnknownNoun(word: Word, lexicon: Lexicon): boolean {
  const isVerb = lexicon.baseOf(word.lower, 'base') !== null && !lexicon.sets.massNouns.has(word.lower);
  return /^\p{Ll}+$/u.test(word.text) && (isVerb || !lexicon.isCommon(word.lower));
}

/** Writes the article that "of last meeting" lacks. */
export function withInnerArticles(write: Write, lexicon: Lexicon): Write {
  const { sets } = lexicon;
  return (words) => {
    const at = words.findIndex(({ lower, text }, index) => {
      const [before, next] = [words[index - 1], words[index + 1]];
      const isKnown =
        text === lower && sets.definiteAdjectives.has(lower) && sets.prepositions.has(before?.lower ?? '');
      return isKnown && next !== undefined && lexicon.isCountable(next.lower) && !isTime(next, lexicon);
    });
    return at < 1 ? write(words) : `${write(words.slice(0, at))} ${theOf(lexicon)}${write(words.slice(at))}`;
  };
}
