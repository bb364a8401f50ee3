import { isLetter } from '../model/letters';
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
  return tokensOf(mask.slice(span.from, span.to)).map(({ text, at }) => {
    const from = span.from + at;
    return { text, lower: lowerOf(text), from, to: from + text.length, sort: sortOf(text) };
  });
}

interface Token {
  readonly text: string;
  readonly at: number;
}

/** What begins or goes on with a word in plain English: 1 either, 2 goes on with one, 3 joins two characters of one. */
const PLAIN = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) if (/[\p{L}\p{N}@#$_]/u.test(String.fromCharCode(code))) PLAIN[code] = 1;
for (const sign of '+%') PLAIN[sign.charCodeAt(0)] = 2;
for (const sign of "'.-/&:") PLAIN[sign.charCodeAt(0)] = 3;

/** As {@link TOKENS} finds them, which is dear: most text is plain. */
function tokensOf(text: string): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    const code = text.charCodeAt(at);
    if (code >= 128) return [...text.matchAll(TOKENS)].map((match) => ({ text: match[0], at: match.index }));
    at += 1;
    if (code <= 32) continue;
    if (PLAIN[code] === 1) while (at < text.length && goesOn(text, at)) at += 1;
    found.push({ text: text.slice(start, at), at: start });
  }
  return found;
}

function goesOn(text: string, at: number): boolean {
  const kind = PLAIN[text.charCodeAt(at)] ?? 0;
  // `$` begins a word and is in none.
  if (kind === 1) return text.charCodeAt(at) !== 36;
  return kind === 2 || (kind === 3 && isAlphanumeric(text.charCodeAt(at + 1)));
}

function isAlphanumeric(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}

/** In small letters, with the apostrophe that packs are written with. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function sortOf(text: string): Word['sort'] {
  if (isAlphanumeric(text.charCodeAt(0))) return 'word';
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
  for (const token of tokensOf(text)) if (sortOf(token.text) === 'word') words.push(lowerOf(token.text));
  return words;
}

/** Starts with a capital, and has no other (so `Budget`, not `API` or `macOS`). */
export function isCapitalised(text: string): boolean {
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text);
}

/** Written in a way that only names, acronyms and code are: `API`, `Q3`, `macOS`, `@ana`, `v2`. */
export function isMarked(text: string): boolean {
  if (/^[A-Za-z]?[a-z]*$/.test(text)) return false;
  return /^[@#$]|\p{L}.*[\p{Lu}\p{N}_]|\p{N}.*\p{L}/u.test(text) && !/^\p{Lu}\p{Ll}*(?:['-]\p{Ll}+)*$/u.test(text);
}

/** "2027", "#12", "4-7": numbers what stands before it. */
export function isNumber(word: Word): boolean {
  return /^#?\d[\d./-]*$/.test(word.text);
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
