import type { Language } from './language';
import { isCapitalised, type Words } from './words';

/** Labels are short. */
const LABEL_WORDS = 5;
/** A clock, a chat's `<nick>` and the name of who is addressed may follow each other. */
const MOST_LABELS = 3;

/** The first token after the labels in front of a sentence (`17:05 <nick> ana:`); 0 without any. */
export function labelEnd(words: Words, mask: string, language: Language): number {
  let end = 0;
  for (let count = 0; count < MOST_LABELS; count += 1) {
    const next =
      chatLabelEnd(words, end) ?? clockedNameEnd(words, mask, end) ?? nameLabelEnd(words, mask, end, language);
    if (next === null) break;
    end = next;
  }
  return end;
}

/** `17:05`, `17:05:33`, `<nick>` or `[Name]` from `start` on. */
function chatLabelEnd({ text }: Words, start: number): number | null {
  let at = start;
  while (text[at + 1] === ':' && /^\d\d?$/.test(text[at] ?? '') && /^\d\d$/.test(text[at + 2] ?? '')) at += 2;
  if (at > start) return at + 1;
  const bracketed = bracketedClockEnd(text, start);
  if (bracketed !== null) return bracketed;
  const closer = text[start] === '<' ? '>' : text[start] === '[' ? ']' : null;
  if (closer === null) return null;
  const close = text.indexOf(closer, start);
  // A clock of three parts in brackets is the longest.
  return close > 0 && close - start <= LABEL_WORDS + 1 ? close + 1 : null;
}

/** `(10:03)` or `(00:10:03)` from `start` on. */
function bracketedClockEnd(text: readonly string[], start: number): number | null {
  if (text[start] !== '(' || text[start + 2] !== ':') return null;
  const close = text.indexOf(')', start);
  const inside = text.slice(start + 1, close);
  return (close - start === 4 || close - start === 6) && inside.every((part) => part === ':' || /^\d\d?$/.test(part))
    ? close + 1
    : null;
}

/** A speaker's name and the clock of a transcript: `**Ana Roth** 02:31`. */
function clockedNameEnd(words: Words, mask: string, start: number): number | null {
  const { text } = words;
  let at = start;
  let names = 0;
  for (; names <= LABEL_WORDS && (isCapitalised(words, mask, at) || isEmphasis(text[at])); at += 1) {
    if (!isEmphasis(text[at])) names += 1;
  }
  if (names === 0) return null;
  const clock = chatLabelEnd(words, at);
  return clock !== null && /^\d/.test(text[at] ?? '') ? clock : null;
}

function isEmphasis(word: string | undefined): boolean {
  return word === '*' || word === '_';
}

/** Up to five words before a colon, or one name before a dash, an arrow or a comma. */
function nameLabelEnd(words: Words, mask: string, start: number, language: Language): number | null {
  const { text } = words;
  const capital = isCapitalised(words, mask, start);
  for (let length = 1; length <= LABEL_WORDS && start + length < text.length; length += 1) {
    const at = start + length;
    const word = text[at] ?? '';
    if (word === ':' && isSpaced(words, mask, at)) return at + 1;
    const clocked = bracketedClockEnd(text, at);
    if (clocked !== null && text[clocked] === ':') return clocked + 1;
    const isAfterName = length === 1 ? capital : length === 2 && text[start] === '@';
    if (isAfterName && isDash(word) && isSpaced(words, mask, at)) return afterDash(words, at);
    if (length === 1 && word === ',' && capital && language.mayBeName(text[start] ?? '')) return at + 1;
  }
  return null;
}

function isSpaced(words: Words, mask: string, at: number): boolean {
  return /\s/.test(mask.charAt(words.to[at] ?? 0)) || words.text[at + 1] === '>';
}

export function isDash(word: string): boolean {
  return word === '-' || word === '–' || word === '—' || word === '→' || word === '=';
}

function afterDash(words: Words, at: number): number {
  return words.text[at + 1] === '>' || words.text[at + 1] === '-' ? at + 2 : at + 1;
}
