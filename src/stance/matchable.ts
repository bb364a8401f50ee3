import type { Words } from './words';

/** What a matcher needs to know of a sentence besides its words. */
export interface Matchable {
  readonly words: Words;
  /** Token indexes at which `^` holds. */
  readonly starts: ReadonlySet<number>;
  /** The first token of the final punctuation, where `$` holds. */
  readonly end: number;
  readonly isName: (index: number) => boolean;
}

/** Marks that neither a gap nor "any word" skips. */
export const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '.', '?', '!', '(', ')', '"']);
