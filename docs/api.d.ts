/**
 * The API of Wonderings for other plugins and scripts: `app.plugins.plugins.wonderings.api`. See api.md. Copy this file
 * into your plugin. Everything that you are given is a frozen copy.
 */
export interface WonderingsApi {
  /** What has the same version keeps its names and meaning; others may join. */
  readonly apiVersion: 1;
  /**
   * Everything that can be said of a text, by the rules that the person chose. `path` tells a meeting by its folder and
   * title; `asMeeting` looks for an agenda whatever the text looks like.
   */
  analyze(text: string, options?: { readonly path?: string; readonly asMeeting?: boolean }): Promise<Report>;
  /** What the note at this path of the vault says now; null when there is none, or the person has it left alone. */
  reportOf(path: string): Promise<Report | null>;
  /**
   * The questions that a topic, or a line of an agenda with its owner and time, could become; null when it names none.
   * `language` (`de`) says what the words are written in where they do not tell.
   */
  questionsFor(topic: string, options?: { readonly language?: string }): Promise<TopicQuestions | null>;
  /** Calls back with each new report of a note that somebody has open, until the function that it returns is called. */
  on(event: 'report', listener: (event: ReportEvent) => void): () => void;
}

export interface ReportEvent {
  readonly path: string;
  readonly report: Report;
}

/** A topic of a meeting and the questions that it could become. */
export interface TopicQuestions {
  /** The topic as a reader sees it, without markup, owner and time. */
  readonly topic: string;
  readonly kind: ItemKind;
  /** BCP 47. */
  readonly language: string;
  /** At least three, best first. */
  readonly questions: readonly string[];
}

/** A stretch of a text: UTF-16 code units, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Everything that the engine says about one note. Every surface draws this and computes nothing of its own. */
export interface Report {
  /**
   * The language (BCP 47) that the note is written in when no pack of the engine covers it; otherwise null. Such a note
   * is left alone: nothing else is reported of it.
   */
  readonly foreign: string | null;
  /** The language (BCP 47) whose pack the note is read with; that of `foreign` where there is none. */
  readonly language: string;
  /** The layers that this pack has nothing for: their part of the report is empty, whatever the note says. */
  readonly lacks: readonly LackedLayer[];
  /** Whether the note reads as notes or an agenda of a meeting. */
  readonly meeting: boolean;
  readonly agenda: readonly AgendaItem[];
  readonly findings: readonly Finding[];
  readonly questions: readonly QuestionMark[];
  readonly turns: readonly Turn[];
  readonly balance: Balance;
  readonly keys: Readonly<Record<KeyName, KeyReading>>;
  readonly faults: readonly Fault[];
}

/** The layers of the engine that a language pack may lack. */
export type LackedLayer = 'stance' | 'reflection';

/** Something that could not be read or a rule that failed; the rest of the report stands. */
export interface Fault {
  /** The rule or part that failed: `stance/just`, `frontmatter`. */
  readonly where: string;
  /** What happened, in words for the user. */
  readonly message: string;
}

export type ItemKind =
  | 'update'
  | 'decision'
  | 'problem'
  | 'planning'
  | 'review'
  | 'discussion'
  | 'approval'
  | 'procedural'
  | 'closed-question'
  | 'open-question';

export type ItemSource = 'heading' | 'list' | 'task' | 'table';

/** A line that names a topic of the meeting. `from..to` is its first line without the line break; `raw` its text. */
export interface AgendaItem extends Span {
  readonly line: number;
  readonly raw: string;
  /** The part that becomes a question; everything outside it survives a rewrite byte for byte. */
  readonly topicSpan: Span;
  /** The topic as a reader sees it, without markup. */
  readonly topic: string;
  readonly kind: ItemKind;
  /** What decided the kind, in a few words: `the verb "review"`, `the section "Decisions"`. */
  readonly kindReason: string;
  readonly source: ItemSource;
  readonly owner: string | null;
  readonly minutes: number | null;
  /** At least three, best first, distinct; plain text that may stand in the place of `topicSpan`. */
  readonly questions: readonly string[];
  /** False for items that are left alone by a rewrite of the whole note: procedural or open already. */
  readonly rewritable: boolean;
  /** The topic as it was before it was rewritten, kept in the note; null when it was not. */
  readonly original: string | null;
}

