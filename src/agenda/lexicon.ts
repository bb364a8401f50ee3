import { inflectorOf, type Inflector } from '../language/inflect';
import type { Ending } from '../language/grammar';
import type { AgendaPack, LexiconPack } from '../language/agenda';
import { remembered } from '../model/remembered';

type WordSets = {
  readonly [K in keyof LexiconPack as LexiconPack[K] extends string ? K : never]: ReadonlySet<string>;
};

/** A language's words, ready to be asked. All words go in in lower case. */
export interface Lexicon extends Inflector {
  readonly sets: WordSets;
  readonly leadIns: readonly (readonly string[])[];
  readonly topicLeads: readonly (readonly string[])[];
  readonly suggestions: readonly (readonly string[])[];
  /** An auxiliary without its negation: "isn't" → "is". */
  readonly affirmed: (auxiliary: string) => string;
  /** The base of a listed verb that `word` is some form of; null for other words. */
  readonly baseOf: (word: string, form: 'base' | 'gerund') => string | null;
  /** The singular of a noun; the word itself if it is one. */
  readonly singular: (word: string) => string;
  readonly isPlural: (word: string) => boolean;
  /** Countable in the singular, so that it takes an article when it stands bare. */
  readonly isCountable: (word: string) => boolean;
  /** A word of the language rather than a name; where nouns have capitals, any word but given names and titles. */
  readonly isCommon: (word: string) => boolean;
  readonly isNoun: (word: string) => boolean;
  /** Ends as gerunds do. */
  readonly endsLikeGerund: (word: string) => boolean;
  /** Ends as verbs do that are made from other words. */
  readonly endsLikeVerb: (word: string) => boolean;
  /** Ends as regular past forms do. */
  readonly endsLikePast: (word: string) => boolean;
  /** Has letters of another script than the language's. */
  readonly isOtherScript: (word: string) => boolean;
  /** Says whose something is: "treasurer's". */
  readonly isPossessive: (word: string) => boolean;
  /** The owner that a possessive names; the word itself if it is none. */
  readonly ownerIn: (word: string) => string;
  /** Whether any noun has a capital letter, so that one tells no name. */
  readonly hasCapitalNouns: boolean;
  /** In quotation marks, without any of its own and without question marks. */
  readonly quote: (text: string) => string;
}

export function lexiconOf({ lexicon: pack, grammar, writing }: AgendaPack): Lexicon {
  const inflector = inflectorOf(grammar);
  const sets = setsOf(pack);
  const names = writing.names === null ? null : new Set(writing.names.trim().split(/\s+/));
  const [opening, closing] = writing.quotes;
  // Where every topic is quoted, what ends one must not end its question.
  const withoutEnd = (text: string): string => (writing.topics === 'quoted' ? text.replace(/[.!:;\s]+$/, '') : text);
  const all = new Set(Object.values({ ...sets, singularS: [] }).flatMap((set) => [...set]));
  const affirmed = new Map(pack.negatedAuxiliaries);
  const irregular = new Map(pack.irregularPlurals);
  const singulars = new Set(irregular.values());
  const candidates = singularsOf(pack.pluralEndings);
  const otherScript = new RegExp(`(?!\\p{Script=${pack.script}})\\p{L}`, 'u');
  const isPossessive = (word: string): boolean =>
    pack.possessiveEndings.some((ending) => word.length > ending.length && word.endsWith(ending));
  const ownerIn = (word: string): string => {
    const ending = pack.possessiveEndings.find((one) => word.endsWith(one));
    return ending === undefined ? word : word.slice(0, -ending.length);
  };

  const isKnown = (word: string): boolean => sets.nouns.has(word) || sets.massNouns.has(word);
  const singular = remembered((word: string): string => {
    const listed = irregular.get(word);
    if (listed !== undefined) return listed;
    if (sets.singularS.has(word.slice(word.lastIndexOf('-') + 1)) || isKnown(word)) return word;
    const found = candidates(word);
    return found.find((one) => isKnown(one) || singulars.has(one)) ?? found[0] ?? word;
  });
  const isPlural = (word: string): boolean => singular(word) !== word || irregular.has(word);
  const endsIn = (word: string, endings: readonly string[]): boolean =>
    endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
  const isListed = (word: string): boolean =>
    isKnown(word) ||
    sets.eventNouns.has(word) ||
    sets.nounsFirst.has(word) ||
    sets.actNouns.has(word) ||
    sets.reportNouns.has(word);
  const isNoun = remembered((word: string): boolean => isListed(word) || isListed(singular(word)));
  const isListedOrFormed = remembered(
    (word: string): boolean =>
      all.has(word) ||
      isNoun(word) ||
      inflector.readings(word).length > 0 ||
      word.split(/[-/]/).every((part) => part !== word && part !== '' && isListedOrFormed(part)) ||
      (isPossessive(word) && isListedOrFormed(ownerIn(word))) ||
      endsIn(word, pack.commonEndings),
  );

  return {
    ...inflector,
    sets,
    leadIns: pack.leadIns.map((phrase) => phrase.split(' ')),
    topicLeads: pack.topicLeads.map((phrase) => phrase.split(' ')),
    suggestions: pack.suggestions.map((phrase) => phrase.split(' ')),
    affirmed: (auxiliary) => affirmed.get(auxiliary) ?? auxiliary,
    baseOf: (word, form) => inflector.readings(word).find((reading) => reading.form === form)?.base ?? null,
    singular,
    isPlural,
    isCountable: (word) =>
      !isPlural(word) &&
      !sets.massNouns.has(word) &&
      (sets.nouns.has(word) || sets.eventNouns.has(word) || endsIn(word, pack.countEndings)),
    isCommon: names ? (word) => !names.has(withoutAccents(word)) : isListedOrFormed,
    isNoun,
    isOtherScript: (word) => otherScript.test(word),
    endsLikeGerund: (word) => endsAs(word, grammar.endings.gerund),
    endsLikeVerb: (word) => endsIn(word, pack.verbEndings),
    endsLikePast: (word) => endsAs(word, grammar.endings.past),
    isPossessive,
    ownerIn,
    hasCapitalNouns: names !== null,
    quote: (text) => `${opening}${withoutEnd(text.replace(QUOTES, ''))}${closing}`,
  };
}

/** What would end a question or a quotation early. */
const QUOTES = /[?¿"“”„]+/g;

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a word ends as one of the endings of a form does; those of a single letter say nothing. */
function endsAs(word: string, endings: readonly Ending[]): boolean {
  return endings.some(
    ({ add }) => add.length > 1 && !add.startsWith('*') && word.length > add.length + 2 && word.endsWith(add),
  );
}

/** What a word that ends like a plural may be one of, likeliest first; nothing for a word that does not. */
function singularsOf(endings: readonly Ending[]): (word: string) => readonly string[] {
  const compiled = endings.map(({ fits, drop, add }) => ({ fits: new RegExp(fits), drop, add }));
  return (word) =>
    compiled.filter(({ fits }) => fits.test(word)).map(({ drop, add }) => word.slice(0, word.length - drop) + add);
}

function setsOf(pack: LexiconPack): WordSets {
  const entries = Object.entries(pack).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const sets = entries.map(([name, words]) => [name, new Set(words.split(/\s+/).filter(Boolean))] as const);
  return Object.fromEntries(sets) as unknown as WordSets;
}
