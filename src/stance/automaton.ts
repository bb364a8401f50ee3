import { CLAUSE_MARKS, type Matchable } from './matchable';
import { Node } from './trie';

/** How many words a gap may skip. */
export const GAP = 4;
/** More states than these are forgotten and made anew: a vault must not fill the memory. */
const MOST_STATES = 10_000;
/** Every word that no phrase holds. */
const OTHER = 0;

/** The words that phrases hold, numbered, so that all others are one. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly sets = new Map<ReadonlySet<string>, Uint32Array>();
  private readonly marks = new Set<number>();

  constructor(roots: readonly Node[]) {
    const nodes = new Set(roots);
    const sets = new Set<ReadonlySet<string>>();
    for (const node of nodes) {
      for (const word of node.words?.keys() ?? []) this.add(word);
      for (const { has } of node.sets ?? []) sets.add(has);
      for (const next of waysOn(node)) nodes.add(next);
    }
    for (const words of [...sets, CLAUSE_MARKS]) for (const word of words) this.add(word);
    for (const words of sets) this.sets.set(words, this.bitsOf(words));
    for (const mark of CLAUSE_MARKS) this.marks.add(this.numberOf(mark));
  }

  /** One more than the highest number. */
  get size(): number {
    return this.numbers.size + 1;
  }

  numberOf(word: string): number {
    return this.numbers.get(word) ?? OTHER;
  }

  isMark(word: number): boolean {
    return this.marks.has(word);
  }

  /** A bit for each word that leads on from one of the nodes. */
  followers(nodes: readonly Node[]): Uint32Array {
    const bits = this.bitsOf(nodes.flatMap(({ words }) => (words ? [...words.keys()] : [])));
    for (const { sets } of nodes) {
      for (const { has } of sets ?? []) {
        const own = this.sets.get(has) ?? [];
        for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (own[at] ?? 0);
      }
    }
    return bits;
  }

  private bitsOf(words: Iterable<string>): Uint32Array {
    const bits = new Uint32Array((this.size + 31) >> 5);
    for (const word of words) {
      const number = this.numberOf(word);
      bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
    }
    return bits;
  }

  private add(word: string): void {
    if (!this.numbers.has(word)) this.numbers.set(word, this.size);
  }
}

/** All nodes that a node leads to by one word or none. */
function waysOn({ words, sets, name, any, gap, open, shut, close, joins }: Node): readonly Node[] {
  const single = [name, any, gap, open, shut, close].filter((node) => node !== null);
  return [...(words?.values() ?? []), ...(sets ?? []).map(({ to }) => to), ...(joins ?? []), ...single];
}

/** The nodes that phrases may stand at after the words so far. */
class State {
  /** By number, twice: as a word and as a name. */
  readonly ways: (State | undefined)[] = [];
  /** Whether a phrase ends here, and whether one does where the sentence does. */
  readonly ends: boolean;
  readonly endsWithSentence: boolean;
  private readonly takesName: boolean;
  private readonly takesAny: boolean;
  private readonly followers: Uint32Array;

  constructor(
    readonly nodes: readonly Node[],
    vocabulary: Vocabulary,
  ) {
    this.ends = nodes.some(({ ids }) => ids !== null);
    this.endsWithSentence = nodes.some(({ close }) => close !== null);
    this.takesName = nodes.some(({ name }) => name !== null);
    this.takesAny = nodes.some(({ any }) => any !== null);
    this.followers = vocabulary.followers(nodes);
  }

  /** Whether the word may lead on; most do not. */
  takes(word: number, sentence: Matchable, at: number): boolean {
    return (
      ((this.followers[word >> 5] ?? 0) & (1 << (word & 31))) !== 0 ||
      this.takesAny ||
      (this.takesName && sentence.isName(at))
    );
  }

  isName(sentence: Matchable, at: number): boolean {
    return this.takesName && sentence.isName(at);
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

  constructor(
    private readonly start: Node,
    private readonly vocabulary: Vocabulary,
  ) {
    this.root = this.stateOf([start]);
  }

  /** Whether a phrase may begin at the token; `words` are the numbers of the sentence's words. */
  mayBegin(sentence: Matchable, words: readonly number[], at: number): boolean {
    let state = this.root;
    for (let next = at; next < words.length; next += 1) {
      const word = words[next] ?? OTHER;
      if (!state.takes(word, sentence, next)) return false;
      const way = this.follow(state, sentence, next, word);
      if (way === null) return false;
      if (way.ends || (way.endsWithSentence && next + 1 === sentence.end)) return true;
      state = way;
    }
    return false;
  }

  private follow(state: State, sentence: Matchable, at: number, word: number): State | null {
    const isName = state.isName(sentence, at);
    const key = isName ? this.vocabulary.size + word : word;
    const known = state.ways[key];
    if (known) return known;
    const nodes = this.nodesAfter(state, sentence.words.text[at] ?? '', word, isName);
    if (nodes.length === 0) return null;
    return (state.ways[key] = this.stateOf(nodes));
  }

  private nodesAfter(state: State, text: string, word: number, isName: boolean): readonly Node[] {
    const found: Node[] = [];
    const takesAny = state === this.root || !this.vocabulary.isMark(word);
    for (const { words, sets, name, any } of state.nodes) {
      const next = words?.get(text);
      if (next) found.push(next);
      for (const { has, to } of sets ?? []) if (has.has(text)) found.push(to);
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
    const state = new State([...reached], this.vocabulary);
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
