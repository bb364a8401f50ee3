import type { ReflectionPack } from '../language/reflection';
import type { Lexis } from './lexis';
import type { Span } from '../model/span';
import type { Steps } from '../model/steps';
import { agendaFacts } from './agendaFacts';
import { dialogueFacts } from './dialogueFacts';
import { languageFacts } from './languageFacts';
import type { Readings } from './readings';
import { taskFacts } from './taskFacts';
import { countPast } from './telling';

/**
 * Something that a note holds or lacks, by an id that signals and prompts name:
 * - the categories of findings (`certainty`, `wondering`, …) and the ids of language signals (`naming`, `mistake`, …);
 *   those of one meaning are one (`learning`, `yet`, `acknowledgement`, `invitation`);
 * - questions: `questions`, `open-questions`, `closed-questions`, `leading-questions`;
 * - words and pronouns: `words`, `we`, `i`, `they`, and the pack's phrases;
 * - the agenda: `items`, a fact for each kind (`decision-items`), for those talked about and still to come
 *   (`talked-decision-items`, `coming-decision-items`), `statements`, `asking-items`, `one-way-items`, …;
 * - the turns: `turns`, `speakers`, `silent`, `unanswered`, `followed-up`, …; the tasks: `tasks`, `ownerless-tasks`;
 * - for prompts alone: what sentences and sections tell (`difficulty`, `intention`, `suggestion`, `achieved`,
 *   `went-well`, `action`, `open-end`, …) and `points`, what a note without an agenda is about;
 * - the whole: `before` (the meeting is still to come), `over-time` (minutes planned beyond those that it has).
 */
export interface Fact {
  readonly count: number;
  /** Where it stands, in order. */
  readonly spans: readonly Span[];
  /** Spans of the sentences that show it best, best first; made a quotation when they are needed. */
  readonly quotes: readonly Quoted[];
  /** What it is about, as the note names it: items of the agenda, tasks. */
  readonly topics: readonly string[];
}

/** A cue and the sentence that it stands in. */
export interface Quoted {
  readonly cue: Span;
  readonly sentence: Span;
  /** Whether it is a line of a list that a name stands over, which may be short. */
  readonly isLine?: boolean;
}

export type Facts = ReadonlyMap<string, Fact>;

const NOTHING: Fact = { count: 0, spans: [], quotes: [], topics: [] };

export function* readFacts(readings: Readings, lexis: Lexis, pack: ReflectionPack): Steps<Facts> {
  const language = yield* languageFacts(readings, lexis, pack);
  yield;
  const past = yield* countPast(readings.note.mask, lexis);
  const agenda = yield* agendaFacts(readings, lexis, pack);
  yield;
  const dialogue = dialogueFacts(readings, language.get('words')?.count ?? 0);
  const tasks = taskFacts(readings, lexis);
  yield;
  return new Map([['past', counted(past)], ...language, ...agenda, ...dialogue, ...tasks]);
}

/** The fact of that id; one that the note does not hold counts zero. */
export function factOf(facts: Facts, id: string): Fact {
  return facts.get(id) ?? NOTHING;
}

/** A fact that is only a number. */
export function counted(count: number): Fact {
  return { ...NOTHING, count };
}

/** A fact about things that stand in the note, and names of those of them that can be named. */
export function about(spans: readonly Span[], topics: readonly string[]): Fact {
  return { count: spans.length, spans, quotes: [], topics };
}

/** A fact that is shown by spans, each with the sentence around it. */
export function shown(quotes: readonly Quoted[]): Fact {
  return { count: quotes.length, spans: quotes.map(({ cue }) => cue), quotes, topics: [] };
}
