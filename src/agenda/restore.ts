import { type Edit, editOf } from '../model/edit';
import type { Span } from '../model/span';
import { hashOf, ORIGINAL_COMMENT, type Original, readOriginal } from './original';

/** A question in a note that still carries the topic it came from. */
export interface KeptOriginal {
  /** The line of the question, from 1; of the comment when the question is gone. */
  readonly line: number;
  /** The comment that keeps the topic, `%%` included: what an editor may fold. */
  readonly comment: Span;
  /** The comment with the white space or line break that came with it: what a restore removes. */
  readonly removal: Span;
  /** What stands where the topic stood; null when the line that it belonged to is gone. */
  readonly question: Span | null;
  /** The topic as it was, byte for byte. */
  readonly topic: string;
  /** Whether somebody changed the question since; a restore should ask first. */
  readonly changed: boolean;
}

/** Every original that a note keeps, in the order of the text. */
export function findOriginals(text: string): readonly KeptOriginal[] {
  const found: KeptOriginal[] = [];
  let line = 1;
  let at = 0;
  for (const match of text.matchAll(ORIGINAL_COMMENT)) {
    const comment = { from: match.index, to: match.index + match[0].length };
    for (; at < comment.from; at++) if (text.charCodeAt(at) === 10) line += 1;
    found.push(locate(text, comment, line, readOriginal(match)));
  }
  return found;
}

/** The edits that bring a topic back and take its comment away; none when the question's line is gone. */
export function restoreOriginal(text: string, kept: KeptOriginal): readonly Edit[] {
  if (!kept.question) return [];
  return [editOf(text, kept.question, kept.topic), editOf(text, kept.removal, '')];
}

/** The edits that restore every question of the note that nobody changed since, or every one if `changedToo`. */
export function restoreAll(text: string, changedToo = false): readonly Edit[] {
  return findOriginals(text)
    .filter((kept) => changedToo || !kept.changed)
    .flatMap((kept) => restoreOriginal(text, kept));
}

function locate(text: string, comment: Span, line: number, original: Original): KeptOriginal {
  const start = lineStart(text, comment.from);
  if (/^[ \t>]*$/.test(text.slice(start, comment.from))) return locateAbove(text, comment, line, start, original);
  const before = text.charCodeAt(comment.from - 1) === 32 ? comment.from - 1 : comment.from;
  const base = { line, comment, removal: { from: before, to: comment.to }, topic: original.topic };
  return { ...base, ...questionIn(text, { from: start, to: before }, original) };
}

/** A comment on a line of its own belongs to the heading above it. */
function locateAbove(text: string, comment: Span, line: number, start: number, original: Original): KeptOriginal {
  const lineBreak = breakBefore(text, start);
  const base = { comment, removal: { from: lineBreak, to: comment.to }, topic: original.topic };
  let above = { from: lineStart(text, lineBreak), to: lineBreak };
  let distance = 1;
  while (above.from > 0 && /^[ \t>]*(?:=+|-+)?[ \t]*$/.test(text.slice(above.from, above.to))) {
    const to = breakBefore(text, above.from);
    above = { from: lineStart(text, to), to };
    distance += 1;
  }
  const isGone = start === 0 || text.slice(above.from, above.to).trim() === '';
  if (isGone) return { ...base, line, question: null, changed: true };
  return { ...base, line: line - distance, ...questionIn(text, above, original) };
}

/** Where the question stands in `span`: at its old distance from the start of the text, or right before the end. */
function questionIn(text: string, span: Span, original: Original): Pick<KeptOriginal, 'question' | 'changed'> {
  const from = Math.min(contentStart(text, span) + original.prefix, span.to);
  for (const start of [from, span.to - original.length]) {
    const question = { from: start, to: start + original.length };
    const fits = question.from >= span.from && question.to <= span.to;
    if (fits && hashOf(text.slice(question.from, question.to)) === original.hash) return { question, changed: false };
  }
  return { question: { from, to: questionEnd(text, from, span.to) }, changed: true };
}

/** A changed question ends with its question mark, or where its line's text does. */
function questionEnd(text: string, from: number, to: number): number {
  const mark = text.slice(from, to).lastIndexOf('?');
  return mark < 0 ? from + text.slice(from, to).replace(/[ \t#*_=~|]+$/, '').length : from + mark + 1;
}

/** Where a line's own text begins: after quote marks, indent, list marker, checkbox or heading marker. */
export function contentStart(text: string, line: Span): number {
  const prefix = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]\r\n]\][ \t]+)?)*(?:#{1,6}[ \t]+)?/;
  return line.from + (prefix.exec(text.slice(line.from, line.to))?.[0].length ?? 0);
}

/** Where the line that holds `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line break before the line at `start` begins; 0 for the first line. */
function breakBefore(text: string, start: number): number {
  if (start === 0) return 0;
  return text.charCodeAt(start - 2) === 13 ? start - 2 : start - 1;
}
