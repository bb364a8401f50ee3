import { getFrontMatterInfo } from 'obsidian';
import { editOf, type Edit } from '../model/edit';

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
