import { PRONOUN_GROUPS, type PronounGroup, type ReflectionPack } from '../language/reflection';

/** The pack's words made ready for reading a text once. */
export interface Lexis {
  readonly pronouns: ReadonlyMap<string, PronounGroup>;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** What an item that is about meetings themselves speaks of; lower-case. */
  readonly housekeeping: readonly string[];
  /** Length of the longest word that is a pronoun or opens a phrase. */
  readonly longest: number;
}

export interface Phrase {
  readonly fact: string;
  /** Lower-case. */
  readonly text: string;
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
    for (const text of list) {
      const first = /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text;
      const there = phrases.get(first);
      if (there) there.push({ fact, text });
      else phrases.set(first, [{ fact, text }]);
    }
  }
  const longest = Math.max(...[...pronouns.keys(), ...phrases.keys()].map((word) => word.length));
  const lexis = { pronouns, phrases, longest, housekeeping: pack.housekeeping };
  made.set(pack, lexis);
  return lexis;
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
