/** What {@link Ways.get} says where nothing was set. */
export const UNKNOWN = -1;

const FIRST_SIZE = 1 << 12;

/**
 * Numbers by pairs of numbers, for what is asked with every word: two flat arrays, where a Map of each state would be
 * a walk through memory. `from` is below 2^14, `by` below 2^17, and the numbers kept are not below 0.
 */
export class Ways {
  private keys = new Int32Array(FIRST_SIZE).fill(UNKNOWN);
  private values = new Int32Array(FIRST_SIZE);
  private count = 0;

  /** How many pairs there are. */
  get size(): number {
    return this.count;
  }

  get(from: number, by: number): number {
    const key = keyOf(from, by);
    const slot = this.slotOf(key);
    return this.keys[slot] === key ? (this.values[slot] ?? UNKNOWN) : UNKNOWN;
  }

  set(from: number, by: number, value: number): void {
    if (this.count * 2 >= this.keys.length) this.grow();
    this.put(keyOf(from, by), value);
  }

  clear(): void {
    this.keys.fill(UNKNOWN);
    this.count = 0;
  }

  private put(key: number, value: number): void {
    const slot = this.slotOf(key);
    if (this.keys[slot] !== key) this.count += 1;
    this.keys[slot] = key;
    this.values[slot] = value;
  }

  /** Where the key is, or where it would go. */
  private slotOf(key: number): number {
    const last = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & last;
    while (this.keys[slot] !== key && this.keys[slot] !== UNKNOWN) slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2).fill(UNKNOWN);
    this.values = new Int32Array(keys.length * 2);
    this.count = 0;
    keys.forEach((key, at) => {
      if (key !== UNKNOWN) this.put(key, values[at] ?? UNKNOWN);
    });
  }
}

function keyOf(from: number, by: number): number {
  return (from << 17) | by;
}
