import type { Steps } from '../model/steps';
import type { Lexis } from './lexis';
import { wordsOf } from './topics';

/** Characters that are read before others may go first. */
const PIECE = 20_000;

/** Verbs by which a text tells something, as minutes do and agendas seldom do. */
export interface Telling {
  /** Verbs of clauses, of any time. */
  readonly all: number;
  /** Those of what has been. */
  readonly past: number;
}

export function countTelling(text: string, { finite, past, pastEnding }: Lexis): Telling {
  let all = 0;
  let been = 0;
  for (const word of wordsOf(text)) {
    const isPast = past.has(word) || (word.length > pastEnding.length + 2 && word.endsWith(pastEnding));
    if (isPast) been += 1;
    if (isPast || finite.has(word)) all += 1;
  }
  return { all, past: been };
}

/** How many verbs of what has been there are, in steps. A word that a step cuts in two is none, or another. */
export function* countPast(text: string, lexis: Lexis): Steps<number> {
  let past = 0;
  for (let from = 0; from < text.length; from += PIECE) {
    past += countTelling(text.slice(from, from + PIECE), lexis).past;
    yield;
  }
  return past;
}
