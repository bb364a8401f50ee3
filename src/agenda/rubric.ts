import type { RubricPack, RubricPoint } from '../language/agenda';
import { plainWords } from './words';

/** What a question was made from. */
export interface Asked {
  /** The words that the question took over from the item, as they stand in the question. */
  readonly topic: string;
  /** The item's own words, to which judging or leading words may belong. */
  readonly item: string;
  /** The word that names the thing, lower-case; empty when there is none. */
  readonly head: string;
}

export type CheckQuestion = (question: string, asked: Asked) => readonly RubricPoint[];

/** At most this many words besides those of the topic. */
const MOST_WORDS = 18;

/** What makes a good inquiry question, each point checkable: what leaves the engine passes every one. */
export function rubricOf(pack: RubricPack): CheckQuestion {
  const openers = phrasesOf(pack.openers);
  const narrow = phrasesOf(pack.narrow);
  const culprits = phrasesOf(pack.culprits);
  const leading = phrasesOf(pack.leading);
  const judging = phrasesOf(pack.judging);
  const inclusive = phrasesOf(pack.inclusive);

  return (question, asked) => {
    const words = plainWords(question);
    const own = plainWords(asked.topic);
    const item = [...own, ...plainWords(asked.item)];
    const isNew = (phrase: readonly string[]): boolean => has(words, phrase) && !has(item, phrase);
    const missed: (RubricPoint | false)[] = [
      !openers.some((phrase) => startsWith(words, phrase)) && 'opener',
      narrow.some((phrase) => startsWith(words, phrase)) && 'narrow',
      culprits.some(isNew) && 'culprit',
      leading.some(isNew) && 'leading',
      judging.some(isNew) && 'judging',
      !inclusive.some((phrase) => has(words, phrase)) && 'inclusive',
      (!question.endsWith('?') || marksOf(question) !== 1) && 'one question mark',
      words.length - own.length > MOST_WORDS && 'length',
      asked.head !== '' && !has(words, plainWords(asked.head)) && 'head',
      !keepsNames(question, asked.topic) && 'names',
      doublesWord(words, item) && 'doubled word',
      /[\r\n]/.test(question) && 'one line',
    ];
    return missed.filter((point): point is RubricPoint => point !== false);
  };
}

const ADDRESSES = /\]\([^()]*\)|\[\[[^\]]*\]\]|<[^<>\s]*>|`[^`]*`|https?:\/\/\S+?(?=\?$|\s|$)/g;

/** How many question marks stand in the words of a text; those in links, addresses and code are none of them. */
export function marksOf(text: string): number {
  return text.replace(ADDRESSES, ' ').split('?').length - 1;
}

/** Numbers, links, code and words with capitals inside stand in the question as in the topic. */
function keepsNames(question: string, topic: string): boolean {
  const names =
    topic.match(/`[^`]*`|\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\)|[\p{L}\p{N}_-]*(?:\p{N}|\p{L}\p{Lu})[\p{L}\p{N}_-]*/gu) ??
    [];
  return names.every((name) => question.includes(name));
}

function doublesWord(words: readonly string[], item: readonly string[]): boolean {
  return words.some((word, at) => at > 0 && word === words[at - 1] && /\p{L}/u.test(word) && !has(item, [word, word]));
}

function phrasesOf(phrases: readonly string[]): readonly (readonly string[])[] {
  return phrases.map((phrase) => plainWords(phrase));
}

function startsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((part, at) => words[at] === part);
}

function has(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.length > 0 && words.some((_word, at) => phrase.every((part, i) => words[at + i] === part));
}
