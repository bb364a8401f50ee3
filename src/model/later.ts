import { finish, type Steps } from './steps';

/** Work whose result somebody may ask for: it is done then, all at once, or ahead of that in steps. */
export class Later<T> {
  private done: { readonly value: T } | null = null;

  constructor(private work: Steps<T> | null) {}

  get value(): T {
    return this.done ? this.done.value : finish(this.ahead());
  }

  /** Goes on with the work where it was left. */
  *ahead(): Steps<T> {
    for (;;) {
      if (this.done) return this.done.value;
      const step = this.work?.next();
      if (step?.done === true) {
        this.done = { value: step.value };
        // What it was made from is no longer needed.
        this.work = null;
      } else yield;
    }
  }
}
