import type { Loc } from 'obsidian';

/** Where each line of the text starts. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * The offset of a place that the app's index names, by line and column rather than by the index's own offset: an open
 * editor may have other line ends than its file. Infinity for a line that the text does not have.
 */
export function offsetOf(starts: readonly number[], place: Loc): number {
  return (starts[place.line] ?? Infinity) + place.col;
}
