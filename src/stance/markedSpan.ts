import type { Span } from '../model/span';
import type { Frame } from './frame';
import type { Language } from './language';
import type { Match } from './matcher';
import { isWord } from './words';

/**
 * What of a phrase is marked in the note: whole written words, without punctuation at its ends and without the words
 * at its end that already begin what it is about ("not sure the" marks "not sure", but "should we" asks).
 */
export function markedSpan({ cueStart, cueEnd }: Match, asks: boolean, frame: Frame, language: Language): Span {
  const { words } = frame;
  let start = cueStart;
  let end = cueEnd;
  while (end - start > 1 && (!isWord(words, end - 1) || (!asks && leadsOn(frame, end - 1, language)))) end -= 1;
  while (end - start > 1 && (!isWord(words, start) || isTail(frame, start, language))) start += 1;
  while (joinsPrevious(frame, start)) start -= 1;
  while (joinsPrevious(frame, end)) end += 1;
  return { from: words.from[start] ?? frame.span.from, to: words.to[end - 1] ?? frame.span.to };
}

/** Whether the last word of a cue belongs to what follows; a word for a thing does where a noun follows it. */
function leadsOn(frame: Frame, at: number, language: Language): boolean {
  const word = frame.words.text[at] ?? '';
  if (at + 1 >= frame.end) return false;
  if (language.isLead(word)) return true;
  const next = frame.words.text[at + 1] ?? '';
  const isApart = language.isPreposition(next) || language.isAdverb(next) || language.breaksClause(next);
  return language.isDeterminer(word) && language.isPronoun(word) && !isApart && isWord(frame.words, at + 1);
}

/** The second half of a contraction ("it's") stands alone only where it negates ("isn't"). */
function isTail(frame: Frame, at: number, language: Language): boolean {
  return joinsPrevious(frame, at) && !language.isNegator(frame.words.text[at] ?? '');
}

/** Whether the word at `at` is written together with the one before it. */
function joinsPrevious({ words }: Frame, at: number): boolean {
  return at > 0 && isWord(words, at) && isWord(words, at - 1) && (words.from[at] ?? 0) < (words.to[at - 1] ?? 0) + 1;
}
