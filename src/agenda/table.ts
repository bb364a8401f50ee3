import type { LabelEntry, TablePack } from '../language/agenda';
import type { Block, Note } from '../model/note';
import type { Span } from '../model/span';
import type { AgendaTools } from './compile';
import { isNoTopic } from './notelike';
import { readWords } from './words';
import type { HeadingContext } from './context';
import type { Candidate } from './place';

/** The columns of a table that hold an agenda. */
export interface AgendaColumns {
  readonly topic: number;
  readonly owner: number;
  readonly time: number;
  /** What the topic is brought for: "decide". */
  readonly purpose: number;
  /** What came of the topic, behind it. */
  readonly outcome: number;
}

/** Tells what the columns of a table are by their names. */
export interface ColumnReader {
  /** -1 for the columns that the table does not have. */
  readonly columns: (note: Note, header: Block) => AgendaColumns;
  /** Whether an agenda alone has such columns: one of topics, and one of who brings them, how long they take or what came of them. */
  readonly isAgenda: (names: readonly string[]) => boolean;
}

/** What the header of an agenda's table says of the note. */
export const TABLE_LABEL: LabelEntry = { role: 'agenda', meeting: 2, phrases: [] };

export function columnReaderOf(pack: TablePack): ColumnReader {
  const agendas = new Set(pack.agenda);
  const topics = new Set([...pack.agenda, ...pack.topic]);
  const owners = new Set(pack.owner);
  const times = new Set(pack.time);
  const purposes = new Set(pack.purpose);
  const outcomes = new Set(pack.outcome);
  return {
    columns: (note, header) => {
      const names = header.cells.map((cell) => columnName(cellText(note, cell)));
      const topic = names.findIndex((name) => topics.has(name));
      return {
        topic,
        outcome: names.findIndex((name, at) => at > topic && outcomes.has(name)),
        owner: names.findIndex((name) => owners.has(name)),
        time: names.findIndex((name) => times.has(name)),
        purpose: names.findIndex((name) => purposes.has(name)),
      };
    },
    isAgenda: (names) => {
      const plain = names.map(columnName);
      return (
        plain.some((name) => agendas.has(name)) &&
        plain.some((name) => owners.has(name) || times.has(name) || outcomes.has(name))
      );
    },
  };
}

/** Whether the rows below a header name topics, wherever the table stands. */
export function isAgendaTable({ topic, owner, time, outcome }: AgendaColumns): boolean {
  return topic >= 0 && (owner >= 0 || time >= 0 || outcome >= 0);
}

/** The label that the header of a table is. */
export function readTableLabel(note: Note, header: Block, { tables }: AgendaTools): LabelEntry | null {
  return tables.isAgenda(header.cells.map((cell) => cellText(note, cell))) ? TABLE_LABEL : null;
}

/** Whether a line may be the header of an agenda's table, whatever markup is in it. */
export function mayHeadAgenda(line: string, { agenda }: TablePack): boolean {
  const bare = line.toLowerCase().replace(/[^\p{L}\p{N} |]/gu, '');
  return agenda.some((name) => bare.includes(name));
}

function columnName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}()' ]/gu, '')
    .trim();
}

export function cellText(note: Note, cell: Span | undefined): string {
  return cell ? note.mask.slice(cell.from, cell.to).trim() : '';
}

/** What the cells of a row say of its item. */
export interface AgendaRow {
  /** The topic's cell. */
  readonly span: Span;
  readonly owner: string | null;
  readonly minutes: number | null;
  /** What it is brought for, lower-case; empty where no cell says so. */
  readonly purpose: string;
}

/** The cells of a table's row that is an item; null where the table is no agenda or the row names nothing. */
export function readAgendaRow(
  { note, tools, isPerson }: Pick<HeadingContext, 'note' | 'tools' | 'isPerson'>,
  { block, place }: Pick<Candidate, 'block' | 'place'>,
): AgendaRow | null {
  const header = note.blocks[block.header];
  if (!header || place.role === 'closed' || place.role === 'part') return null;
  const columns = tools.tables.columns(note, header);
  const isAgenda = place.role === 'agenda' || place.role === 'group' || isAgendaTable(columns);
  const span = block.cells[Math.max(columns.topic, 0)];
  if (!isAgenda || !span || columns.topic < 0) return null;
  const text = cellText(note, span);
  if (isNoTopic(text, readWords(note.mask, span), tools, isPerson)) return null;
  const owner = cellText(note, block.cells[columns.owner]);
  const minutes = tools.time.readAll(
    cellText(note, block.cells[columns.time]).replace(/^(\d+)$/, `$1 ${tools.pack.anatomy.units[0]?.names[0] ?? ''}`),
  );
  const purpose = cellText(note, block.cells[columns.purpose]).toLowerCase();
  return { span, owner: owner === '' ? null : owner, minutes: minutes ?? null, purpose };
}
