import { list } from '../language/list';
import { PRONOUN_GROUPS, type PronounGroup, type ReflectionPack } from '../language/reflection';

/** The pack's words made ready for reading a text once. */
export interface Lexis {
  readonly pronouns: ReadonlyMap<string, PronounGroup>;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Words by which a topic or a sentence does not say what it is about; lower-case. */
  readonly plain: ReadonlySet<string>;
  /** Words that only a clause has. */
  readonly finite: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly pastEnding: string;
  /** Beginnings that point at what was said before. */
  readonly danglers: ReadonlySet<string>;
  /** Words after which something is missing. */
  readonly openEnds: ReadonlySet<string>;
  /** Whether a word with these first two letters may be a pronoun or open a phrase: most are neither. */
  readonly mayMatter: (mask: string, from: number, to: number) => boolean;
}

export interface Phrase {
  readonly fact: string;
  /** Lower-case. */
  readonly text: string;
  /** Whether it must begin a sentence. */
  readonly isFirst: boolean;
}

// A pack never changes, so that remembering what was made of it cannot be told from making it again.
const made = new WeakMap<ReflectionPack, Lexis>();

export function lexisOf(pack: ReflectionPack): Lexis {
  const known = made.get(pack);
  if (known) return known;
  const pronouns = new Map(
    PRONOUN_GROUPS.flatMap((group) => pack.pronouns[group].map((word) => [word, group] as const)),
  );
  const phrases = new Map<string, Phrase[]>();
  for (const [fact, list] of Object.entries(pack.phrases)) {
    for (const written of list) {
      const isFirst = written.startsWith('^');
      const text = isFirst ? written.slice(1) : written;
      const first = /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text;
      const there = phrases.get(first);
      if (there) there.push({ fact, text, isFirst });
      else phrases.set(first, [{ fact, text, isFirst }]);
    }
  }
  const { plain, finite, danglers, openEnds, past, pastEnding } = pack.topics;
  const lexis = {
    pronouns,
    phrases,
    mayMatter: beginningsOf([...pronouns.keys(), ...phrases.keys()]),
    plain: new Set(wordList(`${plain} ${openEnds} ${finite}`)),
    finite: new Set(wordList(finite)),
    past: new Set(wordList(past)),
    pastEnding,
    danglers: new Set(list(danglers)),
    openEnds: new Set(wordList(openEnds)),
  };
  made.set(pack, lexis);
  return lexis;
}

/** Cutting out and looking up every word of a note would be dear. */
function beginningsOf(words: readonly string[]): Lexis['mayMatter'] {
  const longest = Math.max(...words.map((word) => word.length));
  const pairs = new Uint8Array(128 * 128);
  const isAscii = words.every((word) => word.charCodeAt(0) < 128 && !(word.charCodeAt(1) >= 128));
  for (const word of words) pairs[pairOf(word, 0, word.length)] = 1;
  return (mask, from, to) => {
    if (to - from > longest) return false;
    return !isAscii || pairs[pairOf(mask, from, to)] === 1;
  };
}

/** A number for the first two letters of a word, small and capital alike. */
function pairOf(text: string, from: number, to: number): number {
  const second = to - from > 1 ? text.charCodeAt(from + 1) | 32 : 0;
  return ((text.charCodeAt(from) | 32) & 127) * 128 + (second & 127);
}

function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

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
