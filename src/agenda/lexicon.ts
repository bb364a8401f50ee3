import { inflectorOf, type Inflector } from '../language/inflect';
import type { GrammarPack } from '../language/grammar';
import type { LexiconPack } from '../language/agenda';

type WordSets = {
  readonly [K in keyof LexiconPack as LexiconPack[K] extends string ? K : never]: ReadonlySet<string>;
};

/** A language's words, ready to be asked. All words go in in lower case. */
export interface Lexicon extends Inflector {
  readonly sets: WordSets;
  readonly leadIns: readonly (readonly string[])[];
  /** The base of a listed verb that `word` is some form of; null for other words. */
  readonly baseOf: (word: string, form: 'base' | 'gerund') => string | null;
  /** The singular of a noun; the word itself if it is one. */
  readonly singular: (word: string) => string;
  readonly isPlural: (word: string) => boolean;
  /** Countable in the singular, so that it takes an article when it stands bare. */
  readonly isCountable: (word: string) => boolean;
  /** A word of the language rather than a name. */
  readonly isCommon: (word: string) => boolean;
  readonly isNoun: (word: string) => boolean;
}

export function lexiconOf(pack: LexiconPack, grammar: GrammarPack): Lexicon {
  const inflector = inflectorOf(grammar);
  const sets = setsOf(pack);
  const all = new Set(Object.values(sets).flatMap((set) => [...set]));
  const irregular = new Map(pack.irregularPlurals);
  const singulars = new Set(irregular.values());

  const isKnown = (word: string): boolean => sets.nouns.has(word) || sets.massNouns.has(word);
  const singular = (word: string): string => {
    const listed = irregular.get(word);
    if (listed !== undefined) return listed;
    if (sets.singularS.has(word.slice(word.lastIndexOf('-') + 1)) || isKnown(word)) return word;
    return candidates(word).find((one) => isKnown(one) || singulars.has(one)) ?? candidates(word)[0] ?? word;
  };
  const isPlural = (word: string): boolean => singular(word) !== word || irregular.has(word);
  const endsIn = (word: string, endings: readonly string[]): boolean =>
    endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
  const isListed = (word: string): boolean =>
    isKnown(word) || sets.nounsFirst.has(word) || sets.actNouns.has(word) || sets.reportNouns.has(word);
  const isNoun = (word: string): boolean => isListed(word) || isListed(singular(word));
  const isCommon = (word: string): boolean =>
    all.has(word) ||
    isNoun(word) ||
    inflector.readings(word).length > 0 ||
    word.split(/[-/]/).every((part) => part !== word && part !== '' && isCommon(part)) ||
    (isPossessive(word) && isCommon(word.slice(0, -2))) ||
    endsIn(word, pack.commonEndings);

  return {
    ...inflector,
    sets,
    leadIns: pack.leadIns.map((phrase) => phrase.split(' ')),
    baseOf: (word, form) => inflector.readings(word).find((reading) => reading.form === form)?.base ?? null,
    singular,
    isPlural,
    isCountable: (word) =>
      !isPlural(word) && !sets.massNouns.has(word) && (sets.nouns.has(word) || endsIn(word, pack.countEndings)),
    isCommon,
    isNoun,
  };
}

/** What a word that ends like a plural may be one of, likeliest first; nothing for a word that does not. */
function candidates(word: string): readonly string[] {
  if (!/[^su'i]s$/.test(word) || word.length < 4) return [];
  const stem = word.slice(0, -1);
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, stem];
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return [word.slice(0, -2), stem];
  return [stem];
}

export function isPossessive(word: string): boolean {
  return /['’]s$/.test(word);
}

function setsOf(pack: LexiconPack): WordSets {
  const entries = Object.entries(pack).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const sets = entries.map(([name, words]) => [name, new Set(words.split(/\s+/))] as const);
  return Object.fromEntries(sets) as unknown as WordSets;
}
