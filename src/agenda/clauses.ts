import type { Lexicon } from './lexicon';
import { isAuxiliary } from './verbs';
import type { Word } from './words';

/** Whether the verb of a sentence stands at `at`, outside of clauses that only belong to a noun. */
export function isFiniteAt(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words.slice(0, at);
  const word = words[at]?.lower ?? '';
  const { sets } = lexicon;
  if (!isAuxiliary(word, lexicon) && !isThird(words, at, lexicon)) return false;
  const opensClause = ({ lower }: Word): boolean =>
    sets.that.has(lower) ||
    sets.openWords.has(lower) ||
    sets.factWords.has(lower) ||
    sets.whether.has(lower) ||
    sets.subordinators.has(lower);
  const last = before.at(-1)?.lower ?? '';
  return !before.some(opensClause) && !sets.prepositions.has(last) && !sets.infinitive.has(last);
}

/** "The roof needs repairs": a verb in the third person behind a noun, with something behind it that no noun has. */
function isThird(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !next || !lexicon.readings(word.lower).some(({ form }) => form === 'third')) return false;
  const isSubject = before.sort === 'word' && !sets.determiners.has(before.lower) && !sets.adjectives.has(before.lower);
  const goesOn =
    (sets.determiners.has(next.lower) && !sets.prepositions.has(next.lower)) || sets.adverbs.has(next.lower);
  return isSubject && !lexicon.isPlural(before.lower) && goesOn;
}

/** "Office closed on Monday": a bare countable noun and a participle say something, with the small words left out. */
export function isHeadline(words: readonly Word[], lexicon: Lexicon): boolean {
  const [first, second, third] = words;
  if (!first || !second || lexicon.sets.determiners.has(first.lower) || !lexicon.isCountable(first.lower)) return false;
  const isPast = lexicon.readings(second.lower).some(({ form }) => form === 'participle');
  return isPast && !lexicon.isNoun(second.lower) && (!third || lexicon.sets.prepositions.has(third.lower));
}
