import type { PromptEntry, ReflectionPack } from '../language/reflection';
import type { EngineOptions } from '../model/options';
import { KEY_NAMES, type KeyName, type Prompt, type PromptTime } from '../model/report';
import { factOf, type Facts, type Quoted } from './facts';
import { holds } from './given';
import { lexisOf, type Lexis } from './lexis';
import { quotationOf, type Quotation } from './quote';
import type { Readings } from './readings';
import { say } from './say';
import { chance } from './seed';

/** Prompts of a key: enough for "another" a few times. */
const MOST = 6;
/** What it costs a prompt that the last notes of the series began with it. */
const RECENT = 10;
/** What it costs a prompt that it is not for now. */
const UNTIMELY = 4;
/** One of the first few topics is named where a prompt names one. */
const TOPICS_NAMED = 4;
/** Times that the prompts of a note name the same topic, and what each costs the next that does. */
const ENOUGH_NAMED = 2;
const AGAIN = 1.5;
/** What it costs a prompt to name nothing of the note. */
const UNNAMED = 4;
/** Chance weighs as much as one step of worth: notes vary, and what matters most still comes early. */
const CHANCE = 1;
/** What it costs a prompt to be about the same thing as the first of another key. */
const ALIKE = 2;

/** The prompts that a note calls for, by key, best first; the same for the same note, path and options. */
export function choosePrompts(
  readings: Readings,
  facts: Facts,
  pack: ReflectionPack,
  options: EngineOptions,
): Readonly<Record<KeyName, readonly Prompt[]>> {
  const now: PromptTime = factOf(facts, 'before').count > 0 ? 'before' : 'after';
  // Not the whole text: the prompts must not change at every word that is typed.
  const seed = options.path ?? readings.note.text.slice(0, 100);
  const called = pack.prompts.filter((entry) => isCalledFor(entry, facts, now));
  const ranked = called.map((entry) => ({ entry, rank: rankOf(entry, now, seed, options) }));
  ranked.sort((a, b) => b.rank - a.rank || (a.entry.id < b.entry.id ? -1 : 1));
  const saying: Saying = {
    readings,
    facts,
    pack,
    lexis: lexisOf(pack),
    seed,
    quotations: new Map(),
    quoted: new Set(),
    named: new Map(),
  };
  const said = ranked.flatMap(({ entry, rank }) => sayPrompt(entry, rank, saying) ?? []);
  said.sort((a, b) => b.rank - a.rank);
  const own = ownPrompts(options, now);
  const varied = unlike(said);
  const byKey = (key: KeyName): readonly Prompt[] => {
    const chosen = spread(varied.filter((prompt) => prompt.key === key));
    const mine = own.filter((prompt) => prompt.key === key);
    // The user's own come second: the first is always about this note.
    return [...chosen.slice(0, 1), ...mine, ...chosen.slice(1)].slice(0, MOST + mine.length);
  };
  return Object.fromEntries(KEY_NAMES.map((key) => [key, byKey(key)])) as Record<KeyName, readonly Prompt[]>;
}

/** What is for before the meeting has no place in notes of it, and the other way round. */
function isCalledFor(entry: PromptEntry, facts: Facts, now: PromptTime): boolean {
  // In notes that tell of the talk, only those that stop in the middle of an agenda have a "during".
  const isNow =
    entry.when === 'during' ? now === 'before' || factOf(facts, 'talked-items').count > 0 : entry.when === now;
  if (!isNow) return false;
  const { count } = factOf(facts, entry.fact);
  if (entry.count === 'none' ? count > 0 : count < (entry.count ?? 1)) return false;
  return holds(facts, entry.given) && !(entry.unless ?? []).some((id) => factOf(facts, id).count > 0);
}

function rankOf(entry: PromptEntry, now: PromptTime, seed: string, options: EngineOptions): number {
  const recent = options.recentPrompts?.includes(entry.id) === true ? RECENT : 0;
  const unnamed = entry.text.includes('{') ? 0 : UNNAMED;
  return entry.worth + CHANCE * chance(seed, entry.id) - recent - unnamed - (entry.when === now ? 0 : UNTIMELY);
}

/** What the prompts of a note are said with, and what those before have quoted and named. */
interface Saying {
  readonly readings: Readings;
  readonly facts: Facts;
  readonly pack: ReflectionPack;
  readonly lexis: Lexis;
  readonly seed: string;
  /** What quotations read like; prompts ask for the same ones. */
  readonly quotations: Map<Quoted, Quotation | null>;
  readonly quoted: Set<string>;
  readonly named: Map<string, number>;
}

