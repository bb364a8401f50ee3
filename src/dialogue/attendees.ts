import type { Block, Note } from '../model/note';
import { isOtherLabel, readEntry, splitList } from './entries';
import { fold, type Lexicon } from './lexicon';
import type { Line } from './lines';
import type { Entry } from './people';

/** Who takes part and who could not, as the note lists them, and the blocks that do the listing. */
export interface Listing {
  readonly present: readonly Entry[];
  readonly absent: readonly Entry[];
  /** Indices of the blocks that list people: nobody speaks there. */
  readonly blocks: ReadonlySet<number>;
}

/** `**Attendees** (9): `, with what stands before the colon. */
const HEAD = String.raw`^[*_]{0,3}([^:*_.\n]{2,60}?)[*_]{0,3}\s*(?:\([^()]{0,40}\)|\[[^[\]]{0,40}\])?\s*`;
const LABEL = new RegExp(String.raw`${HEAD}::?[*_]{0,3}\s*`);
const LABEL_OR_TITLE = new RegExp(String.raw`${HEAD}(?:::?[*_]{0,3}\s*|[*_]{0,3}\s*$)`);

const PLAIN_WORD = /^[A-Za-z'-]+(?=[ :;,.*()]|$)/;
const FIRST_WORD = /^[^\p{L}\p{N}\n]{0,8}[\p{L}'’-]+/u;
const NO_WORD = /^[^\p{L}\p{N}]+/u;

type Attendance = 'present' | 'absent';

/** Reads the lists of people: properties, sections, labelled lines, tables, tasks. `lines` are those of the note. */
export function readListing(note: Note, lines: readonly Line[], lexicon: Lexicon): Listing {
  return new ListingReader(note, lines, lexicon).read();
}

class ListingReader {
  private readonly found: Record<Attendance, Entry[]> = { present: [], absent: [] };
  private readonly blocks = new Set<number>();
  /** The first of the lines that are still to be read. */
  private next = 0;
  /** What a heading, an item or a label above says of the blocks below it. */
  private open: { readonly attendance: Attendance; readonly by: Block } | null = null;

  constructor(
    private readonly note: Note,
    private readonly lines: readonly Line[],
    private readonly lexicon: Lexicon,
  ) {}

  read(): Listing {
    for (const [key, value] of Object.entries(this.note.properties)) {
      if (this.lexicon.properties.has(fold(key))) this.readProperty(value);
    }
    for (const block of this.note.blocks) this.readBlock(block);
    return { ...this.found, blocks: this.blocks };
  }

  private readProperty(value: unknown): void {
    if (typeof value === 'string') this.addAll(splitList(value), 'present', false);
    else if (Array.isArray(value)) for (const each of value) this.readProperty(each);
  }

  private readBlock(block: Block): void {
    if (this.open && !this.covers(this.open.by, block)) this.open = null;
    while ((this.lines[this.next]?.block.index ?? Infinity) < block.index) this.next += 1;
    if (block.kind === 'heading') {
      const attendance = this.attendanceOf(this.textOf(block));
      if (attendance) this.open = { attendance, by: block };
      else if (this.open && this.open.by.kind !== 'heading') this.open = null;
    } else if (block.kind === 'row') {
      // A row in which somebody speaks is none that lists people.
      if (this.lines[this.next]?.block !== block) this.readRow(block);
    } else {
      this.readLines(block);
    }
  }

  /** Whether what `by` opened still holds at the block. */
  private covers(by: Block, block: Block): boolean {
    if (by.kind === 'heading') return this.isUnder(block, by.index);
    if (by.kind === 'item') return this.isWithin(block, by.index);
    // A label alone on its line covers the list or the paragraph that follows it.
    return block.section === by.section && (block.kind === 'item' || block.index === by.index + 1);
  }

  private isUnder(block: Block, heading: number): boolean {
    for (let at = block.section; at >= 0; at = this.note.blocks[at]?.section ?? -1) if (at === heading) return true;
    return false;
  }

  private isWithin(block: Block, item: number): boolean {
    for (let at = block.parent; at >= 0; at = this.note.blocks[at]?.parent ?? -1) if (at === item) return true;
    return false;
  }

  private readLines(block: Block): void {
    let attendance: Attendance | null = this.open?.attendance ?? null;
    for (let line = this.lines[this.next]; line?.block === block; line = this.lines[++this.next]) {
      const text = this.note.text.slice(line.from, Math.min(line.to, line.from + 2000));
      const isWhole = line.from <= block.content.from && line.to >= block.content.to;
      const label = this.labelOf(text, isWhole);
      if (label) {
        attendance = label.attendance;
        if (label.rest === '' && line.to >= block.content.to && !this.isListedIn(block)) {
          this.open = { attendance, by: block };
        }
      } else if (attendance && block.kind !== 'item' && isOtherLabel(text, this.lexicon)) attendance = null;
      if (!attendance) continue;
      this.blocks.add(block.index);
      const isOne = block.kind === 'item' && !label;
      this.addAll(isOne ? [text] : splitList(label ? label.rest : text), attendance, isOne);
    }
  }

  /** Whether the block stands in an attendees' section, where a label is a group of them and opens nothing wider. */
  private isListedIn(block: Block): boolean {
    return this.open?.by.kind === 'heading' && block.kind !== 'item';
  }

  /** `Attendees: Ana, Ben`; without a colon only what is a whole block: prose wraps anywhere. */
  private labelOf(text: string, isWhole: boolean): { readonly attendance: Attendance; readonly rest: string } | null {
    if (!this.mayOpen(text)) return null;
    const match = (isWhole ? LABEL_OR_TITLE : LABEL).exec(text);
    const attendance = match ? this.attendanceOf(match[1] ?? '') : null;
    return match && attendance ? { attendance, rest: text.slice(match[0].length).trim() } : null;
  }

  /** Nearly no line opens with a word that a list of people may open with; to look closer at all would be dear. */
  private mayOpen(text: string): boolean {
    const plain = PLAIN_WORD.exec(text)?.[0];
    if (plain !== undefined) return this.lexicon.listOpeners.has(plain.toLowerCase());
    const word = FIRST_WORD.exec(text)?.[0];
    return word !== undefined && this.lexicon.listOpeners.has(fold(word.replace(NO_WORD, '')));
  }

  private attendanceOf(heading: string): Attendance | null {
    const folded = fold(heading);
    const words = /^[a-z]+(?: [a-z]+)*$/.test(folded) ? folded : wordsOf(folded);
    if (this.lexicon.absentees.has(words)) return 'absent';
    return this.lexicon.attendees.has(words) ? 'present' : null;
  }

  private readRow(row: Block): void {
    const header = this.note.blocks[row.header];
    if (!header || header === row) return;
    const columns = header.cells.map((cell) =>
      fold(this.note.text.slice(cell.from, cell.to)).replace(/[*_]/g, '').trim(),
    );
    const named = columns.findIndex((column) => this.lexicon.nameColumns.has(column));
    if (named < 0 || !(this.open || this.lexicon.attendees.has(columns[named] ?? ''))) return;
    const cell = row.cells[named];
    this.blocks.add(row.index);
    if (cell) this.addAll([this.note.text.slice(cell.from, cell.to)], this.open?.attendance ?? 'present', true);
  }

  private textOf(block: Block): string {
    return this.note.mask.slice(block.content.from, block.content.to);
  }

  private addAll(parts: readonly string[], attendance: Attendance, isOne: boolean): void {
    for (const part of parts) {
      for (const entry of readEntry(part, isOne, this.lexicon)) this.found[attendance].push(entry);
    }
  }
}

/** Without brackets and signs. */
function wordsOf(folded: string): string {
  return folded
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}'\- ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
