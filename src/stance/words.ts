import type { SpellingPack } from '../language/stance';
import { OPAQUE } from '../model/note';
import type { Span } from '../model/span';
import { type WordNumbers } from './numbers';
import { hashWith, WrittenWords } from './writtenWords';

/**
 * The words and punctuation marks of a stretch of text, lower-case, contractions undone, with where each stands.
 * Two words that are written as one share its span. Parallel arrays, because matching reads them much.
 */
export interface Words {
  readonly text: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** The words' numbers, by which phrases know them. */
  readonly numbers: readonly number[];
}

/** Yields the words of `mask` in a span. */
export type ReadWords = (mask: string, span: Span) => Words;

/** A reader of words that gives them `numbers`, which may grow while it is in use. */
export function wordReader(pack: SpellingPack, numbers: WordNumbers): ReadWords {
  const variants = new Map(Object.entries(pack.variants).map(([word, stands]) => [word, stands.split(' ')]));
  const clitics = Object.entries(pack.clitics);

  const known = new WrittenWords<readonly Piece[]>();
  let numbered = 0;

  const pieceOf = (word: string, from: number, to: number): Piece => ({ word, from, to, number: numbers.of(word) });
  const split = (written: string): readonly Piece[] => {
    const word = written.toLowerCase();
    const stands = variants.get(word);
    if (stands) return stands.map((part) => pieceOf(part, 0, written.length));
    const clitic = word.includes("'") ? clitics.find(([ending]) => word.endsWith(ending)) : undefined;
    if (!clitic || word.length <= clitic[0].length) return [pieceOf(word, 0, written.length)];
    const cut = written.length - clitic[0].length;
    return [...split(written.slice(0, cut)), pieceOf(clitic[1], cut, written.length)];
  };
  const learn = (written: string, hash: number, isMark: boolean): readonly Piece[] => {
    if (known.size > MOST_WORDS) known.clear();
    // A mark is one that is spelled in no other way.
    const pieces = isMark ? [pieceOf(written, 0, 1)] : split(written);
    known.add(written, hash, pieces);
    return pieces;
  };

  return (mask, span) => {
    if (numbers.size !== numbered) known.clear();
    numbered = numbers.size;
    const found = { text: [] as string[], from: [] as number[], to: [] as number[], numbers: [] as number[] };
    let at = span.from;
    while (at < span.to) {
      const start = at;
      const code = mask.charCodeAt(at);
      const kind = kindOf(code);
      at += 1;
      if (kind === SPACE) continue;
      let hash = hashWith(0, code);
      // A mark stands for itself; letters and what is hidden go on.
      while (
        kind !== MARK &&
        at < span.to &&
        (kind === LETTER ? continuesWord(mask, at, span.to) : isHidden(mask, at))
      ) {
        hash = hashWith(hash, mask.charCodeAt(at));
        at += 1;
      }
      const pieces = known.get(mask, start, at, hash) ?? learn(mask.slice(start, at), hash, kind === MARK);
      for (const piece of pieces) {
        found.text.push(piece.word);
        found.from.push(start + piece.from);
        found.to.push(start + piece.to);
        found.numbers.push(piece.number);
      }
    }
    return found;
  };
}

/** One of the words that a word as it is written stands for, and where in it. */
interface Piece extends Span {
  readonly word: string;
  readonly number: number;
}

/** More words than this are forgotten and read anew: a vault must not fill the memory. */
const MOST_WORDS = 20_000;

/** Whether the word at `index` is written with a capital first letter. */
export function isCapitalised(words: Words, mask: string, index: number): boolean {
  const at = words.from[index] ?? -1;
  const code = mask.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return mask.charAt(at) !== mask.charAt(at).toLowerCase();
}

/** Whether the token at `index` is a word rather than a punctuation mark. */
export function isWord(words: Words, index: number): boolean {
  const word = words.text[index];
  return word !== undefined && kindOf(word.charCodeAt(0)) !== MARK;
}

const SPACE = 0;
const LETTER = 1;
const MARK = 2;
const HIDDEN = 3;

const OPAQUE_CODE = OPAQUE.charCodeAt(0);

/** The kinds of the first 128 characters. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32) return SPACE;
  return /[a-z0-9_]/i.test(String.fromCharCode(code)) ? LETTER : MARK;
});

function kindOf(code: number): number {
  if (code < 128) return PLAIN[code] ?? MARK;
  if (code === OPAQUE_CODE) return HIDDEN;
  if (code === 0xa0 || code === 0xfeff || code === 0x3000) return SPACE;
  // General punctuation (dashes, ellipsis, arrows follow at 0x2190) and Latin-1 signs.
  return (code >= 0x2000 && code < 0x2c00) || (code >= 0xa1 && code <= 0xbf) ? MARK : LETTER;
}

function isHidden(mask: string, at: number): boolean {
  return mask.charCodeAt(at) === OPAQUE_CODE;
}

/** An apostrophe, hyphen or full stop inside a word belongs to it: don't, all-or-nothing, note.md. */
function continuesWord(mask: string, at: number, end: number): boolean {
  const code = mask.charCodeAt(at);
  if (kindOf(code) === LETTER) return true;
  return (code === 39 || code === 45 || code === 46) && at + 1 < end && kindOf(mask.charCodeAt(at + 1)) === LETTER;
}
