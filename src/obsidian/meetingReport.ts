import { CATEGORY_NAMES } from '../marks/names';
import { KEY_NAMES, type Finding, type Report } from '../model/report';
import { counted, evenness, KEY_TITLES, KIND_TITLES, percent, sentence, summaryLines } from '../panel/words';

/** The report of a meeting as Markdown for a message or another note. People are named only if `names`. */
export function meetingReport(title: string, report: Report, names: boolean): string {
  const parts = [
    [`# ${title}`, summaryLines(report).join(' ')],
    section('Agenda', report.agenda.map(agendaLine)),
    section('Knowing and wondering', findingLines(report.findings)),
    section('Turns', turnLines(report, names)),
    ...KEY_NAMES.map((key) => {
      const { signals, prompts } = report.keys[key];
      return section(KEY_TITLES[key], [
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

function agendaLine(item: Report['agenda'][number]): string {
  const minutes = item.minutes === null ? null : counted(item.minutes, 'minute');
  const about = [KIND_TITLES[item.kind].toLowerCase(), minutes].filter((part) => part !== null).join(', ');
  const question = item.rewritable ? item.questions[0] : undefined;
  return `${item.topic} (${about})${question === undefined ? '' : `\n  - ${question}`}`;
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = `${sentence(finding.stance)}, ${CATEGORY_NAMES[finding.category].toLowerCase()}`;
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return [...groups].map(([name, all]) => {
    const cues = [...new Set(all.map((finding) => `“${finding.text.replace(/\s+/g, ' ')}”`))].slice(0, 5);
    return `${name}: ${all.length} (${cues.join(', ')})`;
  });
}

function turnLines({ balance, turns }: Report, names: boolean): readonly string[] {
  if (turns.length === 0) return [];
  const people = sentence(counted(balance.speakers, 'person speaks', 'people speak'));
  const lines = [`${people}, ${counted(balance.turns, 'turn')}, ${counted(balance.words, 'word')}`];
  if (balance.speakers > 1) {
    lines.push(`The words are spread ${evenness(balance).long}; the largest share is ${percent(balance.largestShare)}`);
  }
  lines.push(`The longest turn has ${counted(balance.longestMonologue, 'word')}`);
  if (names && balance.silent.length > 0) lines.push(`Not heard: ${balance.silent.join(', ')}`);
  return lines;
}
