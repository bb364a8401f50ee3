import type { Span } from '../model/span';

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
