import type { AgendaReading } from '../agenda/read';
import type { Dialogue } from '../dialogue/read';
import type { ReflectionPack } from '../language/reflection';
import type { Note } from '../model/note';
import type { EngineOptions } from '../model/options';
import type { KeyName, KeyReading } from '../model/report';
import type { StanceReading } from '../stance/read';

/** What the other layers say of a note. */
export interface Readings {
  readonly note: Note;
  readonly agenda: AgendaReading;
  readonly stance: StanceReading;
  readonly dialogue: Dialogue;
}

export function readKeys(
  _readings: Readings,
  _pack: ReflectionPack,
  _options: EngineOptions,
): Record<KeyName, KeyReading> {
  const empty: KeyReading = { signals: [], prompts: [] };
  return { learning: empty, growing: empty, safe: empty, dialogue: empty };
}
