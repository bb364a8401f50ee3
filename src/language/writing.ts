/** How a language is written and put in order, where languages differ. */
export interface WritingPack {
  /** Opening and closing quotation mark round a topic. */
  readonly quotes: readonly [opening: string, closing: string];
  /**
   * How a topic gets into a question: `inflected`, in the form that its place asks for, which takes the whole lexicon
   * and the grammar; or `quoted`, as it stands, for which a few words suffice.
   */
  readonly topics: 'inflected' | 'quoted';
  /**
   * Where every noun has a capital letter: what a name begins with (given names, titles), lower-case and without
   * accents, separated by white space. Null where a capital letter tells a name.
   */
  readonly names: string | null;
  /** What may be written behind the number of a day: "3rd". */
  readonly ordinals: readonly string[];
  /** Words between two clocks: "10:00 to 11:00". */
  readonly ranges: readonly string[];
  /** Given where questions that yes or no answers open with their verb, and clauses end with it. */
  readonly verbLast?: VerbLastPack;
}

/** "Ist es fertig?" becomes "ob es fertig ist", "Sollen wir es kaufen?" "wir … es kaufen". Words as in other packs. */
export interface VerbLastPack {
  /** Finite verbs that open such questions. */
  readonly verbs: string;
  /** What any verb ends in before the speakers as its subject. */
  readonly ending: string;
  /** Modals that ask whether to do something, so that what follows the speakers is what they would do. */
  readonly offers: string;
  /** How the verb ends that such a question ends with. */
  readonly infinitive: string;
  /** Infinitives that take another form with the speakers as subject. */
  readonly irregular: readonly (readonly [infinitive: string, finite: string])[];
  /** Words that leave their verb and stand last in a question: "Nehmen wir … teil?". */
  readonly prefixes: string;
}
