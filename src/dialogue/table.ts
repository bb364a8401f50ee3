import type { Block, Note } from '../model/note';
import type { Span } from '../model/span';
import { fold, type Lexicon } from './lexicon';

/** A row of a transcript that is kept as a table: who speaks, and what they say. Either may be empty. */
export interface SpokenRow {
  readonly speaker: Span;
  readonly speech: Span;
}

/**
 * Reads the rows of tables that have a column of speakers and, after it, one of what they say; null for every other
 * row. What the header says is found out once a table.
 */
export function spokenRows(note: Note, lexicon: Lexicon): (row: Block) => SpokenRow | null {
  const columns = new Map<number, readonly [number, number] | null>();
  return (row) => {
    const header = note.blocks[row.header];
    if (!header || header === row) return null;
    let found = columns.get(header.index);
    if (found === undefined) columns.set(header.index, (found = columnsOf(note, header, lexicon)));
    const speaker = found && row.cells[found[0]];
    const speech = found && row.cells[found[1]];
    return speaker && speech ? { speaker, speech } : null;
  };
}

function columnsOf(note: Note, header: Block, lexicon: Lexicon): readonly [number, number] | null {
  const titles = header.cells.map(({ from, to }) => fold(note.mask.slice(from, to)).trim());
  const speaker = titles.findIndex((title) => lexicon.speakerColumns.has(title));
  const speech = titles.findIndex((title, at) => at > speaker && lexicon.speechColumns.has(title));
  return speaker < 0 || speech < 0 ? null : [speaker, speech];
}
