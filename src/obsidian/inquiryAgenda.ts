import { getFrontMatterInfo } from 'obsidian';
import { rewriteAll } from '../agenda/rewrite';
import { applyEdits, editOf, type Edit } from '../model/edit';
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

/**
 * The edit that puts the agenda into a note on lines of its own: in place of the line of `at` when that is blank, else
 * below it, and never among the properties. A blank line parts it from what stands above and below.
 */
export function agendaEdit(text: string, at: number, agenda: string): Edit {
  const pos = Math.max(at, getFrontMatterInfo(text).contentStart);
  const lineFrom = text.lastIndexOf('\n', pos - 1) + 1;
  const lineEnd = text.indexOf('\n', pos);
  const to = lineEnd < 0 ? text.length : lineEnd;
  const from = text.slice(lineFrom, to).trim() === '' ? lineFrom : to;
  const above = text.slice(0, from);
  const below = text.slice(to);
  const before = above === '' ? '' : missingBreaks(/\n*$/.exec(above)?.[0].length ?? 0);
  const after = below.trim() === '' ? '' : missingBreaks(/^\n*/.exec(below)?.[0].length ?? 0);
  const last = below === '' ? '\n' : '';
  return editOf(text, { from, to }, `${before}${agenda.trimEnd()}${after}${last}`);
}

/** What makes so many line breaks a blank line. */
function missingBreaks(breaks: number): string {
  return '\n'.repeat(Math.max(0, 2 - breaks));
}

/** Minutes for each topic without a time of its own, in steps of five where there is room for that. */
function timebox(plan: MeetingPlan, report: Report, free: number): number | null {
  if (plan.minutes === null || free === 0) return null;
  const taken = report.agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const each = (plan.minutes - taken) / free;
  if (each < 1) return null;
  return each < 5 ? Math.floor(each) : Math.floor(each / 5) * 5;
}
