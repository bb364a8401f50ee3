import type { ReflectionPack } from '../language/reflection';
import type { PromptTime } from '../model/report';
import { counted, factOf, type Fact, type Facts } from './facts';
import { minutesOf } from './length';
import type { Readings } from './readings';

/** Words besides the agenda, and sentences that know, wonder or ask, below which nothing was said yet. */
const FEW_WORDS = 150;
const FEW_SAID = 3;

/** Whether the note is an agenda that is still to be talked about, or tells of a meeting that was. */
export function timeOf({ stance }: Readings, facts: Facts): PromptTime {
  const count = (id: string): number => factOf(facts, id).count;
  if (count('items') === 0 || count('talked-items') > 0 || count('turns') > 0) return 'after';
  const words = count('words') - 12 * count('items');
  return words < FEW_WORDS || stance.findings.length + stance.questions.length < FEW_SAID ? 'before' : 'after';
}

/** What only the note as a whole says: whether its meeting is still to come, and by how much it is planned too full. */
export function timeFacts(readings: Readings, facts: Facts, pack: ReflectionPack): ReadonlyMap<string, Fact> {
  const isBefore = readings.agenda.meeting && timeOf(readings, facts) === 'before';
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
