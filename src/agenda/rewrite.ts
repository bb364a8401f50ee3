import { type Edit, editOf } from '../model/edit';
import type { AgendaItem } from '../model/report';
import type { Span } from '../model/span';
import { writeOriginal } from './original';
import { contentStart, findOriginals, type KeptOriginal, lineStart } from './restore';

/** The question that an item becomes, or null to leave it alone. */
export type Choose = (item: AgendaItem) => string | null;

/**
 * The edits that put `question` in the place of an item's topic. With `keepOriginal` the note keeps the topic in a
 * comment: behind a list item, task, table cell or paragraph on the same line, below a heading on a line of its own
 * (a comment on a heading's line would count as its text). An item that was rewritten before keeps its first original.
 */
export function rewriteItem(text: string, item: AgendaItem, question: string, keepOriginal: boolean): readonly Edit[] {
  return editsFor(text, item, question, keepOriginal, findOriginals(text));
}

/** The edits that rewrite every item for which `choose` gives a question; by default the best of each rewritable item. */
export function rewriteAll(
  text: string,
  items: readonly AgendaItem[],
  keepOriginal: boolean,
  choose: Choose = bestQuestion,
): readonly Edit[] {
  const originals = findOriginals(text);
  return items.flatMap((item) => {
    const question = choose(item);
    return question === null ? [] : editsFor(text, item, question, keepOriginal, originals);
  });
}

/** The first question of an item that a rewrite of the whole note may touch; null for the others. */
export function bestQuestion(item: AgendaItem): string | null {
  return item.rewritable ? (item.questions[0] ?? null) : null;
}

function editsFor(
  text: string,
  item: AgendaItem,
  question: string,
  keepOriginal: boolean,
  originals: readonly KeptOriginal[],
): readonly Edit[] {
  const insert = asOneLine(question, item.source === 'table');
  const replaced = editOf(text, item.topicSpan, insert);
  if (replaced.was === insert || insert === '') return [];
  const prefix = prefixOf(text, item, insert);
  const kept = originals.find((one) => one.line === item.line);
  if (kept) return [replaced, editOf(text, kept.comment, writeOriginal(kept.topic, insert, prefix))];
  if (!keepOriginal) return [replaced];
  const comment = writeOriginal(replaced.was, insert, prefix);
  const place = commentPlace(text, item);
  return [replaced, editOf(text, { from: place.at, to: place.at }, place.lead + comment)];
}

/** How far after the start of its line's own text the question begins. */
function prefixOf(text: string, item: AgendaItem, question: string): number {
  const line = text.slice(item.from, item.topicSpan.from) + question;
  return Math.max(0, item.topicSpan.from - item.from - contentStart(line, { from: 0, to: line.length }));
}

/** A question is one line that begins with no marker of a list or heading; in a table its pipes are escaped. */
function asOneLine(question: string, inTable: boolean): string {
  const line = question
    .replace(/\s*[\r\n]\s*/g, ' ')
    .trim()
    .replace(/^(?:(?:[-*+>]|\d{1,9}[.)]|#{1,6})(?:\s+|$))+/, '');
  return inTable ? line.replace(/\\?\|/g, '\\|') : line;
}

/** Where the comment goes, and what stands before it. */
function commentPlace(text: string, item: AgendaItem): { readonly at: number; readonly lead: string } {
  const heading = headingEnd(text, item);
  if (heading === null) return { at: closersEnd(text, item.topicSpan), lead: ' ' };
  return { at: heading, lead: lineBreakNear(text, heading) + containerPrefix(text, item) };
}

/** What a new line needs to stay inside the quotes and lists that hold the item: their marks, list markers as spaces. */
function containerPrefix(text: string, item: AgendaItem): string {
  const prefix = text.slice(item.from, contentStart(text, item));
  return prefix.replace(/#{1,6}[ \t]+$/, '').replace(/[^\t>]/g, ' ');
}

/** Where an ATX or setext heading ends (after its underline); null for everything else. */
function headingEnd(text: string, item: AgendaItem): number | null {
  if (item.source !== 'heading') return null;
  if (/^[ \t>]*#{1,6}[ \t]/.test(item.raw)) return item.to;
  const underline = /\r?\n[ \t>]*(?:=+|-+)[ \t]*(?=\r?\n|$)/y;
  underline.lastIndex = lineEnd(text, item.topicSpan.to);
  return underline.test(text) ? underline.lastIndex : null;
}

/** Past the emphasis or link that closes right after the topic, so that the comment stands outside of it. */
function closersEnd(text: string, topic: Span): number {
  const line = text.slice(topic.to, lineEnd(text, topic.to));
  const closers = /^(?:[*_~=]+|\]\([^()\r\n]*(?:\([^()\r\n]*\)[^()\r\n]*)*\)|\]\[[^\][\r\n]*\])*/.exec(line);
  return topic.to + (closers?.[0].length ?? 0);
}

/** Where the line that holds `offset` ends, before its line break. */
function lineEnd(text: string, offset: number): number {
  const next = text.indexOf('\n', Math.min(offset, text.length));
  if (next < 0) return text.length;
  return next > offset && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
}

/** The note's own kind of line break, as used at `offset` or, at the end of the text, before it. */
function lineBreakNear(text: string, offset: number): string {
  if (text.startsWith('\r\n', offset)) return '\r\n';
  const start = lineStart(text, offset);
  return offset === text.length && text.slice(0, start).endsWith('\r\n') ? '\r\n' : '\n';
}
