import type { AgendaItem, Balance, ItemKind, KeyName, PromptAudience, PromptTime, Report, Turn } from '../model/report';

/** How the panel names things to people. */
export const KEY_TITLES: Readonly<Record<KeyName, string>> = {
  learning: 'Learning leader',
  growing: 'Growing together',
  safe: 'Safe to speak',
  dialogue: 'Real dialogue',
};

export const KEY_THOUGHTS: Readonly<Record<KeyName, string>> = {
  learning: 'Having wonderings rather than the answer.',
  growing: 'Getting better at this together.',
  safe: 'Questions, doubts and mistakes are welcome.',
  dialogue: 'Dialogue rather than monologue.',
};

export const TIME_TITLES: Readonly<Record<PromptTime, string>> = {
  before: 'beforehand',
  during: 'in the meeting',
  after: 'afterwards',
};

export const AUDIENCE_TITLES: Readonly<Record<PromptAudience, string>> = {
  leader: 'for leaders',
  facilitator: 'for facilitators',
  participant: 'for everyone',
};

export const KIND_TITLES: Readonly<Record<ItemKind, string>> = {
  update: 'Update',
  decision: 'Decision',
  problem: 'Problem',
  planning: 'Planning',
  review: 'Review',
  discussion: 'Discussion',
  approval: 'Approval',
  procedural: 'Procedural',
  'closed-question': 'Closed question',
  'open-question': 'Open question',
};

/** `1 turn`, `1,200 turns`, `no turns`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** The first letter in upper case; for sentences that begin with a count. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The minutes that the agenda plans; null when no item names any. */
export function plannedMinutes(report: Report): number | null {
  const minutes = report.agenda.flatMap((item) => item.minutes ?? []);
  return minutes.length === 0 ? null : minutes.reduce((sum, one) => sum + one, 0);
}

/** The note in at most two lines of words: its agenda, and its language and turns once something is said. */
export function summaryLines(report: Report): readonly string[] {
  return [agendaLine(report), languageLine(report)].filter((line) => line !== '');
}

function agendaLine(report: Report): string {
  const items = report.agenda.filter((item) => item.kind !== 'procedural');
  if (items.length === 0) return 'No agenda items found.';
  const asking = items.filter(isAsking).length;
  const all = asking === items.length;
  const questions = all ? (asking === 1 ? 'a question' : 'all of them questions') : `${asking} open as a question`;
  const minutes = plannedMinutes(report);
  const time = minutes === null ? '' : `, ${counted(minutes, 'minute')} planned`;
  const kinds = asking === 0 ? 'none of them a question yet' : questions;
  return `${sentence(counted(items.length, 'agenda item'))}, ${kinds}${time}.`;
}

function languageLine(report: Report): string {
  const wondering = report.findings.filter((finding) => finding.stance === 'wondering').length;
  const knowing = report.findings.length - wondering;
  const stance = sentence(`${counted(wondering, 'wondering')} and ${counted(knowing, 'knowing')}`);
  const { speakers } = report.balance;
  if (report.findings.length === 0 && speakers < 2) return '';
  if (speakers < 2) return `${stance}.`;
  return `${stance}; ${counted(speakers, 'person speaks', 'people speak')}, ${evenness(report.balance).long}.`;
}

/** Whether the item asks an open question, as it was written or since it was rewritten. */
export function isAsking({ kind, original }: AgendaItem): boolean {
  return kind === 'open-question' || original !== null;
}

/** How evenly the words are spread, in plain words. The bounds are the medians of ICSI and AMI meetings (.81, .95). */
export function evenness(balance: Balance): { readonly short: string; readonly long: string } {
  if (balance.entropy >= 0.95) return { short: 'about even', long: 'about equally' };
  if (balance.entropy >= 0.81) return { short: 'fairly even', long: 'fairly equally' };
  return { short: 'not even', long: 'some much more than others' };
}

export interface Share {
  readonly name: string;
  readonly share: number;
}

/** Each speaker's share of all words, largest first. */
export function sharesOf(turns: readonly Turn[]): readonly Share[] {
  const words = new Map<string, number>();
  let all = 0;
  for (const turn of turns) {
    words.set(turn.speaker, (words.get(turn.speaker) ?? 0) + turn.words);
    all += turn.words;
  }
  const sorted = [...words].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return sorted.map(([name, count]) => ({ name, share: count / Math.max(1, all) }));
}

/** Text as it is shown in one line: markup characters and line breaks out of the way. */
export function plain(text: string): string {
  return text
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/\*\*|__|==|`|%%/g, '');
}
