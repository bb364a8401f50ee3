import { isPossessive, type Lexicon } from './lexicon';
import { isCapitalised, isMarked, type Word } from './words';

/** A noun phrase that may stand inside a question. */
export interface Noun {
  readonly text: string;
  readonly isPlural: boolean;
  /** The word that names the thing, lower-case. */
  readonly head: string;
}

/** How words are written out: the Markdown of the words `from..to`. */
export type Write = (words: readonly Word[]) => string;

/** The words as a noun phrase: first letter as in the middle of a sentence, an article where a bare noun needs one. */
export function nounOf(
  words: readonly Word[],
  write: Write,
  lexicon: Lexicon,
  isLowerElsewhere: (word: string) => boolean,
): Noun {
  const head = headOf(words, lexicon);
  const text = lowerFirst(words, write, lexicon, isLowerElsewhere);
  const isPlural = isPluralPhrase(words, head, lexicon);
  const article = needsArticle(words, head, isPlural, lexicon) ? `${[...lexicon.sets.article][0] ?? ''} ` : '';
  return { text: article + text, isPlural, head: head?.lower ?? '' };
}

/** The last word before the first preposition, relative or mark: what a phrase is about. */
export function headOf(words: readonly Word[], lexicon: Lexicon): Word | null {
  const { sets } = lexicon;
  let head: Word | null = null;
  for (const [index, word] of words.entries()) {
    const isEnd =
      index > 0 &&
      (sets.prepositions.has(word.lower) || sets.subjectPronouns.has(word.lower) || isRelative(word, lexicon));
    if (head && (isEnd || (word.sort === 'mark' && !/^["'`*&/-]$/.test(word.text)))) break;
    if (word.sort === 'mark' || sets.adverbs.has(word.lower)) continue;
    head = word;
  }
  return head;
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
  return isJoined ? !isGerund : lexicon.isPlural(head.lower);
}

function isJoin(word: Word, { sets }: Lexicon): boolean {
  return sets.conjunctions.has(word.lower) && !sets.versus.has(word.lower);
}

/** A bare countable noun in the singular takes an article; names, plurals, gerunds and what has a determiner do not. */
function needsArticle(words: readonly Word[], head: Word | null, isPlural: boolean, lexicon: Lexicon): boolean {
  const first = words[0];
  if (!first || !head || isPlural || head.sort === 'opaque') return false;
  if (lexicon.sets.determiners.has(first.lower) || lexicon.sets.prepositions.has(first.lower)) return false;
  if (first.sort === 'mark' || /^\d/.test(first.text) || isPossessiveName(first, lexicon)) return false;
  if (lexicon.baseOf(first.lower, 'gerund') !== null && words.length > 1 && words[1] !== head) return false;
  return lexicon.isCountable(head.lower);
}

/** "Ana's" takes no article, "treasurer's" does. */
function isPossessiveName(word: Word, lexicon: Lexicon): boolean {
  if (!isPossessive(word.lower)) return false;
  const owner = word.lower.slice(0, -2);
  return !lexicon.isCountable(owner) || lexicon.sets.determiners.has(owner);
}

/** Written out with a small first letter unless it is a name, an acronym, or part of a Title In Capitals. */
export function lowerFirst(
  words: readonly Word[],
  write: Write,
  lexicon: Lexicon,
  isLowerElsewhere: (word: string) => boolean,
): string {
  const text = write(words);
  const first = words[0];
  if (!first || !isCapitalised(first.text) || isMarked(first.text)) return text;
  const isTitle = words
    .slice(1)
    .some((word) => isCapitalised(word.text) && word.text.length > 1 && !isMarked(word.text));
  const isArticle = lexicon.sets.determiners.has(first.lower) || lexicon.sets.prepositions.has(first.lower);
  const isWord = lexicon.isCommon(first.lower) || isLowerElsewhere(first.lower);
  const lowers = isArticle || (isWord && (!isTitle || lexicon.baseOf(first.lower, 'gerund') !== null));
  if (!lowers) return text;
  const at = text.indexOf(first.text.charAt(0));
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toLowerCase() + text.slice(at + 1);
}
