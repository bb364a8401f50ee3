import type { Span } from '../model/span';
import type { Word } from './words';

/** Whether the last word is a question mark, quotation marks aside. */
export function endsAsking(words: readonly Word[]): boolean {
  const last = [...words].reverse().find((word) => !/^["']$/.test(word.text));
  return last?.text === '?';
}

/** Without marks at the ends, except for brackets and quotation marks that belong to a pair inside. */
export function trimMarks(words: readonly Word[]): readonly Word[] {
  let from = 0;
  let to = words.length;
  while (to > from && isTrailing(words, from, to)) to -= 1;
  while (from < to && isLeading(words, from)) from += 1;
  return words.slice(from, to);
}

/** A mark in front that opens nothing; the dashes of "--verbose" belong to it. */
function isLeading(words: readonly Word[], from: number): boolean {
  const [first, second] = words.slice(from);
  if (first?.sort !== 'mark' || /^["'([{<~_]$/.test(first.text)) return false;
  return first.text !== '-' || second?.from !== first.to;
}

function isTrailing(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1];
  if (last?.sort !== 'mark') return false;
  const opener = { ')': '(', ']': '[', '}': '{', '>': '<', '"': '"', "'": "'" }[last.text];
  return opener === undefined
    ? !/^[%+]$/.test(last.text)
    : !words.slice(from, to - 1).some((word) => word.text === opener);
}

export function spanOf(words: readonly Word[]): Span {
  return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}
