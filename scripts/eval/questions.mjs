import { accuracy, macro, mean } from './figures.mjs';

/**
 * Question types. Each text is one dialogue act, read as a note of its own; where it holds several sentences that
 * ask, the last one decides, and where the engine sees none its type is `none`. `leading` counts as closed: the
 * labels come from the form of the act, and a leading question has the form of one that yes or no answers.
 * Open against closed takes only those two kinds of rows; `open` and `wh` are then both answers of "open", as
 * neither can be answered by yes or no. `balanced` weighs the two kinds of rows alike, since closed ones are many.
 */
export function measureQuestions(rows, engine) {
  const pairs = rows.map((row, index) => {
    const last = engine.analyze(row.text).questions.at(-1);
    const type = last?.type ?? 'none';
    return {
      row,
      index,
      expected: row.type,
      got: type === 'leading' ? 'closed' : type,
      type,
      openness: last?.openness,
    };
  });
  const { f1, each } = macro(pairs);
  const twoWay = pairs.filter(({ expected }) => expected === 'open' || expected === 'closed');
  const byType = twoWay.map(({ expected, got }) => ({ expected, got: TWO_WAY[got] ?? 'none' }));
  const byDegree = twoWay.map(({ expected, openness }) => ({ expected, got: degree(openness) }));
  return {
    figures: [
      { name: 'question type macro-F1', value: f1, rows: rows.length, target: 0.62 },
      { name: 'question type accuracy', value: accuracy(pairs), rows: rows.length },
      ...Object.entries(each).map(([type, one]) => ({
        name: `  F1 of ${type}`,
        value: one.f1,
        rows: pairs.filter(({ expected }) => expected === type).length,
      })),
      { name: 'open against closed accuracy', value: accuracy(byType), rows: byType.length, target: 0.8 },
      { name: '  balanced', value: balanced(byType), rows: byType.length },
      { name: '  by openness ≥ .5', value: accuracy(byDegree), rows: byDegree.length },
      { name: '  by openness ≥ .5, balanced', value: balanced(byDegree), rows: byDegree.length },
    ],
    errors: pairs
      .filter(({ expected, got }) => expected !== got)
      .sort((a, b) => severity(b) - severity(a) || a.index - b.index)
      .map(({ row, index, expected, type, openness }) => ({
        at: `questions.jsonl:${index + 1}`,
        expected,
        got: openness === undefined ? type : `${type} (openness ${openness.toFixed(2)})`,
        text: row.text,
      })),
  };
}

const TWO_WAY = { open: 'open', wh: 'open', closed: 'closed', rhetorical: 'closed' };

function degree(openness) {
  if (openness === undefined) return 'none';
  return openness >= 0.5 ? 'open' : 'closed';
}

function balanced(pairs) {
  return mean(['open', 'closed'].map((label) => accuracy(pairs.filter(({ expected }) => expected === label))));
}

/** Open and closed mistaken for each other is worst; then whatever was not seen to ask at all. */
function severity({ expected, got }) {
  const crossed = (a, b) => (expected === a && got === b) || (expected === b && got === a);
  if (crossed('open', 'closed')) return 3;
  return got === 'none' ? 2 : 1;
}
