import fc from 'fast-check';
import { alongside, firstOverlapping, overlaps, type Span } from '../../src/model/span';

const span = (from: number, to: number): Span => ({ from, to });

describe('alongside', () => {
  it('gives each span the items that share a character with it', () => {
    const items = [span(0, 20), span(1, 3), span(5, 6), span(12, 14)];
    expect(alongside(items, [span(0, 4), span(6, 10), span(11, 20)])).toEqual([
      [span(0, 20), span(1, 3)],
      [span(0, 20)],
      [span(0, 20), span(12, 14)],
    ]);
  });

  it('is what looking at all of them would give', () => {
    const spans = fc.uniqueArray(fc.nat(60), { maxLength: 12 }).map((points) => {
      const sorted = [...points].sort((a, b) => a - b);
      return sorted.slice(1).map((to, index) => span(sorted[index] ?? 0, to));
    });
    const items = fc
      .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 12 })
      .map((pairs) => pairs.map(([from, length]) => span(from, from + length)).sort((a, b) => a.from - b.from));
    fc.assert(
      fc.property(items, spans, (some, places) => {
        expect(alongside(some, places)).toEqual(places.map((place) => some.filter((item) => overlaps(item, place))));
      }),
    );
  });
});

describe('firstOverlapping', () => {
  it('gives what a search through all of them gives', () => {
    const lists = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 12 });
    fc.assert(
      fc.property(lists, fc.nat(40), fc.integer({ min: 1, max: 6 }), (gaps, from, length) => {
        let end = 0;
        const spans = gaps.map(([gap, size]) => {
          const start = end + gap;
          end = start + size;
          return span(start, end);
        });
        const wanted = span(from, from + length);
        expect(firstOverlapping(spans, wanted)).toEqual(spans.find((each) => overlaps(each, wanted)));
      }),
    );
  });
});
