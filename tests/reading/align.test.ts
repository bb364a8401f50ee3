import fc from 'fast-check';
import { align } from '../../src/reading/align';

function pairs(a: string, b: string, limit?: number): readonly number[] {
  return align([...a], [...b], limit);
}

/** Length of the longest common subsequence, the slow and sure way. */
function common(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [x, ...restA] = a;
  const [y, ...restB] = b;
  return x === y ? 1 + common(restA, restB) : Math.max(common(restA, b), common(a, restB));
}

describe('aligning', () => {
  it('pairs equal sequences one by one', () => {
    expect(pairs('abc', 'abc')).toEqual([0, 1, 2]);
  });

  it('passes over what only the first has', () => {
    expect(pairs('axbyc', 'abc')).toEqual([0, 2, 4]);
  });

  it('leaves what only the second has without a partner', () => {
    expect(pairs('abc', 'aXbc')).toEqual([0, -1, 1, 2]);
  });

  it('pairs repeats in their order', () => {
    expect(pairs('abab', 'abab')).toEqual([0, 1, 2, 3]);
  });

  it('gives up on sequences that differ too much', () => {
    expect(pairs('abcdef', 'uvwxyz', 3)).toEqual([-1, -1, -1, -1, -1, -1]);
  });

  it('has nothing to pair with nothing', () => {
    expect(pairs('', 'ab')).toEqual([-1, -1]);
    expect(pairs('ab', '')).toEqual([]);
  });

  it('pairs equal items, in order, as many as there can be', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const partners = align(a, b);
        const paired = partners.flatMap((partner, index) => (partner < 0 ? [] : [{ partner, index }]));
        expect(paired.every(({ partner, index }) => a[partner] === b[index])).toBe(true);
        expect(paired.every(({ partner }, at) => at === 0 || partner > (paired[at - 1]?.partner ?? -1))).toBe(true);
        expect(paired).toHaveLength(common(a, b));
      }),
    );
  });
});
