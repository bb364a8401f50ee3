import type { MarkChoice } from '../marks/choice';
import type { Edit } from '../model/edit';
import type { AgendaItem, Finding, Report } from '../model/report';
import type { Texts } from '../texts/texts';

/** What Reading view is given from outside. Offsets count in the text of the note that was read. */
export interface ReadingHost {
  /** The language of the app, once the plugin has loaded. */
  readonly texts: Texts;
  /** Null when the note is to be left alone. Asked once a section of the note: cheap for a text that is known. */
  read(path: string, text: string): Promise<Report | null>;
  /** The text of a note, for a part of it whose place the app does not tell; null when there is none. */
  textOf(path: string): Promise<string | null>;
  choice(): MarkChoice;
  /** Whether marks stay when what is drawn is exported or printed. */
  marksExports(): boolean;
  isIgnored(path: string, finding: Finding, sentence: string): boolean;
  /** Keeps the mark ignored; the marks on the page are taken away here. */
  ignore(path: string, finding: Finding, sentence: string): void;
  neverMark(phrase: string): void;
  aboutRule(finding: Finding): void;
  /** Offers what the item could become. */
  rewriteItem(path: string, item: AgendaItem): void;
  /** Changes the note, or says to the person why not. */
  reframe(path: string, edit: Edit): void;
}
