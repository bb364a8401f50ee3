import { pearson, zScores } from './figures.mjs';

/**
 * Receptiveness: how far the engine's own signals, with their fixed weights, go with what readers felt. Null when
 * the engine has no such score.
 */
export function measureReceptiveness(rows, engine) {
  const { english, readNote, receptiveness } = engine;
  if (!receptiveness) return null;
  const scores = rows.map(({ text }) => receptiveness(readNote(text, english.reading), english.stance));
  const felt = rows.map(({ receptive }) => receptive);
  const expected = zScores(felt);
  const got = zScores(scores);
  return {
    figures: [{ name: 'receptiveness r', value: pearson(scores, felt), rows: rows.length, target: 0.38 }],
    errors: rows
      .map(({ text }, index) => ({
        at: `receptiveness.jsonl:${index + 1}`,
        expected: expected[index].toFixed(2),
        got: got[index].toFixed(2),
        text,
        miss: Math.abs(expected[index] - got[index]),
      }))
      .sort((a, b) => b.miss - a.miss)
      .map(({ miss: _miss, ...error }) => error),
  };
}
