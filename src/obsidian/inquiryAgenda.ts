import { rewriteAll } from '../agenda/rewrite';
import { applyEdits } from '../model/edit';
import type { Report } from '../model/report';

/** What a person says of a meeting that they prepare. */
export interface MeetingPlan {
  readonly purpose: string;
  /** One topic a line, each with its own time or owner if it has one. */
  readonly topics: readonly string[];
  /** How long the meeting is; null leaves out the times. */
  readonly minutes: number | null;
}

const HEADING = '## Agenda';

/**
 * An agenda in Markdown whose topics are inquiry questions, as the engine words them, with the time shared out among
 * the topics that name none. `purposeLabel` stands before the purpose.
 */
export function inquiryAgenda(plan: MeetingPlan, read: (text: string) => Report, purposeLabel: string): string {
  const list = [HEADING, '', ...plan.topics.map((topic) => `- ${topic.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '')}`), ''];
  const text = list.join('\n');
  const report = read(text);
  const applied = applyEdits(text, rewriteAll(text, report.agenda, false));
  const asked = (applied.ok ? applied.text : text).trimEnd().split('\n').slice(2);
  const free = plan.topics.map(
    (_, index) => (report.agenda.find((item) => item.line === index + 3)?.minutes ?? null) === null,
  );
  const each = timebox(plan, report, free.filter(Boolean).length);
  const lines = asked.map((line, index) => {
    const bare = line.replace(/^- /, '');
    return `${index + 1}. ${bare}${free[index] === true && each !== null ? ` (${each} min)` : ''}`;
  });
  const purpose = plan.purpose.trim() === '' ? [] : [`**${purposeLabel}:** ${plan.purpose.trim()}`, ''];
  return [HEADING, '', ...purpose, ...lines, ''].join('\n');
}

/** Minutes for each topic without a time of its own, in steps of five where there is room for that. */
function timebox(plan: MeetingPlan, report: Report, free: number): number | null {
  if (plan.minutes === null || free === 0) return null;
  const taken = report.agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const each = (plan.minutes - taken) / free;
  if (each < 1) return null;
  return each < 5 ? Math.floor(each) : Math.floor(each / 5) * 5;
}
