import type { Steps } from '../model/steps';

/** How long work goes on before others may go first, in milliseconds: half of a frame. */
const SLICE = 8;
/** How long it may go on in a moment in which nothing else waits; short enough that nobody feels it. */
const LONGEST_SLICE = 20;
/** After this long without an idle moment work goes on all the same, for a slice; in milliseconds. */
const PATIENCE = 100;

/** Does work in idle time, a slice at a time; null once `isWanted` says that nobody waits for it any more. */
export async function inIdleTime<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | null> {
  let hasPaused = false;
  let slice = SLICE;
  for (;;) {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done === true) {
        // What is made of the result is no part of this slice.
        if (hasPaused) await idleMoment();
        return step.value;
      }
    } while (performance.now() < until);
    hasPaused = true;
    slice = Math.min(Math.max(await idleMoment(), SLICE), LONGEST_SLICE);
    if (!isWanted()) return null;
  }
}

/** Waits for a moment in which nothing else is to be done; how long it will last, in milliseconds, as far as known. */
function idleMoment(): Promise<number> {
  return new Promise((resolve) => {
    // iOS may lack it.
    const page: Partial<Window> = window;
    if (page.requestIdleCallback)
      page.requestIdleCallback((idle) => resolve(idle.timeRemaining()), { timeout: PATIENCE });
    else window.setTimeout(() => resolve(0), 0);
  });
}
