import type { Block, Note } from '../model/note';
import { trim, type Span } from '../model/span';
import type { LabelReader } from './labels';
import type { TimeReader } from './time';

/**
 * Begins a line that lists something where Markdown sees none: "a) …", "• …", "✦ …", "– …", "3) …", "3.1 …" inside a
 * paragraph. Escaped marks are blank in the mask ("1 . Topic").
 */
const LISTING =
  /^(?:(?:[•·▪◦‣–—-]|(?!\p{Emoji_Presentation}|\uFFFC)\p{So})\s|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})\s?[.)]\s+\S|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+\p{L})/u;

/** What of a pack tells the lines of a list. */
export interface LineTools {
  readonly time: TimeReader;
  /** A number with its name at the start of a line: "Agenda item 2:". */
  readonly named: RegExp;
  readonly labels: Pick<LabelReader, 'readAlone'>;
}

/** "1. Minutes of the last meeting" is one of several, and no title. */
export const NUMBERED = /^\d{1,2}[.)]\s+\p{L}/u;

/** A line that ends with a reference, bracket or full stop is whole; a capital behind it begins another. */
const ENDED = /(?:#\d+|[).!?:]|\uFFFC)$/;

/** So many characters are no line that was wrapped. */
const SHORT_LINE = 45;
/** Four words and a full stop. */
const SENTENCE = /^(?:\S+\s+){3}[^]*[.!?](?:["')]*$|\s)/;

/** So many words in italics may be a topic. */
const SHORT_TOPIC = 4;

/** More timed lines than this are a transcript. */
const LONGEST_AGENDA = 40;

/** The stretches of a block that stand for themselves: all of it, or its lines where each lists something. */
export function linesOf(note: Note, block: Block, tools: LineTools): readonly Span[] {
  if (isOneLine(note, block)) return [block.content];
  return stretchesOf(note, block, physicalLines(note, block.content), tools);
}

/** Most blocks are, and need no looking at their lines. */
export function isOneLine(note: Note, { content }: Block): boolean {
  const end = note.text.indexOf('\n', content.from);
  return end < 0 || end >= content.to;
}

/** {@link linesOf} a block whose lines are known. */
export function stretchesOf(note: Note, block: Block, lines: readonly Span[], tools: LineTools): readonly Span[] {
  const starts = lines.map((_line, index) => index === 0 || startsLine(note, block, lines, index, tools));
  const spans: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const last = spans.at(-1);
    if (starts[index] || !last) spans.push(line);
    else spans[spans.length - 1] = { from: last.from, to: line.to };
  }
  return spans;
}

function startsLine(note: Note, block: Block, lines: readonly Span[], index: number, tools: LineTools): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before) return false;
  if (block.inlines.some((one) => one.from < before.to && one.to > line.from)) return false;
  const text = note.mask.slice(line.from, line.to);
  const isCapital = /^\p{Lu}/u.test(text);
  // A line that is wrapped is longer, and what it goes on with seldom a sentence.
  if (isCapital && before.to - before.from < SHORT_LINE && SENTENCE.test(text)) return true;
  const goesOn = !ENDED.test(note.mask.slice(before.from, before.to).trim()) || !isCapital;
  return (
    !goesOn ||
    isListing(text, tools) ||
    isGluedLabel(note, line, tools) ||
    (index === 1 && isAllStrong(note, block, before))
  );
}

/** A capital and nothing but words; behind a reference would stand more of the item. */
const LABEL = /^\p{Lu}[\p{L} ]*:?$/u;

/** "Notes" right below a list, which Markdown takes for more of its last item. */
export function isGluedLabel(note: Note, { from, to }: Span, { labels }: Pick<LineTools, 'labels'>): boolean {
  const text = note.mask.slice(from, to);
  return note.text.charAt(from - 1) === '\n' && LABEL.test(text) && labels.readAlone(text) !== null;
}

/** Whether a line of a paragraph lists something: it is numbered, marked or timed. */
export function isListing(text: string, { time, named }: LineTools): boolean {
  return LISTING.test(text.trimStart()) || isTimed(text, time) || named.test(text);
}

