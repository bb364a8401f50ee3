import type { Matchable } from './matchable';
import { hasNumber, isClauseMark, OTHER } from './numbers';
import { Node } from './trie';
import { UNKNOWN, Ways } from './ways';

/** How many words a gap may skip. */
export const GAP = 4;
/** More states or ways than these are forgotten and made anew: a vault must not fill the memory. */
const MOST_STATES = 10_000;
const MOST_WAYS = 200_000;
/** The state at which no phrase can end any more. */
const DEAD = 0;

/** The nodes that phrases may stand at after the words so far. */
class State {
  /** Whether a phrase ends here, and whether one does where the sentence does. */
  readonly ends: boolean;
  readonly endsWithSentence: boolean;
  readonly takesName: boolean;

  constructor(readonly nodes: readonly Node[]) {
    this.ends = nodes.some(({ ids }) => ids !== null);
    this.endsWithSentence = nodes.some(({ close }) => close !== null);
    this.takesName = nodes.some(({ name }) => name !== null);
  }
}

/**
 * Tells by one look-up a word at which tokens a phrase may begin, so that only there the trie is walked for where it
 * ends and what its cue is. The states of the trie's words taken together are made as texts call for them.
 */
export class Automaton {
  /** The first is {@link DEAD}, the second the {@link root}. */
  private states: State[] = [];
  private readonly root = 1;
  private stateNumbers = new Map<string, number>();
  /** From a state by a word's number to the next; as a name and as no name a word leads to two. */
  private readonly ways = new Ways();
  /** The ways from the root, by the word's number alone: most texts' words are asked for nothing else. */
  private readonly firsts: Int32Array;
  private readonly nodeNumbers = new Map<Node, number>();
  private readonly gaps = new Map<Node, Node>();

  /** `words` is how many words have numbers: those that come later are in no phrase. */
  constructor(
    private readonly start: Node,
    private readonly words: number,
  ) {
    this.firsts = new Int32Array((words + 1) * 2);
    this.begin();
  }

  /** Whether a phrase may begin at the token. */
  mayBegin(sentence: Matchable, at: number): boolean {
    const { numbers } = sentence.words;
    let from = this.root;
    let state = this.states[from];
    for (let next = at; state && next < numbers.length; next += 1) {
      const isName = state.takesName && sentence.isName(next);
      const word = numbers[next] ?? OTHER;
      from = this.follow(from, word > this.words ? OTHER : word, isName);
      if (from === DEAD) return false;
      state = this.states[from];
      if (state?.ends || (state?.endsWithSentence && next + 1 === sentence.end)) return true;
    }
    return false;
  }

  private follow(from: number, word: number, isName: boolean): number {
    const by = word * 2 + (isName ? 1 : 0);
    const known = from === this.root ? (this.firsts[by] ?? UNKNOWN) : this.ways.get(from, by);
    return known === UNKNOWN ? this.wayFrom(from, by, word, isName) : known;
  }

  private wayFrom(from: number, by: number, word: number, isName: boolean): number {
    const nodes = this.nodesAfter(from, word, isName);
    const isFull = this.states.length > MOST_STATES || this.ways.size > MOST_WAYS;
    if (isFull) this.begin();
    const to = nodes.length === 0 ? DEAD : this.stateOf(nodes);
    // After a new beginning, `from` is the number of another state.
    if (isFull) return to;
    if (from === this.root) this.firsts[by] = to;
    else this.ways.set(from, by, to);
    return to;
  }

  private nodesAfter(from: number, word: number, isName: boolean): readonly Node[] {
    const found: Node[] = [];
    const takesAny = from === this.root || !isClauseMark(word);
    for (const { words, sets, name, any } of this.states[from]?.nodes ?? []) {
      const next = words?.get(word);
      if (next) found.push(next);
      for (const { has, to } of sets ?? []) if (hasNumber(has, word)) found.push(to);
      if (name && isName) found.push(name);
      if (any && takesAny) found.push(any);
    }
    return found;
  }

  /** The number of the state of the nodes and all that they lead to without a word. */
  private stateOf(nodes: readonly Node[]): number {
    const reached = new Set(nodes);
    for (const { joins, open, shut, gap } of reached) {
      for (const join of joins ?? []) reached.add(join);
      for (const next of [open, shut, gap && this.skipping(gap)]) if (next) reached.add(next);
    }
    const numbers = [...reached].map((node) => this.numberOf(node)).sort((a, b) => a - b);
    const key = numbers.join();
    let state = this.stateNumbers.get(key);
    if (state === undefined) {
      state = this.states.push(new State([...reached])) - 1;
      this.stateNumbers.set(key, state);
    }
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
    let number = this.nodeNumbers.get(node);
    if (number === undefined) this.nodeNumbers.set(node, (number = this.nodeNumbers.size));
    return number;
  }

  private begin(): void {
    this.states = [new State([])];
    this.stateNumbers = new Map([['', DEAD]]);
    this.ways.clear();
    this.firsts.fill(UNKNOWN);
    this.stateOf([this.start]);
  }
}
