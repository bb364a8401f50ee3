import type { Note } from '../model/note';
import { inSteps, type Steps } from '../model/steps';
import type { Listing } from './attendees';
import { LABEL_REACH, LOOSE, readLabel, type Label } from './label';
import { NameReader, type Parts } from './labelName';
import type { Lexicon } from './lexicon';
import type { Line } from './lines';
import type { Place } from './places';
import { isCueLine } from './stamp';
import { foldName } from './people';
import type { SpokenRow } from './table';
import { countWords } from './words';

/** A line whose label may name a speaker. */
export interface Candidate extends Parts {
  readonly line: Line;
  readonly label: Label;
  /** Whether what follows reads as speech (1), may be speech (0), or is a link, a number or nothing (-1). */
  readonly speech: -1 | 0 | 1;
  /** The word after a label that prose may have too; empty for others. */
  readonly next: string;
  /** Whether the line before or after is a time, as exports write it above or below a name. */
  readonly isTimed: boolean;
  readonly place: Place;
}

/** A name, and perhaps what came of it: "Secretary: Ana Lima - elected" is no speech. */
const NAME_ONLY = /^[\s*_]*\p{Lu}[\p{L}'’.-]* \p{Lu}[\p{L}'’.-]*\s*(?:$|[-–—(]\s?\S+\)?\s*$)/u;

/** How many lines are read before others may go first. */
const LINES = 50;

/** All lines of a note that look as if they were labelled, in order. */
export function* findCandidates(
  note: Note,
  lines: readonly Line[],
  places: readonly Place[],
  listing: Listing,
  lexicon: Lexicon,
): Steps<readonly Candidate[]> {
  const fullNames = [...listing.present, ...listing.absent].filter(({ name }) => name.trim().includes(' '));
  const reader = new NameReader(lexicon, new Set(fullNames.map(({ name }) => foldName(name))));
  const candidates: Candidate[] = [];
  yield* inSteps(lines, LINES, (line, at) => {
    const place = places[line.block.index] ?? 'speech';
    if (place === 'answers' || listing.blocks.has(line.block.index)) return;
    const text = note.text.slice(line.from, Math.min(line.to, line.from + LABEL_REACH + 1));
    const label = line.row ? cellLabel(note, line, line.row, reader) : readLabel(text, reader);
    if (!label || (label.isLast && isCueLine(text)) || isHidden(note, line, label)) return;
    // `## Ana: budget` says whose topic it is; `### Ana` stands above what she said.
    if (line.block.kind === 'heading' && !label.isLast) return;
    const isTimed =
      label.form === 'alone' && [lines[at - 1], lines[at + 1]].some((near) => isTimeNear(note, line, near));
    const speech = speechAfter(note, line, label, lines, at);
    candidates.push({
      ...reader.split(label.name),
      line,
      label,
      speech,
      next: wordAfter(note, line, label),
      isTimed,
      place,
    });
  });
  return candidates;
}

/** The name in the column of speakers; null where the cell is empty or names nobody. */
function cellLabel(note: Note, line: Line, { speaker, speech }: SpokenRow, reader: NameReader): Label | null {
  const named = reader.read(note.text.slice(speaker.from, speaker.to));
  const isLast = speech.from === speech.to;
  return named && { form: 'cell', name: named.name, stamped: named.stamped, end: speech.from - line.from, isLast };
}

/** Labels in comments, code and the like say nothing. Signs such as `<ana>` are markup to Markdown, and blank too. */
function isHidden(note: Note, line: Line, label: Label): boolean {
  if (line.block.kind === 'opaque' || label.form === 'nick' || label.form === 'voice') return false;
  return countWords(note.mask, line.from, Math.min(line.to, line.from + label.end)) === 0;
}

function isTimeNear(note: Note, line: Line, near: Line | undefined): boolean {
  return near?.block === line.block && isCueLine(note.text.slice(near.from, Math.min(near.to, near.from + 121)));
}

function speechAfter(note: Note, line: Line, label: Label, lines: readonly Line[], at: number): -1 | 0 | 1 {
  if (label.isLast) return isBelow(line, lines[at + 1]) ? 0 : -1;
  const source = line.block.kind === 'opaque' ? note.text : note.mask;
  const words = countWords(source, line.from + label.end, Math.min(line.to, line.from + label.end + 200));
  if (words === 0) return -1;
  if (NAME_ONLY.test(note.text.slice(line.from + label.end, Math.min(line.to, line.from + label.end + 60)))) return -1;
  return words >= 3 || /[.!?…]/.test(note.text.charAt(line.to - 1)) ? 1 : 0;
}

function wordAfter(note: Note, line: Line, label: Label): string {
  if (!LOOSE.has(label.form)) return '';
  const from = line.from + label.end;
  return /^[\p{L}\p{M}'’-]*/u.exec(note.text.slice(from, Math.min(line.to, from + 40)))?.[0] ?? '';
}

/** Whether the next line can be what a label on its own line stands above. */
function isBelow(line: Line, next: Line | undefined): boolean {
  if (!next) return false;
  if (next.block === line.block) return true;
  // A line that Markdown takes for the end of the item before stands above the next item all the same.
  if (line.block.kind === 'item' && line.isFirst) return next.block.parent === line.block.index;
  if (line.block.kind === 'heading') return next.block.kind !== 'heading' && next.block.section === line.block.index;
  const isNear = line.block.kind === 'item' || next.block.parent === line.block.parent;
  return isNear && next.block.kind !== 'heading' && next.block.section === line.block.section;
}
