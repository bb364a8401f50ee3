/**
 * Pairs the items of two sequences that are much alike: for each index of `b` the index of its partner in `a`, or -1.
 * Partners are equal, keep their order and are as many as possible (Myers, "An O(ND) Difference Algorithm", 1986).
 * Sequences that need more than `limit` insertions and deletions get no partners at all: that bounds the work.
 */
export function align<T>(a: readonly T[], b: readonly T[], limit = 1000): readonly number[] {
  const partners = b.map(() => -1);
  const rounds = furthestPoints(a, b, limit);
  if (!rounds) return partners;
  let x = a.length;
  let y = b.length;
  for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
    const before = rounds[edits] ?? new Int32Array();
    const diagonal = x - y;
    const from = isInsertion(before, edits, diagonal) ? diagonal + 1 : diagonal - 1;
    const fromX = reached(before, edits, from);
    const fromY = fromX - from;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      partners[y] = x;
    }
    x = fromX;
    y = fromY;
  }
  return partners;
}

/**
 * How far along `a` each diagonal (x - y) gets before each number of edits, until both ends are reached; null beyond
 * the limit. A round of `edits` holds the diagonals from `-edits - 1` to `edits + 1`.
 */
function furthestPoints<T>(a: readonly T[], b: readonly T[], limit: number): readonly Int32Array[] | null {
  const rounds: Int32Array[] = [];
  let before = new Int32Array(3);
  for (let edits = 0; edits <= Math.min(limit, a.length + b.length); edits += 1) {
    rounds.push(before);
    const after = new Int32Array(2 * edits + 5);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isInsertion(before, edits, diagonal)
        ? reached(before, edits, diagonal + 1)
        : reached(before, edits, diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      after[diagonal + edits + 2] = x;
      if (x >= a.length && x - diagonal >= b.length) return rounds;
    }
    before = after;
  }
  return null;
}

function isInsertion(before: Int32Array, edits: number, diagonal: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && reached(before, edits, diagonal - 1) < reached(before, edits, diagonal + 1);
}

function reached(before: Int32Array, edits: number, diagonal: number): number {
  return before[diagonal + edits + 1] ?? 0;
}
