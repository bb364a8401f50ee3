import type { QuestionPack, TopicClass } from '../language/agenda';
import type { ItemKind } from '../model/report';
import type { Phrase } from './forms';
import { marksOf, type CheckQuestion } from './rubric';

/** What the questions of one item are made from. */
export interface QuestionSource {
  readonly kind: ItemKind;
  readonly phrase: Phrase;
  /** The topic as a reader sees it. */
  readonly reading: string;
  /** The topic's Markdown, for when its grammar yields too little. */
  readonly quoted: string;
  /** How many items of this kind came before in the note: items of one kind get different questions. */
  readonly turn: number;
}

/** A user's own patterns for each kind; those without a topic, or whose question fails the rubric, are passed over. */
export type OwnPatterns = Readonly<Partial<Record<ItemKind, readonly string[]>>>;

export type AskQuestions = (source: QuestionSource) => readonly string[];

/** No item gets fewer questions than this, nor many more. */
const LEAST = 3;
const MOST = 6;

/** A slot of a pattern: `{topic}`. */
export const SLOT = /\{(\w+)\}/g;

export function questionMakerOf(pack: QuestionPack, check: CheckQuestion, own: OwnPatterns): AskQuestions {
  const fill = fillerOf(pack);
  return (source) => {
    const { kind, phrase } = source;
    const patterns = pack.patterns[kind];
    const found: string[] = [];
    const take = (candidates: readonly string[], topic: Phrase, passes: (question: string) => boolean): void => {
      for (const pattern of turned(
        candidates.filter((one) => !echoes(one, topic)),
        source.turn,
      )) {
        const question = found.length < MOST ? fill(pattern, topic) : null;
        if (question !== null && !found.includes(question) && passes(question)) found.push(question);
      }
    };
    const isFine = (question: string): boolean => isWellFormed(question, source.reading);
    const asked = { topic: phrase.topic.text, item: source.reading, head: phrase.topic.head };
    const ownPatterns = (own[kind] ?? []).filter((pattern) => pattern.includes('{topic}'));
    take(ownPatterns, phrase, (question) => check(question, asked).length === 0);
    take(patternsFor(patterns, phrase.classes), phrase, isFine);
    if (found.length < LEAST) take(patternsFor(patterns, ['thing', 'act', 'statement']), phrase, isFine);
    const quoted = { ...phrase, topic: { text: source.quoted, isPlural: false, head: '' } };
    if (found.length < LEAST) take(patternsFor(patterns, ['statement']), quoted, isFine);
    return found;
  };
}

/**
 * The pack's own patterns pass the rubric, which a test holds; what a topic can still spoil is looked at here: a second
 * question mark, a line break, a word doubled where the topic begins or ends.
 */
function isWellFormed(question: string, reading: string): boolean {
  const mark = question.indexOf('?');
  const isAsking = mark === question.length - 1 || (mark >= 0 && marksOf(question) === 1);
  const doubled = doubledIn(question);
  const isDoubled = doubled !== null && !reading.toLowerCase().includes(`${doubled} ${doubled}`);
  return isAsking && !isDoubled && !/[\r\n]/.test(question);
}

/** "What questions about the open questions …", "What might making room make possible …": the pattern has the word for it. */
function echoes(pattern: string, { head, verb }: Phrase): boolean {
  return [head, verb ?? ''].some((word) => word.length > 3 && pattern.includes(` ${word}`));
}

/** The first word that stands twice, small; a look at the neighbours spares most questions the pattern. */
function doubledIn(question: string): string | null {
  return mayDouble(question.toLowerCase()) ? (DOUBLED.exec(question)?.[1]?.toLowerCase() ?? null) : null;
}

/** Whether the letters before a space stand behind it as well. */
function mayDouble(lower: string): boolean {
  let from = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const sign = lower.charCodeAt(at);
    if (sign === 32 && at > from && lower.startsWith(lower.slice(from, at), at + 1)) return true;
    if (sign <= 32 || (sign > 127 && BEFORE_WORD.test(lower.charAt(at)))) from = at + 1;
  }
  return false;
}

const BEFORE_WORD = /[\s“„]/;

const DOUBLED = /(?:^|[\s“„])(\p{L}+) \1(?=[\s“”?,.]|$)/iu;

/** The patterns of the first class that the kind has. */
function patternsFor(
  patterns: Readonly<Partial<Record<TopicClass, readonly string[]>>>,
  classes: readonly TopicClass[],
): readonly string[] {
  const found = classes.find((one) => patterns[one] !== undefined);
  return (found && patterns[found]) ?? [];
}

/** The next pattern first for the next item of a kind, so that an agenda does not ask one sentence ten times. */
function turned<T>(list: readonly T[], turn: number): readonly T[] {
  if (list.length === 0) return list;
  const by = turn % list.length;
  return [...list.slice(by), ...list.slice(0, by)];
}

function slotOf(phrase: Phrase, slot: string): string | null | undefined {
  switch (slot) {
    case 'topic':
      return phrase.topic.text;
    case 'do':
      return phrase.act;
    case 'doing':
      return phrase.acting;
    case 'whether':
      return phrase.whether;
    default:
      return undefined;
  }
}

/** Fills a pattern; null when the phrase has no form for one of its slots. */
function fillerOf(pack: QuestionPack): (pattern: string, phrase: Phrase) => string | null {
  return (pattern, phrase) => {
    let isWhole = true;
    const question = pattern.replace(SLOT, (_slot, name: string) => {
      const agreement = pack.agreements[name];
      if (agreement) return agreement[phrase.topic.isPlural ? 1 : 0];
      const words = slotOf(phrase, name);
      if (words === null || words === undefined || words === '') isWhole = false;
      return words ?? '';
    });
    return isWhole ? question : null;
  };
}
