import type { Block, Note } from '../model/note';
import { lineAt } from '../model/note';
import type { Span } from '../model/span';
import type { Candidate } from './candidates';
import { LABEL_REACH } from './label';
import type { Line } from './lines';
import { hasStamp, isCueLine } from './stamp';
import { countWords } from './words';

/** What was said under one label; `from..to` starts at the label. */
export interface Speech extends Span {
  readonly line: number;
  /** Numbers of those who speak: several where the label joins them. */
  readonly people: readonly number[];
  readonly words: number;
  /** The heading that it stands under; -1 before any. */
  readonly section: number;
  /** The stretches that are speech, in order: the lines without labels and times. */
  readonly parts: readonly Span[];
  /** Whether the parts are to be read from the text: in a code fence the mask is blank. */
  readonly isFenced: boolean;
}

/** Cuts a note's lines into what each speaker said. */
export function readSpeeches(
  note: Note,
  lines: readonly Line[],
  speakers: ReadonlyMap<Candidate, readonly number[]>,
): readonly Speech[] {
  const labelled = new Map([...speakers].map(([candidate, people]) => [candidate.line, { candidate, people }]));
  const running = runningSections(lines, labelled);
  const speeches: Speech[] = [];
  let open: OpenSpeech | null = null;
  // The block of the last cue line: in it, text belongs to whoever speaks.
  let cue: Block | null = null;
  for (const line of lines) {
    const opens = labelled.get(line);
    if (opens) {
      const { candidate, people } = opens;
      // Subtitles are cut by time, not by turns.
      const isMore =
        open && samePeople(open.people, people) && (cue === line.block || candidate.label.form === 'voice');
      if (open && !isMore) speeches.push(finish(note, open));
      if (!open || !isMore) open = { candidate, people, parts: [] };
      addPart(open, line, candidate.label.end);
      continue;
    }
    const head = note.text.slice(line.from, Math.min(line.to, line.from + LABEL_REACH));
    if (isCueLine(head)) {
      if (head.includes('-->')) cue = line.block;
    } else if (open) {
      const goesOn = cue === line.block || continues(note, open, line, head, running);
      if (goesOn === true) addPart(open, line, line.row ? line.row.speech.from - line.from : 0);
      if (goesOn === false) {
        speeches.push(finish(note, open));
        open = null;
      }
    }
  }
  if (open) speeches.push(finish(note, open));
  return speeches;
}

interface OpenSpeech {
  readonly candidate: Candidate;
  readonly people: readonly number[];
  readonly parts: Span[];
}

interface Opening {
  readonly candidate: Candidate;
  readonly people: readonly number[];
}

function addPart(open: OpenSpeech, line: Line, skip: number): void {
  open.parts.push({ from: Math.min(line.to, line.from + skip), to: line.to });
}

/** Whether a line without label goes on with the speech; `skip` when it is code between two parts of it. */
function continues(
  note: Note,
  open: OpenSpeech,
  line: Line,
  head: string,
  running: ReadonlySet<number>,
): boolean | 'skip' {
  const { line: start, label } = open.candidate;
  // A row that names nobody goes on with the row before.
  if (line.row || start.row) return line.block.header === start.block.header;
  if (line.block === start.block) return !(label.form === 'nick' && hasStamp(head));
  if (line.block.kind === 'heading') return start.block.kind === 'heading' && line.block.depth > start.block.depth;
  if (start.block.kind === 'opaque') return false;
  if (line.block.kind === 'opaque') return 'skip';
  if (start.block.kind === 'heading') return true;
  if (isWithin(note, line.block, start.block)) return true;
  if ((start.block.kind === 'item' && start.isFirst) || line.block.section !== start.block.section) return false;
  return label.isLast || running.has(line.block.section);
}

function isWithin(note: Note, block: Block, item: Block): boolean {
  if (item.kind !== 'item') return false;
  for (let at = block.parent; at >= item.index; at = note.blocks[at]?.parent ?? -1) if (at === item.index) return true;
  return false;
}

/** Sections in which at least half of the paragraphs open with a label: there, those without go on with the last. */
function runningSections(lines: readonly Line[], labelled: ReadonlyMap<Line, Opening>): ReadonlySet<number> {
  const counts = new Map<number, { all: number; labelled: number }>();
  for (const line of lines) {
    if (!line.isFirst || line.block.kind !== 'paragraph' || line.block.parent >= 0) continue;
    const count = counts.get(line.block.section) ?? { all: 0, labelled: 0 };
    count.all += 1;
    if (labelled.has(line)) count.labelled += 1;
    counts.set(line.block.section, count);
  }
  const isRunning = (count: { all: number; labelled: number }): boolean =>
    count.labelled >= 2 && count.labelled * 2 >= count.all;
  return new Set([...counts].filter(([, count]) => isRunning(count)).map(([section]) => section));
}

function finish(note: Note, open: OpenSpeech): Speech {
  const { line } = open.candidate;
  const isFenced = line.block.kind === 'opaque';
  const words = open.parts.reduce((sum, part) => sum + wordsIn(note, part, isFenced), 0);
  return {
    from: line.from,
    to: open.parts[open.parts.length - 1]?.to ?? line.to,
    line: lineAt(note, line.from),
    people: open.people,
    words,
    section: line.block.kind === 'heading' ? line.block.index : line.block.section,
    parts: open.parts,
    isFenced,
  };
}

function wordsIn(note: Note, part: Span, isFenced: boolean): number {
  if (!isFenced) return countWords(note.mask, part.from, part.to);
  // Subtitles mark words up in tags, `<c>` and times among them.
  const text = note.text.slice(part.from, part.to).replace(/<[^<>]*>/g, ' ');
  return countWords(text, 0, text.length);
}

function samePeople(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((person, at) => person === b[at]);
}
