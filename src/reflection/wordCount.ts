/** How many words a mask has. */
export function countWords(mask: string): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < mask.length; at += 1) {
    const isLetter = isWordCode(mask.charCodeAt(at));
    if (isLetter && !isInside) words += 1;
    isInside = isLetter;
  }
  return words;
}

/** The letters and digits of ASCII. */
const PLAIN = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) if (/[a-z\d]/i.test(String.fromCharCode(code))) PLAIN[code] = 1;

/** Letters, digits, and everything beyond ASCII that is no punctuation. */
export function isWordCode(code: number): boolean {
  if (code < 128) return PLAIN[code] === 1;
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && code < 0xd800;
}
