import { KEY_NAMES, type AgendaItem, type Balance, type Finding, type KeyName, type Report } from '../model/report';
import { plural } from './plural';

/** One note's report for people; colour only where the terminal takes it, and never as the only sign of anything. */
export function readable(path: string, text: string, report: Report, colour: boolean): string {
  const paint = colour ? painted : plain;
  const sections = [
    section(
      'Agenda',
      report.agenda.flatMap((item) => agendaLines(item, paint)),
      paint,
    ),
    section(
      'Marks',
      report.findings.flatMap((finding) => findingLines(finding, text, paint)),
      paint,
    ),
    section('Questions', questionLines(report), paint),
    section('Voices', balanceLines(report.balance), paint),
    section('To reflect on', promptLines(report, paint), paint),
    section(
      'Could not be read',
      report.faults.map(({ where, message }) => `${where}: ${message}`),
      paint,
    ),
  ].join('');
  const kind = paint.quiet(kindWords(report));
  return `${paint.bold(path)}${kind}\n${sections || `  ${paint.quiet('Nothing to show.')}\n`}\n`;
}

function kindWords({ foreign, meeting, language, lacks }: Report): string {
  if (foreign !== null) return `  (left alone: its language, ${foreign}, cannot be read yet)`;
  if (lacks.length > 0) return `  (read as ${language}; ${lacks.join(' and ')} cannot be read in it yet)`;
  return meeting ? '' : '  (does not read as notes of a meeting)';
}

type Paint = Readonly<Record<'bold' | 'quiet' | 'knowing' | 'wondering', (text: string) => string>>;

const plain: Paint = { bold: String, quiet: String, knowing: String, wondering: String };

const painted: Paint = {
  bold: (text) => `\x1b[1m${text}\x1b[22m`,
  quiet: (text) => `\x1b[2m${text}\x1b[22m`,
  knowing: (text) => `\x1b[33m${text}\x1b[39m`,
  wondering: (text) => `\x1b[36m${text}\x1b[39m`,
};

const KEY_TITLES: Readonly<Record<KeyName, string>> = {
  learning: 'Learning leader',
  growing: 'Growing together',
  safe: 'Safe to speak',
  dialogue: 'Real dialogue',
};

function section(title: string, lines: readonly string[], paint: Paint): string {
  if (lines.length === 0) return '';
  return [paint.bold(title), ...lines.map((line) => `  ${line}`)].map((line) => `  ${line}\n`).join('');
}

function agendaLines(item: AgendaItem, paint: Paint): readonly string[] {
  const [best] = item.questions;
  const asks = item.rewritable && best !== undefined ? [`${indent}→ ${paint.wondering(best)}`] : [];
  return [`${lineNumber(item.line)}${item.topic} ${paint.quiet(`(${item.kind})`)}`, ...asks];
}

function findingLines(finding: Finding, text: string, paint: Paint): readonly string[] {
  const sentence = text.slice(finding.sentence.from, finding.sentence.to).replace(/\s+/g, ' ');
  const [reframe] = finding.reframes;
  const label = `${finding.stance}, ${finding.category}${finding.strength === 'slight' ? ', slight' : ''}`;
  return [
    `${lineNumber(finding.line)}${paint[finding.stance](clip(finding.text))} ${paint.quiet(`(${label})`)}`,
    `${indent}in “${clip(sentence)}”`,
    `${indent}${paint.quiet(finding.why)}`,
    ...(reframe === undefined ? [] : [`${indent}→ ${paint.wondering(clip(reframe))}`]),
  ];
}

function questionLines({ questions }: Report): readonly string[] {
  if (questions.length === 0) return [];
  const types = ['open', 'wh', 'closed', 'leading', 'rhetorical'] as const;
  const counts = types.map((type) => [type, questions.filter((one) => one.type === type).length] as const);
  const said = counts.filter(([, count]) => count > 0).map(([type, count]) => `${count} ${TYPE_NAMES[type]}`);
  return [said.join(', ')];
}

const TYPE_NAMES = {
  open: 'open',
  wh: 'asking for a fact',
  closed: 'closed',
  leading: 'leading',
  rhetorical: 'rhetorical',
};

function balanceLines(balance: Balance): readonly string[] {
  const silent = balance.silent.length === 0 ? [] : [`Not heard yet: ${balance.silent.join(', ')}`];
  if (balance.speakers === 0) return silent;
  const share = Math.round(balance.largestShare * 100);
  return [
    `${plural(balance.speakers, 'speaker')}, ${plural(balance.words, 'word')}; the most heard voice has ${share}%, ` +
      `the longest turn ${plural(balance.longestMonologue, 'word')}`,
    ...silent,
  ];
}

function promptLines({ keys }: Report, paint: Paint): readonly string[] {
  return KEY_NAMES.flatMap((key) =>
    keys[key].prompts.map(({ text }) => `${paint.quiet(`${KEY_TITLES[key]}:`)} ${text}`),
  );
}

const WIDTH = 6;
const indent = ' '.repeat(WIDTH);

function lineNumber(line: number): string {
  return String(line).padEnd(WIDTH);
}

function clip(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160).trimEnd()}…` : text;
}
