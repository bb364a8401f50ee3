import fc from 'fast-check';
import { UNKNOWN, Ways } from '../../src/stance/ways';

describe('ways', () => {
  const pair = fc.tuple(fc.nat(10_000), fc.nat(60_000), fc.nat());

  it('keep what was set last for each pair, and know nothing of others', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6000, size: 'max' }), pair, (pairs, other) => {
        const ways = new Ways();
        const known = new Map<string, number>();
        for (const [from, by, value] of pairs) {
          ways.set(from, by, value);
          known.set(`${from} ${by}`, value);
        }
        expect(ways.size).toBe(known.size);
        for (const [from, by] of [...pairs, other])
          expect(ways.get(from, by)).toBe(known.get(`${from} ${by}`) ?? UNKNOWN);
      }),
      { numRuns: 20 },
    );
  });

  it('forget all when they are cleared', () => {
    const ways = new Ways();
    ways.set(3, 4, 5);
    ways.clear();
    expect([ways.get(3, 4), ways.size]).toEqual([UNKNOWN, 0]);
  });
});
