import type { Report } from './report';

/** The parts of a report that are there at once; the others are read when they are first asked for. */
type Ready = Omit<Report, 'keys' | 'faults'>;

/** A report with some of its parts changed, which has nothing read of it that nobody has asked for. */
export function changedReport(
  report: Report,
  changed: Partial<Ready>,
  keys: () => Report['keys'] = () => report.keys,
): Report {
  const { foreign, language, lacks, meeting, agenda, findings, questions, turns, balance } = report;
  let read: Report['keys'] | null = null;
  return {
    ...{ foreign, language, lacks, meeting, agenda, findings, questions, turns, balance },
    ...changed,
    get keys() {
      return (read ??= keys());
    },
    get faults() {
      return report.faults;
    },
  };
}
