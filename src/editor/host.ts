import { Facet, type EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { MarkChoice } from '../marks/choice';
import type { AgendaItem, Finding, Report } from '../model/report';
import type { Span } from '../model/span';
import type { Texts } from '../texts/texts';

/** The topic of a rewritten item as the note keeps it. */
export interface KeptOriginal {
  /** The comment that keeps it. */
  readonly comment: Span;
  /** The comment with the white space or line break before it: what is folded away. */
  readonly removal: Span;
  readonly topic: string;
}

/**
 * What the editor is given from outside: the engine, what the person chose, and what is beyond one editor.
 * Sentences are handed over as the engine read them; offsets of a `Finding` count in the text that was read.
 */
export interface EditorHost {
  /** The language of the app. */
  readonly texts: Texts;
  /**
   * Reads the note. Called in idle time, never while the editor updates; an answer that comes after the note has
   * changed is dropped, so that the host may stop once `isWanted` says no. Null when the note is to be left alone.
   * What is remembered from one call to the next is the host's.
   */
  analyze(text: string, state: EditorState, isWanted: () => boolean): Report | null | Promise<Report | null>;
  /** The findings in and around a span, asked for before a long note is read for the first time. */
  glance(
    text: string,
    span: Span,
    state: EditorState,
    isWanted: () => boolean,
  ): readonly Finding[] | null | Promise<readonly Finding[] | null>;
  /** The originals that the note keeps; called with the text that `analyze` was just given. */
  originals(text: string): readonly KeptOriginal[];
  choice(state: EditorState): MarkChoice;
  /** Whether the person said "not here" to this mark. Called once a finding and report: keep it cheap. */
  isIgnored(finding: Finding, sentence: string, state: EditorState): boolean;
  /** Keeps the mark ignored; the editor takes it away itself. */
  ignore(finding: Finding, sentence: string, view: EditorView): void;
  /** Never marks the phrase again; the host refreshes the open editors when its settings have changed. */
  neverMark(phrase: string, view: EditorView): void;
  aboutRule(finding: Finding, view: EditorView): void;
  rewriteItem(view: EditorView, item: AgendaItem): void;
  /**
   * What is shown beside the editor may have changed: a new report stands, the old one was taken away, or the cursor
   * moved. Called while the editor updates: keep it cheap.
   */
  changed(view: EditorView): void;
  /** A short message for the person: why something was not done. */
  notify(message: string): void;
}

/** The host of an editor; null where the extension is not in use. */
export const editorHost = Facet.define<EditorHost, EditorHost | null>({ combine: (hosts) => hosts[0] ?? null });
