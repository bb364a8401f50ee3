/** What telling sentences apart takes from a language. */
export interface ReadingPack {
  /** BCP 47, for `Intl.Segmenter`. */
  readonly locale: string;
  /** Abbreviations whose full stop ends no sentence, lower-case, with their full stops: `dr.`, `e.g.`. */
  readonly abbreviations: readonly string[];
}
