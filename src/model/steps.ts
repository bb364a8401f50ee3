/**
 * Work that can be put aside: it stops every few milliseconds, so that whoever runs it may let others go first or drop
 * it, and returns its result in the end.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does `work` on each item in order, and pauses after every `size` of them. */
export function* inSteps<T>(items: readonly T[], size: number, work: (item: T, index: number) => void): Steps<void> {
  for (let at = 0; at < items.length; at += 1) {
    work(items[at] as T, at);
    if ((at + 1) % size === 0) yield;
  }
}
