import type { Part } from './pattern';
import { entriesOf, insert, Node, successorsOf, type Entry, type Successors } from './trie';
import type { Words } from './words';

/** A phrase found: which one, and the tokens `start..end` (half-open) that it covers. */
export interface Match {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** The tokens that are to be marked; all of them where the phrase says nothing else. */
  readonly cueStart: number;
  readonly cueEnd: number;
}

/** What a matcher needs to know of a sentence besides its words. */
export interface Matchable {
  readonly words: Words;
  /** Token indexes at which `^` holds. */
  readonly starts: ReadonlySet<number>;
  /** The first token of the final punctuation, where `$` holds. */
  readonly end: number;
  readonly isName: (index: number) => boolean;
}

export interface Matcher {
  /** All phrases in a sentence, in order of their first token; of one phrase at one token only the longest. */
  readonly find: (sentence: Matchable) => readonly Match[];
}

/** How many words a gap may skip. */
const GAP = 4;
const CLAUSE_MARKS = new Set([',', ';', ':', '.', '?', '!', '(', ')', '"']);

/**
 * Compiles patterns to a trie over words: a token that begins no phrase costs one look-up. `phrases[i]` are
 * the patterns that share the id `i`.
 */
export function compileMatcher(phrases: readonly (readonly (readonly Part[])[])[]): Matcher {
  const anywhere = new Node();
  const atStart = new Node();
  phrases.forEach((patterns, id) => {
    for (const parts of patterns) {
      const anchored = parts[0]?.kind === 'start';
      insert(anchored ? atStart : anywhere, anchored ? parts.slice(1) : parts, id);
    }
  });
  const entries = new FirstWords(anywhere);
  const startEntries = new FirstWords(atStart);

  return {
    find: (sentence) => {
      const search: Search = { sentence, matches: [], start: 0, first: 0, cueStart: -1, cueEnd: -1 };
      const { text } = sentence.words;
      for (let at = 0; at < text.length; at += 1) {
        const word = text[at] ?? '';
        search.start = at;
        search.first = search.matches.length;
        entries.follow(search, word);
        if (sentence.starts.has(at)) startEntries.follow(search, word);
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

/** The phrases below one root by their first word; what can follow a word is worked out when it first occurs. */
class FirstWords {
  private readonly entries: ReadonlyMap<string, readonly Entry[]>;
  private readonly successors = new Map<string, Successors>();

  constructor(private readonly root: Node) {
    this.entries = entriesOf(root);
  }

  follow(search: Search, word: string): void {
    const { start, sentence } = search;
    const successors = this.successorsOf(word);
    if (successors) {
      const next = sentence.words.text[start + 1] ?? '';
      for (const entry of successors.always) enter(search, entry);
      for (const entry of successors.byWord.get(next) ?? NONE) enter(search, entry);
      for (const { has, entry } of successors.bySet) if (has.has(next)) enter(search, entry);
    }
    search.cueStart = -1;
    if (this.root.name && sentence.isName(start)) walk(search, this.root.name, start + 1);
    if (this.root.any) walk(search, this.root.any, start + 1);
  }

  private successorsOf(word: string): Successors | undefined {
    const known = this.successors.get(word);
    if (known) return known;
    const entries = this.entries.get(word);
    if (!entries) return undefined;
    const successors = successorsOf(entries);
    this.successors.set(word, successors);
    return successors;
  }
}

const NONE: readonly Entry[] = [];

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
  const word = sentence.words.text[at];
  if (word === undefined) return;
  const next = node.words?.get(word);
  if (next) walk(search, next, at + 1);
  if (node.sets) for (const { has, to } of node.sets) if (has.has(word)) walk(search, to, at + 1);
  if (node.name && sentence.isName(at)) walk(search, node.name, at + 1);
  if (node.any && !CLAUSE_MARKS.has(word)) walk(search, node.any, at + 1);
  if (node.gap) {
    for (let skip = at; skip <= at + GAP && skip < sentence.words.text.length; skip += 1) {
      walk(search, node.gap, skip);
      if (CLAUSE_MARKS.has(sentence.words.text[skip] ?? '')) break;
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
