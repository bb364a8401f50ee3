import type { Report } from '../model/report';

/**
 * One note's report as the line that scripts read: these keys keep their names and meaning, others may join them.
 * `language` and `lacks` stand only where the pack of the note's language lacks a layer, whose part is empty then.
 * Lines count from 1; `from` and `to` are UTF-16 code units, half-open, into the note as its bytes decode.
 */
export function jsonLine(path: string, report: Report): string {
  const { foreign, language, lacks, meeting, agenda, findings, questions, turns, balance, keys, faults } = report;
  const read = { path, foreign, meeting, agenda, findings, questions, turns, balance, keys, faults };
  return `${JSON.stringify(lacks.length > 0 ? { ...read, language, lacks } : read)}\n`;
}
