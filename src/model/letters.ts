/** Whether a code unit is a letter of plain English: most of what is read is, and needs no look at Unicode. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
