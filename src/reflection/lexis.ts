import { PRONOUN_GROUPS, type PronounGroup, type ReflectionPack } from '../language/reflection';

/** The pack's words made ready for reading a text once. */
export interface Lexis {
  readonly pronouns: ReadonlyMap<string, PronounGroup>;
  readonly phrases: readonly { readonly fact: string; readonly pattern: RegExp }[];
}

// A pack never changes, so that remembering what was made of it cannot be told from making it again.
const made = new WeakMap<ReflectionPack, Lexis>();

export function lexisOf(pack: ReflectionPack): Lexis {
  const known = made.get(pack);
  if (known) return known;
  const pronouns = PRONOUN_GROUPS.flatMap((group) => pack.pronouns[group].map((word) => [word, group] as const));
  const phrases = Object.entries(pack.phrases).map(([fact, list]) => ({ fact, pattern: anyOf(list) }));
  const lexis = { pronouns: new Map(pronouns), phrases };
  made.set(pack, lexis);
  return lexis;
}

/** Any of the phrases as whole words, in the second group; what stands before it is in the first. */
function anyOf(phrases: readonly string[]): RegExp {
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\t]'));
  return new RegExp(`(^|[^\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
