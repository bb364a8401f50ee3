import type { AgendaItem, Finding, Prompt, Report } from '../model/report';
import type { Span } from '../model/span';
import type { Texts } from '../texts/texts';
import type { SavedAnswer } from './answers';

/** What the panel shows. */
export type PanelState =
  /** No note is open. */
  | { readonly kind: 'no-note' }
  /** The note is left alone: its property or folder says so. */
  | { readonly kind: 'left-alone'; readonly title: string }
  /** The note is being read for the first time. */
  | { readonly kind: 'waiting'; readonly title: string }
  | NoteState;

export interface NoteState {
  readonly kind: 'note';
  readonly path: string;
  readonly title: string;
  /** Length of the note's text, which all offsets of the report count in. */
  readonly length: number;
  readonly report: Report;
  /** The text of a span of the note. */
  readonly slice: (span: Span) => string;
  /** Offset of the cursor; null when the note is not open in an editor. */
  readonly cursor: number | null;
  readonly answers: readonly SavedAnswer[];
  readonly answersHeading: string;
  /** Whether people are named in the balance. */
  readonly names: boolean;
}

/** What the panel is given of the app: its language, and what it can ask for. */
export interface PanelActions {
  readonly texts: Texts;
  /** Draws an icon of the app into `el`. */
  icon(el: HTMLElement, name: string): void;
  /** Shows a place of the note; `focus` says whether the keyboard goes there too. */
  goTo(span: Span, focus: boolean): void;
  rewriteItem(item: AgendaItem): void;
  restoreItem(item: AgendaItem): void;
  rewriteAll(): void;
  /** Goes to a mark and opens its card where the note is in an editor. */
  showMark(finding: Finding): void;
  isWelcomed(): boolean;
  /** The welcome is done with, for good. */
  endWelcome(): void;
  /** Makes a note to try things on, and opens it. */
  makeSample(): void;
  /** Says in the note's properties that it is one of a meeting. */
  markAsMeeting(path: string): void;
  /** What is kept of a draft has changed; every panel on the note is to show it. */
  drafted(): void;
  /** Writes prompt and answer into the note; false when that failed (the app has said why). */
  saveAnswer(path: string, prompt: Prompt, answer: string): Promise<boolean>;
  insertPrompts(path: string, prompts: readonly Prompt[]): Promise<void>;
}

/** What the panel remembers on this device. */
export interface PanelMemory {
  isFolded(section: string): boolean;
  setFolded(section: string, folded: boolean): void;
  /** What was typed and not saved yet, oldest first. */
  drafts(path: string): readonly Draft[];
  /** Keeps what was typed; an empty text forgets it. */
  setDraft(path: string, prompt: Prompt, text: string): void;
  /** Prompts of the note that are done with, by id. */
  done(path: string): Readonly<Record<string, Done>>;
  setDone(path: string, promptId: string, done: Done): void;
  /** Remembers the prompts that a note begins with, so that the next notes of its series begin with others. */
  setBegan(path: string, prompts: readonly string[]): void;
  /** The steps of the welcome that were tried. */
  toured(): readonly string[];
  setToured(step: string): void;
  /** Brings the skipped prompts of the note back. */
  bringBack(path: string): void;
}

/** An answer that is not saved yet, and the prompt as it was when the answer was begun. */
export interface Draft {
  readonly prompt: Prompt;
  readonly text: string;
}

export type Done = 'skipped' | 'answered';
