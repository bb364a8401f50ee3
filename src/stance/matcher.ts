import type { Part } from './pattern';
import type { Words } from './words';

/** A phrase found: which one, and the tokens `start..end` (half-open) that it covers. */
export interface Match {
  readonly id: number;
  readonly start: number;
  readonly end: number;
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
      const matches: Match[] = [];
      const { text } = sentence.words;
      for (let at = 0; at < text.length; at += 1) {
        const word = text[at] ?? '';
        const first = matches.length;
        for (const node of entries.get(word) ?? NONE) walk(sentence, node, at, at + 1, matches, first);
        if (anywhere.name && sentence.isName(at)) walk(sentence, anywhere.name, at, at + 1, matches, first);
        if (!sentence.starts.has(at)) continue;
        for (const node of startEntries.get(word) ?? NONE) walk(sentence, node, at, at + 1, matches, first);
        if (atStart.name && sentence.isName(at)) walk(sentence, atStart.name, at, at + 1, matches, first);
        if (atStart.any) walk(sentence, atStart.any, at, at + 1, matches, first);
      }
      return matches;
    },
  };
}

const NONE: readonly Node[] = [];

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
    case 'end':
      return (node.close ??= new Node());
    case 'start':
      throw new Error('"^" stands inside a pattern');
  }
}

function groupEdge(node: Node, source: string, options: readonly (readonly Part[])[]): Node {
  const groups = (node.groups ??= new Map());
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
  const words = (node.words ??= new Map());
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

/** For each word that a phrase may begin with, the nodes that it leads to. */
function entriesOf(root: Node): ReadonlyMap<string, readonly Node[]> {
  const entries = new Map<string, Node[]>();
  const add = (word: string, node: Node): void => {
    const nodes = entries.get(word);
    if (nodes) nodes.push(node);
    else entries.set(word, [node]);
  };
  const visit = (node: Node): void => {
    for (const [word, to] of node.words ?? []) add(word, to);
    for (const { has, to } of node.sets ?? []) for (const word of has) add(word, to);
    node.joins?.forEach(visit);
  };
  visit(root);
  return entries;
}

/** Follows the words from `at` on and records every phrase that ends; `first` is where this token's matches begin. */
function walk(sentence: Matchable, node: Node, start: number, at: number, matches: Match[], first: number): void {
  if (node.ids) for (const id of node.ids) record(matches, first, { id, start, end: at });
  if (node.close && at === sentence.end) walk(sentence, node.close, start, at, matches, first);
  if (node.joins) for (const to of node.joins) walk(sentence, to, start, at, matches, first);
  const word = sentence.words.text[at];
  if (word === undefined) return;
  const next = node.words?.get(word);
  if (next) walk(sentence, next, start, at + 1, matches, first);
  if (node.sets) {
    for (const { has, to } of node.sets) if (has.has(word)) walk(sentence, to, start, at + 1, matches, first);
  }
  if (node.name && sentence.isName(at)) walk(sentence, node.name, start, at + 1, matches, first);
  if (node.any && !CLAUSE_MARKS.has(word)) walk(sentence, node.any, start, at + 1, matches, first);
  if (node.gap) {
    for (let skip = at; skip <= at + GAP && skip < sentence.words.text.length; skip += 1) {
      walk(sentence, node.gap, start, skip, matches, first);
      if (CLAUSE_MARKS.has(sentence.words.text[skip] ?? '')) break;
    }
  }
}

function record(matches: Match[], first: number, match: Match): void {
  for (let index = first; index < matches.length; index += 1) {
    const known = matches[index];
    if (known?.id !== match.id) continue;
    if (known.end < match.end) matches[index] = match;
    return;
  }
  matches.push(match);
}
