/** A stretch of a note's text: UTF-16 code units, half-open (`text.slice(from, to)`). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether two spans share at least one character; spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether `inner` lies wholly inside `outer`; equal spans do. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The span moved by `by` code units. */
export function shift(span: Span, by: number): Span {
  return { from: span.from + by, to: span.to + by };
}

/** The span without the white space at its two ends; an all-blank span becomes empty at its start. */
export function trim(text: string, span: Span): Span {
  let { from, to } = span;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  return { from, to };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
