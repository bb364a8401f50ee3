import type { CachedMetadata } from 'obsidian';
import type { Edit } from '../model/edit';
import type { Span } from '../model/span';
import { lineStarts, offsetOf } from './places';

/** A heading of a note as the app's index knows it; `from..to` is its text, without marks and underline. */
export interface Heading extends Span {
  readonly heading: string;
  readonly level: number;
}

/**
 * The headings of a note by the app's index of it. Null when they do not stand in the text where the index says:
 * the note was changed since it was indexed.
 */
export function headingsOf(text: string, cache: CachedMetadata): readonly Heading[] | null {
  const starts = lineStarts(text);
  const headings: Heading[] = [];
  for (const { heading, level, position } of cache.headings ?? []) {
    const start = offsetOf(starts, position.start);
    const slice = text.slice(start, offsetOf(starts, position.end));
    const at = slice.indexOf(heading);
    if (at >= 0) headings.push({ heading, level, from: start + at, to: start + at + heading.length });
    // A heading over several lines may be put together otherwise in the index: it counts, but is not followed.
    else if (squeeze(slice).includes(squeeze(heading))) headings.push({ heading, level, from: start, to: start });
    else return null;
  }
  return headings;
}

/** What each heading will read once the edits are made. */
export function headingsAfter(text: string, headings: readonly Heading[], edits: readonly Edit[]): readonly string[] {
  const inOrder = [...edits].sort((a, b) => a.from - b.from);
  let next = 0;
  return headings.map(({ heading, from, to }) => {
    let after = '';
    let at = from;
    while ((inOrder[next]?.from ?? Infinity) < from) next += 1;
    for (let edit = inOrder[next]; edit && edit.from <= to; edit = inOrder[next]) {
      next += 1;
      if (edit.to > to) continue;
      after += text.slice(at, edit.from) + edit.insert;
      at = edit.to;
    }
    // What an edit puts on lines of its own below the heading is none of the heading.
    return at === from && after === '' ? heading : firstLine(after + text.slice(at, to));
  });
}

function firstLine(text: string): string {
  return (/^[^\r\n]*/.exec(text)?.[0] ?? '').trim();
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ');
}
