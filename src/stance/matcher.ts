import { finish, inSteps, type Steps } from '../model/steps';
import { Automaton, GAP } from './automaton';
import type { Matchable } from './matchable';
import { hasNumber, isClauseMark, OTHER, type WordNumbers } from './numbers';
import type { Part } from './pattern';
import { entriesOf, insert, Node, type Entry } from './trie';

/** A phrase found: which one, and the tokens `start..end` (half-open) that it covers. */
export interface Match {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** The tokens that are to be marked; all of them where the phrase says nothing else. */
  readonly cueStart: number;
  readonly cueEnd: number;
}

export interface Matcher {
  /** All phrases in a sentence, in order of their first token; of one phrase at one token only the longest. */
  readonly find: (sentence: Matchable) => readonly Match[];
}

/**
 * Compiles patterns to a trie over words, which is walked only from tokens where an automaton sees that a phrase may
 * begin. `phrases[i]` are the patterns that share the id `i`; `numbers` are those that sentences are read with.
 */
export function compileMatcher(phrases: Phrases, numbers: WordNumbers): Matcher {
  return finish(compileMatcherSteps(phrases, numbers));
}

/** Patterns, by the id that they share. */
export type Phrases = readonly (readonly (readonly Part[])[])[];

/** How many phrases are compiled before others may go first. */
const PHRASES = 40;

/** {@link compileMatcher} in steps. */
export function* compileMatcherSteps(phrases: Phrases, numbers: WordNumbers): Steps<Matcher> {
  const anywhere = new Node();
  const atStart = new Node();
  yield* inSteps(phrases, PHRASES, (patterns, id) => {
    for (const parts of patterns) {
      const anchored = parts[0]?.kind === 'start';
      insert(anchored ? atStart : anywhere, anchored ? parts.slice(1) : parts, id, numbers);
    }
  });
  yield;
  const first = new FirstWords(anywhere, numbers.size);
  const firstAtStart = new FirstWords(atStart, numbers.size);

  return {
    find: (sentence) => {
      const search: Search = { sentence, matches: [], start: 0, first: 0, cueStart: -1, cueEnd: -1 };
      for (let at = 0; at < sentence.words.numbers.length; at += 1) {
        search.start = at;
        search.first = search.matches.length;
        first.follow(search);
        if (sentence.starts.has(at)) firstAtStart.follow(search);
      }
      return search.matches;
    },
  };
}

/** One search through a sentence; `first` is where the matches of the token at `start` begin. */
interface Search {
  readonly sentence: Matchable;
  readonly matches: Match[];
  start: number;
  first: number;
  cueStart: number;
  cueEnd: number;
}

/** The phrases below one root by their first word. */
class FirstWords {
  /** By the number of the word; most never begin anything. */
  private readonly entries = new Map<number, readonly Entry[]>();
  private readonly automaton: Automaton;

  constructor(
    private readonly root: Node,
    words: number,
  ) {
    this.automaton = new Automaton(root, words);
  }

  follow(search: Search): void {
    const { start, sentence } = search;
    if (!this.automaton.mayBegin(sentence, start)) return;
    for (const entry of this.entriesFor(sentence.words.numbers[start] ?? OTHER)) enter(search, entry);
    search.cueStart = -1;
    if (this.root.name && sentence.isName(start)) walk(search, this.root.name, start + 1);
    if (this.root.any) walk(search, this.root.any, start + 1);
  }

  private entriesFor(word: number): readonly Entry[] {
    let entries = this.entries.get(word);
    if (!entries) this.entries.set(word, (entries = entriesOf(this.root, word)));
    return entries;
  }
}

function enter(search: Search, { to, opens }: Entry): void {
  search.cueStart = opens ? search.start : -1;
  walk(search, to, search.start + 1);
}

/** Follows the words from `at` on and records every phrase that ends. */
function walk(search: Search, node: Node, at: number): void {
  const { sentence } = search;
  if (node.ids) for (const id of node.ids) record(search, id, at);
  if (node.close && at === sentence.end) walk(search, node.close, at);
  if (node.joins) for (const to of node.joins) walk(search, to, at);
  if (node.open || node.shut) walkCue(search, node, at);
  const { numbers } = sentence.words;
  const word = numbers[at];
  if (word === undefined) return;
  const next = node.words?.get(word);
  if (next) walk(search, next, at + 1);
  if (node.sets) for (const { has, to } of node.sets) if (hasNumber(has, word)) walk(search, to, at + 1);
  if (node.name && sentence.isName(at)) walk(search, node.name, at + 1);
  if (node.any && !isClauseMark(word)) walk(search, node.any, at + 1);
  if (node.gap) {
    for (let skip = at; skip <= at + GAP && skip < numbers.length; skip += 1) {
      walk(search, node.gap, skip);
      if (isClauseMark(numbers[skip] ?? OTHER)) break;
    }
  }
}

function walkCue(search: Search, node: Node, at: number): void {
  const { cueStart, cueEnd } = search;
  if (node.open) {
    search.cueStart = at;
    walk(search, node.open, at);
    search.cueStart = cueStart;
  }
  if (node.shut) {
    search.cueEnd = at;
    walk(search, node.shut, at);
    search.cueEnd = cueEnd;
  }
}

/** Of one phrase at one token the longest counts. */
function record({ matches, first, start, cueStart, cueEnd }: Search, id: number, end: number): void {
  const match = { id, start, end, cueStart: cueStart < 0 ? start : cueStart, cueEnd: cueEnd < 0 ? end : cueEnd };
  for (let index = first; index < matches.length; index += 1) {
    const known = matches[index];
    if (known?.id !== id) continue;
    if (known.end < end) matches[index] = match;
    return;
  }
  matches.push(match);
}
