/** The verb forms of a language as data: what is irregular is listed, the rest follows from endings. */
export interface GrammarPack {
  /** Base forms of common verbs, separated by white space. A word that is also a noun may stand here. */
  readonly verbs: string;
  /** Verbs whose forms do not follow from endings. */
  readonly irregular: readonly IrregularVerb[];
  /** Endings, tried in order; the first whose pattern fits the base yields the form. */
  readonly endings: Readonly<Record<RegularForm, readonly Ending[]>>;
}

export interface IrregularVerb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly third?: string;
  readonly gerund?: string;
}

export const VERB_FORMS = ['base', 'third', 'past', 'participle', 'gerund'] as const;
export type VerbForm = (typeof VERB_FORMS)[number];

/** The forms that have endings of their own; a regular participle is the past. */
export type RegularForm = 'third' | 'past' | 'gerund';

export interface Ending {
  /** Source of a regular expression that the base must fit. */
  readonly fits: string;
  /** How many characters of the base are dropped. */
  readonly drop: number;
  /** What is added; `*` stands for the base's last character (a doubled consonant). */
  readonly add: string;
}
