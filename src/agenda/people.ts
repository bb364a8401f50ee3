import type { AnatomyPack } from '../language/agenda';
import type { Lexicon } from './lexicon';

/** "Ana", "O'Neil", "McKay", "Jean-Luc", "A.", "JB". */
const NAME_WORD = /^(?:\p{Lu}\.?|\p{Lu}{2,3}|(?:Mc|Mac|O'|De|Di|Van)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\.?)$/u;

/** Tells the names of people from other words. */
export interface PeopleReader {
  /** Somebody who can own an item: of the cast, a handle, a role, or written like a name. */
  readonly isOwner: (text: string) => boolean;
  /** Surely a person, or several: of the cast or a handle. */
  readonly isKnown: (text: string) => boolean;
  /** Written like a full name, or known. */
  readonly isPerson: (text: string) => boolean;
}

export function peopleReaderOf(pack: AnatomyPack, lexicon: Lexicon, cast: readonly string[]): PeopleReader {
  const names = new Set<string>();
  for (const name of cast) {
    const lower = name.toLowerCase();
    names.add(lower);
    const first = lower.split(/\s+/)[0] ?? '';
    if (first.length > 2) names.add(first);
  }
  const roles = new Set(pack.ownerRoles);
  const joins = new RegExp(`\\s*[,&/+]\\s*|\\s(?:${[...lexicon.sets.joinsTwo].join('|')})\\s`);
  const isHandle = (text: string): boolean => /^<?@[\w.-]+>?$/.test(text);
  const isNameWord = (word: string): boolean => NAME_WORD.test(word) && !lexicon.isCommon(word.toLowerCase());

  /** "Frau Weber", "Jonas Weber": where nouns have capitals, the first word must be that of a name. */
  const opensAsName = (words: readonly string[]): boolean =>
    words.every((word) => NAME_WORD.test(word)) && isNameWord(words[0] ?? '');

  const isKnownOne = (text: string): boolean => isHandle(text) || names.has(text.toLowerCase().replace(/^@/, ''));
  const isOwnerOne = (text: string): boolean => {
    const words = text.split(/\s+/);
    if (isKnownOne(text) || roles.has(text.toLowerCase()) || /^\?+$/.test(text)) return true;
    return words.length <= 3 && (lexicon.hasCapitalNouns ? opensAsName(words) : words.every(isNameWord));
  };
  const isPersonOne = (text: string): boolean =>
    isKnownOne(text) ||
    (/^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(text) && /\p{Ll}/u.test(text) && isOwnerOne(text));
  const all = (text: string, isOne: (one: string) => boolean): boolean => {
    const parts = peopleIn(text, joins);
    return parts.length > 0 && parts.every(isOne);
  };
  return {
    isOwner: (text) => all(text, isOwnerOne),
    isKnown: (text) => all(text, isKnownOne),
    isPerson: (text) => all(text.replace(/\s*(?:\([^()]*\)|\d{1,2}(?::\d\d){1,2})\s*$/, ''), isPersonOne),
  };
}

/** "Ana, Bo and Cy" as three. */
function peopleIn(text: string, joins: RegExp): readonly string[] {
  return text
    .split(joins)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
