/**
 * What is known of words, found by where they stand in a text: no string is cut out for a word that was met before,
 * as nearly all words were.
 */
export class WrittenWords<T> {
  private slots: (Entry<T> | undefined)[] = new Array<undefined>(FIRST_SIZE);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** What is known of `text.slice(from, to)`, whose characters make `hash` ({@link hashWith}). */
  get(text: string, from: number, to: number, hash: number): T | undefined {
    const last = this.slots.length - 1;
    for (let slot = spread(hash) & last; ; slot = (slot + 1) & last) {
      const entry = this.slots[slot];
      if (!entry) return undefined;
      if (entry.hash === hash && stands(entry.written, text, from, to)) return entry.known;
    }
  }

  /** Says what is known of a word of which nothing was. */
  add(written: string, hash: number, known: T): void {
    if (this.count * 2 >= this.slots.length) this.grow();
    this.put({ written, hash, known });
    this.count += 1;
  }

  clear(): void {
    this.slots.fill(undefined);
    this.count = 0;
  }

  private put(entry: Entry<T>): void {
    const last = this.slots.length - 1;
    let slot = spread(entry.hash) & last;
    while (this.slots[slot]) slot = (slot + 1) & last;
    this.slots[slot] = entry;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Array<undefined>(before.length * 2);
    for (const entry of before) if (entry) this.put(entry);
  }
}

interface Entry<T> {
  readonly written: string;
  readonly hash: number;
  readonly known: T;
}

const FIRST_SIZE = 1 << 12;

/** The hash of a word one character longer; that of none is 0. */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 12;
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
