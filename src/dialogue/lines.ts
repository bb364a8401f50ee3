import type { Block, Note } from '../model/note';
import type { Span } from '../model/span';
import type { Lexicon } from './lexicon';
import { spokenRows, type SpokenRow } from './table';

/** A line of a note on which somebody may speak: without quote marks, indent, list marker and checkbox. */
export interface Line extends Span {
  readonly block: Block;
  /** Whether it is the first line of its block. */
  readonly isFirst: boolean;
  /** Of a row of a transcript: who speaks and what they say; null for every other line. */
  readonly row: SpokenRow | null;
}

/** What a code fence that holds a transcript is marked with; one without a mark may hold one too. */
const TRANSCRIPT_FENCES = new Set(
  'text txt plain plaintext vtt webvtt srt subrip transcript log irc chat conversation'.split(' '),
);

/** The lines of a note on which somebody may speak, in order; none of blocks that can hold no speech. */
export function speakableLines(note: Note, lexicon: Lexicon): readonly Line[] {
  const lines: Line[] = [];
  const rowOf = spokenRows(note, lexicon);
  for (const block of note.blocks) {
    const row = block.kind === 'row' ? rowOf(block) : null;
    if (row) lines.push({ from: row.speaker.from, to: row.speech.to, block, isFirst: true, row });
    else addLines(note, block, lines);
  }
  return lines;
}

function addLines(note: Note, block: Block, lines: Line[]): void {
  if (block.kind === 'row' || (block.kind === 'opaque' && !mayHoldSpeech(note, block))) return;
  const { text } = note;
  let start = block.content.from;
  while (start < block.content.to) {
    const brk = text.indexOf('\n', start);
    const end = brk < 0 || brk > block.content.to ? block.content.to : brk;
    let from = start;
    let to = end;
    // A backslash at the end is a hard line break.
    while (to > from && (text.charCodeAt(to - 1) <= 32 || text.charCodeAt(to - 1) === 92)) to -= 1;
    while (from < to && isPrefix(text, from, to)) from += 1;
    if (from < to) lines.push({ from, to, block, isFirst: start === block.content.from, row: null });
    start = end + 1;
  }
}

/** Text in a fence that is marked as text or not at all; no code, HTML, math, rules. */
function mayHoldSpeech(note: Note, block: Block): boolean {
  if (block.content.from !== block.from)
    return block.marker === '' || TRANSCRIPT_FENCES.has(block.marker.toLowerCase());
  return (
    block.marker === '' && /^(?:[^<$%`~\s]|<[^!/>\s]+> )/.test(note.text.slice(block.from, block.from + 60).trimStart())
  );
}

/** `>` may open a line's quote; `:   ` a definition, as some exports write it. */
function isPrefix(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 32 || code === 0xa0 || code === 0xfeff || code === 62) return true;
  return code === 58 && at + 1 < to && text.charCodeAt(at + 1) <= 32;
}
