import { hasNumber, type NumberSet, type WordNumbers } from './numbers';
import type { Part } from './pattern';

/** Most nodes have one way on, so the ways are made only where they are needed. */
export class Node {
  /** By the word's number. */
  words: Map<number, Node> | null = null;
  /** One way for all words of a class or alternation. */
  sets: { readonly has: NumberSet; readonly to: Node }[] | null = null;
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

/** Adds the phrase `id` below a root; its words get numbers. */
export function insert(from: Node, parts: readonly Part[], id: number, numbers: WordNumbers): void {
  const ids = (follow(from, parts, numbers).ids ??= []);
  if (!ids.includes(id)) ids.push(id);
}

/** The node that the parts lead to, made where it is missing. */
function follow(from: Node, parts: readonly Part[], numbers: WordNumbers): Node {
  return parts.reduce((node, part) => step(node, part, numbers), from);
}

function step(node: Node, part: Part, numbers: WordNumbers): Node {
  switch (part.kind) {
    case 'words':
      return part.words.length === 1
        ? wordEdge(node, numbers.add(part.words[0] ?? ''))
        : setEdge(node, numbers.setOf(part.words.join(' '), part.words));
    case 'class':
      return setEdge(node, numbers.setOf(part.has, part.has));
    case 'group':
      return groupEdge(node, part, numbers);
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

function groupEdge(node: Node, { source, options }: Extract<Part, { kind: 'group' }>, numbers: WordNumbers): Node {
  const groups = (node.groups ??= new Map<string, Node>());
  const known = groups.get(source);
  if (known) return known;
  const to = new Node();
  groups.set(source, to);
  for (const option of options) {
    const joins = (follow(node, option, numbers).joins ??= []);
    if (!joins.includes(to)) joins.push(to);
  }
  return to;
}

function wordEdge(node: Node, word: number): Node {
  const words = (node.words ??= new Map<number, Node>());
  let to = words.get(word);
  if (!to) words.set(word, (to = new Node()));
  return to;
}

function setEdge(node: Node, has: NumberSet): Node {
  const sets = (node.sets ??= []);
  const known = sets.find((edge) => edge.has === has);
  if (known) return known.to;
  const to = new Node();
  sets.push({ has, to });
  return to;
}

/** Where a word leads from the root, and whether the cue begins with it. */
export interface Entry {
  readonly to: Node;
  readonly opens: boolean;
}

/** The nodes that the word with a number leads to from the root. */
export function entriesOf(root: Node, word: number): readonly Entry[] {
  const entries: Entry[] = [];
  const visit = (node: Node, opens: boolean): void => {
    const next = node.words?.get(word);
    if (next) entries.push({ to: next, opens });
    for (const { has, to } of node.sets ?? []) if (hasNumber(has, word)) entries.push({ to, opens });
    node.joins?.forEach((to) => visit(to, opens));
    if (node.open) visit(node.open, true);
  };
  visit(root, false);
  return entries;
}
