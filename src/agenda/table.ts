import type { TablePack } from '../language/agenda';
import type { Block, Note } from '../model/note';
import type { Span } from '../model/span';

/** The columns of a table that hold an agenda. */
export interface AgendaColumns {
  readonly topic: number;
  readonly owner: number;
  readonly time: number;
}

export type ReadColumns = (note: Note, header: Block) => AgendaColumns;

/** Finds the columns by their names; -1 for those that the table does not have. */
export function columnReaderOf(pack: TablePack): ReadColumns {
  const topics = new Set(pack.topic);
  const owners = new Set(pack.owner);
  const times = new Set(pack.time);
  return (note, header) => {
    const names = header.cells.map((cell) =>
      cellText(note, cell)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}()' ]/gu, '')
        .trim(),
    );
    return {
      topic: names.findIndex((name) => topics.has(name)),
      owner: names.findIndex((name) => owners.has(name)),
      time: names.findIndex((name) => times.has(name)),
    };
  };
}

export function cellText(note: Note, cell: Span | undefined): string {
  return cell ? note.mask.slice(cell.from, cell.to).trim() : '';
}
