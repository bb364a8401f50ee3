/** One stretch in which two texts differ: `base.slice(from, to)` became `insert`. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The smallest single replacement that makes `next` of `base`; null when they are equal. */
export function differenceOf(base: string, next: string): Difference | null {
  if (base === next) return null;
  const shorter = Math.min(base.length, next.length);
  let start = 0;
  while (start < shorter && base[start] === next[start]) start += 1;
  let end = 0;
  while (end < shorter - start && base[base.length - 1 - end] === next[next.length - 1 - end]) end += 1;
  return { from: start, to: base.length - end, insert: next.slice(start, next.length - end) };
}

/** Both changes of `base` where they touch different places; where they clash, mine. */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  const [a, b] = [differenceOf(base, mine), differenceOf(base, theirs)];
  if (!a) return theirs;
  if (!b) return mine;
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (first.to > second.from) return mine;
  return (
    base.slice(0, first.from) + first.insert + base.slice(first.to, second.from) + second.insert + base.slice(second.to)
  );
}
