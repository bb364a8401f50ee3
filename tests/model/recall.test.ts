import { Recall } from '../../src/model/recall';

describe('Recall', () => {
  it('makes a thing once', () => {
    const recall = new Recall<string, number>();
    const make = jest.fn(() => 1);
    expect([recall.get('a', make), recall.get('a', make)]).toEqual([1, 1]);
    recall.turn();
    expect(recall.get('a', make)).toBe(1);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('forgets what a whole reading did not ask for', () => {
    const recall = new Recall<string, number>();
    recall.get('a', () => 1);
    recall.turn();
    recall.turn();
    expect(recall.get('a', () => 2)).toBe(2);
  });
});