/** The prompt with its evidence; null where it needs a quotation or a topic that there is not, or not any more. */
function sayPrompt(entry: PromptEntry, rank: number, saying: Saying): Prompt | null {
  const { facts, pack } = saying;
  const fact = factOf(facts, entry.fact);
  const { topics: named, count: all } = factOf(facts, entry.topics ?? entry.fact);
  const topic = entry.text.includes('{topic}') ? nextTopic(entry, named, saying) : null;
  const topics = topic === null ? named : [topic.text];
  if (topic === null && entry.text.includes('{topic}')) return null;
  const quote = entry.text.includes('{quote') ? bestQuotation(entry.fact, fact.quotes, saying) : null;
  const text = say(entry.text, { count: fact.count, quote, topics, all, share: fact.count / 100 }, pack.wording);
  const { id, key, when, audience } = entry;
  return text === null
    ? null
    : { id, key, when, audience, text, signal: entry.fact, rank: rank - (topic?.times ?? 0) * AGAIN };
}

/**
 * One of the first few topics, chosen by chance among those that the prompts before have named least, and how often they
 * have; null where each has been named enough.
 */
function nextTopic(
  { id }: PromptEntry,
  topics: readonly string[],
  { seed, named }: Saying,
): { readonly text: string; readonly times: number } | null {
  const first = topics.slice(0, TOPICS_NAMED);
  const timesOf = (topic: string): number => named.get(topic) ?? 0;
  const times = Math.min(...first.map(timesOf));
  const fresh = first.filter((topic) => timesOf(topic) === times);
  const text = fresh[Math.floor(chance(seed, id, 'topic') * fresh.length)];
  if (text === undefined || times >= ENOUGH_NAMED) return null;
  named.set(text, times + 1);
  return { text, times };
}

/** Facts that questions show, those that a question may show; what is said to be known, felt or decided stands in a statement. */
const MAY_ASK = /^(?:invitation|wondering|acknowledgement|open-end)$/;
const QUESTION = /question|unanswered|followed-up/;
/** Quotations that are looked at for the one that reads best. */
const QUOTES_TRIED = 20;

/** How well a quotation must read: better where only a phrase shows what it is quoted for. */
const LEAST_FIT = { loose: 6, sure: 3 };

/** The first of the quotations that no prompt before has used, a whole sentence if there is any. */
function bestQuotation(
  fact: string,
  quotes: readonly Quoted[],
  { readings, pack, lexis, quotations, quoted }: Saying,
): string | null {
  const read = (quote: Quoted): Quotation | null => {
    let quotation = quotations.get(quote);
    if (quotation === undefined) {
      quotation = quotationOf(readings.note, quote, readings.dialogue, pack.wording, lexis);
      quotations.set(quote, quotation);
    }
    return quotation;
  };
  const least = lexis.looseFacts.has(fact) ? LEAST_FIT.loose : LEAST_FIT.sure;
  const tried = quotes
    .slice(0, QUOTES_TRIED)
    .flatMap((quote) => read(quote) ?? [])
    .filter(
      ({ text, fitness }) =>
        fitness >= least &&
        !quoted.has(text.toLowerCase()) &&
        (QUESTION.test(fact) ? text.endsWith('?') : MAY_ASK.test(fact) || !text.endsWith('?')),
    );
  const fittest = Math.max(...tried.map(({ fitness }) => fitness));
  // The first ones show best what they are quoted for.
  const best = tried.find(({ fitness }) => fitness >= fittest - 1);
  if (!best) return null;
  quoted.add(best.text.toLowerCase());
  return best.text;
}

function ownPrompts(options: EngineOptions, now: PromptTime): readonly Prompt[] {
  const prompts = (options.ownPrompts ?? []).filter(({ text }) => text.trim() !== '');
  return prompts
    .map(({ text, key = 'dialogue', when = 'after' }): Prompt => {
      const id = `own/${text.trim()}`;
      return { id, key, when, audience: 'participant', text: text.trim(), signal: 'own', rank: 0 };
    })
    .filter(({ when }) => when === now || when === 'during');
}

/** The prompts in their order, but the keys begin with unlike facts as far as that costs little. */
function unlike(prompts: readonly Prompt[]): readonly Prompt[] {
  const firsts: Prompt[] = [];
  for (const first of prompts) {
    if (firsts.some(({ key }) => key === first.key)) continue;
    const isNew = ({ signal }: Prompt): boolean => !firsts.some((one) => one.signal === signal);
    const others = prompts.filter(({ key, rank }) => key === first.key && rank > first.rank - ALIKE);
    firsts.push(others.find(isNew) ?? first);
  }
  return [...firsts, ...prompts.filter((prompt) => !firsts.includes(prompt))];
}

/** No two in a row about the same thing, as far as there are others. */
function spread(prompts: readonly Prompt[]): readonly Prompt[] {
  const first = prompts.filter((prompt, at) => prompts.findIndex(({ signal }) => signal === prompt.signal) === at);
  return [...first, ...prompts.filter((prompt) => !first.includes(prompt))];
}
