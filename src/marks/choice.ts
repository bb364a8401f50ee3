import type { AgendaItem, Finding, Report } from '../model/report';
import { encloses } from '../model/span';

/** What a person may choose to see in the text of a note: everything, one part of it, or nothing. */
export const MARKS_SHOWN = ['both', 'knowing', 'wondering', 'agenda', 'none'] as const;
export type MarksShown = (typeof MARKS_SHOWN)[number];

export interface MarkChoice {
  readonly shown: MarksShown;
  /** Whether findings of slight strength are marked besides the clear ones. */
  readonly slight: boolean;
}

/**
 * The findings to mark, in the order of the report. An agenda item that is a question has its sign: where that shows,
 * the words that make it one are not marked as well.
 */
export function findingsToMark(report: Pick<Report, 'agenda' | 'findings'>, choice: MarkChoice): readonly Finding[] {
  const asked = showsAgenda(choice) ? report.agenda.filter(isQuestion) : [];
  let at = 0;
  return report.findings.filter((finding) => {
    if (!showsFinding(choice, finding)) return false;
    // Items and findings both stand in the order of the text.
    while ((asked[at]?.to ?? Infinity) < finding.from) at += 1;
    const item = asked[at];
    return finding.stance !== 'wondering' || !item || !encloses(item.topicSpan, finding);
  });
}

function isQuestion({ kind }: AgendaItem): boolean {
  return kind === 'open-question' || kind === 'closed-question';
}

function showsFinding(choice: MarkChoice, finding: Pick<Finding, 'stance' | 'strength'>): boolean {
  if (finding.strength === 'slight' && !choice.slight) return false;
  return choice.shown === 'both' || choice.shown === finding.stance;
}

export function showsAgenda(choice: MarkChoice): boolean {
  return choice.shown === 'both' || choice.shown === 'agenda';
}
