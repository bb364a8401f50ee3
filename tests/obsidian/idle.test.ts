/** @jest-environment jsdom */
import type { Steps } from '../../src/model/steps';
import { inIdleTime } from '../../src/obsidian/idle';

/** Work of so many steps, each of so many milliseconds. */
function* work(steps: number, cost: number, done: (number | string)[]): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    jest.advanceTimersByTime(cost);
    done.push(step);
    yield;
  }
  return 'result';
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('work in idle time', () => {
  it('is done at once when it is short', async () => {
    const done: number[] = [];
    const result = inIdleTime(work(3, 1, done), () => true);
    expect(done).toEqual([0, 1, 2]);
    await expect(result).resolves.toBe('result');
  });

  it('lets others go first after half a frame', async () => {
    const done: (number | string)[] = [];
    const result = inIdleTime(work(3, 4, done), () => true);
    done.push('others');
    await jest.runAllTimersAsync();
    await expect(result).resolves.toBe('result');
    expect(done).toEqual([0, 1, 'others', 2]);
  });

  it('is dropped when nobody waits for it any more', async () => {
    const done: number[] = [];
    const result = inIdleTime(work(6, 4, done), () => false);
    await jest.advanceTimersByTimeAsync(1000);
    expect(done).toEqual([0, 1]);
    await expect(result).resolves.toBeNull();
  });
});
