import type { Report } from '../src/model/report';

/**
 * One note's report as the line that scripts read: these keys keep their names and meaning, others may join them.
 * Lines count from 1; `from` and `to` are UTF-16 code units, half-open, into the note as its bytes decode.
 */
export function jsonLine(path: string, report: Report): string {
  const { foreign, meeting, agenda, findings, questions, turns, balance, keys, faults } = report;
  return `${JSON.stringify({ path, foreign, meeting, agenda, findings, questions, turns, balance, keys, faults })}\n`;
}
