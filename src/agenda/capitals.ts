import type { Lexicon } from './lexicon';
import { isCapitalised, isMarked, isNumber, type Word } from './words';

/** How words are written out: the Markdown of the words `from..to`. */
export type Write = (words: readonly Word[]) => string;

/** Written out with a small first letter unless it is a name, an acronym, or part of a Title In Capitals. */
export function lowerFirst(
  words: readonly Word[],
  write: Write,
  lexicon: Lexicon,
  isLowerElsewhere: (word: string) => boolean,
): string {
  const text = write(words);
  const first = words[0];
  // A wikilink's text is its target, and a link's address stays as it is.
  if (text.startsWith('[[')) return text;
  if (isShouted(words, lexicon)) return /[[\]<`]/.test(text) ? text : text.toLowerCase();
  if (!first || !isCapitalised(first.text) || isMarked(first.text) || !isWordHere(words, lexicon, isLowerElsewhere))
    return text;
  const at = text.indexOf(first.text.charAt(0));
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toLowerCase() + text.slice(at + 1);
}

/** Whether the capital of the first word is only that of a beginning. */
function isWordHere(words: readonly Word[], lexicon: Lexicon, isLowerElsewhere: (word: string) => boolean): boolean {
  const { sets, baseOf } = lexicon;
  const [first, second] = words;
  if (!first || sets.names.has(first.lower)) return false;
  if (second !== undefined && isNumber(second)) return false;
  const isLetter = first.text.length === 1 && sets.conjunctions.has(second?.lower ?? '');
  if (!isLetter && sets.determiners.has(first.lower) && !sets.definiteAdjectives.has(first.lower)) return true;
  if (sets.prepositions.has(first.lower)) return !isTitle(words, lexicon);
  const isGerund = baseOf(first.lower, 'gerund') !== null;
  if (!isGerund && sets.partitive.has(second?.lower ?? '') && isCapitalised(words[2]?.text ?? '')) return false;
  if (!lexicon.isCommon(first.lower) && !isLowerElsewhere(first.lower)) return false;
  // "Roofs and Gutters in spring".
  const third = words[2];
  const isPair = sets.conjunctions.has(second?.lower ?? '') && third !== undefined && isCapitalised(third.text);
  if (isPair && lexicon.isCommon(third.lower) && !sets.names.has(third.lower)) return false;
  if (isGerund && !lexicon.isNoun(first.lower) && words.length > 1) return !isTitle(words, lexicon);
  if (second !== undefined && /^\p{Lu}/u.test(second.text))
    return (
      (sets.qualifiers.has(first.lower) || sets.definiteAdjectives.has(first.lower)) &&
      (lexicon.isCommon(second.lower) || isMarked(second.text)) &&
      !isTitle(words, lexicon)
    );
  return !isTitle(words, lexicon);
}

/** Words beyond the first have capitals though they are no names; those behind "to", "with" and the like do not count. */
function isTitle(words: readonly Word[], lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const rest = words
    .slice(1)
    .filter((word) => word.sort === 'word' && !isMarked(word.text) && !isNumber(word) && !isSmall(word, lexicon));
  const second = words[1]?.lower ?? '';
  // "Call to Order" is a title, "Partnership with Acme" has a name.
  const isOfName = sets.prepositions.has(second) && !sets.partitive.has(second);
  return (
    rest.length > 0 &&
    rest.every(
      ({ text, lower }) => isCapitalised(text) && (!isOfName || (lexicon.isCommon(lower) && !sets.names.has(lower))),
    )
  );
}

export function isSmall({ lower }: Pick<Word, 'lower'>, { sets }: Lexicon): boolean {
  return sets.prepositions.has(lower) || sets.conjunctions.has(lower) || sets.determiners.has(lower);
}

/** WRITTEN IN CAPITALS from end to end. */
export function isShouted(words: readonly Word[], lexicon: Lexicon): boolean {
  const spoken = words.filter((word) => word.sort === 'word');
  return (
    spoken.length > 0 &&
    spoken.every((word) => word.text === word.text.toUpperCase()) &&
    spoken.some((word) => word.text.length > 3) &&
    spoken.every((word) => lexicon.isCommon(word.lower) || /^\d/.test(word.text))
  );
}
