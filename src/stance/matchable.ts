import type { Words } from './words';

/** What a matcher needs to know of a sentence. */
export interface Matchable {
  readonly words: Pick<Words, 'numbers'>;
  /** Token indexes at which `^` holds. */
  readonly starts: ReadonlySet<number>;
  /** The first token of the final punctuation, where `$` holds. */
  readonly end: number;
  readonly isName: (index: number) => boolean;
}
