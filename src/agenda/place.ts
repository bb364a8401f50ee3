import type { LabelRole } from '../language/agenda';
import type { Block } from '../model/note';
import type { ItemKind, ItemSource } from '../model/report';
import type { Span } from '../model/span';

/** What a heading, label or list item makes of all that stands under it. */
export interface Place {
  /** As for labels; `open` is the note itself, `topic` an item. */
  readonly role: LabelRole | 'open' | 'topic';
  /** Whether an agenda holds it. */
  readonly inAgenda: boolean;
  /** How many topics hold it. */
  readonly topics: number;
  /** Names of what holds it, innermost first. */
  readonly names: readonly string[];
}

export const OPEN: Place = { role: 'open', inAgenda: false, topics: 0, names: [] };

/** The same place as an agenda. */
export function asAgenda(place: Place): Place {
  return place.role === 'closed' ? place : { ...place, role: 'agenda', inAgenda: true };
}

/** Only the innermost few names tell anything; more would grow with the depth of the note. */
export function namesWith(name: string, outer: Place): readonly string[] {
  return [name, ...outer.names.slice(0, 2)];
}

/** A line that is an item, or a table row that may be one, with where it stands. */
export interface Candidate {
  readonly block: Block;
  readonly source: ItemSource;
  /** Where its text stands: the block's content, one line of it, or a row's cells. */
  readonly span: Span;
  readonly place: Place;
  /** The kind that its label says it is. */
  readonly kind: ItemKind | null;
}

/** What a line of a list is, and what it makes of the lines below it. */
export interface LineReading {
  readonly place: Place;
  readonly isItem: boolean;
  readonly kind: ItemKind | null;
}
