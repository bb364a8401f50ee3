import type { Lexicon } from './lexicon';
import { isVerb } from './verbs';
import { isMarked, type Word } from './words';

/**
 * Whether a topic opens with a word of which nothing tells whether it is the verb or a noun, so that it had better be
 * quoted: "Store LU decomp", "Address stale entries", "Review/set dates", "Clean up attic"; or with somebody's name and what they are to do.
 */
export function isDoubtful(words: readonly Word[], lexicon: Lexicon): boolean {
  const { sets, isNoun, isPlural } = lexicon;
  const [first, second, third] = words;
  if (!first || !second || first.sort !== 'word') return false;
  if (tellsTask(words, lexicon)) return true;
  if (isMarked(first.text)) return false;
  if (isSlashed(first.lower, lexicon)) return true;
  // "Archive acme/site": a path is no noun of a compound.
  const isPath = second.lower.includes('/') && second.lower.split('/').some((part) => !lexicon.isCommon(part));
  if (isPath && isVerb(first, lexicon)) return true;
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
  const isNamed = isMarked(second.text) || /^\p{Lu}\p{L}*[.\d]/u.test(second.text);
  const isHead = ({ sort, lower }: Word): boolean => sort === 'word' && (isNoun(lower) || isPlural(lower));
  if (isQuality) return third.sort === 'word' && !sets.prepositions.has(third.lower);
  if (words.some(({ lower }, at) => at > 1 && sets.moving.has(lower))) return true;
  if (isNamed) return third.sort === 'word' && !isHead(third) && /^\p{Ll}/u.test(third.text);
  return isOdd;
}

/** "Zora Park to show the plan", "chairman to sign the lease". */
function tellsTask(words: readonly Word[], lexicon: Lexicon): boolean {
  const at = words.findIndex(({ lower }) => lexicon.sets.infinitive.has(lower));
  const isName = ({ text, lower }: Word): boolean =>
    (/^\p{Lu}\p{Ll}+$/u.test(text) && !lexicon.isCommon(lower)) ||
    (isMarked(text) && /\d/.test(text)) ||
    /^\d/.test(text);
  if (at < 1 || at > 3 || !isVerb(words[at + 1], lexicon)) return false;
  return words.slice(0, at).every(isName) || (at === 1 && words.length > 3 && !isVerb(words[0], lexicon));
}

/** "Review/set", "merge/close": verbs with a slash between. */
function isSlashed(word: string, { baseOf }: Lexicon): boolean {
  const parts = word.split('/');
  return parts.length > 1 && parts.every((part) => baseOf(part, 'base') !== null);
}
