import type { QuestionKind, SignalRule, StancePack, StanceRule } from '../language/stance';
import type { Fault } from '../model/report';
import { finish, inSteps, type Steps } from '../model/steps';
import { languageOf, type Language } from './language';
import { compileMatcherSteps, type Match, type Matcher } from './matcher';
import type { Part } from './pattern';
import { findPlain, type Sentence } from './plain';

/** What a phrase of the pack stands for. */
export type Meaning =
  | { readonly kind: 'cue' | 'except'; readonly rule: StanceRule }
  | { readonly kind: 'signal' | 'signal-except'; readonly signal: SignalRule }
  | { readonly kind: 'question'; readonly question: QuestionKind; readonly rank: number }
  | { readonly kind: 'asks' | 'asks-nothing' | 'softener' };

/** A pack made ready for matching: all of its phrases in one trie, so that a sentence is walked once. */
export interface Compiled {
  readonly pack: StancePack;
  readonly language: Language;
  readonly matcher: Matcher;
  /** `meanings[match.id]` */
  readonly meanings: readonly Meaning[];
  readonly faults: readonly Fault[];
}

/** A phrase found, with what it stands for. */
export interface Hit extends Match {
  readonly meaning: Meaning;
}

// A pure function's memory: a pack compiles to the same matcher every time, and takes some milliseconds.
const known = new WeakMap<StancePack, Compiled>();

export function compiledPack(pack: StancePack): Compiled {
  return finish(compiledPackSteps(pack));
}

/** {@link compiledPack} in steps: the first time takes longer than a page may stand still. */
export function* compiledPackSteps(pack: StancePack): Steps<Compiled> {
  let compiled = known.get(pack);
  if (!compiled) known.set(pack, (compiled = yield* compilePack(pack)));
  return compiled;
}

const NO_HITS: readonly Hit[] = [];

export function hitsIn(sentence: Sentence, { matcher, meanings, language }: Compiled): readonly Hit[] {
  const found = matcher.find(sentence);
  const hits = found.length > 0 ? found.flatMap((match) => hitOf(match, meanings)) : NO_HITS;
  const plain = findPlain(sentence, matcher, language);
  if (plain.length === 0) return hits;
  const added = plain
    .flatMap((match) => hitOf(match, meanings))
    .filter(({ id, start, meaning }) => isLoose(meaning) && !hits.some((hit) => hit.id === id && hit.start === start));
  return added.length > 0 ? [...hits, ...added] : hits;
}

function hitOf({ id, start, end, cueStart, cueEnd }: Match, meanings: readonly Meaning[]): Hit | readonly [] {
  const meaning = meanings[id];
  return meaning ? { id, start, end, cueStart, cueEnd, meaning } : [];
}

/** How a question asks, and what a signal says, hangs on each of their words. */
function isLoose({ kind }: Meaning): boolean {
  return kind === 'cue' || kind === 'except' || kind === 'softener' || kind === 'asks';
}

/** How many rules are compiled before others may go first. */
const RULES = 10;

function* compilePack(pack: StancePack): Steps<Compiled> {
  const language = languageOf(pack);
  yield;
  const meanings: Meaning[] = [];
  const phrases: (readonly (readonly Part[])[])[] = [];
  const faults: Fault[] = [];
  yield* inSteps(phrasesOf(pack), RULES, ({ where, patterns, meaning, isElided }) => {
    if (patterns.length === 0) return;
    try {
      const read = patterns.map(language.pattern);
      phrases.push(isElided ? read.flatMap((parts) => [parts, ...elided(parts, language)]) : read);
      meanings.push(meaning);
    } catch (error) {
      faults.push({ where: `stance/${where}`, message: error instanceof Error ? error.message : String(error) });
    }
  });
  yield;
  const matcher = yield* compileMatcherSteps(phrases, language.numbers);
  return { pack, language, matcher, meanings, faults };
}

/** "I am worried about" as notes have it at the start of a sentence: "Worried about". */
function elided(parts: readonly Part[], language: Language): readonly (readonly Part[])[] {
  const [first, second, ...rest] = parts;
  if (!isAll(first, language.isSelf) || !second) return [];
  const said = isAll(second, language.isBe) ? rest : [second, ...rest];
  return said.length > 0 ? [[{ kind: 'start' }, ...said]] : [];
}

function isAll(part: Part | undefined, test: (word: string) => boolean): boolean {
  return part?.kind === 'words' && part.words.every(test);
}

interface PackPhrases {
  readonly where: string;
  readonly patterns: readonly string[];
  readonly isElided?: boolean;
  readonly meaning: Meaning;
}

function phrasesOf({ rules, signals, questions, softeners }: StancePack): readonly PackPhrases[] {
  return [
    ...rules.flatMap((rule): PackPhrases[] => [
      { where: rule.id, patterns: rule.patterns, meaning: { kind: 'cue', rule }, isElided: rule.elided === true },
      { where: rule.id, patterns: rule.except ?? [], meaning: { kind: 'except', rule } },
    ]),
    ...signals.flatMap((signal): PackPhrases[] => [
      { where: signal.id, patterns: signal.patterns, meaning: { kind: 'signal', signal } },
      { where: signal.id, patterns: signal.except ?? [], meaning: { kind: 'signal-except', signal } },
    ]),
    ...questions.kinds.map((question, rank): PackPhrases => ({
      where: question.id,
      patterns: question.patterns,
      meaning: { kind: 'question', question, rank },
    })),
    { where: 'questions', patterns: questions.unmarked, meaning: { kind: 'asks' } },
    { where: 'questions', patterns: questions.none, meaning: { kind: 'asks-nothing' } },
    { where: 'softeners', patterns: softeners, meaning: { kind: 'softener' } },
  ];
}
