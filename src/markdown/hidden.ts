import type { Span } from '../model/span';

export interface Hidden extends Span {
  readonly kind: 'comment' | 'math';
}

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
/** Inline code of one line, then the delimiters of Obsidian's comments and block math. */
const DELIMITER = /(`+)(?:(?!\1)[^\r\n])+\1|%%|\$\$/g;

/**
 * Obsidian's `%%comments%%` and `$$math$$`, which may run over lines and blocks, from `start` on. What stands in code
 * is neither. A comment that is never closed hides the rest of the note, as in Obsidian; open math hides nothing.
 */
export function hiddenSpans(text: string, start: number): readonly Hidden[] {
  if (!text.includes('%%') && !text.includes('$$')) return [];
  const found: Hidden[] = [];
  let open: { readonly mark: string; readonly from: number } | null = null;
  let fence: string | null = null;
  for (let from = start; from < text.length;) {
    const end = lineEnd(text, from);
    const line = text.slice(from, end);
    const mark = open ? undefined : FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
    } else if (mark !== undefined) {
      fence = mark;
    } else {
      open = readLine(line, from, open, found);
    }
    from = end + 1;
  }
  if (open?.mark === '%%') found.push({ kind: 'comment', from: open.from, to: text.length });
  return found;
}

type Open = { readonly mark: string; readonly from: number } | null;

function readLine(line: string, from: number, open: Open, found: Hidden[]): Open {
  let state = open;
  for (const match of line.matchAll(DELIMITER)) {
    const mark = match[0];
    if (mark.startsWith('`')) continue;
    if (state === null) {
      state = { mark, from: from + match.index };
    } else if (state.mark === mark) {
      found.push({ kind: mark === '%%' ? 'comment' : 'math', from: state.from, to: from + match.index + 2 });
      state = null;
    }
  }
  return state;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
