import type { KeyName, PromptAudience, PromptTime } from '../model/report';

/**
 * What the reflection layer takes from a language. Texts are templates: `{count}` and `{Count}` are the number in words,
 * `{n}` in figures, `{quote}` a sentence of the note, `{topic}`, `{topics}` and `{some}` what the agenda or the
 * tasks name,
 * `{percent}` a share, and `[one|many]` chooses by the number.
 */
export interface ReflectionPack {
  readonly id: string;
  readonly wording: WordingPack;
  /** What findings are evidence of, by their rule or category, where that has another name. */
  readonly evidence: Readonly<Record<string, string>>;
  readonly pronouns: Readonly<Record<PronounGroup, readonly string[]>>;
  /**
   * Phrases that show something to the four keys, by the fact that they are evidence of; lower-case. With `^` first, only at
   * the start of a sentence.
   */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** How sentences tell of something that prompts take up, by the fact that it is. */
  readonly told: Readonly<Record<string, ToldEntry>>;
  /**
   * Names of sections by the fact that the lines below them are; lower-case, `|` or a line break between. `result` is
   * for those that only say that the meeting was.
   */
  readonly sections: Readonly<Record<string, string>>;
  readonly topics: TopicWords;
  /** Properties that say when or how long a meeting is, and what hours are called there; lower-case. */
  readonly length: { readonly properties: readonly string[]; readonly hours: readonly string[] };
  readonly signals: readonly SignalEntry[];
  readonly figures: readonly FigureEntry[];
  readonly prompts: readonly PromptEntry[];
}

/** Phrases of which one shows that a sentence tells it. */
export interface ToldEntry {
  /** Written like {@link ReflectionPack.phrases}. */
  readonly phrases: readonly string[];
  /** Words that may not stand before the phrase: those by which it might be, or is only the reason of something else. */
  readonly unless: string;
  /** Words by which a sentence that seems to tell it does not, or not to everybody, wherever they stand. */
  readonly never?: string;
}

/**
 * By which words one can tell that a topic or a sentence does not say by itself what it is about; lower-case, white space
 * between them.
 */
export interface TopicWords {
  /** Words that every meeting has, as update, agenda, next; a plural counts as its singular. */
  readonly plain: string;
  /** Verbs that stand only in clauses: is, will, needs. */
  readonly finite: string;
  /** Beginnings (one or two words) that point at what was said before: they, but, it has. `|` or a line break between. */
  readonly danglers: string;
  /** Verbs of what has been, and the ending of the others. */
  readonly past: string;
  readonly pastEnding: string;
  /** Words that open a question: what, is, should. */
  readonly askers: string;
  /** Words shortly before a phrase that turn it round: no, not, if. */
  readonly negators: string;
  /** Words that make a whole sentence a condition: if. */
  readonly conditions: string;
  /** First words after which a sentence needs more words of its own to say what it is about: it, there, I. */
  readonly fillers: string;
  /** Words that point at something outside the sentence unless a noun follows: this, it. */
  readonly pointers: string;
  /** Verbs of what one person does in a meeting, behind a name: thinks, proposed. */
  readonly acts: string;
  /** Words between somebody's name and what they have to do: to, will. */
  readonly owes: string;
  /** Pronouns of one person: he, she. */
  readonly persons: string;
  /** Last words after which something is missing: the, of. */
  readonly openEnds: string;
}

export const PRONOUN_GROUPS = ['we', 'i', 'they'] as const;
export type PronounGroup = (typeof PRONOUN_GROUPS)[number];

export interface WordingPack {
  /** Numbers in words from zero; larger ones are written in figures. */
  readonly numbers: readonly string[];
  /** Opening and closing quotation mark. */
  readonly quotes: readonly [string, string];
  readonly separator: string;
  /** Between the last two of several, with its spaces. */
  readonly and: string;
  /** What stands for the topics beyond those that are named; a template. */
  readonly more: string;
  readonly ellipsis: string;
}

/** What a key shows of a fact: `present` when it stands in the note, `absent` when a note of some length lacks it. */
export interface SignalEntry {
  readonly id: string;
  readonly key: KeyName;
  /** Facts (see `src/reflection/facts.ts`) that are counted together. */
  readonly facts: readonly string[];
  readonly present: string;
  /** Null where its lack says nothing. */
  readonly absent: string | null;
  /** What the note must hold for its lack to be worth a word. */
  readonly given?: Given;
}

/** At least so many of each fact. */
export type Given = Readonly<Record<string, number>>;

/** A figure of the meeting that is compared with other meetings, in words. */
export interface FigureEntry {
  readonly id: string;
  readonly key: KeyName;
  /** Says the figure; `{percent}` or `{n}`. */
  readonly label: string;
  /** Follows the label: against the user's own earlier meetings and against published ones. */
  readonly own: Comparison;
  readonly published: Comparison;
  /** Of like meetings; the first whose `speakers` is not exceeded counts. Empty where none were published. */
  readonly norms: readonly Norm[];
  readonly source: string;
}

export interface Comparison {
  readonly below: string;
  readonly within: string;
  readonly above: string;
}

export interface Norm {
  /** Most speakers of a meeting that is compared with these. */
  readonly speakers: number;
  /** 10th, 50th and 90th percentile. */
  readonly percentiles: readonly [number, number, number];
}

export interface PromptEntry {
  /** `key/name`, unique in the pack. */
  readonly id: string;
  readonly key: KeyName;
  readonly when: PromptTime;
  readonly audience: PromptAudience;
  /** The fact that calls for it. */
  readonly fact: string;
  /** How often the fact must stand in the note: at least once when left out, never for `none`. */
  readonly count?: number | 'none';
  /** What else the note must hold. */
  readonly given?: Given;
  /** What the note must not hold. */
  readonly unless?: readonly string[];
  /** The fact that its topics are taken from, where it is another. */
  readonly topics?: string;
  /** 3 for what a facilitator would raise first, 1 for what is worth a thought when there is little else, 0 for the last. */
  readonly worth: 0 | 1 | 2 | 3;
  readonly text: string;
}

/** A prompt as a pack writes it: its key is the first part of its id, its time that of the list that it stands in. */
export type PromptText = Omit<PromptEntry, 'key' | 'when'>;

export function promptsFor(when: PromptTime, texts: readonly PromptText[]): readonly PromptEntry[] {
  return texts.map((text) => ({ ...text, key: text.id.slice(0, text.id.indexOf('/')) as KeyName, when }));
}
