import type { Lexicon } from './lexicon';
import { isVerb } from './verbs';
import { isMarked, type Word } from './words';

/**
 * Whether a topic opens with a word of which nothing tells whether it is the verb or a noun, so that it had better be
 * quoted: "Store LU decomp", "Address stale entries", "Review/set dates", "Clean up attic".
 */
export function isDoubtful(words: readonly Word[], lexicon: Lexicon): boolean {
  const { sets, isNoun, isPlural } = lexicon;
  const [first, second, third] = words;
  if (!first || !second || first.sort !== 'word' || isMarked(first.text)) return false;
  if (isSlashed(first.lower, lexicon)) return true;
  if (!isVerb(first, lexicon) || !(isNoun(first.lower) || sets.adjectives.has(first.lower))) return false;
  // "Support generics": several of what is no noun.
  const isOdd = isPlural(second.lower) && !isNoun(second.lower) && sets.adjectives.has(lexicon.singular(second.lower));
  if (!third) return isOdd;
  const isParticle = sets.adverbialParticles.has(second.lower);
  if (isParticle)
    return third.sort === 'word' && !sets.prepositions.has(third.lower) && !sets.compoundHeads.has(third.lower);
  if (sets.adjectives.has(first.lower)) return false;
  const isUnknown = /^\p{Ll}+$/u.test(second.text) && !lexicon.isCommon(second.lower);
  const isQuality =
    (sets.adjectives.has(second.lower) && !isNoun(second.lower)) || (isUnknown && isPlural(third.lower));
  const isNamed = /^\p{Lu}{2,}$/u.test(second.text);
  const isHead = ({ sort, lower }: Word): boolean => sort === 'word' && (isNoun(lower) || isPlural(lower));
  if (isQuality) return third.sort === 'word' && !sets.prepositions.has(third.lower);
  if (isNamed) return third.sort === 'word' && !isHead(third) && /^\p{Ll}/u.test(third.text);
  return isOdd;
}

/** "Review/set", "merge/close": verbs with a slash between. */
function isSlashed(word: string, { baseOf }: Lexicon): boolean {
  const parts = word.split('/');
  return parts.length > 1 && parts.every((part) => baseOf(part, 'base') !== null);
}
