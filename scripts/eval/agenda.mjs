import { accuracy, detection, macro } from './figures.mjs';

const NONE = 'not-agenda';

/**
 * Agenda items, by note and line. A labelled line counts as found when the report's agenda has an item on it.
 * Kinds are taken over the rows that are items: `kind accuracy` and `kind macro-F1` count a line that was not found
 * as wrong, `of those found` leaves it out. Rows marked unsure count only where the name says so.
 */
export function measureAgenda(rows, readNote) {
  const pairs = rows.map((row) => {
    const item = readNote(row.note).report.agenda.find(({ line }) => line === row.line);
    return { row, expected: row.kind, got: item?.kind ?? NONE, reason: item?.kindReason };
  });
  const sure = pairs.filter(({ row }) => !row.unsure);
  const items = pairs.filter(({ expected }) => expected !== NONE);
  const sureItems = items.filter(({ row }) => !row.unsure);
  const found = sureItems.filter(({ got }) => got !== NONE);
  const clear = detection(sure.map(isItem));
  const all = detection(pairs.map(isItem));
  const kinds = macro(sureItems);
  return {
    figures: [
      figure('item precision', clear.precision, sure.length, 0.92),
      figure('item recall', clear.recall, sure.length),
      figure('item F1', clear.f1, sure.length, 0.9),
      figure('item precision, unsure rows too', all.precision, pairs.length),
      figure('item recall, unsure rows too', all.recall, pairs.length),
      figure('item F1, unsure rows too', all.f1, pairs.length, 0.9),
      figure('kind accuracy', accuracy(sureItems), sureItems.length, 0.8),
      figure('kind accuracy of those found', accuracy(found), found.length),
      figure('kind macro-F1', kinds.f1, sureItems.length, 0.75),
      figure('kind macro-F1 of those found', macro(found).f1, found.length),
      figure('kind accuracy, unsure rows too', accuracy(items), items.length),
      figure('kind macro-F1, unsure rows too', macro(items).f1, items.length),
      ...Object.entries(kinds.each).map(([kind, { f1 }]) =>
        figure(`  F1 of ${kind}`, f1, sureItems.filter(({ expected }) => expected === kind).length),
      ),
    ],
    errors: pairs
      .filter(({ expected, got }) => expected !== got)
      .sort((a, b) => severity(b) - severity(a))
      .map(({ row, expected, got, reason }) => ({
        at: `${row.note}:${row.line}`,
        expected: expected + (row.unsure ? ' (unsure)' : ''),
        got: reason ? `${got} (${reason})` : got,
        text: row.raw,
      })),
  };
}

const isItem = ({ expected, got }) => ({ expected: expected !== NONE, got: got !== NONE });

const figure = (name, value, rows, target) => ({ name, value, rows, ...(target && { target }) });

/** A line rewritten that should have been left alone is worst, then one missed, then a kind mistaken. */
function severity({ row, expected, got }) {
  return (row.unsure ? 0 : 10) + (expected === NONE ? 3 : got === NONE ? 2 : 1);
}
