import type { Lexicon } from './lexicon';
import type { Word } from './words';

/**
 * Whether a topic is written in another language than the pack's: it has letters of another script, or small words of
 * other languages, two of them or nothing beside the one that the pack knows. Such a topic can be quoted, and no more.
 */
export function isForeign(words: readonly Word[], lexicon: Lexicon): boolean {
  const spoken = words.filter((word) => word.sort === 'word');
  if (spoken.some(({ text }) => lexicon.isOtherScript(text))) return true;
  const small = spoken.filter(({ lower }) => lexicon.sets.otherLanguages.has(lower));
  if (small.length === 0) return false;
  return small.length > 1 || !spoken.some((word) => !small.includes(word) && lexicon.isCommon(word.lower));
}
