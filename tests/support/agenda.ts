import { readAgenda } from '../../src/agenda/read';
import { english } from '../../src/language/en/pack';
import type { EngineOptions } from '../../src/model/options';
import type { AgendaItem } from '../../src/model/report';
import { note } from './note';

/** The agenda items of a note that is read as one of a meeting; `cast` takes part. */
export function itemsOf(
  text: string,
  options: EngineOptions = {},
  cast: readonly string[] = [],
): readonly AgendaItem[] {
  return readAgenda(note(text), english.agenda, { asMeeting: true, ...options }, { cast, turns: 0 }).items;
}

/** The topics of a note's items. */
export function topicsOf(text: string, options: EngineOptions = {}, cast: readonly string[] = []): readonly string[] {
  return itemsOf(text, options, cast).map(({ topic }) => topic);
}

/** The item that one line makes under an agenda. Throws when it makes none. */
export function itemOf(line: string, cast: readonly string[] = []): AgendaItem {
  const [item] = itemsOf(`## Agenda\n\n- ${line}\n`, {}, cast);
  if (!item) throw new Error(`No item: ${line}`);
  return item;
}

/** The first question that one line gets. */
export function questionOf(line: string): string {
  return itemOf(line).questions[0] ?? '';
}

/** Whether the note reads as one of a meeting. */
export function isMeeting(text: string, options: EngineOptions = {}, cast: readonly string[] = [], turns = 0): boolean {
  return readAgenda(note(text), english.agenda, options, { cast, turns }).meeting;
}
