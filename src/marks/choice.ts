import type { Finding } from '../model/report';

/** What a person may choose to see in the text of a note: everything, one part of it, or nothing. */
export const MARKS_SHOWN = ['both', 'knowing', 'wondering', 'agenda', 'none'] as const;
export type MarksShown = (typeof MARKS_SHOWN)[number];

export interface MarkChoice {
  readonly shown: MarksShown;
  /** Whether findings of slight strength are marked besides the clear ones. */
  readonly slight: boolean;
}

export function showsFinding(choice: MarkChoice, finding: Pick<Finding, 'stance' | 'strength'>): boolean {
  if (finding.strength === 'slight' && !choice.slight) return false;
  return choice.shown === 'both' || choice.shown === finding.stance;
}

export function showsAgenda(choice: MarkChoice): boolean {
  return choice.shown === 'both' || choice.shown === 'agenda';
}
