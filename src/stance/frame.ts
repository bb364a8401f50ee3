import { OPAQUE, type Block } from '../model/note';
import type { Span } from '../model/span';
import type { Language } from './language';
import type { Matchable } from './matcher';
import { isCapitalised, isWord, type Words } from './words';

/** A sentence as the rules see it: its words, and what of them is said by whom. */
export interface Frame extends Matchable {
  readonly span: Span;
  readonly words: Words;
  /** The first token after a speaker's label such as `AC:`. */
  readonly opening: number;
  /** Whether it ends with a question mark. */
  readonly marked: boolean;
  /** Whether the token stands in quotation marks. */
  readonly isQuoted: (index: number) => boolean;
  /** From this token on somebody else's words are reported; Infinity when nobody's are. */
  readonly reportedFrom: number;
  /** Written like a title's word: a capital and then small letters. */
  readonly isTitleCase: (index: number) => boolean;
  /** Stands for code, math or a URL. */
  readonly isThing: (index: number) => boolean;
  readonly followsWord: (index: number) => boolean;
  readonly block: Block;
}

const CLOSERS = new Set([')', ']', '"', "'", '*', '_', '”', '’']);
const FINAL = new Set(['.', '?', '!', '…', ...CLOSERS]);
/** Speaker's labels are short. */
const LABEL_WORDS = 5;

export function readFrame(
  mask: string,
  block: Block,
  span: Span,
  quotations: readonly Span[],
  language: Language,
): Frame {
  const words = language.read(mask, span);
  const opening = openingOf(words, mask, language);
  const end = endOf(words);
  const isCapital = (index: number): boolean => isCapitalised(words, mask, index);
  const isName = (index: number): boolean => isCapital(index) && language.mayBeName(words.text[index] ?? '');
  return {
    span,
    words,
    opening,
    starts: startsOf(words, opening, language),
    end,
    marked: isMarked(words, end),
    isQuoted: (index) => quotations.some(({ from, to }) => isInside(words.from[index] ?? 0, from, to)),
    reportedFrom: reportedFrom(words, opening, language, isName),
    isTitleCase: (index) => isCapital(index) && isSmall(mask.charAt((words.from[index] ?? 0) + 1)),
    isThing: (index) => words.text[index]?.startsWith(OPAQUE) === true,
    followsWord: (index) => isWord(words, index - 1) && words.from[index] !== words.from[index - 1],
    isName,
    block,
  };
}

function isInside(at: number, from: number, to: number): boolean {
  return from <= at && at < to;
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** A `?` that stands apart with a full stop after it ("adding ?.") is a thing that is spoken of. */
function isMarked({ text, from, to }: Words, end: number): boolean {
  const mark = text.indexOf('?', end);
  if (mark < 0) return false;
  const apart = mark > 0 && (from[mark] ?? 0) > (to[mark - 1] ?? 0);
  return !(apart && text[mark + 1] === '.');
}

/** The first token of the punctuation that ends the sentence. */
function endOf(words: Words): number {
  let end = words.text.length;
  while (end > 0 && FINAL.has(words.text[end - 1] ?? '')) end -= 1;
  return end;
}

/**
 * Skips a label in front of the sentence: a chat's `17:05 <nick>`, up to five words before a colon, or one name before
 * a dash, an arrow or a comma.
 */
function openingOf(words: Words, mask: string, language: Language): number {
  const { text } = words;
  const bracket = text.indexOf('<');
  if (bracket >= 0 && bracket <= LABEL_WORDS) {
    const close = text.indexOf('>', bracket);
    if (close > 0 && close - bracket <= LABEL_WORDS) return close + 1;
  }
  const clock = clockEnd(text);
  if (clock > 0) return clock;
  for (let at = 1; at <= LABEL_WORDS && at < text.length; at += 1) {
    const word = text[at] ?? '';
    if (word === ':' && spaced(words, mask, at)) return at + 1;
    const isAfterName = at === 1 ? isCapitalised(words, mask, 0) : at === 2 && text[0] === '@';
    if (isAfterName && isDash(word) && spaced(words, mask, at)) return afterDash(words, at);
    if (at === 1 && word === ',' && isCapitalised(words, mask, 0) && language.mayBeName(text[0] ?? '')) return 2;
  }
  return 0;
}

/** The token after a time of day at the beginning (`17:05`, `17:05:33`), or 0. */
function clockEnd(text: readonly string[]): number {
  let at = 0;
  while (/^\d\d?$/.test(text[at] ?? '') && text[at + 1] === ':' && /^\d\d$/.test(text[at + 2] ?? '')) at += 2;
  return at > 0 ? at + 1 : 0;
}

function spaced(words: Words, mask: string, at: number): boolean {
  return /\s/.test(mask.charAt(words.to[at] ?? 0)) || words.text[at + 1] === '>';
}

function isDash(word: string): boolean {
  return word === '-' || word === '–' || word === '—' || word === '→' || word === '=';
}

function afterDash(words: Words, at: number): number {
  return words.text[at + 1] === '>' || words.text[at + 1] === '-' ? at + 2 : at + 1;
}

/** Where the sentence proper may begin: its opening, and after each little word that opens it. */
function startsOf(words: Words, opening: number, language: Language): ReadonlySet<number> {
  const starts = new Set([opening]);
  let at = opening;
  while (at < words.text.length) {
    const word = words.text[at] ?? '';
    if (!language.isOpener(word) && isWord(words, at)) break;
    if (isWord(words, at) || word === ',' || word === '-' || word === '.' || at === opening) starts.add(at + 1);
    at += 1;
  }
  return starts;
}

/** The stretches of a block in quotation marks, which may run over several sentences; a lone mark quotes nothing. */
export function quotationsIn(mask: string, { content }: Block): readonly Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let at = mask.indexOf('"', content.from); at >= 0 && at < content.to; at = mask.indexOf('"', at + 1)) {
    if (open >= 0) found.push({ from: open, to: at + 1 });
    open = open >= 0 ? -1 : at;
  }
  return found;
}

/** After "she said" or "Matteo mentioned that" the words are theirs. */
function reportedFrom(words: Words, opening: number, language: Language, isName: (index: number) => boolean): number {
  for (let at = Math.max(1, opening); at < words.text.length; at += 1) {
    if (!language.isSaying(words.text[at] ?? '')) continue;
    const before = language.isFiller(words.text[at - 1] ?? '') ? at - 2 : at - 1;
    if (before >= opening && (language.isReporter(words.text[before] ?? '') || isName(before))) return at;
  }
  return Infinity;
}
