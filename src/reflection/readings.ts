import type { AgendaReading } from '../agenda/read';
import type { Dialogue } from '../dialogue/read';
import type { Note } from '../model/note';
import type { StanceReading } from '../stance/read';

/** What the other layers say of a note. */
export interface Readings {
  readonly note: Note;
  readonly agenda: AgendaReading;
  readonly stance: StanceReading;
  readonly dialogue: Dialogue;
}
