import type { Category, QuestionType, Stance } from '../model/report';
import type { GrammarPack } from './grammar';

/**
 * What the stance layer takes from a language. Patterns are written in the little language that
 * `src/stance/pattern.ts` describes.
 */
export interface StancePack {
  /** BCP 47. */
  readonly id: string;
  readonly spelling: SpellingPack;
  readonly grammar: GrammarPack;
  readonly syntax: SyntaxPack;
  readonly rules: readonly StanceRule[];
  /** What makes a claim a guess ("I suspect"): slight knowing cues beside it are left alone. */
  readonly softeners: readonly string[];
  readonly questions: QuestionPack;
  readonly signals: readonly SignalRule[];
  readonly receptiveness: ReceptivenessPack;
}

/** How written words become the words that patterns name. */
export interface SpellingPack {
  /** Endings that are words of their own: `n't` is `not`. Tried in order. */
  readonly clitics: Readonly<Record<string, string>>;
  /** Whole words that stand for one or more others: `won't` for `will not`, `dont` for `do not`. */
  readonly variants: Readonly<Record<string, string>>;
}

/** Small closed classes of words. Patterns name them as `<be>`; reading a sentence's context and clauses uses them. */
export interface SyntaxPack {
  /** May precede the sentence proper: so, well, ok, yes. */
  readonly openers: readonly string[];
  /** Adverbs that can be left out of a clause without changing what is proposed: just, simply, really. */
  readonly fillers: readonly string[];
  /** Those of them that say when or how far: a question about the clause keeps them. */
  readonly keptFillers: readonly string[];
  /** Words that may stand in the middle of any phrase without changing it: also, really. */
  readonly skipped: readonly string[];
  /** Turn what follows into its opposite. */
  readonly negators: readonly string[];
  /** Begin a new clause; a comma, semicolon, colon or bracket always does. */
  readonly clauseBreaks: readonly string[];
  /** Those of them that tie a clause to the one before: and, or. */
  readonly clauseJoins: readonly string[];
  /** After an acknowledgement they take it back: but, however. */
  readonly concessions: readonly string[];
  /** End a sentence after its last comma and say only that it is over: end of story. */
  readonly closers: readonly string[];
  /** Make what follows in their clause a mere possibility: if, whether, unless. */
  readonly conditionals: readonly string[];
  /** Subjects that are the writer: I, we. */
  readonly selves: readonly string[];
  /** Subjects that are somebody else: you, they, she. */
  readonly others: readonly string[];
  /** Subjects whose saying makes a sentence reported speech, besides names. */
  readonly reporters: readonly string[];
  /** Forms of verbs of saying and thinking that report: said, mentioned, thinks. */
  readonly saying: readonly string[];
  /** In a label they say that what follows is its words: survey. */
  readonly voices: readonly string[];
  readonly be: readonly string[];
  readonly have: readonly string[];
  readonly do: readonly string[];
  readonly modals: readonly string[];
  /** Stand as a subject on their own: we, it, everyone. */
  readonly pronouns: readonly string[];
  /** Pronouns and nouns that take the plural of a verb although they are not written like one. */
  readonly plurals: readonly string[];
  readonly questionWords: readonly string[];
  /** Begin a noun phrase: the, a, our, this. */
  readonly determiners: readonly string[];
  readonly prepositions: readonly string[];
  /** Verbs that only lead on to the verb that matters: need (to talk), be going (to work). */
  readonly catenatives: readonly string[];
  /** Adjectives by which a question asks whether something is good, right or ready. */
  readonly appraised: readonly string[];
  /** Forms of verbs that say how something appears: seems, sounds. */
  readonly seeming: readonly string[];
  /** The word that stands between them. */
  readonly link: string;
  /** The word that ties a noun to what it is a part or kind of. */
  readonly genitive: string;
  /** Begin what a phrase before them is about, so that they are not marked with it: the, whether. */
  readonly leads: readonly string[];
  /** Begin a clause inside a noun phrase: who, which, that. */
  readonly relatives: readonly string[];
  /** Subject pronouns with the form that stands after a preposition: he, him. */
  readonly objects: Readonly<Record<string, string>>;
  /** The words before a verb that propose to do it together: let us. */
  readonly hortative: readonly string[];
  /** Forms that only a single subject takes. */
  readonly singularVerbs: readonly string[];
  /** Endings of nouns of which there are several. */
  readonly pluralEndings: readonly string[];
  readonly adverbEndings: readonly string[];
  /** Keep their capital letter inside a sentence. */
  readonly capitals: readonly string[];
  /** Further words that are no names although a sentence may begin with them. */
  readonly common: readonly string[];
  /** Endings by which a capitalised first word is known to be no name. */
  readonly commonEndings: readonly string[];
  /** Further classes that patterns name. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
}

/** One way in which a sentence shows that it knows or wonders. */
export interface StanceRule {
  /** `category/name`, unique in the pack. */
  readonly id: string;
  readonly stance: Stance;
  readonly category: Category;
  /** How sure the mark is: `faint` ones show only when the user wants a thorough reading. */
  readonly strength: 'clear' | 'slight' | 'faint';
  readonly patterns: readonly string[];
  /** Where one of these stands over the cue, the cue is something else. */
  readonly except?: readonly string[];
  /** Marks whole questions of these kinds. */
  readonly asked?: readonly string[];
  /** In which sentences the cue counts; statements for knowing and both for wondering when left out. */
  readonly within?: 'statements' | 'questions' | 'both';
  /** Whether its phrases that begin with the writer may leave them out: "Worried about" for "I am worried about". */
  readonly elided?: boolean;
  /** Whose words count: `self` only where the nearest subject is the writer or unsaid. */
  readonly scope?: 'self' | 'anyone';
  /** What a negation shortly before the cue makes of it; silent when left out. */
  readonly negated?: 'silent' | 'kept';
  /**
   * What an "if" before the cue makes of it, in its own clause or (`anywhere`) in any before it; silent for knowing
   * and kept for wondering when left out.
   */
  readonly conditional?: 'silent' | 'anywhere' | 'kept';
  /** What a "but" after the cue makes of it; kept when left out. */
  readonly conceded?: 'silent' | 'kept';
  /** One line in plain words, for the person who wrote the sentence. */
  readonly why: string;
  /** Templates for the whole sentence, best first; see `src/stance/reframe.ts` for their slots. */
  readonly reframes?: readonly string[];
  /** `dropped` when the cue is left out of the clause that templates ask about ("Obviously", but not "never"). */
  readonly cue?: 'dropped' | 'kept';
  /** Where the rule comes from, or why it holds. */
  readonly source: string;
  readonly found: readonly string[];
  readonly silent: readonly string[];
}

export interface QuestionPack {
  /** Beginnings of sentences that ask although no question mark says so. */
  readonly unmarked: readonly string[];
  /** Sentences with a question mark that ask nothing. */
  readonly none: readonly string[];
  /** The first kind with a pattern that fits decides; the last one fits everything. */
  readonly kinds: readonly QuestionKind[];
}

export interface QuestionKind {
  readonly id: string;
  readonly type: QuestionType;
  /** 0 (answered by yes, no or a fact) to 1 (invites thought). */
  readonly openness: number;
  /** Empty only in the last kind. */
  readonly patterns: readonly string[];
  /** Open versions; as in {@link StanceRule.reframes}. */
  readonly reframes: readonly string[];
  readonly found: readonly string[];
  readonly silent: readonly string[];
}

/** Language that says something for the four keys without being a mark. */
export interface SignalRule {
  readonly id: string;
  readonly patterns: readonly string[];
  readonly except?: readonly string[];
  /** As in {@link StanceRule}. */
  readonly scope?: 'self' | 'anyone';
  readonly negated?: 'silent' | 'kept';
  /** What a capital letter inside the phrase makes of it; kept where the phrase holds a name. */
  readonly titles?: 'silent' | 'kept';
  readonly found: readonly string[];
  readonly silent: readonly string[];
}

export interface ReceptivenessPack {
  readonly source: string;
  readonly features: readonly ReceptivenessFeature[];
}

export interface ReceptivenessFeature {
  readonly id: string;
  readonly weight: number;
  readonly patterns: readonly string[];
}
