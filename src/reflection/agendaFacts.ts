import { countWords } from '../dialogue/words';
import type { Block, Note } from '../model/note';
import { ITEM_KINDS, type AgendaItem } from '../model/report';
import type { Span } from '../model/span';
import { about, counted, type Fact } from './facts';
import type { Readings } from './readings';

/** Words below an item from which on it was talked about. */
const TALKED = 25;
/** Words below an item from which on it is a one-way street where nobody asks. */
const LONG = 80;
/** Items from which on an agenda is full. */
const FULL = 8;

/** What the agenda asks for, and what came of it in the notes below its items. */
export function agendaFacts(readings: Readings): ReadonlyMap<string, Fact> {
  const { note, agenda, stance } = readings;
  const items = agenda.items.filter((item) => item.kind !== 'procedural');
  const facts = new Map<string, Fact>([
    ['items', aboutItems(items)],
    ['full-agenda', counted(items.length >= FULL ? items.length : 0)],
  ]);
  for (const kind of ITEM_KINDS) facts.set(`${kind}-items`, aboutItems(items.filter((item) => item.kind === kind)));
  const isAsking = (item: AgendaItem): boolean => item.kind === 'open-question' || item.original !== null;
  const isClosed = (item: AgendaItem): boolean => item.kind === 'closed-question';
  const statements = items.filter((item) => !isAsking(item) && !isClosed(item));
  facts.set('statements', aboutItems(statements));
  facts.set('asking-items', aboutItems(items.filter(isAsking)));
  const asks = items.some((item) => item.kind !== 'update' && item.kind !== 'procedural');
  facts.set('email', aboutItems(asks ? [] : items));
  const timed = items.filter((item) => item.minutes !== null);
  facts.set('minutes', counted(timed.reduce((sum, item) => sum + (item.minutes ?? 0), 0)));
  facts.set('timeless-items', aboutItems(timed.length > 0 ? items.filter((item) => item.minutes === null) : []));
  const owned = items.filter((item) => item.owner !== null);
  facts.set('ownerless-items', aboutItems(owned.length > 0 ? items.filter((item) => item.owner === null) : []));

  const questions = stance.questions.map(({ from }) => from).sort((a, b) => a - b);
  const below = new Map(items.map((item) => [item, regionOf(note, item)]));
  const wordsBelow = (item: AgendaItem): number => {
    const region = below.get(item);
    return region ? countWords(note.mask, region.from, region.to) : 0;
  };
  const isAsked = (item: AgendaItem): boolean => {
    const region = below.get(item);
    return region !== undefined && firstAtLeast(questions, region.from) < firstAtLeast(questions, region.to);
  };
  // What only groups other items was not talked about itself.
  const isGroup = (item: AgendaItem): boolean => {
    const region = below.get(item);
    return items.some((other) => region !== undefined && region.from <= other.from && other.from < region.to);
  };
  const talked = items.filter((item) => wordsBelow(item) >= TALKED && !isGroup(item));
  const byWeight = [...talked].sort((a, b) => weightOf(b, wordsBelow) - weightOf(a, wordsBelow));
  facts.set('talked-items', aboutItems(byWeight));
  for (const kind of ITEM_KINDS)
    facts.set(`talked-${kind}-items`, aboutItems(byWeight.filter((item) => item.kind === kind)));
  const decided = talked.filter((item) => item.kind === 'decision' || item.kind === 'approval');
  facts.set('unasked-decisions', aboutItems(decided.filter((item) => !isAsked(item))));
  const silent = talked.filter((item) => wordsBelow(item) >= LONG && !isAsked(item) && !isAsking(item));
  facts.set('one-way-items', aboutItems(silent.filter((item) => !decided.includes(item))));
  return facts;
}

/** What was talked about most comes first; updates, which are seldom what a prompt is about, last. */
function weightOf(item: AgendaItem, words: (item: AgendaItem) => number): number {
  return words(item) - (item.kind === 'update' ? 100_000 : 0);
}

function aboutItems(items: readonly AgendaItem[]): Fact {
  return about(
    items.map(({ topic }) => topic),
    items.map(({ from, to }) => ({ from, to })),
  );
}

/** What stands below an item: the section of a heading, what is nested in a list item. Empty for rows. */
function regionOf(note: Note, item: AgendaItem): Span {
  const own = blockAt(note, item.from);
  const empty = { from: item.to, to: item.to };
  if (!own || own.kind === 'row') return empty;
  let last = own;
  for (let at = own.index + 1; at < note.blocks.length; at += 1) {
    const block = note.blocks[at];
    const isBelow =
      own.kind === 'heading' ? block?.kind !== 'heading' || block.depth > own.depth : isWithin(note, block, own);
    if (!block || !isBelow) break;
    last = block;
  }
  return last === own ? { from: item.to, to: Math.max(item.to, own.content.to) } : { from: item.to, to: last.to };
}

function isWithin(note: Note, block: Block | undefined, item: Block): boolean {
  for (let at = block?.parent ?? -1; at >= item.index; at = note.blocks[at]?.parent ?? -1)
    if (at === item.index) return true;
  return false;
}

/** How many of the sorted offsets are smaller. */
function firstAtLeast(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last block that starts at or before the offset. */
function blockAt(note: Note, offset: number): Block | undefined {
  let low = 0;
  let high = note.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((note.blocks[middle]?.from ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return note.blocks[low];
}
