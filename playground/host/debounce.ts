import type { Debouncer } from 'obsidian';

/** Calls `cb` once `timeout` ms after the first call, or after the last one with `resetTimer`. */
export function debounce<T extends unknown[], V>(
  cb: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): Debouncer<T, V> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let latest: [...T] | null = null;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const run = (): V | void => {
    stop();
    if (!latest) return undefined;
    const args = latest;
    latest = null;
    return cb(...args);
  };
  const debouncer = ((...args: [...T]) => {
    latest = args;
    if (timer !== null && resetTimer) stop();
    timer ??= setTimeout(run, timeout);
    return debouncer;
  }) as Debouncer<T, V>;
  debouncer.cancel = () => {
    stop();
    latest = null;
    return debouncer;
  };
  debouncer.run = run;
  return debouncer;
}
