import type { ChangeDesc, Text } from '@codemirror/state';
import type { AgendaItem, Finding, KeyReading, Report, Signal } from '../model/report';
import { changedReport } from '../model/changedReport';
import type { Span } from '../model/span';

/** The span after `changes`; text typed at its ends stays outside. Null when all of it was deleted. */
export function moveSpan(span: Span, changes: ChangeDesc): Span | null {
  const from = changes.mapPos(span.from, 1);
  const to = changes.mapPos(span.to, -1);
  return from < to ? { from, to } : null;
}

export function moveItem(item: AgendaItem, changes: ChangeDesc, doc: Text): AgendaItem | null {
  const topicSpan = moveSpan(item.topicSpan, changes);
  // A line grows with what is typed at its ends, unlike a mark.
  const from = doc.lineAt(changes.mapPos(item.from, -1)).from;
  const line = doc.lineAt(changes.mapPos(item.to, 1));
  return topicSpan && { ...item, from, to: line.to, line: doc.lineAt(from).number, topicSpan };
}

function moveFinding(finding: Finding, changes: ChangeDesc, doc: Text): Finding | null {
  const span = moveSpan(finding, changes);
  const sentence = moveSpan(finding.sentence, changes);
  return span && sentence && { ...finding, ...span, sentence, line: doc.lineAt(span.from).number };
}

/**
 * The report with every offset and line as of `doc`, which `changes` lead to. What was deleted is left out; what was
 * changed inside keeps the text that was read, until the note is read again.
 */
export function moveReport(report: Report, changes: ChangeDesc, doc: Text): Report {
  const move = <T extends Span & { readonly line: number }>(part: T): readonly T[] => {
    const span = moveSpan(part, changes);
    return span ? [{ ...part, ...span, line: doc.lineAt(span.from).number }] : [];
  };
  const moveSignal = (signal: Signal): Signal => ({
    ...signal,
    spans: signal.spans.flatMap((span) => moveSpan(span, changes) ?? []),
  });
  const moveKey = (key: KeyReading): KeyReading => ({ ...key, signals: key.signals.map(moveSignal) });
  // Asking for the keys would have them read.
  const keys = (): Report['keys'] => {
    const { learning, growing, safe, dialogue } = report.keys;
    return { learning: moveKey(learning), growing: moveKey(growing), safe: moveKey(safe), dialogue: moveKey(dialogue) };
  };
  const moved = {
    agenda: report.agenda.flatMap((item) => moveItem(item, changes, doc) ?? []),
    findings: report.findings.flatMap((finding) => moveFinding(finding, changes, doc) ?? []),
    questions: report.questions.flatMap(move),
    turns: report.turns.flatMap(move),
  };
  return changedReport(report, moved, keys);
}
