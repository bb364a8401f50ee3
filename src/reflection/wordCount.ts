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

/** Letters, digits, and everything beyond ASCII that is no punctuation. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && code < 0xd800;
}
