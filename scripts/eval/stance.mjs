import { accuracy, macro, share } from './figures.mjs';
import { spanOfText } from './labels.mjs';

const NEUTRAL = 'neutral';

/**
 * Stance, sentence by sentence. A labelled sentence has the stance of the findings whose own sentence overlaps it in
 * its note. Labels know one stance and the engine may find both: then a clear finding goes before a slight one, and
 * knowing before wondering. Without a finding it is neutral.
 */
export function measureStance(rows, readNote) {
  const pairs = rows.map((row) => {
    const read = readNote(row.note);
    const span = spanOfText(read, row.line, row.text);
    const findings = read.report.findings.filter(({ sentence }) => sentence.from < span.to && span.from < sentence.to);
    const [first] = [...findings].sort((a, b) => rank(a) - rank(b));
    return { row, expected: row.stance, got: first?.stance ?? NEUTRAL, findings };
  });
  const { f1, each } = macro(pairs);
  const neutral = pairs.filter(({ expected }) => expected === NEUTRAL);
  const marked = neutral.filter(({ got }) => got !== NEUTRAL);
  const count = (stance) => pairs.filter(({ expected }) => expected === stance).length;
  return {
    figures: [
      { name: 'stance macro-F1', value: f1, rows: rows.length, target: 0.82 },
      { name: 'stance accuracy', value: accuracy(pairs), rows: rows.length },
      ...Object.entries(each).flatMap(([stance, { precision, recall, f1: one }]) => [
        {
          name: `  ${stance} precision`,
          value: precision,
          rows: pairs.filter(({ got }) => got === stance).length,
          ...(stance === 'knowing' && { target: 0.82 }),
        },
        { name: `  ${stance} recall`, value: recall, rows: count(stance) },
        { name: `  ${stance} F1`, value: one, rows: count(stance) },
      ]),
      {
        name: 'neutral sentences marked',
        value: share(marked.length, neutral.length),
        rows: neutral.length,
        target: 0.04,
        atMost: true,
      },
    ],
    errors: pairs
      .filter(({ expected, got }) => expected !== got)
      .sort((a, b) => severity(b) - severity(a))
      .map(({ row, expected, got, findings }) => ({
        at: `${row.note}:${row.line}`,
        expected,
        got: findings.length ? `${got} (${findings.map(({ rule, text }) => `${rule} “${text}”`).join(', ')})` : got,
        text: row.text,
      })),
  };
}

function rank({ stance, strength }) {
  return (strength === 'clear' ? 0 : 2) + (stance === 'knowing' ? 0 : 1);
}

/** A false alarm costs more than a miss, and knowing more than wondering. */
function severity({ expected, got }) {
  if (got === 'knowing') return 4;
  if (got === 'wondering') return expected === NEUTRAL ? 3 : 2;
  return 1;
}
