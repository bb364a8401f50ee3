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

/**
 * For each span the items that share a character with it. Both come in order of `from`, and spans do not overlap,
 * so that all of it is one walk: a block of many sentences and much markup stays linear.
 */
export function alongside<T extends Span>(items: readonly T[], spans: readonly Span[]): readonly (readonly T[])[] {
  let next = 0;
  let open: readonly T[] = [];
  return spans.map((span) => {
    const begun: T[] = [];
    for (let item = items[next]; item && item.from < span.to; item = items[next]) {
      begun.push(item);
      next += 1;
    }
    open = [...open, ...begun].filter(({ to }) => to > span.from);
    return open;
  });
}

/** The first of some spans, which come in order and do not overlap, that shares a character with `span`. */
export function firstOverlapping<T extends Span>(spans: readonly T[], span: Span): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? Infinity) > span.from) high = middle;
    else low = middle + 1;
  }
  const found = spans[low];
  return found && found.from < span.to ? found : undefined;
}
