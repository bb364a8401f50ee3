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

interface Node {
  readonly words: Map<string, Node>;
  /** One edge for all words of a class or alternation, so that several in a row do not multiply the nodes. */
  readonly sets: Map<ReadonlySet<string> | string, { readonly has: ReadonlySet<string>; readonly to: Node }>;
  name: Node | null;
  any: Node | null;
  gap: Node | null;
  /** Holds without a word where the sentence ends. */
  close: Node | null;
  readonly ids: number[];
}

/**
 * Compiles patterns to a trie over words: a token that begins no phrase costs one look-up. `phrases[i]` are
 * the patterns that share the id `i`.
 */
export function compileMatcher(phrases: readonly (readonly (readonly Part[])[])[]): Matcher {
  const anywhere = emptyNode();
  const atStart = emptyNode();
  phrases.forEach((patterns, id) => {
    for (const parts of patterns) {
      const anchored = parts[0]?.kind === 'start';
      insert([anchored ? atStart : anywhere], anchored ? parts.slice(1) : parts, id);
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

function emptyNode(): Node {
  return { words: new Map(), sets: new Map(), name: null, any: null, gap: null, close: null, ids: [] };
}

function insert(from: readonly Node[], parts: readonly Part[], id: number): void {
  for (const node of follow(from, parts)) if (!node.ids.includes(id)) node.ids.push(id);
}

/** The nodes that the parts lead to, made where they are missing. */
function follow(from: readonly Node[], parts: readonly Part[]): readonly Node[] {
  return parts.reduce<readonly Node[]>(
    (nodes, part) =>
      part.kind === 'group'
        ? [...new Set(part.options.flatMap((option) => follow(nodes, option)))]
        : nodes.map((node) => step(node, part)),
    from,
  );
}

function step(node: Node, part: Exclude<Part, { kind: 'group' }>): Node {
  switch (part.kind) {
    case 'words':
      return part.words.length === 1 ? wordEdge(node, part.words[0] ?? '') : alternativesEdge(node, part.words);
    case 'class':
      return setEdge(node, part.has, part.has);
    case 'name':
      return (node.name ??= emptyNode());
    case 'any':
      return (node.any ??= emptyNode());
    case 'gap':
      return (node.gap ??= emptyNode());
    case 'end':
      return (node.close ??= emptyNode());
    case 'start':
      throw new Error('"^" stands inside a pattern');
  }
}

function wordEdge(node: Node, word: string): Node {
  let to = node.words.get(word);
  if (!to) node.words.set(word, (to = emptyNode()));
  return to;
}

function alternativesEdge(node: Node, words: readonly string[]): Node {
  const key = [...words].sort().join(' ');
  return setEdge(node, key, node.sets.get(key)?.has ?? new Set(words));
}

function setEdge(node: Node, key: ReadonlySet<string> | string, has: ReadonlySet<string>): Node {
  let edge = node.sets.get(key);
  if (!edge) node.sets.set(key, (edge = { has, to: emptyNode() }));
  return edge.to;
}

function entriesOf(root: Node): ReadonlyMap<string, readonly Node[]> {
  const entries = new Map<string, Node[]>();
  const add = (word: string, node: Node): void => {
    const nodes = entries.get(word);
    if (nodes) nodes.push(node);
    else entries.set(word, [node]);
  };
  for (const [word, node] of root.words) add(word, node);
  for (const { has, to } of root.sets.values()) for (const word of has) add(word, to);
  return entries;
}

/** Follows the words from `at` on and records every phrase that ends; `first` is where this token's matches begin. */
function walk(sentence: Matchable, node: Node, start: number, at: number, matches: Match[], first: number): void {
  for (const id of node.ids) record(matches, first, { id, start, end: at });
  if (node.close && at === sentence.end) walk(sentence, node.close, start, at, matches, first);
  const word = sentence.words.text[at];
  if (word === undefined) return;
  const next = node.words.get(word);
  if (next) walk(sentence, next, start, at + 1, matches, first);
  for (const { has, to } of node.sets.values()) if (has.has(word)) walk(sentence, to, start, at + 1, matches, first);
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
