import type { Matchable } from './matchable';
import { hasNumber, isClauseMark, numberSet, OTHER, type NumberSet } from './numbers';
import { Node } from './trie';

/** How many words a gap may skip. */
export const GAP = 4;
/** More states than these are forgotten and made anew: a vault must not fill the memory. */
const MOST_STATES = 10_000;

/** The nodes that phrases may stand at after the words so far. */
class State {
  /** What a word leads to, by its number; as a name and as no name it leads to two. */
  readonly ways = new Map<number, State>();
  /** Whether a phrase ends here, and whether one does where the sentence does. */
  readonly ends: boolean;
  readonly endsWithSentence: boolean;
  readonly takesName: boolean;
  readonly takesAny: boolean;
  /** The words that lead on. */
  readonly followers: NumberSet;

  constructor(readonly nodes: readonly Node[]) {
    this.ends = nodes.some(({ ids }) => ids !== null);
    this.endsWithSentence = nodes.some(({ close }) => close !== null);
    this.takesName = nodes.some(({ name }) => name !== null);
    this.takesAny = nodes.some(({ any }) => any !== null);
    this.followers = numberSet(
      nodes.flatMap(({ words, sets }) => [...(words?.keys() ?? []), ...(sets ?? []).flatMap(({ has }) => has.numbers)]),
    );
  }
}

/**
 * Tells by one look-up a word at which tokens a phrase may begin, so that only there the trie is walked for where it
 * ends and what its cue is. The states of the trie's words taken together are made as texts call for them.
 */
export class Automaton {
  private states = new Map<string, State>();
  private root: State;
  private readonly numbers = new Map<Node, number>();
  private readonly gaps = new Map<Node, Node>();

  constructor(private readonly start: Node) {
    this.root = this.stateOf([start]);
  }

  /** Whether a phrase may begin at the token. */
  mayBegin(sentence: Matchable, at: number): boolean {
    const { numbers } = sentence.words;
    let state = this.root;
    for (let next = at; next < numbers.length; next += 1) {
      const word = numbers[next] ?? OTHER;
      const isName = state.takesName && sentence.isName(next);
      // Most words lead on nowhere.
      if (!isName && !state.takesAny && !hasNumber(state.followers, word)) return false;
      const way = this.follow(state, word, isName);
      if (way === null) return false;
      if (way.ends || (way.endsWithSentence && next + 1 === sentence.end)) return true;
      state = way;
    }
    return false;
  }

  private follow(state: State, word: number, isName: boolean): State | null {
    const key = word * 2 + (isName ? 1 : 0);
    let way = state.ways.get(key);
    if (!way) {
      const nodes = this.nodesAfter(state, word, isName);
      if (nodes.length === 0) return null;
      state.ways.set(key, (way = this.stateOf(nodes)));
    }
    return way;
  }

  private nodesAfter(state: State, word: number, isName: boolean): readonly Node[] {
    const found: Node[] = [];
    const takesAny = state === this.root || !isClauseMark(word);
    for (const { words, sets, name, any } of state.nodes) {
      const next = words?.get(word);
      if (next) found.push(next);
      for (const { has, to } of sets ?? []) if (hasNumber(has, word)) found.push(to);
      if (name && isName) found.push(name);
      if (any && takesAny) found.push(any);
    }
    return found;
  }

  /** The state of the nodes and all that they lead to without a word. */
  private stateOf(nodes: readonly Node[]): State {
    const reached = new Set(nodes);
    for (const { joins, open, shut, gap } of reached) {
      for (const join of joins ?? []) reached.add(join);
      for (const next of [open, shut, gap && this.skipping(gap)]) if (next) reached.add(next);
    }
    const numbers = [...reached].map((node) => this.numberOf(node)).sort((a, b) => a - b);
    const key = numbers.join();
    const known = this.states.get(key);
    if (known) return known;
    if (this.states.size > MOST_STATES) this.forget();
    const state = new State([...reached]);
    this.states.set(key, state);
    return state;
  }

  /** What follows a gap, behind as many words as it may skip. */
  private skipping(to: Node): Node {
    const known = this.gaps.get(to);
    if (known) return known;
    let first = to;
    for (let skipped = 0; skipped <= GAP; skipped += 1) {
      const node = new Node();
      node.joins = [to];
      node.any = skipped === 0 ? null : first;
      first = node;
    }
    this.gaps.set(to, first);
    return first;
  }

  private numberOf(node: Node): number {
    let number = this.numbers.get(node);
    if (number === undefined) this.numbers.set(node, (number = this.numbers.size));
    return number;
  }

  private forget(): void {
    this.states = new Map();
    this.root = this.stateOf([this.start]);
  }
}
