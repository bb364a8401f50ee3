import { codeFolding, foldKeymap, foldService } from '@codemirror/language';
import type { EditorState, Line } from '@codemirror/state';
import { keymap } from '@codemirror/view';

/** Headings fold all that stands under them, list items what is indented below them. */
const folds = foldService.of((state, from) => {
  const line = state.doc.lineAt(from);
  const level = levelOf(line);
  const indent = /^(\s*)(?:[-*+]|\d+[.)])\s/.exec(line.text)?.[1]?.length;
  const ends =
    level > 0
      ? (next: Line) => levelOf(next) > 0 && levelOf(next) <= level
      : indent !== undefined && ((next: Line) => next.text.search(/\S|$/) <= indent);
  return ends ? stretch(state, line, ends) : null;
});

/** From the end of the line to that of the last line with words before one at which `ends` is true. */
function stretch(
  state: EditorState,
  line: Line,
  ends: (line: Line) => boolean,
): { readonly from: number; readonly to: number } | null {
  let last = line;
  for (let number = line.number + 1; number <= state.doc.lines; number += 1) {
    const next = state.doc.line(number);
    if (next.text.trim() === '') continue;
    if (ends(next)) break;
    last = next;
  }
  return last === line ? null : { from: line.to, to: last.to };
}

function levelOf(line: Line): number {
  return /^(#{1,6})\s/.exec(line.text)?.[1]?.length ?? 0;
}

export const folding = [folds, codeFolding(), keymap.of(foldKeymap)];