/** "9:30 – Check-in"; not "9:30 <ana> hello" or "9:30 Ana: hello". */
export function isTimed(text: string, time: TimeReader): boolean {
  const { length } = time.readStart(text);
  return length > 0 && /^(?!<)[^:]*$/.test(text.slice(length).replace(/^([^:]{12,}):/, '$1'));
}

/** Whether so many lines can be an agenda by its clock. */
export function canBeTimed(lines: number): boolean {
  return lines > 1 && lines <= LONGEST_AGENDA;
}

/** Whether a list or paragraph of `texts` is an agenda by its clock: most lines are timed, and they are not many. */
export function isTimedAgenda(texts: readonly string[], time: TimeReader): boolean {
  if (!canBeTimed(texts.length)) return false;
  return texts.filter((text) => isTimed(text, time)).length >= texts.length * MOST;
}

/**
 * Whether the times of `texts` tell when something happened: "09:12 first alarm". Plans are made in steps of five
 * minutes.
 */
export function isLogOfEvents(texts: readonly string[], time: TimeReader): boolean {
  const timed = texts.filter((text) => isTimed(text, time));
  return timed.filter((text) => Number(MINUTES.exec(text)?.[1] ?? 0) % STEP !== 0).length > timed.length * (1 - MOST);
}

const MOST = 0.6;
const MINUTES = /^\W?\d{1,2}[:.h](\d{2})/;
const STEP = 5;

/** Whether all that can be read of a line is bold, but for a colon or number. */
export function isAllStrong(note: Note, block: Block, line: Span): boolean {
  return isAllMarked(note, block, line, 'strong');
}

/** Whether a line is one sentence in italics, as templates tell what to write. */
export function isAside(note: Note, block: Block, line: Span): boolean {
  const words = note.mask.slice(line.from, line.to).match(/\p{L}+/gu) ?? [];
  return words.length > SHORT_TOPIC && isAllMarked(note, block, line, 'emphasis');
}

/** "**Sponsors**: the bakery said that it will decide in May": what is told behind a bold lead. */
export function isTold(note: Note, block: Block, line: Span): boolean {
  const lead = block.inlines.find(({ kind }) => kind === 'strong');
  if (lead?.from !== line.from || lead.to >= line.to) return false;
  const behind = note.mask.slice(lead.inner.to, line.to);
  return /^[\s*_]*[:–—-]/.test(behind) && (behind.match(/\p{L}+/gu) ?? []).length > SHORT_TOPIC;
}

function isAllMarked(note: Note, block: Block, line: Span, kind: 'strong' | 'emphasis'): boolean {
  const strong = block.inlines.find(
    (one) =>
      one.kind === kind &&
      one.inner.from >= line.from &&
      one.inner.to <= line.to &&
      /\p{L}/u.test(note.mask.slice(one.inner.from, one.inner.to)),
  );
  if (!strong || strong.inner.from >= strong.inner.to) return false;
  const rest = note.mask.slice(line.from, strong.inner.from) + note.mask.slice(strong.inner.to, line.to);
  return /^[\s:.\d)]*$/.test(rest);
}

/** The lines of a stretch as they stand in the note, trimmed; blank ones left out. */
export function physicalLines(note: Note, content: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let from = content.from; from < content.to;) {
    const end = note.mask.indexOf('\n', from);
    const to = end < 0 || end > content.to ? content.to : end;
    const line = trim(note.mask, { from, to });
    if (line.from < line.to) lines.push(withMarkup(note, line, { from, to }));
    from = to + 1;
  }
  return lines;
}

/** A line with the markup that touches its words, which the mask blanks: "[[Falcon]] garden". */
function withMarkup(note: Note, line: Span, bounds: Span): Span {
  let { from, to } = line;
  while (from > bounds.from && !isSpace(note.text.charCodeAt(from - 1))) from -= 1;
  while (to < bounds.to && !isSpace(note.text.charCodeAt(to))) to += 1;
  return { from, to };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
