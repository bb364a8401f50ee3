import type { ReflectionPack } from '../language/reflection';
import { foldName } from '../dialogue/people';
import { countWords } from '../dialogue/words';
import type { Block, Note } from '../model/note';
import { ITEM_KINDS, type AgendaItem, type ItemKind, type QuestionMark } from '../model/report';
import type { Span } from '../model/span';
import { inSteps, type Steps } from '../model/steps';
import { about, counted, type Fact } from './facts';
import type { Lexis } from './lexis';
import type { Readings } from './readings';
import { sectionNamesOf } from './sections';
import { countTelling, type Telling } from './telling';
import { topicOf } from './topics';
import { wordsOf } from './words';

/** Words below an item, and verbs that tell, from which on it was talked about: an agenda may have notes of its own. */
const TALKED = 25;
const TOLD = 2;
/** Fewer words tell nothing. */
const FEW = 3;
const NO_TELLING: Telling = { all: 0, past: 0 };
/** Words below an item that are more than "no news". */
const NOTED = 10;
const SAID = 6;
/** Words below an item from which on it is a one-way street where nobody asks. */
const LONG = 80;
/** Items that are read before others may go first. */
const ITEMS = 20;
/** A word and a colon before a topic. */
const PART = /(?:^|[\s[])([\p{Ll}\p{N}_.-]+):\s*$/u;
/** Items from which on an agenda is full. */
const FULL = 8;

/** What the agenda asks for, and what came of it in the notes below its items. */
export function* agendaFacts(
  { note, agenda, stance, dialogue }: Readings,
  lexis: Lexis,
  pack: ReflectionPack,
): Steps<ReadonlyMap<string, Fact>> {
  const people = new Set(dialogue.cast.map(foldName));
  const found = agenda.items.filter((item) => item.kind !== 'procedural' && !people.has(foldName(item.topic)));
  const nameParts = new Set(dialogue.cast.flatMap(wordsOf));
  const sectionOf = sectionNamesOf(pack);
  // "Action items by Friday" says what the lines below are, not what they are about.
  const nameOf = ({ topic, kind, from, topicSpan }: AgendaItem): string | null => {
    const name = sectionOf(topic) === null ? topicOf(topic, kind === 'closed-question', nameParts, lexis) : null;
    // "garden: plant the trees": without what it is about, it would be the rest of something.
    const label =
      name === null ? null : PART.exec(note.mask.slice(Math.max(from, topicSpan.from - 40), topicSpan.from));
    return label?.[1] !== undefined && /^\p{Ll}/u.test(topic) ? `${label[1]}: ${topic}` : name;
  };
  const names = new Map(found.map((item) => [item, nameOf(item)]));
  const items = yield* leavesOf(note, found, lexis);
  const reader = new ItemFacts((item) => names.get(item) ?? null);
  const topics = items.map(({ item }) => item);
  return new Map([...reader.ofPlan(topics), ...reader.ofTalk(note, items, stance.questions)]);
}

/** An item and the notes below it. */
interface Leaf {
  readonly item: AgendaItem;
  readonly below: Span;
  readonly words: number;
  /** Verbs of what has been. */
  readonly past: number;
  readonly isTold: boolean;
}

/** The items that do not only group others. */
function* leavesOf(note: Note, items: readonly AgendaItem[], lexis: Lexis): Steps<readonly Leaf[]> {
  const starts = items.map(({ from }) => from).sort((a, b) => a - b);
  const leaves: Leaf[] = [];
  yield* inSteps(items, ITEMS, (item) => {
    const below = regionOf(note, item);
    const isGroup = firstAtLeast(starts, below.from) < firstAtLeast(starts, below.to);
    if (isGroup) return;
    const words = countWords(note.mask, below.from, below.to);
    const telling = words >= FEW ? countTelling(note.mask, below, lexis) : NO_TELLING;
    leaves.push({ item, below, words, past: telling.past, isTold: words >= TALKED && isTelling(telling) });
  });
  return leaves;
}

/** Facts about items, with the names by which a prompt can speak of them. */
class ItemFacts {
  constructor(readonly nameOf: (item: AgendaItem) => string | null) {}

  /** What the agenda says before anything is said about it. */
  ofPlan(items: readonly AgendaItem[]): readonly (readonly [string, Fact])[] {
    const isAsking = (item: AgendaItem): boolean => item.kind === 'open-question' || item.original !== null;
    const timed = items.filter((item) => item.minutes !== null);
    const owned = items.filter((item) => item.owner !== null);
    return [
      ['items', this.#about(items)],
      ['full-agenda', counted(items.length >= FULL ? items.length : 0)],
      ['asking-items', this.#about(items.filter(isAsking), true)],
      ['statements', this.#about(items.filter((item) => !isAsking(item) && item.kind !== 'closed-question'))],
      [
        'email',
        this.#about(
          new Set(items.map(({ topic }) => topic)).size > 1 && items.every((item) => item.kind === 'update')
            ? items
            : [],
        ),
      ],
      ['minutes', counted(timed.reduce((sum, item) => sum + (item.minutes ?? 0), 0))],
      ['timeless-items', this.#about(timed.length > 0 ? items.filter((item) => item.minutes === null) : [])],
      ['ownerless-items', this.#about(owned.length > 0 ? items.filter((item) => item.owner === null) : [])],
      ...this.#byKind('', items),
    ];
  }

  /** What became of the items: talked about, still to come, up for a decision or reported without a question. */
  ofTalk(
    note: Note,
    leaves: readonly Leaf[],
    questions: readonly QuestionMark[],
  ): readonly (readonly [string, Fact])[] {
    const asked = questions.map(({ from }) => from).sort((a, b) => a - b);
    const isAsked = ({ item, below }: Leaf): boolean =>
      item.kind.endsWith('question') || firstAtLeast(asked, below.from) < firstAtLeast(asked, below.to);
    const isDecision = ({ item }: Leaf): boolean => item.kind === 'decision' || item.kind === 'approval';
    const talked = leaves.filter(({ isTold }) => isTold);
    const last = talked[talked.length - 1]?.item.from ?? -1;
    const after = leaves.filter(({ item, words }) => words === 0 && item.from > last);
    // A few at the end were rather not worth many words.
    const coming = talked.length === 0 ? leaves : after.length * 3 >= leaves.length ? after : [];
    const noted = leaves.filter(({ isTold, words }) => !isTold && words >= NOTED).sort((a, b) => b.words - a.words);
    const silent = talked.filter((leaf) => !isAsked(leaf) && leaf.item.original === null);
    // What was talked about most comes first; updates, which prompts are seldom about, come last.
    const weight = ({ item, words }: Leaf): number => words - (item.kind === 'update' ? note.text.length : 0);
    const sorted = [...talked].sort((a, b) => weight(b) - weight(a)).map(({ item }) => item);
    const oneWay = silent.filter((leaf) => leaf.words >= LONG && !isDecision(leaf));
    return [
      ['talked-items', this.#about(sorted)],
      ['topics', counted(this.#about(talked.length > 0 ? sorted : leaves.map(({ item }) => item)).topics.length)],
      // Where little is written below any, each is worth a question.
      ['brief-items', this.#about((noted.length + talked.length > 0 ? noted : leaves).map(({ item }) => item))],
      ['minuted-items', this.#about(leaves.filter(isMinuted(leaves)).map(({ item }) => item))],
      ['past-below', counted(leaves.reduce((sum, { past }) => sum + past, 0))],
      ['words-below', counted(leaves.reduce((sum, { words }) => sum + words, 0))],
      ['noted-items', this.#about(leaves.filter(({ words }) => words >= TALKED).map(({ item }) => item))],
      ['unasked-decisions', this.#about(silent.filter(isDecision).map(({ item }) => item))],
      ['one-way-items', this.#about(oneWay.map(({ item }) => item))],
      ...this.#byKind('talked-', sorted),
      ...this.#byKind(
        'coming-',
        coming.map(({ item }) => item),
      ),
    ];
  }

  #byKind(prefix: string, items: readonly AgendaItem[]): readonly (readonly [string, Fact])[] {
    const ofKind = (kind: ItemKind): Fact =>
      this.#about(
        items.filter((item) => item.kind === kind),
        kind.endsWith('question'),
      );
    return ITEM_KINDS.map((kind) => [`${prefix}${kind}-items`, ofKind(kind)]);
  }

  /** A question is named only where prompts speak of questions: one cannot well talk about it in a sentence. */
  #about(items: readonly AgendaItem[], asks = false): Fact {
    const names = [...new Set(items.flatMap((item) => this.nameOf(item) ?? []))].filter(
      (name) => asks || !name.endsWith('?'),
    );
    // One word says less than two: "Design", "core".
    const isShort = (name: string): boolean => !name.includes(' ');
    return about(
      items.map(({ topicSpan }) => topicSpan),
      [...names.filter((name) => !isShort(name)), ...names.filter(isShort)],
    );
  }
}

/** Whether an item stands a second time with something below it, as minutes repeat an agenda. */
function isMinuted(leaves: readonly Leaf[]): (leaf: Leaf) => boolean {
  const first = new Map<string, Leaf>();
  for (const leaf of leaves) {
    const topic = foldName(leaf.item.topic);
    if (!first.has(topic)) first.set(topic, leaf);
  }
  return (leaf) => leaf.words > 0 && first.get(foldName(leaf.item.topic)) !== leaf;
}

/** An agenda has verbs of what may be, too; what has been shows sooner that it was talked about. */
function isTelling({ all, past }: Telling): boolean {
  return past >= TOLD || all >= SAID;
}

/** What stands below an item: the section of a heading, what is nested in a list item. Empty for rows. */
function regionOf(note: Note, item: AgendaItem): Span {
  const own = blockAt(note, item.from);
  // What stands behind the topic on its own line is said about it, too.
  const from = item.topicSpan.to;
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
  return { from, to: last === own ? Math.max(item.to, own.content.to) : last.to };
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
