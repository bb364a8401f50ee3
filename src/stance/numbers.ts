/** Marks that neither a gap nor "any word" skips. */
const CLAUSE_MARKS = [',', ';', ':', '.', '?', '!', '(', ')', '"'];

/** Every word that no phrase holds. */
export const OTHER = 0;

/** Stands in phrases for every number in digits that none of them holds. */
const NUMERAL = '0';

/** Some words by their numbers. */
export interface NumberSet {
  readonly numbers: readonly number[];
  /** A bit for each number. */
  readonly bits: Uint32Array;
}

/**
 * The words that the phrases of one language hold, numbered from 1 on as they come, so that matching compares numbers
 * and not strings. All other words are {@link OTHER}.
 */
export class WordNumbers {
  private readonly numbers = new Map<string, number>();
  private readonly sets = new Map<ReadonlySet<string> | string, NumberSet>();

  constructor() {
    for (const mark of CLAUSE_MARKS) this.add(mark);
  }

  /** How many there are. */
  get size(): number {
    return this.numbers.size;
  }

  of(word: string): number {
    return this.numbers.get(word) ?? (isNumeral(word) ? this.numbers.get(NUMERAL) : undefined) ?? OTHER;
  }

  add(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) this.numbers.set(word, (number = this.size + 1));
    return number;
  }

  /** The numbers of some words; made once for each `key`, which stands for these words alone. */
  setOf(key: ReadonlySet<string> | string, words: Iterable<string>): NumberSet {
    let set = this.sets.get(key);
    if (!set) this.sets.set(key, (set = numberSet([...words].map((word) => this.add(word)))));
    return set;
  }
}

function isNumeral(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 && /^[\d.]+$/.test(word);
}

export function isClauseMark(number: number): boolean {
  return number !== OTHER && number <= CLAUSE_MARKS.length;
}

export function numberSet(numbers: readonly number[]): NumberSet {
  const bits = new Uint32Array((numbers.reduce((most, number) => Math.max(most, number), 0) >> 5) + 1);
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  return { numbers, bits };
}

export function hasNumber({ bits }: NumberSet, number: number): boolean {
  return ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}
