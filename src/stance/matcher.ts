import type { Part } from './pattern';
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

/** Most nodes have one way on, so the ways are made only where they are needed. */
class Node {
  words: Map<string, Node> | null = null;
  /** One way for all words of a class or alternation. */
  sets: { readonly key: ReadonlySet<string> | string; readonly has: ReadonlySet<string>; readonly to: Node }[] | null =
    null;
  name: Node | null = null;
  any: Node | null = null;
  gap: Node | null = null;
  /** Where the cue begins and ends. */
  open: Node | null = null;
  shut: Node | null = null;
  /** Holds without a word where the sentence ends. */
  close: Node | null = null;
  /** Where the ways through a group meet again, without a word: else every way would carry its own copy of the rest. */
  joins: Node[] | null = null;
  /** Where a group that begins here ends, by how it is written. */
  groups: Map<string, Node> | null = null;
  ids: number[] | null = null;
}

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
  const entries = entriesOf(anywhere);
  const startEntries = entriesOf(atStart);

  return {
    find: (sentence) => {
      const search: Search = { sentence, matches: [], start: 0, first: 0, cueStart: -1, cueEnd: -1 };
      const { text } = sentence.words;
      for (let at = 0; at < text.length; at += 1) {
        const word = text[at] ?? '';
        search.start = at;
        search.first = search.matches.length;
        enter(search, entries.get(word), anywhere);
        if (sentence.starts.has(at)) enter(search, startEntries.get(word), atStart);
      }
      return search.matches;
    },
  };
}

function insert(from: Node, parts: readonly Part[], id: number): void {
  const ids = (follow(from, parts).ids ??= []);
  if (!ids.includes(id)) ids.push(id);
}

/** The node that the parts lead to, made where it is missing. */
function follow(from: Node, parts: readonly Part[]): Node {
  return parts.reduce(step, from);
}

function step(node: Node, part: Part): Node {
  switch (part.kind) {
    case 'words':
      return part.words.length === 1
        ? wordEdge(node, part.words[0] ?? '')
        : setEdge(node, part.words.join(' '), part.words);
    case 'class':
      return setEdge(node, part.has, part.has);
    case 'group':
      return groupEdge(node, part.source, part.options);
    case 'name':
      return (node.name ??= new Node());
    case 'any':
      return (node.any ??= new Node());
    case 'gap':
      return (node.gap ??= new Node());
    case 'open':
      return (node.open ??= new Node());
    case 'shut':
      return (node.shut ??= new Node());
    case 'end':
      return (node.close ??= new Node());
    case 'start':
      throw new Error('"^" stands inside a pattern');
  }
}

function groupEdge(node: Node, source: string, options: readonly (readonly Part[])[]): Node {
  const groups = (node.groups ??= new Map<string, Node>());
  const known = groups.get(source);
  if (known) return known;
  const to = new Node();
  groups.set(source, to);
  for (const option of options) {
    const joins = (follow(node, option).joins ??= []);
    if (!joins.includes(to)) joins.push(to);
  }
  return to;
}

function wordEdge(node: Node, word: string): Node {
  const words = (node.words ??= new Map<string, Node>());
  let to = words.get(word);
  if (!to) words.set(word, (to = new Node()));
  return to;
}

function setEdge(node: Node, key: ReadonlySet<string> | string, words: ReadonlySet<string> | readonly string[]): Node {
  const sets = (node.sets ??= []);
  const known = sets.find((edge) => edge.key === key);
  if (known) return known.to;
  const edge = { key, has: words instanceof Set ? words : new Set(words), to: new Node() };
  sets.push(edge);
  return edge.to;
}

/** Where a word leads from the root, and whether the cue begins with it. */
interface Entry {
  readonly to: Node;
  readonly opens: boolean;
}

/** For each word that a phrase may begin with, the nodes that it leads to. */
function entriesOf(root: Node): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (word: string, entry: Entry): void => {
    const known = entries.get(word);
    if (known) known.push(entry);
    else entries.set(word, [entry]);
  };
  const visit = (node: Node, opens: boolean): void => {
    for (const [word, to] of node.words ?? []) add(word, { to, opens });
    for (const { has, to } of node.sets ?? []) for (const word of has) add(word, { to, opens });
    node.joins?.forEach((to) => visit(to, opens));
    if (node.open) visit(node.open, true);
  };
  visit(root, false);
  return entries;
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

function enter(search: Search, entries: readonly Entry[] | undefined, root: Node): void {
  const { start, sentence } = search;
  for (const { to, opens } of entries ?? []) {
    search.cueStart = opens ? start : -1;
    walk(search, to, start + 1);
  }
  search.cueStart = -1;
  if (root.name && sentence.isName(start)) walk(search, root.name, start + 1);
  if (root.any) walk(search, root.any, start + 1);
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
