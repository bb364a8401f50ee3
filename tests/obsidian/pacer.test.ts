/** @jest-environment jsdom */
import { paceAfter, Pacer } from '../../src/obsidian/pacer';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('Pacer', () => {
  it('runs once for many requests', () => {
    const task = jest.fn();
    const pacer = new Pacer(task);
    for (let index = 0; index < 5; index += 1) pacer.request();
    expect(task).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1000);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('runs again when asked again', () => {
    const task = jest.fn();
    const pacer = new Pacer(task);
    pacer.request();
    jest.advanceTimersByTime(1000);
    pacer.request();
    jest.advanceTimersByTime(1000);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('does not run once it is cancelled', () => {
    const task = jest.fn();
    const pacer = new Pacer(task);
    pacer.request();
    pacer.cancel();
    jest.advanceTimersByTime(1000);
    expect(task).not.toHaveBeenCalled();
  });

  it('takes at most a fifteenth of the time, and waits no longer than four seconds', () => {
    expect([paceAfter(1), paceAfter(20), paceAfter(5000)]).toEqual([120, 300, 4000]);
  });
});
