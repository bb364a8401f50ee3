import { wordsOf } from './topics';
import type { Lexis } from './lexis';

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
