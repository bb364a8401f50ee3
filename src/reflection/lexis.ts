import { PRONOUN_GROUPS, type PronounGroup, type ReflectionPack } from '../language/reflection';

/** The pack's words made ready for reading a text once. */
export interface Lexis {
  readonly pronouns: ReadonlyMap<string, PronounGroup>;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
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
  const lexis = { pronouns, phrases, longest };
  made.set(pack, lexis);
  return lexis;
}
