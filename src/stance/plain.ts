import type { Language } from './language';
import type { Matchable } from './matchable';
import type { Match, Matcher } from './matcher';

/**
 * The phrases that a sentence holds once the words are left out that may stand in the middle of any phrase ("I also
 * really don't know") and those that are said twice ("is is that"); none where it has no such words. The tokens of
 * what is found are those of the sentence itself.
 */
export function findPlain(sentence: Matchable, matcher: Matcher, language: Language): readonly Match[] {
  const { text, from, to } = sentence.words;
  const kept: number[] = [];
  /** How many are kept before each token. */
  const before: number[] = [];
  text.forEach((word, at) => {
    before.push(kept.length);
    if (!language.isSkipped(word) && !(word === text[at - 1] && language.isLetters(word))) kept.push(at);
  });
  if (kept.length === text.length) return [];
  const pick = <T>(values: readonly T[], fallback: T): readonly T[] => kept.map((at) => values[at] ?? fallback);
  const plain: Matchable = {
    words: { text: pick(text, ''), from: pick(from, 0), to: pick(to, 0) },
    starts: new Set([...sentence.starts].map((start) => before[start] ?? kept.length)),
    end: before[sentence.end] ?? kept.length,
    isName: (index) => sentence.isName(kept[index] ?? -1),
  };
  const end = (at: number): number => (kept[at - 1] ?? -1) + 1;
  return matcher.find(plain).map((match) => ({
    id: match.id,
    start: kept[match.start] ?? 0,
    end: end(match.end),
    cueStart: kept[match.cueStart] ?? text.length,
    cueEnd: end(match.cueEnd),
  }));
}
