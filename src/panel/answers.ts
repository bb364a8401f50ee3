import { editOf, type Edit } from '../model/edit';
import type { Span } from '../model/span';
import { readOutline, type Heading, type Outline } from './outline';

/** A prompt that stands in the note under the answers' heading, with what was written below it (possibly nothing). */
export interface SavedAnswer {
  readonly prompt: string;
  readonly answer: string;
  /** The prompt's heading line, for going there. */
  readonly span: Span;
}

/** What stands under `heading`, in the order of the note. */
export function savedAnswers(text: string, heading: string): readonly SavedAnswer[] {
  const outline = readOutline(text);
  const section = findSection(text, outline, heading);
  if (!section) return [];
  return section.entries.map((entry) => ({
    prompt: entry.text,
    answer: text.slice(entry.to, entry.end).trim(),
    span: { from: entry.from, to: entry.to },
  }));
}

/**
 * The edit that writes `answer` below `prompt` under `heading`, as readable Markdown. Null when that very answer
 * already stands there or the answer is blank. A prompt that stands there unanswered is filled; a further answer to
 * the same prompt goes below the first.
 */
export function answerEdit(text: string, heading: string, prompt: string, answer: string): Edit | null {
  const outline = readOutline(text);
  const body = tame(answer);
  if (body === '') return null;
  const section = findSection(text, outline, heading);
  const entry = section?.entries.find((candidate) => candidate.text === oneLine(prompt));
  if (!entry) return blockEdit(text, outline, heading, [promptHeading(section, prompt), body]);
  if (holds(text.slice(entry.to, entry.end), body)) return null;
  return insertAtEnd(text, outline, entry, [body]);
}

/** The edit that writes those of `prompts` that are not there yet under `heading`; null when all are. */
export function promptsEdit(text: string, heading: string, prompts: readonly string[]): Edit | null {
  const outline = readOutline(text);
  const section = findSection(text, outline, heading);
  const there = new Set(section?.entries.map((entry) => entry.text));
  const missing = [...new Set(prompts.map(oneLine))].filter((prompt) => !there.has(prompt));
  if (missing.length === 0) return null;
  return blockEdit(
    text,
    outline,
    heading,
    missing.map((prompt) => promptHeading(section, prompt)),
  );
}

/** What a heading holds: from the end of its line to the next heading that ends it. */
interface Region {
  readonly to: number;
  readonly end: number;
}

interface Section extends Region {
  readonly level: number;
  readonly entries: readonly (Heading & { readonly end: number })[];
}

function findSection(text: string, outline: Outline, heading: string): Section | null {
  const { headings } = outline;
  const wanted = heading.trim().toLowerCase();
  const at = headings.findIndex((candidate) => candidate.text.toLowerCase() === wanted);
  const top = headings[at];
  if (!top) return null;
  const after = headings.slice(at + 1);
  const stop = after.findIndex((candidate) => candidate.level <= top.level);
  const inside = stop < 0 ? after : after.slice(0, stop);
  const end = after[stop]?.from ?? text.length;
  const entries = inside.map((entry, index) => ({ ...entry, end: inside[index + 1]?.from ?? end }));
  return { level: top.level, to: top.to, end, entries };
}

function promptHeading(section: Section | null, prompt: string): string {
  return `${'#'.repeat(Math.min((section?.level ?? 2) + 1, 6))} ${oneLine(prompt)}`;
}

/** Blocks at the end of the section, which is begun at the end of the note where it is missing. */
function blockEdit(text: string, outline: Outline, heading: string, blocks: readonly string[]): Edit {
  const section = findSection(text, outline, heading);
  if (section) return insertAtEnd(text, outline, section, blocks);
  return insertAtEnd(text, outline, { to: 0, end: text.length }, [`## ${heading}`, ...blocks]);
}

/** Blocks after the last words of `to..end`, with one blank line on each side that has text. */
function insertAtEnd(text: string, outline: Outline, { to, end }: Region, blocks: readonly string[]): Edit {
  // A code fence that was never closed runs to the end of the note; inside of it a heading would be code.
  const fence = end === text.length ? outline.openFence : null;
  const all = fence === null ? blocks : [fence, ...blocks];
  return insertBlock(text, to + text.slice(to, end).trimEnd().length, all);
}

function insertBlock(text: string, at: number, blocks: readonly string[]): Edit {
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const rest = text.slice(at);
  const breaks = /^(?:[ \t]*(?:\r?\n|$))*/.exec(rest)?.[0].match(/\n/g)?.length ?? 0;
  const wanted = rest.trim() === '' ? 1 : 2;
  const before = at === 0 ? '' : eol + eol;
  const insert = before + blocks.join('\n\n').replace(/\n/g, eol) + eol.repeat(Math.max(0, wanted - breaks));
  return editOf(text, { from: at, to: at }, insert);
}

function holds(region: string, body: string): boolean {
  return `\n\n${unbroken(region)}\n\n`.includes(`\n\n${unbroken(body)}\n\n`);
}

function unbroken(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function oneLine(prompt: string): string {
  return prompt.replace(/\s+/g, ' ').trim();
}

/**
 * The answer as text that cannot change what stands round it: its lines begin no heading, it opens no comment and
 * closes its own code fence.
 */
function tame(answer: string): string {
  const plain = unbroken(answer)
    .replace(/^( {0,3})(#{1,6}(?:\s|$)|-+[ \t]*$|=+[ \t]*$)/gm, '$1\\$2')
    .replace(/%%/g, '%\\%');
  const fence = readOutline(plain).openFence;
  return fence === null ? plain : `${plain}\n${fence}`;
}
