/**
 * Remembers what was made of a key from one reading to the next. What a whole reading did not ask for is forgotten, so
 * that it holds no more than the note at hand.
 */
export class Recall<Key, Value> {
  private last = new Map<Key, Value>();
  private now = new Map<Key, Value>();

  /** What was made of the key before, or what `make` makes of it; `make` must depend on nothing but the key. */
  get(key: Key, make: () => Value): Value {
    let value = this.now.get(key);
    if (value !== undefined) return value;
    value = this.last.get(key) ?? make();
    this.now.set(key, value);
    return value;
  }

  /** Says that a reading came to its end. */
  turn(): void {
    this.last = this.now;
    this.now = new Map();
  }
}
