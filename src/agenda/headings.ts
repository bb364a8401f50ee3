import type { LabelEntry } from '../language/agenda';
import type { Block, Note } from '../model/note';
import type { AgendaTools } from './compile';
import { firstLineText } from './leads';
import type { PeopleReader } from './people';
import { plainWords } from './words';
import { NUMBERED } from './lines';

/** What the headings of a note are to one another, looked at once a note. */
export interface Headings {
  /** A heading that a meeting's agenda stands under, or the note's title: never a topic. */
  readonly isMeetingTitle: (block: Block) => boolean;
  /** One of several names that stand side by side as headings: who reports, in turn. */
  readonly isPersonHeading: (block: Block) => boolean;
  /** The first heading, of the highest level. */
  readonly isFirst: (block: Block | undefined) => boolean;
  /** Whether another heading or bold line as high that is no label stands beside it. */
  readonly isOneOfMany: (block: Block) => boolean;
  /** Whether something is written below a heading or line before the next of them. */
  readonly isFilled: (block: Block) => boolean;
  /** Whether what stands right below is a person's name. */
  readonly isOfPeople: (block: Block) => boolean;
  /** Whether what stands right below is nothing but a link. */
  readonly isOfLinks: (block: Block) => boolean;
  /** Whether what stands right below is a date. */
  readonly isOfDay: (block: Block) => boolean;
}

export function readHeadings(
  note: Note,
  labels: ReadonlyMap<number, LabelEntry>,
  tools: AgendaTools,
  people: PeopleReader,
): Headings {
  const headings = note.blocks.filter((block) => block.kind === 'heading' && block.quoted === 0);
  const titles = titlesOf(note, headings, labels, tools);
  const families = familiesOf(note);
  const persons = personsIn(note, families, people);
  const isPlain = (block: Block): boolean => !labels.has(block.index) && !titles.has(block.index);
  const plain = new Map([...families].map(([name, family]) => [name, family.filter(isPlain).length]));
  const below = (block: Block): Block | undefined => {
    const next = note.blocks[block.index + 1];
    return next && next.kind !== 'heading' && !isBold(note, next) ? next : undefined;
  };
  return {
    isMeetingTitle: (block) => titles.has(block.index),
    isPersonHeading: (block) => persons.has(block.index),
    isFirst: (block) => block?.depth === 1 && headings[0] === block,
    isOneOfMany: (block) => (plain.get(familyOf(block)) ?? 0) > (isPlain(block) ? 1 : 0),
    isFilled: (block) => below(block) !== undefined,
    isOfPeople: (block) => {
      const next = below(block);
      return next?.kind === 'item' && people.isPerson(nameIn(firstLineText(note, next)));
    },
    isOfLinks: (block) => {
      const { content, inlines } = below(block) ?? block;
      return (
        below(block)?.kind === 'item' &&
        inlines.some(({ kind, from, to }) => kind === 'link' && from === content.from && to === content.to)
      );
    },
    isOfDay: ({ index }) => {
      const next = note.blocks[index + 1];
      return next?.kind === 'paragraph' && tools.meeting.isDate(firstLineText(note, next));
    },
  };
}

/** Headings that name the meeting: the note's title, and those that an agenda stands under. */
function titlesOf(
  note: Note,
  headings: readonly Block[],
  labels: ReadonlyMap<number, LabelEntry>,
  tools: AgendaTools,
): ReadonlySet<number> {
  const titles = new Set<number>();
  const first = headings[0];
  // Another heading as high does not make a topic of "Allotment working group".
  const isTitle = first && (isNoteTitle(first, headings) || tools.meeting.scores.title(textOf(note, first)) > 1);
  if (isTitle && !isLabelled(first, headings, labels)) titles.add(first.index);
  for (const [index, label] of labels) {
    if (label.role !== 'agenda' || label.meeting !== 3) continue;
    for (
      let at = note.blocks[note.blocks[index]?.section ?? -1];
      at && !labels.has(at.index);
      at = note.blocks[at.section]
    )
      titles.add(at.index);
  }
  for (const heading of headings) {
    const text = textOf(note, heading);
    const isNumbered = tools.named.test(text) || NUMBERED.test(text);
    if (!labels.has(heading.index) && !isNumbered && tools.meeting.isTitle(text)) titles.add(heading.index);
  }
  return titles;
}

