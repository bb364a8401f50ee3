import type { Range } from './clause';
import type { Frame } from './frame';
import type { Language } from './language';
import type { Match } from './matcher';

/** The part of a sentence that a reframe is about. */
export interface Core {
  readonly range: Range;
  /** The token at which what stays in front of the reframe ends, or -1 when nothing does. */
  readonly cut: number;
  /** Whether what stays in front leans on the clause: "if it rains, …". */
  readonly leans: boolean;
  /** The first token of what stays behind the reframe as a sentence of its own, or -1. */
  readonly tail: number;
}

const HARD = new Set([';', ':', '-', '–', '—', '.', '!', '?']);

/**
 * The clause that holds the cue, without label, opening words and final marks; what stands before it in its
 * sentence stays, and behind a statement what can stand alone. Null where the clause has no clear end or the cue
 * stands in brackets.
 */
export function coreOf(frame: Frame, cue: Match | null, asks: boolean, language: Language): Core | null {
  const { text } = frame.words;
  const target = cue?.cueStart ?? frame.end - 1;
  let start = Math.max(...frame.starts);
  let cut = -1;
  let leans = false;
  for (let at = start; at < target; at += 1) {
    const hard = isHard(frame, at);
    const isLeaning = leansOn(frame, start, language);
    if (hard && isLeaning) return null;
    const isCut =
      hard ||
      (text[at] === ',' &&
        (isLeaning ? endsLeaning(frame, start, at, language) : splitsAt(frame, start, at, cue, language)));
    if (!isCut) continue;
    cut = at;
    leans = isLeaning;
    start = skipOpeners(frame, at + 1, language);
  }
  const stop = clauseStop(frame, Math.max(target, (cue?.cueEnd ?? 0) - 2) + 1, asks, language);
  if (stop === null) return null;
  const tail = stop < frame.end ? stop + 1 : -1;
  const end = tail < 0 ? beforeCloser(frame, target, language) : stop;
  const inside = text.slice(start, end);
  const count = (mark: string): number => inside.filter((word) => word === mark).length;
  const before = text.slice(start, target);
  const inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
  if (inBrackets || count('(') !== count(')') || count('"') % 2 === 1 || start >= end) return null;
  return { range: { start, end }, cut, leans, tail };
}

function isHard(frame: Frame, at: number): boolean {
  return HARD.has(frame.words.text[at] ?? '') && !isAbbreviated(frame, at);
}

/** The mark from `from` on at which the clause ends, the sentence's end where none does; null where that is unclear. */
function clauseStop(frame: Frame, from: number, asks: boolean, language: Language): number | null {
  const { text } = frame.words;
  for (let at = from; at < frame.end; at += 1) {
    const hard = isHard(frame, at);
    if (hard && (asks || text[at] === ':' || text[at] === '?' || frame.end - at < 3)) return null;
    if (hard) return text.slice(at + 1, frame.end).some((word) => HARD.has(word)) ? null : at;
    if (!asks && text[at] === ',' && beginsSentence(frame, at + 1, language)) return at;
  }
  return frame.end;
}

/** "we should go", "and it is late", "but they know" after a comma. */
function beginsSentence({ words: { text }, end }: Frame, from: number, language: Language): boolean {
  const word = text[from] ?? '';
  const at = language.joinsClauses(word) || language.isConcession(word) ? from + 1 : from;
  const subject = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if (!language.isPronoun(subject) || at + 2 >= end) return false;
  if (language.isDeterminer(subject)) return language.isAuxiliary(next);
  return language.isAuxiliary(next) || language.inflector.readings(next).length > 0 || language.isFiller(next);
}

/** "If it rains, we …": a comma that ends what leans on the clause after it. */
function endsLeaning(frame: Frame, start: number, comma: number, language: Language): boolean {
  const { text } = frame.words;
  const next = text[comma + 1] ?? '';
  const begins = language.isPronoun(next) || language.isDeterminer(next) || language.isAuxiliary(next);
  const isVerb = (word: string): boolean =>
    language.isAuxiliary(word) || language.inflector.readings(word).some(({ form }) => form !== 'gerund');
  return begins && text.slice(start + 2, comma).some(isVerb);
}

/** The point of "vs." ends nothing: a small letter or a quotation follows. */
function isAbbreviated(frame: Frame, at: number): boolean {
  const { text, to } = frame.words;
  return text[at] === '.' && text[at + 1] !== '.' && to[at - 1] === frame.words.from[at] && !frame.isTitleCase(at + 1);
}

/** "People will never come, end of story" and "just wait here I think" are about coming and waiting. */
function beforeCloser({ words: { text }, end }: Frame, target: number, { syntax: { closers } }: Language): number {
  for (const closer of closers) {
    // Few sentences end with the last word of one.
    if (!closer.endsWith(text[end - 1] ?? '')) continue;
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
  // "It is fine if you wait, so …" goes on with a new clause for sure.
  const isJoined = language.isOpener(next) && language.breaksClause(next);
  if (!begins || leansOn(frame, start, language) || (!isJoined && front.some(language.isConditional))) return false;
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
