import type { TablePack } from '../language/agenda';
import type { Block, Note } from '../model/note';
import type { Span } from '../model/span';
import { isNoTopic } from './notelike';
import type { Candidate } from './outline';
import type { HeadingContext } from './places';
import { readWords } from './words';

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

/** The cells of a table's row that is an item; null where the table is no agenda or the row names nothing. */
export function readAgendaRow(
  { note, tools, isPerson }: Pick<HeadingContext, 'note' | 'tools' | 'isPerson'>,
  { block, place }: Pick<Candidate, 'block' | 'place'>,
): { readonly span: Span; readonly owner: string | null; readonly minutes: number | null } | null {
  const header = note.blocks[block.header];
  if (!header || place.role === 'closed' || place.role === 'part') return null;
  const columns = columnReaderOf(tools.pack.tables)(note, header);
  const isAgenda =
    place.role === 'agenda' ||
    place.role === 'group' ||
    (columns.topic >= 0 && (columns.owner >= 0 || columns.time >= 0));
  const span = block.cells[Math.max(columns.topic, 0)];
  if (!isAgenda || !span || columns.topic < 0) return null;
  const text = cellText(note, span);
  if (isNoTopic(text, readWords(note.mask, span), tools, isPerson)) return null;
  const owner = cellText(note, block.cells[columns.owner]);
  const minutes = tools.time.readAll(
    cellText(note, block.cells[columns.time]).replace(/^(\d+)$/, `$1 ${tools.pack.anatomy.units[0]?.names[0] ?? ''}`),
  );
  return { span, owner: owner === '' ? null : owner, minutes: minutes ?? null };
}
