import { Recall } from '../../src/model/recall';

describe('Recall', () => {
  it('gives what was made of a thing, in this reading and the next', () => {
    const recall = new Recall<string, number>();
    expect(recall.get('a')).toBeUndefined();
    expect(recall.set('a', 1)).toBe(1);
    expect(recall.get('a')).toBe(1);
    recall.turn();
    expect(recall.get('a')).toBe(1);
  });

  it('keeps what a reading asks for', () => {
    const recall = new Recall<string, number>();
    recall.set('a', 1);
    for (let reading = 0; reading < 3; reading += 1) {
      recall.turn();
      expect(recall.get('a')).toBe(1);
    }
  });

  it('forgets what a whole reading did not ask for', () => {
    const recall = new Recall<string, number>();
    recall.set('a', 1);
    recall.turn();
    recall.turn();
    expect(recall.get('a')).toBeUndefined();
  });
});
