import type { Span } from '../model/span';
import { columnAfter } from './chunks';

/** A line without its break. */
export interface Line extends Span {
  readonly indent: number;
  /** Offset of the first character that is no white space. */
  readonly at: number;
  readonly rest: string;
}

export const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
export const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
export const MARKER = /^([-+*]|(\d{1,9})[.)])([ \t]+)(?=\S)/;
/** Lines that underline, divide, delimit a table or are an item without text. */
export const UNSURE = /^(?:[-=+*_|: \t]+|\d{1,9}[.)][ \t]*)$/;
export const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
export const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
export const EMPTY_ITEM = /^([-+*]|(?:\d{1,9})[.)])[ \t]*$/;
/** An HTML comment that is not over where it begins, as `<!-->` is. */
export const COMMENT = /^<!--(?!-?>)/;
/** Starts of quotes, HTML (an address in angle brackets is none), tables and definitions. */
export const OTHER = /^(?:[>|]|<(?![a-z][a-z\d+.-]+:)|\[[^\]]*\]:)/i;

/** The line that starts at `from`. */
export function lineAt(text: string, from: number): Line {
  const brk = text.indexOf('\n', from);
  let to = brk < 0 ? text.length : brk;
  if (to > from && text.charCodeAt(to - 1) === 13) to -= 1;
  let at = from;
  while (at < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at += 1;
  return { from, to, at, indent: at === from ? 0 : columnAfter(0, text.slice(from, at)), rest: text.slice(at, to) };
}

/** Where the line after it starts. */
export function lineAfter(text: string, line: Line): number {
  const brk = text.indexOf('\n', line.to);
  return brk < 0 ? text.length : brk + 1;
}
