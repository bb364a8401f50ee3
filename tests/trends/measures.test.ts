import type { NoteFigures } from '../../src/model/figures';
import { MEASURES, said } from '../../src/trends/measures';
import { texts } from '../../src/texts/en';
import { figuresWith } from './trends';

function valueOf(id: string, figures: Partial<NoteFigures>): number | null | undefined {
  return MEASURES.find((measure) => measure.id === id)?.value(figuresWith(figures));
}

describe('MEASURES', () => {
  it('share the agenda among questions and topics, and know no share of no agenda', () => {
    expect(valueOf('asking', { items: 4, asking: 1 })).toBe(0.25);
    expect(valueOf('asking', { items: 0, asking: 0 })).toBeNull();
  });

  it.each([
    ['open-questions', { openQuestions: 2 }, 4],
    ['wonderings', { wonderings: 5 }, 10],
    ['knowings', { knowings: 1 }, 2],
  ])('count %s per 1,000 words', (id, figures, rate) => {
    expect(valueOf(id, { words: 500, ...figures })).toBe(rate);
    expect(valueOf(id, { words: 99, ...figures })).toBeNull();
    expect(valueOf(id, { words: 500, openQuestions: null, wonderings: null, knowings: null })).toBeNull();
  });

  it('take evenness and answers as they are', () => {
    expect(valueOf('evenness', { evenness: 0.9 })).toBe(0.9);
    expect(valueOf('answered', { answered: 3 })).toBe(3);
  });
});

describe('said', () => {
  it.each([
    ['share', 0.404, '40%'],
    ['rate', 7.46, '7.5'],
    ['count', 2, '2'],
    ['share', null, '–'],
  ] as const)('says a %s of %s as %s', (unit, value, text) => {
    expect(said(value, { unit }, texts)).toBe(text);
  });
});
