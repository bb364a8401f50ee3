import type { Steps } from '../model/steps';

/** How long work goes on before others may go first, in milliseconds: half of a frame. */
const SLICE = 8;
/** How long it may go on in a moment in which nothing else waits; short enough that nobody feels it. */
const LONGEST_SLICE = 20;
/** The same where the browser says at once when somebody types or clicks: then work stops at its next step. */
const LONGEST_WATCHED_SLICE = 24;
/** So many slices wait for no idle moment, only for what is due: short work would spend its time waiting. */
const PROMPT_SLICES = 4;
/** After this long without an idle moment work goes on all the same, for a slice; in milliseconds. */
const PATIENCE = 100;

/** Does work in idle time, a slice at a time; null once `isWanted` says that nobody waits for it any more. */
export async function inIdleTime<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | null> {
  let slice = SLICE;
  for (let slices = 1; ; slices += 1) {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done === true) {
        // What is made of the result is no part of this slice.
        if (slices > 1) await nextTask();
        return step.value;
      }
    } while (performance.now() < until && !isAwaited());
    if (slices < PROMPT_SLICES) await nextTask();
    else slice = Math.min(Math.max(await idleMoment(), SLICE), canWatch() ? LONGEST_WATCHED_SLICE : LONGEST_SLICE);
    if (!isWanted()) return null;
  }
}

/** Lets go first what is due: input, a frame, a timer. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, 0);
  });
}

interface Scheduling {
  readonly isInputPending?: () => boolean;
}

function scheduling(): Scheduling {
  const page = window as unknown as { readonly navigator?: { readonly scheduling?: Scheduling } };
  return page.navigator?.scheduling ?? {};
}

/** Only Chromium can, which is all desktops and Android. */
function canWatch(): boolean {
  return scheduling().isInputPending !== undefined;
}

/** Whether somebody has typed or clicked and waits for the page. */
function isAwaited(): boolean {
  return scheduling().isInputPending?.() === true;
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
