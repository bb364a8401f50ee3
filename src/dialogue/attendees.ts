import type { Block, Note } from '../model/note';
import { fold, type Lexicon } from './lexicon';
import { linesOf } from './lines';
import { hasGivenName, shapeOf, splitJoint } from './names';
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

type Attendance = 'present' | 'absent';

/** Reads the lists of people: properties, sections, labelled lines, tables, tasks. */
export function readListing(note: Note, lexicon: Lexicon): Listing {
  return new ListingReader(note, lexicon).read();
}

class ListingReader {
  private readonly found: Record<Attendance, Entry[]> = { present: [], absent: [] };
  private readonly blocks = new Set<number>();
  /** What a heading, an item or a label above says of the blocks below it. */
  private open: { readonly attendance: Attendance; readonly by: Block; used: boolean } | null = null;

  constructor(
    private readonly note: Note,
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
    if (block.kind === 'heading') {
      const attendance = this.attendanceOf(this.textOf(block));
      if (attendance) this.open = { attendance, by: block, used: false };
      else if (this.open && this.open.by.kind !== 'heading') this.open = null;
    } else if (block.kind === 'row') {
      this.readRow(block);
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
    for (const line of linesOf(this.note, block)) {
      const text = this.note.text.slice(line.from, Math.min(line.to, line.from + 2000));
      const isWhole = line.from <= block.content.from && line.to >= block.content.to;
      const label = this.labelOf(text, isWhole);
      if (label) {
        attendance = label.attendance;
        if (label.rest === '' && line.to >= block.content.to && !this.isListedIn(block)) {
          this.open = { attendance, by: block, used: false };
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
    const match = (isWhole ? LABEL_OR_TITLE : LABEL).exec(text);
    const attendance = match ? this.attendanceOf(match[1] ?? '') : null;
    return match && attendance ? { attendance, rest: text.slice(match[0].length).trim() } : null;
  }

  private attendanceOf(heading: string): Attendance | null {
    const words = fold(heading)
      .replace(/\([^()]*\)/g, ' ')
      .replace(/[^\p{L}\p{N}'\- ]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
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

/** The parts of `Ana Lima, Ben Ode (Acme, Ltd); Cy and Di`: split outside brackets. */
function splitList(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === ',' || char === ';' || char === '•' || char === '\n')) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/**
 * Those whom one entry of a list names: usually one (`Ana Lima @ana (Acme)`), several where names are joined, none where
 * it is no name. `isOne` says that the entry is a list item or a cell, in which a comma parts a name from a role.
 */
export function readEntry(raw: string, isOne: boolean, lexicon: Lexicon): readonly Entry[] {
  const text = raw
    .replace(/^\s*\[[^\]]?\]\s+/, '')
    .replace(/<[^<>]*>|%%.*?%%|~~.*?~~/g, ' ')
    .replace(/\[\[(?:[^[\]|]*\|)?(?:[^[\]|]*\/)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/g, '$1')
    .replace(/[*`~]|(?:^|\s)_+|_+(?=\s|$)|\\+$/g, ' ');
  const legend = readLegend(text, lexicon);
  if (legend) return [legend];
  const handle = /(?:^|[\s(])@([\p{L}\p{N}][\p{L}\p{N}._-]*)(?![\p{L}\p{N}/._-])/u.exec(text)?.[1] ?? null;
  const initials = /\((\p{Lu}{2,4})\)/u.exec(text)?.[1] ?? null;
  const named = text.replace(/\([^()]*\)?|@[\p{L}\p{N}/._-]+/gu, ' ');
  const bare = withoutRole(named, lexicon).split(/\s[|–—-]+\s|\s*[|:]\s*|\s->/)[0] ?? '';
  const parts = isOne ? splitItem(bare, lexicon) : splitJoint(bare, lexicon);
  const names = parts.map((part) => part.trim().replace(/[.,;]+$/, '')).filter((part) => isName(part, lexicon));
  if (names.length === 1) return [{ name: names[0] ?? '', handle, initials: matches(initials, names[0] ?? '') }];
  if (names.length > 1) return names.map((name) => ({ name, handle: null, initials: null }));
  return handle !== null && bare.trim() === '' ? [{ name: handle, handle, initials: null }] : [];
}

/** `AL: Ana Lima`, `AL = Ana Lima`. */
function readLegend(text: string, lexicon: Lexicon): Entry | null {
  const match = /^\s*(\p{Lu}{2,4})\s*(?:[:=]|[–—-]+\s)\s*([^,;:()]+)/u.exec(text);
  const name = (match?.[2] ?? '').trim();
  if (!match || shapeOf(name, lexicon) !== 'full') return null;
  return { name, handle: null, initials: match[1] ?? null };
}

/** What follows the comma of a list item is a role or an organisation, unless there are names on all sides. */
function splitItem(text: string, lexicon: Lexicon): readonly string[] {
  const parts = splitJoint(text, lexicon);
  const areNames = parts.length > 2 || parts.every((part) => hasGivenName(part, lexicon));
  return areNames && parts.every((part) => isName(part, lexicon)) ? parts : parts.slice(0, 1);
}

function isName(part: string, lexicon: Lexicon): boolean {
  const shape = shapeOf(part, lexicon);
  if (shape !== 'none') return shape !== 'role' && shape !== 'numbered';
  // `tim s`, `ben the pyrate`: small words are a name where the first is a given name.
  const tokens = part.split(/\s+/);
  return tokens.length <= 3 && /^[\p{L}' .-]+$/u.test(part) && hasGivenName(part, lexicon);
}

/** Initials in brackets are those of the person only if the name can have them. */
function matches(initials: string | null, name: string): string | null {
  return initials !== null && fold(name).startsWith(fold(initials.charAt(0))) ? initials : null;
}

/** The name in `Chair: Ana Lima`. */
function withoutRole(text: string, lexicon: Lexicon): string {
  const colon = text.indexOf(':');
  const isRole = colon > 0 && ['role', 'none'].includes(shapeOf(text.slice(0, colon).trim(), lexicon));
  return isRole ? text.slice(colon + 1) : text;
}

/** Whether the line starts with a label that is neither a person nor a role: the list of people is over. */
function isOtherLabel(text: string, lexicon: Lexicon): boolean {
  const label = /^[*_]{0,3}([^:,;()]{2,40}):(?:[*_]{0,3})(?:\s|$)/.exec(text)?.[1];
  return label !== undefined && !readLegend(text, lexicon) && shapeOf(label.trim(), lexicon) !== 'role';
}