/** The first heading is the note's title when no other stands as high. */
function isNoteTitle(first: Block, headings: readonly Block[]): boolean {
  return !headings.some((heading) => heading !== first && heading.depth <= first.depth);
}

/** Whether the first heading says what stands under it; "Team" alone is rather the name of who meets. */
function isLabelled(first: Block, headings: readonly Block[], labels: ReadonlyMap<number, LabelEntry>): boolean {
  const label = labels.get(first.index);
  if (label?.role === 'closed') return headings.length > 1 || (label.meeting ?? 0) > 0;
  // "Garden club agenda" above a heading "Agenda" is the title of the meeting.
  const isNamedBelow = headings.some((heading) => {
    const below = heading === first ? undefined : labels.get(heading.index);
    return below?.role === 'agenda' && below.meeting === 3;
  });
  return (label?.role === 'agenda' && !isNamedBelow) || label?.role === 'notes';
}

/** Headings, and bold lines that may stand for some, by what holds them and how high they are. */
function familiesOf(note: Note): ReadonlyMap<string, readonly Block[]> {
  const families = new Map<string, Block[]>();
  for (const block of note.blocks) {
    if (block.quoted > 0 || !(block.kind === 'heading' || isBold(note, block))) continue;
    const family = families.get(familyOf(block));
    if (family) family.push(block);
    else families.set(familyOf(block), [block]);
  }
  return families;
}

function familyOf({ section, depth }: Block): string {
  return `${section}/${depth}`;
}

/** A paragraph that begins in bold. */
function isBold({ text }: Note, { kind, parent, content }: Block): boolean {
  return kind === 'paragraph' && parent < 0 && /^(?:\*\*|__)/.test(text.slice(content.from, content.from + 2));
}

function personsIn(
  note: Note,
  families: ReadonlyMap<string, readonly Block[]>,
  people: PeopleReader,
): ReadonlySet<number> {
  const persons = new Set<number>();
  for (const family of families.values()) {
    const headings = family.filter(({ kind }) => kind === 'heading');
    const names = headings.filter((heading) => people.isOwner(textOf(note, heading)));
    if (names.length > 1 && names.length >= headings.length * 0.6) for (const one of names) persons.add(one.index);
  }
  return persons;
}

/** What may be a name in "Zora Park - @zora", "Zora Park (chair)". */
function nameIn(line: string): string {
  return (line.split(/\s[-–—]\s|[,(@[]/)[0] ?? '').trim();
}

function textOf(note: Note, block: Block): string {
  return note.mask.slice(block.content.from, block.content.to).trim();
}

/** So many lines of an agenda are remembered by one of their words. */
const MOST_LINES = 20;

/** The lines of an agenda, by which a heading further below is known to be one of its topics. */
export class AgendaLines {
  private readonly lines = new Map<string, number[]>();
  private count = 0;
  private isOpened = false;

  /** An agenda begins. */
  open(): void {
    this.isOpened = true;
  }

  /** Whether an agenda has come that announces nothing. */
  get isEmpty(): boolean {
    return this.isOpened && this.count === 0;
  }

  add(text: string): void {
    this.count += 1;
    for (const word of wordsOf(text)) {
      const known = this.lines.get(word) ?? [];
      if (known.length < MOST_LINES) this.lines.set(word, [...known, this.count]);
    }
  }

  /** Whether a line has most of the words of `text`. */
  has(text: string): boolean {
    const words = wordsOf(text);
    const hits = new Map<number, number>();
    for (const word of words) for (const line of this.lines.get(word) ?? []) hits.set(line, (hits.get(line) ?? 0) + 1);
    return words.size > 0 && Math.max(0, ...hits.values()) >= words.size * 0.6;
  }
}

/** Its words that are no small ones. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(plainWords(text).filter((word) => word.length > 2 && !/^\d/.test(word)));
}
