import type { ItemKind, KeyName, PromptTime } from './report';

/** What a user or caller may choose about how a note is read. Everything is optional; the defaults are the design's. */
export interface EngineOptions {
  /** Path of the note, `/`-separated, for recognising meetings by folder and title; shown nowhere. */
  readonly path?: string;
  /** How readily marks appear. */
  readonly sensitivity?: Sensitivity;
  /** Ids of rules that are switched off. */
  readonly rulesOff?: readonly string[];
  /** Phrases that are never marked. */
  readonly neverMark?: readonly string[];
  /** The user's own phrases for either stance. */
  readonly ownPhrases?: { readonly knowing: readonly string[]; readonly wondering: readonly string[] };
  /** Read the note as one of a meeting, whatever it looks like: the user asked for its agenda. */
  readonly asMeeting?: boolean;
  /** The user's own question patterns, with `{topic}` where the topic goes. */
  readonly ownQuestions?: Readonly<Partial<Record<ItemKind, readonly string[]>>>;
  /** Whether what others said in quotation marks and blockquotes is marked too. */
  readonly markQuotes?: boolean;
  /** Folders whose notes, at any depth, are meetings. */
  readonly meetingFolders?: readonly string[];
  /** Tags, without `#`, that make a note one of a meeting; `a` holds for `a/b` too. */
  readonly meetingTags?: readonly string[];
  /** Prompts of the user's own; those without a key belong to dialogue, those without a time are for afterwards. */
  readonly ownPrompts?: readonly OwnPrompt[];
  /** Ids of the prompts that the last notes of the series began with: they are not offered first again. */
  readonly recentPrompts?: readonly string[];
  /** Values of the user's earlier meetings, by the id of the signal that has a `value`: the note is compared with them. */
  readonly earlier?: Readonly<Record<string, readonly number[]>>;
  /** The heading under which saved answers stand; never read as part of the meeting. */
  readonly answersHeading?: string;
}

export interface OwnPrompt {
  readonly text: string;
  readonly key?: KeyName;
  readonly when?: PromptTime;
}

export const SENSITIVITIES = ['gentle', 'balanced', 'thorough'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];
