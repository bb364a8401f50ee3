import { isLetter } from '../model/letters';
import type { Span } from '../model/span';

/** Content column of the outermost list item when none is open. */
const NONE = Infinity;

const MARKER = /^([ \t]*)([-+*]|\d{1,9}[.)])([ \t]+|$)/;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const STARTS_BLOCK = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>|`{3}|~{3}|<|(?:[-_*][ \t]*){3,}$)/;
/** HTML blocks that run over blank lines, with what ends each. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/**
 * Cuts Markdown, from `start` on, into stretches that mean the same alone as in the whole (link definitions apart):
 * at blank lines outside code and HTML, where the next line can belong to no list, quote or paragraph before it.
 * The spans come in order, hold whole lines, and leave out only blank lines.
 */
export function splitChunks(text: string, start: number): readonly Span[] {
  const found: Span[] = [];
  const state = { itemColumn: NONE, isList: false, until: null as RegExp | null };
  let from = -1;
  let end = start;
  let afterBlank = true;
  for (let at = start; at < text.length;) {
    const brk = text.indexOf('\n', at);
    const next = brk < 0 ? text.length : brk + 1;
    if (state.until === null && isLetter(text.charCodeAt(at))) {
      // Such a line begins nothing but a paragraph.
      if (afterBlank && from >= 0) found.push({ from, to: end });
      if (afterBlank || from < 0) {
        from = at;
        state.itemColumn = NONE;
        state.isList = false;
      }
      end = next;
      afterBlank = false;
      at = next;
      continue;
    }
    const line = text.slice(at, brk < 0 ? next : brk).replace(/\r$/, '');
    const isBlank = line.trim() === '';
    if (!isBlank && afterBlank && state.until === null && from >= 0 && canStart(line, state.isList)) {
      found.push({ from, to: end });
      from = -1;
    }
    if (from < 0 && !isBlank) {
      from = at;
      state.itemColumn = NONE;
      state.isList = false;
    }
    if (from >= 0) follow(line, isBlank, state);
    if (!isBlank) end = next;
    afterBlank = isBlank;
    at = next;
  }
  if (from >= 0) found.push({ from, to: end });
  return found;
}

/** Whether a line after a blank one belongs to nothing before it. */
function canStart(line: string, isList: boolean): boolean {
  if (/^[ \t]/.test(line)) return false;
  return !(isList && MARKER.test(line));
}

interface State {
  /** The column from which a line stands inside the outermost open list item. */
  itemColumn: number;
  isList: boolean;
  /** What ends the code or HTML that the line stands in. */
  until: RegExp | null;
}

function follow(line: string, isBlank: boolean, state: State): void {
  if (state.until !== null) {
    if (state.until.test(line)) state.until = null;
    return;
  }
  if (isBlank) return;
  const marker = MARKER.exec(line);
  const indent = columnAfter(0, /^[ \t]*/.exec(line)?.[0] ?? '');
  if (marker && indent < 4 && !/^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/.test(line)) {
    if (indent < state.itemColumn) state.itemColumn = contentColumn(indent, marker[2] ?? '', marker[3] ?? '');
    state.isList = true;
    return;
  }
  if (indent >= state.itemColumn) return;
  if (STARTS_BLOCK.test(line)) state.itemColumn = NONE;
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) {
    state.until = new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`);
    return;
  }
  const html = HTML.find(([open]) => open.test(line));
  if (html && !html[1].test(line.replace(html[0], ''))) state.until = html[1];
}

/** The column after white space that starts at `column`; tabs stop at every fourth. */
export function columnAfter(column: number, space: string): number {
  let result = column;
  for (let at = 0; at < space.length; at += 1) result += space.charCodeAt(at) === 9 ? 4 - (result % 4) : 1;
  return result;
}

/** The column at which a list item's content stands: one to four columns after its marker. */
export function contentColumn(indent: number, marker: string, space: string): number {
  const after = indent + marker.length;
  const column = columnAfter(after, space);
  return column - after > 4 || column === after ? after + 1 : column;
}
