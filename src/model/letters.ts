/** Whether a code unit is a letter of plain English: most of what is read is, and needs no look at Unicode. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** What a character is in Unicode, as bits: most questions ask for several. */
export const LETTER = 1;
export const NUMBER = 2;
/** Joins the letter before it, as an accent does. */
export const MARK = 4;

const KNOWN = 8;
const sorts = new Uint8Array(0x10000);

/** {@link LETTER}, {@link NUMBER}, {@link MARK} or 0 of a code point. To ask a pattern for it again and again is dear. */
export function sortOfCode(code: number): number {
  const known = sorts[code] ?? 0;
  if (known !== 0) return known & ~KNOWN;
  const char = String.fromCodePoint(code);
  const sort = /\p{L}/u.test(char) ? LETTER : /\p{N}/u.test(char) ? NUMBER : /\p{M}/u.test(char) ? MARK : 0;
  sorts[code] = sort | KNOWN;
  return sort;
}

/** How many code units a code point takes. */
export function unitsOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}
