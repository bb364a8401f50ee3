/** At most this often, in milliseconds, the task runs. */
const PACE = 120;
/** A task that takes longer runs more rarely, so that it takes at most this share of the time. */
const SHARE_OF_TIME = 1 / 15;
const LONGEST_PACE = 4000;
/** How long the task waits for idle time, in milliseconds. */
const PATIENCE = 500;

/** Runs a task some time after it was asked for, once for however many requests, in idle time and never too often. */
export class Pacer {
  #timer: number | null = null;
  #idle: number | null = null;
  /** What the last run cost, in milliseconds. */
  #cost = 0;

  constructor(readonly task: () => void) {}

  request(): void {
    if (this.#timer !== null || this.#idle !== null) return;
    this.#timer = window.setTimeout(() => this.#whenIdle(), paceAfter(this.#cost));
  }

  cancel(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    if (this.#idle !== null) window.cancelIdleCallback(this.#idle);
    this.#timer = this.#idle = null;
  }

  #whenIdle(): void {
    this.#timer = null;
    // iOS may lack it.
    if ('requestIdleCallback' in window)
      this.#idle = window.requestIdleCallback(() => this.#run(), { timeout: PATIENCE });
    else this.#run();
  }

  #run(): void {
    this.#idle = null;
    const started = performance.now();
    this.task();
    this.#cost = performance.now() - started;
  }
}

/** How long to wait before a task that cost so much runs again; both in milliseconds. */
export function paceAfter(cost: number): number {
  return Math.min(LONGEST_PACE, Math.max(PACE, cost / SHARE_OF_TIME));
}
