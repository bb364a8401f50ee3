/** One row of a list, drawn once and brought up to date as its item changes. */
export interface Row<T> {
  readonly el: HTMLElement;
  update(item: T): void;
}

/**
 * Keeps the children of an element in step with a list. Rows are known by their key and stay in the document as long
 * as it does, so that focus, scroll position and what is typed survive an update.
 */
export class KeyedList<T> {
  #rows = new Map<string, Row<T>>();

  /** `keyOf` need not be unique: the second item of one key is told from the first by its place. */
  constructor(
    readonly el: HTMLElement,
    readonly keyOf: (item: T) => string,
    readonly make: () => Row<T>,
  ) {}

  update(items: readonly T[]): void {
    const rows = new Map<string, Row<T>>();
    const seen = new Map<string, number>();
    for (const item of items) {
      const key = this.keyOf(item);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      const id = `${count} ${key}`;
      const row = this.#rows.get(id) ?? this.make();
      row.update(item);
      rows.set(id, row);
    }
    // Removing first leaves the rows that stay where they are: moving an element takes its focus.
    for (const [id, row] of this.#rows) if (!rows.has(id)) row.el.remove();
    let at = this.el.firstChild;
    for (const { el } of rows.values()) {
      if (el === at) at = at.nextSibling;
      else this.el.insertBefore(el, at);
    }
    this.#rows = rows;
  }
}
