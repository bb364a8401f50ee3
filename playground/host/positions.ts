import type { Loc, Pos } from 'obsidian';

/** Turns offsets of one text into the app's locations: lines and columns count from 0. */
export class Positions {
  private readonly lineStarts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.lineStarts = starts;
  }

  loc(offset: number): Loc {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (this.lineStarts[low] ?? 0), offset };
  }

  pos(from: number, to: number): Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }
}
