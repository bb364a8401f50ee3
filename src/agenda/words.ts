import { OPAQUE } from '../model/note';
import type { Span } from '../model/span';

/** A word, a run of opaque text or a punctuation mark of the mask, with its place in the note. */
export interface Word extends Span {
  /** As the mask has it. */
  readonly text: string;
  readonly lower: string;
  readonly sort: 'word' | 'opaque' | 'mark';
}

const TOKENS = new RegExp(
  `[\\p{L}\\p{N}@#$_](?:[\\p{L}\\p{N}\\p{M}_+#@%]|['’.\\-/&:](?=[\\p{L}\\p{N}]))*|${OPAQUE}+|[^\\s]`,
  'gu',
);

/** The words of the mask between two offsets; markup has no words. */
export function readWords(mask: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  for (const match of mask.slice(span.from, span.to).matchAll(TOKENS)) {
    const text = match[0];
    const from = span.from + match.index;
    words.push({ text, lower: lowerOf(text), from, to: from + text.length, sort: sortOf(text) });
  }
  return words;
}

/** In small letters, with the apostrophe that packs are written with. */
function lowerOf(text: string): string {
  return text.toLowerCase().replace(/’/g, "'");
}

function sortOf(text: string): Word['sort'] {
  if (text.startsWith(OPAQUE)) return 'opaque';
  return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark';
}

/** Whether `words` has the space-separated `phrase` at `index`. */
export function hasPhraseAt(words: readonly Word[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((part, i) => words[index + i]?.lower === part);
}

/** The words of a text as strings, lower-case, without marks: for matching phrases of a pack. */
export function plainWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const match of text.matchAll(TOKENS)) if (sortOf(match[0]) === 'word') words.push(lowerOf(match[0]));
  return words;
}

/** Starts with a capital, and has no other (so `Budget`, not `API` or `macOS`). */
export function isCapitalised(text: string): boolean {
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text);
}

/** Written in a way that only names, acronyms and code are: `API`, `Q3`, `macOS`, `@ana`, `v2`. */
export function isMarked(text: string): boolean {
  return /^[@#$]|\p{L}.*[\p{Lu}\p{N}_]|\p{N}.*\p{L}/u.test(text) && !/^\p{Lu}\p{Ll}*(?:['-]\p{Ll}+)*$/u.test(text);
}

/** Words of a pack, and what words may end in. */
export interface WordSet {
  readonly has: (word: string) => boolean;
}

/** In a list of a pack, "-sitzung" stands for every word that ends so, "sitzung" itself included. */
export function wordsOrEnds(list: readonly string[]): WordSet {
  const words = new Set(list);
  const ends = list.flatMap((word) => endOf(word) ?? []);
  return ends.length === 0 ? words : { has: (word) => words.has(word) || ends.some((end) => word.endsWith(end)) };
}

/** What "-sitzung" stands for; null for a whole word. */
export function endOf(word: string): string | null {
  return word.startsWith('-') ? word.slice(1) : null;
}
