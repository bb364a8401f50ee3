import type { ReflectionPack } from '../language/reflection';
import type { PromptTime } from '../model/report';
import { counted, factOf, type Fact, type Facts } from './facts';
import { minutesOf } from './length';
import type { Readings } from './readings';

/** Words besides the agenda, and sentences that know, wonder or ask, below which nothing was said yet. */
const FEW_WORDS = 150;
const FEW_SAID = 3;
/** Words below each item, and items with some, from which on they were talked about in whatever words. */
const MUCH_BELOW = 30;
const MANY_NOTED = 3;
/** Verbs of what has been and words below all items together from which on they tell of the talk. */
const TOLD_BELOW = { past: 2, words: 30 };
/** Items that stand twice, the second time with something below them, from which on it is minutes. */
const MINUTED = 2;
/** Verbs of what has been from which on a note without an agenda tells something. */
const SOME_TOLD = 3;
/** Words below which a note without an agenda holds nothing yet but what a template brings. */
const BLANK = 80;
/** Verbs of what has been, in a whole note and in its words, from which on it tells of a meeting that was. */
const MUCH_TOLD = 5;
const SHARE_TOLD = 0.03;

/** Whether the note is an agenda that is still to be talked about, or tells of a meeting that was. */
function timeOf(readings: Readings, facts: Facts): PromptTime {
  const { stance } = readings;
  const count = (id: string): number => factOf(facts, id).count;
  if (count('talked-items') > 0 || count('turns') > 0) return 'after';
  if (count('decided') > 0 || count('past') >= Math.max(MUCH_TOLD, SHARE_TOLD * count('words'))) return 'after';
  if (count('result') > 0 || (count('minuted-items') >= MINUTED && count('past') > 0)) return 'after';
  if (count('items') === 0) return count('points') === 0 && isBlank(readings, facts) ? 'before' : 'after';
  if (count('past-below') >= TOLD_BELOW.past && count('words-below') >= TOLD_BELOW.words) return 'after';
  if (count('words-below') >= MUCH_BELOW * count('items') && count('noted-items') >= MANY_NOTED) return 'after';
  const words = count('words') - 12 * count('items');
  return words < FEW_WORDS || stance.findings.length + stance.questions.length < FEW_SAID ? 'before' : 'after';
}

/** Whether there is nothing yet but a title, people and what a template brings: a meeting that is still to come. */
function isBlank({ stance }: Readings, facts: Facts): boolean {
  const { count: words } = factOf(facts, 'words');
  return words < BLANK && factOf(facts, 'past').count < SOME_TOLD && stance.findings.length < FEW_SAID;
}

/** What only the note as a whole says: whether its meeting is still to come, and by how much it is planned too full. */
export function timeFacts(readings: Readings, facts: Facts, pack: ReflectionPack): ReadonlyMap<string, Fact> {
  const isBefore = timeOf(readings, facts) === 'before';
  const planned = factOf(facts, 'minutes').count;
  const first = readings.agenda.items[0]?.from ?? 0;
  const length = planned > 0 ? minutesOf(readings.note, first, pack) : null;
  // What was planned matters while it can be planned otherwise.
  const plan = ['timeless-items', 'ownerless-items'].map(
    (id) => [id, isBefore ? factOf(facts, id) : counted(0)] as const,
  );
  return new Map([
    ...plan,
    ['before', counted(isBefore ? 1 : 0)],
    ['over-time', counted(length === null ? 0 : Math.max(0, planned - length))],
  ]);
}