export type Stance = 'knowing' | 'wondering';

export type KnowingCategory =
  | 'certainty'
  | 'closing'
  | 'telling'
  | 'just-do-it'
  | 'dismissing'
  | 'absolutes'
  | 'leading-question'
  | 'rhetorical-question'
  | 'blame';
export type WonderingCategory =
  | 'wondering'
  | 'open-question'
  | 'not-knowing'
  | 'tentative'
  | 'inviting'
  | 'acknowledging'
  | 'assumptions'
  | 'learning'
  | 'yet';
export type Category = KnowingCategory | WonderingCategory;

/** One marked span: `text` is the cue, `sentence` the sentence that it stands in. */
export interface Finding extends Span {
  readonly line: number;
  readonly text: string;
  readonly stance: Stance;
  readonly category: Category;
  readonly rule: string;
  readonly strength: 'slight' | 'clear';
  /** One line in plain words. */
  readonly why: string;
  readonly sentence: Span;
  /** Each may stand in the place of the whole sentence; empty for wondering findings. */
  readonly reframes: readonly string[];
}

export type QuestionType = 'open' | 'wh' | 'closed' | 'leading' | 'rhetorical';

/** A sentence that asks. */
export interface QuestionMark extends Span {
  readonly line: number;
  readonly text: string;
  readonly type: QuestionType;
  /** 0 (answered by yes, no or a fact) to 1 (invites thought): a degree, since people agree only moderately. */
  readonly openness: number;
  /** Open versions that may stand in the place of the sentence; empty where it is open already. */
  readonly reframes: readonly string[];
}

/** What one speaker says until the next speaks; `from..to` starts at the label. */
export interface Turn extends Span {
  readonly line: number;
  /** One name a person, however the labels write it. */
  readonly speaker: string;
  /** Words of the turn without its label. */
  readonly words: number;
}

/** How evenly a meeting was spoken, as totals: nobody is named but those who are missing, and nobody is rated. */
export interface Balance {
  readonly speakers: number;
  /** How often the word passed on, the first speaker included: labels of one speaker in a row are one turn here. */
  readonly turns: number;
  readonly words: number;
  /** Share of all words said by who said most, 0..1; 0 without turns. */
  readonly largestShare: number;
  /** Entropy of words over speakers divided by its maximum, 0..1; 0 with fewer than two speakers. */
  readonly entropy: number;
  /** Most words that one speaker said in a row, in one section of the note. */
  readonly longestMonologue: number;
  /** Attendees who have no turn, as the note writes them; empty when the note has no turns. */
  readonly silent: readonly string[];
  /** Questions asked in turns (a question is what ends in a question mark). */
  readonly asked: number;
  /** How many people asked one. */
  readonly askers: number;
  /** How many people spoke next after somebody else's question. */
  readonly answerers: number;
  /** Questions that take up a word of the speaker before. */
  readonly followedUp: number;
  /** Questions after which nobody else spoke in the same section. */
  readonly unanswered: number;
}

export type KeyName = 'learning' | 'growing' | 'safe' | 'dialogue';

export interface KeyReading {
  readonly signals: readonly Signal[];
  readonly prompts: readonly Prompt[];
}

/** Something that the note shows or lacks for a key; never a grade. */
export interface Signal {
  readonly id: string;
  /** In plain words: "Three open questions", "Nobody found who was asked by name". */
  readonly label: string;
  readonly count: number;
  /** Where the words stand, for going there; empty when the signal is that something is missing. */
  readonly spans: readonly Span[];
  /** The figure that the label compares with other meetings; null where it is only a count. */
  readonly value: number | null;
}

export type PromptTime = 'before' | 'during' | 'after';

/** Whom a prompt speaks to first; anyone may answer it. */
export type PromptAudience = 'leader' | 'facilitator' | 'participant';

export interface Prompt {
  readonly id: string;
  readonly key: KeyName;
  readonly when: PromptTime;
  readonly audience: PromptAudience;
  /** The reflection question, with its evidence from the note in it. */
  readonly text: string;
  /** The signal that called for it. */
  readonly signal: string;
  /** How much it has to say of this note: of prompts of different keys, the higher is offered first. */
  readonly rank: number;
}
