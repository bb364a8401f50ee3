import type { Note } from '../model/note';
import { fold, type Lexicon } from './lexicon';
import type { Speech } from './turns';

/** What came of the questions in a conversation, as totals. */
export interface Exchange {
  /** Questions asked in turns. */
  readonly asked: number;
  /** How many people asked one. */
  readonly askers: number;
  /** How many people spoke next after somebody else's question. */
  readonly answerers: number;
  /** Questions that take up a word of the speaker before. */
  readonly followedUp: number;
  /** Questions after which nobody else spoke in the same section. */
  readonly unanswered: number;
}

/** Reads the questions, which end in a question mark, and what the speakers before and after said. */
export function readExchange(note: Note, speeches: readonly Speech[], lexicon: Lexicon): Exchange {
  const before = othersBefore(speeches);
  const after = othersAfter(speeches);
  const askers = new Set<number>();
  const answerers = new Set<number>();
  let asked = 0;
  let followedUp = 0;
  let unanswered = 0;
  speeches.forEach((speech, at) => {
    if (!mayAsk(note, speech)) return;
    const questions = questionsIn(saidIn(note, speech));
    if (questions.length === 0) return;
    asked += questions.length;
    for (const person of speech.people) askers.add(person);
    const [last, next] = [before[at], after[at]];
    if (next) for (const person of next.people) answerers.add(person);
    else unanswered += questions.length;
    if (!last) return;
    const heard = new Set(contentWords(saidIn(note, last), lexicon));
    followedUp += questions.filter((each) => contentWords(each, lexicon).some((word) => heard.has(word))).length;
  });
  return { asked, askers: askers.size, answerers: answerers.size, followedUp, unanswered };
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
export function questionsIn(said: string): readonly string[] {
  const questions: string[] = [];
  let from = 0;
  for (const match of said.matchAll(/[.!?\n]/g)) {
    const to = match.index + 1;
    // A full stop within a word and a mark within an address end nothing.
    if (match[0] !== '\n' && !/^["')\]*_?!.]*(?:\s|$)/.test(said.slice(to, to + 8))) continue;
    const sentence = said.slice(from, to);
    if (match[0] === '?' && /[\p{L}\p{N}]/u.test(sentence)) questions.push(sentence.trim());
    from = to;
  }
  return questions;
}

/** Words of four letters and more that are not too common to mean anything, without a plural's `s`. */
function contentWords(text: string, lexicon: Lexicon): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}'-]{3,}/gu) ?? [];
  return words.filter((word) => !lexicon.common.has(word)).map((word) => word.replace(/(?:'s|s)$/, ''));
}

/** Most speeches ask nothing, and putting their words together would be dear. */
function mayAsk(note: Note, speech: Speech): boolean {
  return speech.parts.some(({ from, to }) => note.text.slice(from, to).includes('?'));
}

function saidIn(note: Note, speech: Speech): string {
  const source = speech.isFenced ? note.text : note.mask;
  const said = speech.parts.map((part) => source.slice(part.from, part.to)).join('\n');
  return speech.isFenced ? said.replace(/<[^<>]*>/g, ' ') : said;
}
