import fc from 'fast-check';
import { niceTop, placesOf } from '../../src/trends/scale';

describe('niceTop', () => {
  it.each([
    [0, 1],
    [0.3, 0.5],
    [1, 1],
    [1.1, 2],
    [4, 5],
    [57, 100],
  ])('of %s is %s', (highest, top) => {
    expect(niceTop(highest)).toBeCloseTo(top);
  });

  it('is never lower than the highest, nor ten times as high', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (highest) => {
        const top = niceTop(highest);
        expect(top).toBeGreaterThanOrEqual(highest * (1 - 1e-9));
        expect(top).toBeLessThan(highest * 10);
      }),
    );
  });
});

describe('placesOf', () => {
  it('spreads days by the time between them', () => {
    expect(placesOf(['2026-01-01', '2026-01-02', '2026-01-05'])).toEqual([0, 0.25, 1]);
  });

  it('puts a single day, or several meetings of one, in the middle', () => {
    expect(placesOf(['2026-01-01'])).toEqual([0.5]);
    expect(placesOf(['2026-01-01', '2026-01-01'])).toEqual([0.5, 0.5]);
    expect(placesOf([])).toEqual([]);
  });
});
