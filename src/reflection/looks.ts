/** Whether what stands in a text between two offsets may be a word that is looked for. */
export type MayBe = (text: string, from: number, to: number) => boolean;

/**
 * Tells of most words that they are none of these (lower-case): by their first two letters and their length. To cut
 * out and look up every word of a note would be dear.
 */
export function looksLike(words: readonly string[]): MayBe {
  const lengths = new Uint32Array(128 * 128);
  const isAscii = words.every((word) => word.charCodeAt(0) < 128 && !(word.charCodeAt(1) >= 128));
  for (const word of words) {
    const pair = pairOf(word, 0, word.length);
    lengths[pair] = (lengths[pair] ?? 0) | lengthBit(word.length);
  }
  return (text, from, to) => !isAscii || ((lengths[pairOf(text, from, to)] ?? 0) & lengthBit(to - from)) !== 0;
}

function lengthBit(length: number): number {
  return 1 << Math.min(length, 31);
}

/** A number for the first two letters of a word, small and capital alike. */
function pairOf(text: string, from: number, to: number): number {
  const second = to - from > 1 ? text.charCodeAt(from + 1) | 32 : 0;
  return ((text.charCodeAt(from) | 32) & 127) * 128 + (second & 127);
}
