import type { Span } from '../model/span';
import { counted, shown, type Fact } from './facts';
import type { Readings } from './readings';

/** Below so many turns, who did not speak says nothing. */
const CONVERSATION = 8;
/** From this share on, one voice had most of the words: above nine of ten published meetings of any size. */
const LARGE_SHARE = 0.57;
/** A stretch longer than in nine of ten published meetings of any size. */
const LONG_STRETCH = 470;

/**
 * What the turns show, in a note of so many words. Nothing is said of who: only how many. Who is silent and whose voice is most
 * shows only where the turns are most of the note.
 */
export function dialogueFacts({ dialogue }: Readings, words: number): ReadonlyMap<string, Fact> {
  const { balance, cast, exchange } = dialogue;
  const isConversation = balance.turns >= CONVERSATION && balance.speakers >= 2;
  const isMost = balance.words * 2 >= words;
  const if_ = (holds: boolean, count: number): Fact => counted(isConversation && holds ? count : 0);
  const shownIn = (questions: readonly Span[]): Fact =>
    isConversation ? shown(questions.map((question) => ({ cue: question, sentence: question }))) : counted(0);
  return new Map([
    ['turns', counted(balance.turns)],
    ['speakers', counted(balance.speakers)],
    ['cast', counted(cast.length)],
    ['silent', if_(isMost, balance.silent.length)],
    ['asked', counted(balance.asked)],
    ['askers', if_(balance.askers * 3 <= balance.speakers, balance.askers)],
    ['answerers', if_(true, balance.answerers)],
    ['unanswered', shownIn(exchange.unanswered)],
    ['followed-up', shownIn(exchange.followedUp)],
    ['one-voice', if_(isMost && balance.largestShare >= LARGE_SHARE, Math.round(balance.largestShare * 100))],
    ['long-stretch', if_(balance.longestMonologue >= LONG_STRETCH, balance.longestMonologue)],
  ]);
}
