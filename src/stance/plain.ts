import type { Language } from './language';
import type { Matchable } from './matchable';
import type { Match, Matcher } from './matcher';
import { hasNumber, OTHER } from './numbers';
import type { Words } from './words';

const NONE: readonly Match[] = [];

/** A sentence with its words. */
export interface Sentence extends Matchable {
  readonly words: Words;
}

/**
 * The phrases that a sentence holds once the words are left out that may stand in the middle of any phrase ("I also
 * really don't know") and those that are said twice ("is is that"); none where it has no such words. The tokens of
 * what is found are those of the sentence itself.
 */
export function findPlain(sentence: Sentence, matcher: Matcher, language: Language): readonly Match[] {
  const { text, numbers } = sentence.words;
  if (!leavesOut(sentence.words, language)) return NONE;
  const kept: number[] = [];
  /** How many are kept before each token. */
  const before: number[] = [];
  text.forEach((_, at) => {
    before.push(kept.length);
    if (!isLeftOut(sentence.words, at, language)) kept.push(at);
  });
  const plain: Matchable = {
    words: { numbers: kept.map((at) => numbers[at] ?? OTHER) },
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

function leavesOut(words: Words, language: Language): boolean {
  for (let at = 0; at < words.numbers.length; at += 1) if (isLeftOut(words, at, language)) return true;
  return false;
}

function isLeftOut({ text, numbers }: Words, at: number, { skipped, isLetters }: Language): boolean {
  if (hasNumber(skipped, numbers[at] ?? OTHER)) return true;
  const word = text[at] ?? '';
  return word === text[at - 1] && isLetters(word);
}
