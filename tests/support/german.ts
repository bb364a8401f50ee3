import { readAgenda } from '../../src/agenda/read';
import { german } from '../../src/language/de/pack';
import { readNote } from '../../src/markdown/note';
import type { AgendaItem } from '../../src/model/report';

/** The agenda items of a German note that is read as one of a meeting; `cast` takes part. */
export function germanItemsOf(text: string, cast: readonly string[] = []): readonly AgendaItem[] {
  return readAgenda(readNote(text, german.reading), german.agenda, { asMeeting: true }, { cast, turns: 0 }).items;
}

/** The item that one line makes under an agenda. Throws when it makes none. */
export function germanItemOf(line: string, cast: readonly string[] = []): AgendaItem {
  const [item] = germanItemsOf(`## Tagesordnung\n\n- ${line}\n`, cast);
  if (!item) throw new Error(`No item: ${line}`);
  return item;
}
