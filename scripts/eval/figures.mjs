/** The measures themselves: plain arithmetic over pairs of what was expected and what the engine got. */

/** Precision, recall and F1 of a yes-or-no answer; each 0 where it would divide by nothing. */
export function detection(pairs) {
  const hits = pairs.filter(({ expected, got }) => expected && got).length;
  const precision = share(hits, pairs.filter(({ got }) => got).length);
  const recall = share(hits, pairs.filter(({ expected }) => expected).length);
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** Share of pairs whose two labels are the same. */
export function accuracy(pairs) {
  return share(pairs.filter(({ expected, got }) => expected === got).length, pairs.length);
}

/** F1 of each label that is expected at least once, and their unweighted mean. */
export function macro(pairs) {
  const labels = [...new Set(pairs.map(({ expected }) => expected))].sort();
  const each = Object.fromEntries(
    labels.map((label) => [
      label,
      detection(pairs.map(({ expected, got }) => ({ expected: expected === label, got: got === label }))),
    ]),
  );
  return { f1: mean(labels.map((label) => each[label].f1)), each };
}

/** Pearson's r; 0 when one side does not vary. */
export function pearson(xs, ys) {
  const zx = zScores(xs);
  const zy = zScores(ys);
  return mean(zx.map((x, index) => x * zy[index]));
}

/** Distance from the mean in standard deviations; all 0 when nothing varies. */
export function zScores(values) {
  const middle = mean(values);
  const deviation = Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  return values.map((value) => (deviation === 0 ? 0 : (value - middle) / deviation));
}

export function share(part, whole) {
  return whole === 0 ? 0 : part / whole;
}

export function mean(values) {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

function harmonic(a, b) {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
