import type { Texts } from '../texts/texts';
import { MEASURES, said } from './measures';
import type { TrendMeeting } from './state';

/** The figures as CSV (RFC 4180), a meeting a line: shares and rates with three digits, empty where nothing is told. */
export function trendsCsv(meetings: readonly TrendMeeting[]): string {
  const head = ['date', 'meeting', 'path', 'series', 'words', ...MEASURES.map(({ id }) => id)];
  const rows = meetings.map(({ date, title, path, series, figures }) => [
    date,
    title,
    path,
    series.join('; '),
    String(figures.words),
    ...MEASURES.map(({ value }) => {
      const found = value(figures);
      return found === null ? '' : String(Math.round(found * 1000) / 1000);
    }),
  ]);
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** Quoted where it must be. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}

/** The figures as a Markdown table, each meeting a link to its note. */
export function trendsTable(meetings: readonly TrendMeeting[], texts: Texts): string {
  const { day, meeting, measures } = texts.trends;
  const head = [day, meeting, ...MEASURES.map(({ id }) => measures[id].title)];
  const rows = meetings.map(({ date, title, path, figures }) => [
    date,
    `[[${path.replace(/\.md$/, '')}\\|${title.replace(/[[\]|]/g, ' ')}]]`,
    ...MEASURES.map((measure) => said(measure.value(figures), measure, texts)),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const rule = ['---', '---', ...MEASURES.map(() => '--:')];
  return [head, rule, ...rows].map(line).join('');
}
