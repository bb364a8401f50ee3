import { LETTER, MARK, NUMBER, sortOfCode, unitsOf } from '../model/letters';

/**
 * Where the word that begins at `at` ends; `at` itself where none does. A word is letters and digits, with the marks,
 * apostrophes and hyphens behind the first.
 */
export function wordEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end) {
    const code = text.codePointAt(next) ?? 0;
    const sort = sortOfCode(code);
    const isWord = next === at ? (sort & (LETTER | NUMBER)) !== 0 : (sort & (LETTER | NUMBER | MARK)) !== 0;
    if (!isWord && (next === at || !isJoint(code))) break;
    next += unitsOf(code);
  }
  return next;
}

/** An apostrophe, straight or curly, or a hyphen. */
function isJoint(code: number): boolean {
  return code === 39 || code === 45 || code === 0x2019;
}

/** The words of a text, lower-case. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = wordEnd(text, at, text.length);
    if (end > at) words.push(lowerWord(text, at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}

/** The word between two offsets, lower-case, with a straight apostrophe. */
export function lowerWord(text: string, from: number, to: number): string {
  const word = text.slice(from, to).toLowerCase();
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}
