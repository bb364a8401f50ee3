/**
 * Remembers what was made of a key from one reading to the next. What a whole reading did not ask for is forgotten, so
 * that it holds no more than the note at hand.
 */
export class Recall<Key, Value> {
  private last = new Map<Key, Value>();
  private now = new Map<Key, Value>();

  /** What was made of the key in this reading or the last. */
  get(key: Key): Value | undefined {
    const known = this.now.get(key) ?? this.last.get(key);
    return known === undefined ? undefined : this.set(key, known);
  }

  /** Remembers what was made of the key, which must depend on nothing else. */
  set(key: Key, value: Value): Value {
    this.now.set(key, value);
    return value;
  }

  /** Says that a reading came to its end. */
  turn(): void {
    this.last = this.now;
    this.now = new Map();
  }
}
