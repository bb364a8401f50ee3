import type { AgendaPack } from '../language/agenda';
import type { Note } from '../model/note';
import type { EngineOptions } from '../model/options';
import type { AgendaItem } from '../model/report';

export interface AgendaReading {
  readonly meeting: boolean;
  readonly items: readonly AgendaItem[];
}

/** The agenda items of a note, and whether it is one of a meeting. `cast` is who takes part, as far as known. */
export function readAgenda(
  _note: Note,
  _pack: AgendaPack,
  _options: EngineOptions,
  _cast: readonly string[],
): AgendaReading {
  return { meeting: false, items: [] };
}
