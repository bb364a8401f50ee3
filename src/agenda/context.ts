import type { LabelEntry } from '../language/agenda';
import type { Note } from '../model/note';
import type { AgendaTools } from './compile';
import type { Headings } from './headings';

/** What the reading of headings needs to know of the note. */
export interface HeadingContext {
  readonly note: Note;
  readonly tools: AgendaTools;
  readonly isPerson: (text: string) => boolean;
  /** Written like a name: a person where people report. */
  readonly isNameAlone: (text: string) => boolean;
  /** The labels of the note, by their blocks. */
  readonly labels: ReadonlyMap<number, LabelEntry>;
  readonly headings: Headings;
  /** Whether the note is what people said, word for word: then no list is an agenda by its form alone. */
  readonly isTranscript: boolean;
  /** Whether a heading or label of the note names an agenda. */
  readonly hasAgenda: boolean;
  /** Whether one does in another language than the pack's. */
  readonly isForeign: boolean;
  /** Whether the line that holds `offset` is a question that was made from a topic which the note still keeps. */
  readonly isRewritten: (offset: number) => boolean;
  /** The heading under which answers to prompts are kept. */
  readonly isAnswers: (text: string) => boolean;
}
