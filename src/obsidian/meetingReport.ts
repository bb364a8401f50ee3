import { KEY_NAMES, type Finding, type Report } from '../model/report';
import { evenness, summaryLines } from '../panel/words';
import type { Texts } from '../texts/texts';

/** The report of a meeting as Markdown for a message or another note. People are named only if `names`. */
export function meetingReport(title: string, report: Report, named: boolean, texts: Texts): string {
  const { panel, names } = texts;
  const parts = [
    [`# ${title}`, summaryLines(report, texts).join(' ')],
    section(
      panel.agenda.title,
      report.agenda.map((item) => agendaLine(item, texts)),
    ),
    section(panel.marks.title, findingLines(report.findings, texts)),
    section(panel.turns.title, turnLines(report, named, texts)),
    ...KEY_NAMES.map((key) => {
      const { signals, prompts } = report.keys[key];
      return section(names.keys[key], [
        ...signals.map(({ label }) => label),
        ...prompts.map(({ text }) => `*${text}*`),
      ]);
    }),
  ];
  return `${parts.flat().join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')];
}

function agendaLine(item: Report['agenda'][number], { panel, names, format }: Texts): string {
  const minutes = item.minutes === null ? null : panel.minutes(item.minutes);
  const about = [format.inside(names.kinds[item.kind]), minutes].filter((part) => part !== null).join(', ');
  const question = item.rewritable ? item.questions[0] : undefined;
  return `${item.topic} (${about})${question === undefined ? '' : `\n  - ${question}`}`;
}

function findingLines(findings: readonly Finding[], { panel, names, format }: Texts): readonly string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = panel.marks.group(names.stances[finding.stance], names.categories[finding.category]);
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return [...groups].map(([name, all]) => {
    const cues = [...new Set(all.map((finding) => format.quoted(finding.text.replace(/\s+/g, ' '))))].slice(0, 5);
    return `${name}: ${all.length} (${cues.join(', ')})`;
  });
}

function turnLines({ balance, turns }: Report, named: boolean, { panel }: Texts): readonly string[] {
  if (turns.length === 0) return [];
  const lines = [panel.turns.reported(balance.speakers, balance.turns, balance.words)];
  if (balance.speakers > 1) lines.push(panel.turns.spread(panel.evennessLong[evenness(balance)], balance.largestShare));
  lines.push(panel.turns.longest(balance.longestMonologue));
  if (named && balance.silent.length > 0) lines.push(panel.turns.silentNamed(balance.silent.join(', ')));
  return lines;
}
