import type { Note } from '../model/note';
import { trim, type Span } from '../model/span';
import { inSteps, type Steps } from '../model/steps';
import { fold, type Lexicon } from './lexicon';
import type { Speech } from './turns';
import { countWords } from './words';

/** What came of the questions in a conversation, as totals. */
export interface Exchange {
  /** Questions asked in turns. */
  readonly asked: number;
  /** How many people asked one. */
  readonly askers: number;
  /** How many people spoke next after somebody else's question. */
  readonly answerers: number;
  /** Questions that take up a word of the speaker before. */
  readonly followedUp: readonly Span[];
  /** Questions after which neither the asker nor anybody else said more in the same section. */
  readonly unanswered: readonly Span[];
}

/** How many speeches are read before others may go first. */
const SPEECHES = 200;

/** Reads the questions, which end in a question mark, and what the speakers before and after said. */
export function* readExchange(note: Note, speeches: readonly Speech[], lexicon: Lexicon): Steps<Exchange> {
  const before = othersBefore(speeches);
  const after = othersAfter(speeches);
  const askers = new Set<number>();
  const answerers = new Set<number>();
  const followedUp: Span[] = [];
  const unanswered: Span[] = [];
  let asked = 0;
  yield* inSteps(speeches, SPEECHES, (speech, at) => {
    const questions = questionsIn(note, speech);
    if (questions.length === 0) return;
    asked += questions.length;
    for (const person of speech.people) askers.add(person);
    const [last, next] = [before[at], after[at]];
    if (next) for (const person of next.people) answerers.add(person);
    else unanswered.push(...questions.filter((question) => isLast(note, speech, question)));
    if (!last) return;
    const heard = new Set(last.parts.flatMap((part) => contentWords(saidIn(note, last, part), lexicon)));
    const takesUp = (question: Span): boolean =>
      contentWords(saidIn(note, speech, question), lexicon).some((word) => heard.has(word));
    followedUp.push(...questions.filter(takesUp));
  });
  return { asked, askers: askers.size, answerers: answerers.size, followedUp, unanswered };
}

/** Whether next to nothing is said in the speech after the question. */
function isLast(note: Note, speech: Speech, question: Span): boolean {
  return speech.parts.every(({ from, to }) => countWords(note.text, Math.max(from, question.to), to) === 0);
}

/** For each speech, the nearest one before it in its section that is somebody else's. */
function othersBefore(speeches: readonly Speech[]): readonly (Speech | null)[] {
  const others: (Speech | null)[] = [];
  speeches.forEach((speech, at) => {
    const last = speeches[at - 1];
    if (last?.section !== speech.section) others.push(null);
    else others.push(isSame(last, speech) ? (others[at - 1] ?? null) : last);
  });
  return others;
}

/** The same after it. */
function othersAfter(speeches: readonly Speech[]): readonly (Speech | null)[] {
  return othersBefore([...speeches].reverse())
    .slice()
    .reverse();
}

function isSame(a: Speech, b: Speech): boolean {
  return a.people.every((person) => b.people.includes(person));
}

/** What ends in a question mark, back to the end of the sentence or line before. */
function questionsIn(note: Note, speech: Speech): readonly Span[] {
  return speech.parts.flatMap((part) => {
    // Most of what is said asks nothing, and reading it again would be dear.
    if (!note.text.slice(part.from, part.to).includes('?')) return [];
    const said = saidIn(note, speech, part);
    return questionSpans(said).map(({ from, to }) => trim(note.text, { from: part.from + from, to: part.from + to }));
  });
}

function questionSpans(said: string): readonly Span[] {
  const questions: Span[] = [];
  let from = 0;
  for (const match of said.matchAll(/[.!?]/g)) {
    const to = match.index + 1;
    // A full stop within a word and a mark within an address end nothing.
    if (!/^["')\]*_?!.]*(?:\s|$)/.test(said.slice(to, to + 8))) continue;
    if (match[0] === '?' && /[\p{L}\p{N}]/u.test(said.slice(from, to))) questions.push({ from, to });
    from = to;
  }
  return questions;
}

/** Words of four letters and more that are not too common to mean anything, without a plural's `s`. */
function contentWords(text: string, lexicon: Lexicon): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}'-]{3,}/gu) ?? [];
  return words.filter((word) => !lexicon.common.has(word)).map((word) => word.replace(/(?:'s|s)$/, ''));
}

/** What is said in a stretch of a speech, as long as the stretch: in a fence the mask is blank, and tags are no words. */
function saidIn(note: Note, speech: Speech, { from, to }: Span): string {
  if (!speech.isFenced) return note.mask.slice(from, to);
  return note.text.slice(from, to).replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length));
}
