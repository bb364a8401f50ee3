import { evenness } from '../../src/panel/words';
import { NO_BALANCE } from '../../src/dialogue/balance';

describe('evenness', () => {
  it.each([
    ['even', 4, 0.97, 0.3],
    ['fair', 4, 0.85, 0.45],
    ['uneven', 4, 0.7, 0.6],
    ['even', 2, 0.97, 0.6],
    ['fair', 2, 0.93, 0.65],
    // The entropy of 71 to 29 is that of a fairly even meeting of many.
    ['uneven', 2, 0.87, 0.71],
  ] as const)(
    'is %s of %i people with an entropy of %d and a largest share of %d',
    (word, speakers, entropy, share) => {
      expect(evenness({ ...NO_BALANCE, speakers, entropy, largestShare: share })).toBe(word);
    },
  );
});
