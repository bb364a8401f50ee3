import type { Span } from '../model/span';
import type { Steps } from '../model/steps';
import type { Lexis } from './lexis';
import { lowerWord, wordEnd } from './words';

/** Characters that are read before others may go first. */
const PIECE = 20_000;

/** Verbs by which a text tells something, as minutes do and agendas seldom do. */
export interface Telling {
  /** Verbs of clauses, of any time. */
  readonly all: number;
  /** Those of what has been. */
  readonly past: number;
}

/** How many verbs that tell something stand in a stretch of a text. */
export function countTelling(text: string, { from, to }: Span, lexis: Lexis): Telling {
  const { finite, past, pastEnding, mayTell } = lexis;
  let all = 0;
  let been = 0;
  for (let at = from; at < to;) {
    const end = wordEnd(text, at, to);
    const mayEnd = end - at > pastEnding.length + 2 && endsLike(text, end, pastEnding);
    if (end > at && (mayEnd || mayTell(text, at, end))) {
      const word = lowerWord(text, at, end);
      const isPast = past.has(word) || (mayEnd && word.endsWith(pastEnding));
      if (isPast) been += 1;
      if (isPast || finite.has(word)) all += 1;
    }
    at = Math.max(end, at + 1);
  }
  return { all, past: been };
}

/** Whether the last letter is that of the ending, which is small. */
function endsLike(text: string, end: number, ending: string): boolean {
  const last = ending.charCodeAt(ending.length - 1);
  return last >= 128 || (text.charCodeAt(end - 1) | 32) === last;
}

/** How many verbs of what has been there are, in steps. A word that a step cuts in two is none, or another. */
export function* countPast(text: string, lexis: Lexis): Steps<number> {
  let past = 0;
  for (let from = 0; from < text.length; from += PIECE) {
    past += countTelling(text, { from, to: Math.min(from + PIECE, text.length) }, lexis).past;
    yield;
  }
  return past;
}
