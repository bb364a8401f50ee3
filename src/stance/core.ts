import type { Range } from './clause';
import type { Frame } from './frame';
import type { Language } from './language';
import type { Match } from './matcher';

/** The part of a sentence that a reframe is about. */
export interface Core {
  readonly range: Range;
  /** The token at which what stays in front of the reframe ends, or -1 when nothing does. */
  readonly cut: number;
}

const HARD = new Set([';', ':', '-', '–', '—', '.', '!', '?']);

/**
 * The clause that holds the cue, without label, opening words and final marks; what stands before it in its
 * sentence stays. Null where the sentence goes on after that clause or the cue stands in brackets: such a sentence
 * is left to its writer.
 */
export function coreOf(frame: Frame, cue: Match | null, language: Language): Core | null {
  const { text } = frame.words;
  const from = Math.max(...frame.starts);
  const target = cue?.cueStart ?? frame.end - 1;
  let start = from;
  let cut = -1;
  for (let at = from; at < frame.end; at += 1) {
    const hard = HARD.has(text[at] ?? '') && !isAbbreviated(frame, at);
    if (hard && at > target) return null;
    if (!hard && !(text[at] === ',' && at < target && splitsAt(frame, start, at, cue, language))) continue;
    if (hard && leansOn(frame, start, language)) return null;
    cut = at;
    start = skipOpeners(frame, at + 1, language);
  }
  const end = beforeCloser(frame, target, language);
  const inside = text.slice(start, end);
  const count = (mark: string): number => inside.filter((word) => word === mark).length;
  const before = text.slice(start, target);
  const inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
  if (inBrackets || count('(') !== count(')') || count('"') % 2 === 1 || start >= end) return null;
  return { range: { start, end }, cut };
}

/** The point of "vs." ends nothing: a small letter or a quotation follows. */
function isAbbreviated(frame: Frame, at: number): boolean {
  const { text, to } = frame.words;
  return text[at] === '.' && text[at + 1] !== '.' && to[at - 1] === frame.words.from[at] && !frame.isTitleCase(at + 1);
}

/** "People will never come, end of story" and "just wait here I think" are about coming and waiting. */
function beforeCloser({ words: { text }, end }: Frame, target: number, { syntax: { closers } }: Language): number {
  for (const closer of closers) {
    const words = closer.split(' ');
    const at = end - words.length;
    const stands = words.every((word, index) => text[at + index] === word);
    if (stands && at > target + 1) return text[at - 1] === ',' ? at - 1 : at;
  }
  return end;
}

/** "Since it is late - shall we go" cannot be parted: its first half leans on the second. */
function leansOn(frame: Frame, start: number, language: Language): boolean {
  const first = frame.words.text[start] ?? '';
  return language.isConditional(first) || language.breaksClause(first) || beginsWhen(frame, start, language);
}

/** "Before we can change it, …" and "(now) that we changed it, …" say when. */
function beginsWhen({ words: { text } }: Frame, start: number, language: Language): boolean {
  const first = text[start] ?? '';
  const next = text[start + 1] ?? '';
  const leads = language.isPreposition(first) || language.isRelative(first);
  const isNowThat = language.isRelative(first) && language.isOpener(text[start - 1] ?? '');
  return (
    (leads && language.isPronoun(next) && !language.isDeterminer(next)) || (isNowThat && !language.isAuxiliary(next))
  );
}

/** A comma parts two clauses where the first can stand alone and the second begins with its subject or the cue. */
function splitsAt(frame: Frame, start: number, comma: number, cue: Match | null, language: Language): boolean {
  const { text } = frame.words;
  const next = text[comma + 1] ?? '';
  const begins = language.isPronoun(next) || isClauseOfCue(comma + 1, cue, text) || language.isOpener(next);
  const front = text.slice(start + 1, comma);
  if (!begins || leansOn(frame, start, language) || front.some(language.isConditional)) return false;
  return front.some(language.isAuxiliary);
}

/** "…, just wait", but not "…, of course, …". */
function isClauseOfCue(at: number, cue: Match | null, text: readonly string[]): boolean {
  return cue !== null && at === cue.cueStart && text[cue.cueEnd] !== ',';
}

function skipOpeners(frame: Frame, from: number, language: Language): number {
  const { text } = frame.words;
  let at = from;
  while (at < frame.end && (text[at] === ',' || language.isOpener(text[at] ?? ''))) {
    // "No, we wait" opens with it, "no parent will come" does not.
    if (language.isDeterminer(text[at] ?? '') && text[at + 1] !== ',') break;
    at += 1;
  }
  return at;
}
