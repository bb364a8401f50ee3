import type { AgendaItem, Finding, Report, Stance } from './report';

/** What is kept of a meeting for looking back over many: numbers only, no word of the note and nobody's name. */
export interface MeetingFigures {
  /** Words of the note that are language. */
  readonly words: number;
  /** Items of the agenda, without those of procedure (welcome, breaks). */
  readonly items: number;
  /** How many of them are questions, open or closed. */
  readonly asking: number;
  /** Open questions anywhere in the note; this and the next two are null where the note's language has no stance pack. */
  readonly openQuestions: number | null;
  readonly wonderings: number | null;
  readonly knowings: number | null;
  /** How evenly the words were spread over those who spoke, 0..1; null when the note records no conversation. */
  readonly evenness: number | null;
  /** The signals that have a value, by id: what a later meeting is compared with. */
  readonly values: Readonly<Record<string, number>>;
}

/** The figures of a meeting with what its note holds besides the meeting. */
export interface NoteFigures extends MeetingFigures {
  /** How many prompts have an answer in the note. */
  readonly answered: number;
}

/** The figures of a report; `words` is how many words of language its note has. */
export function figuresOf(report: Report, words: number): MeetingFigures {
  const items = report.agenda.filter(({ kind }) => kind !== 'procedural');
  const hasStance = !report.lacks.includes('stance');
  const countOf = (stance: Stance): number | null => (hasStance ? report.findings.filter(isOf(stance)).length : null);
  const signals = Object.values(report.keys).flatMap((key) => key.signals);
  return {
    words,
    items: items.length,
    asking: items.filter(isQuestion).length,
    openQuestions: hasStance ? report.questions.filter(({ type }) => type === 'open').length : null,
    wonderings: countOf('wondering'),
    knowings: countOf('knowing'),
    evenness: report.balance.speakers < 2 ? null : report.balance.entropy,
    values: Object.fromEntries(signals.flatMap(({ id, value }) => (value === null ? [] : [[id, value]]))),
  };
}

function isQuestion({ kind }: AgendaItem): boolean {
  return kind === 'open-question' || kind === 'closed-question';
}

function isOf(stance: Stance): (finding: Finding) => boolean {
  return (finding) => finding.stance === stance;
}
