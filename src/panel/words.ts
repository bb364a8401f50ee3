import type { AgendaItem, Balance, Report, Turn } from '../model/report';
import type { Texts } from '../texts/texts';

/** The minutes that the agenda plans; null when no item names any. */
export function plannedMinutes(report: Report): number | null {
  const minutes = report.agenda.flatMap((item) => item.minutes ?? []);
  return minutes.length === 0 ? null : minutes.reduce((sum, one) => sum + one, 0);
}

/** The note in at most two lines of words: its agenda, and its language and turns once something is said. */
export function summaryLines(report: Report, texts: Texts): readonly string[] {
  return [agendaLine(report, texts), languageLine(report, texts)].filter((line) => line !== '');
}

function agendaLine(report: Report, { panel }: Texts): string {
  const items = report.agenda.filter((item) => item.kind !== 'procedural');
  if (items.length === 0) return panel.noItems;
  return panel.agendaSummary(items.length, items.filter(isAsking).length, plannedMinutes(report));
}

function languageLine({ findings, balance, lacks }: Report, { panel }: Texts): string {
  const wondering = findings.filter((finding) => finding.stance === 'wondering').length;
  const speaks = balance.speakers > 1;
  if (findings.length === 0 && !speaks) return '';
  // Of a language whose stance is not read, none that was found says nothing.
  const stance = lacks.includes('stance') ? [] : [panel.stanceSummary(wondering, findings.length - wondering)];
  const speakers = speaks ? [panel.speakersSummary(balance.speakers, panel.evennessLong[evenness(balance)])] : [];
  return `${[...stance, ...speakers].join('; ')}.`;
}

/** Whether the item asks an open question, as it was written or since it was rewritten. */
export function isAsking({ kind, original }: AgendaItem): boolean {
  return kind === 'open-question' || original !== null;
}

/**
 * How evenly the words are spread. The bounds are the medians of ICSI and AMI meetings (.81, .95), which have four or
 * more people. Of two, whoever has more than two thirds speaks much more, whatever the entropy says.
 */
export function evenness({ entropy, speakers, largestShare }: Balance): 'even' | 'fair' | 'uneven' {
  if (speakers === 2 && largestShare > 2 / 3) return 'uneven';
  if (entropy >= 0.95) return 'even';
  return entropy >= 0.81 ? 'fair' : 'uneven';
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
