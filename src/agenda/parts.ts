import type { Span } from '../model/span';
import type { AgendaTools } from './compile';
import { endsAsking, spanOf, trimMarks } from './edges';
import type { Word } from './words';

/** How many words a topic may have before it is asked about by its head. */
export const LONG = 14;

/** What is asked about. */
export interface TopicParts {
  /** What the question takes the place of. */
  readonly span: Span;
  /** The words that it asks about; final marks are left out. */
  readonly words: readonly Word[];
  /** "Security" of "Security: rotate keys", which stays in front; empty when there is none. */
  readonly subject: readonly Word[];
  /** Words in brackets of its own behind the topic: "(open for nominations)"; empty when there are none. */
  readonly aside: readonly Word[];
  readonly isQuestion: boolean;
  /** Set where a choice of what to do stands behind it: "keep it or sell it". */
  readonly isChoice?: boolean;
}

/** The parts of a topic that is asked about up to where it ends: before a clause, remark or aside of its own. */
export function partsOf(words: readonly Word[], subject: readonly Word[], tools: AgendaTools): TopicParts {
  const whole = words.slice(0, Math.min(clauseOf(words, tools), asideOf(words)));
  const isLong = whole.length > (endsAsking(whole) ? LONG * 2 : LONG);
  const kept = isLong ? whole.slice(0, cutOf(whole)) : whole;
  const isQuestion = endsAsking(kept);
  return { span: spanOf(kept), words: trimMarks(kept), subject, aside: [], isQuestion };
}

/** "Blockers (from the status update)" as the blockers; the brackets stay where they are. */
export function withoutBrackets(parts: TopicParts): TopicParts {
  const at = parts.words.findIndex(({ text }) => text === '(');
  if (at < 1) return parts;
  const words = trimMarks(parts.words.slice(0, at));
  return { ...parts, words, span: { from: parts.span.from, to: words.at(-1)?.to ?? parts.span.to } };
}

/** Where "<a remark>" begins. */
function asideOf(words: readonly Word[]): number {
  const found = words.findIndex((word, at) => at > 0 && word.text === '<');
  return found < 0 ? words.length : found;
}

/** Where a clause of its own begins behind the topic: "if there is time"; a question keeps all of its clauses. */
function clauseOf(words: readonly Word[], { lexicon: { sets } }: AgendaTools): number {
  if (endsAsking(words)) return words.length;
  const found = words.findIndex((word, at) => {
    const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
    const opens =
      at > 1 && at < words.length - 2 && sets.subordinators.has(word.lower) && !sets.prepositions.has(before);
    return opens && (sets.subjectPronouns.has(next) || sets.determiners.has(next));
  });
  if (found < 0) return words.length;
  const open = words.slice(0, found).map(({ text }) => text);
  return open.lastIndexOf('(') > open.lastIndexOf(')') ? open.lastIndexOf('(') : found;
}

/** Where a long topic can end: before brackets, or a dash, semicolon or comma after enough words. */
function cutOf(words: readonly Word[]): number {
  const found = words.findIndex(
    (word, index) =>
      index >= 3 && word.sort === 'mark' && /^[(;,–—]$|^-$/.test(word.text) && !goesOnBehind(words.slice(index)),
  );
  return found < 0 ? words.length : found;
}

/** "(~20 words) which …": a bracket with the rest of the phrase behind it. */
function goesOnBehind(words: readonly Word[]): boolean {
  const close = words[0]?.text === '(' ? words.findIndex(({ text }) => text === ')') : -1;
  return close > 0 && words[close + 1]?.sort === 'word';
}
