import type { NoteFigures } from '../model/figures';
import type { Texts } from '../texts/texts';

/** Something that is shown of every meeting over time. No measure is a grade: neither more nor less is better. */
export interface Measure {
  /** Its title, and what it counts, stand under this name in the texts. */
  readonly id: keyof Texts['trends']['measures'];
  readonly unit: 'share' | 'rate' | 'count';
  /** A share is 0..1, a rate counts per 1,000 words; null when the meeting does not tell. */
  readonly value: (figures: NoteFigures) => number | null;
}

/** In fewer words a single mark would look like many. */
const FEWEST_WORDS = 100;

export const MEASURES: readonly Measure[] = [
  {
    id: 'asking',
    unit: 'share',
    value: ({ asking, items }) => (items === 0 ? null : asking / items),
  },
  {
    id: 'open-questions',
    unit: 'rate',
    value: (figures) => rate(figures.openQuestions, figures),
  },
  {
    id: 'wonderings',
    unit: 'rate',
    value: (figures) => rate(figures.wonderings, figures),
  },
  {
    id: 'knowings',
    unit: 'rate',
    value: (figures) => rate(figures.knowings, figures),
  },
  {
    id: 'evenness',
    unit: 'share',
    value: ({ evenness }) => evenness,
  },
  {
    id: 'answered',
    unit: 'count',
    value: ({ answered }) => answered,
  },
];

function rate(count: number | null, figures: NoteFigures): number | null {
  return count === null || isTooShort(figures) ? null : (count / figures.words) * 1000;
}

/** Whether a meeting has too few words for a rate. */
export function isTooShort({ words }: NoteFigures): boolean {
  return words < FEWEST_WORDS;
}

/** A value in words: `40%`, `7.5`, `2`; a dash where there is none. */
export function said(value: number | null, { unit }: Pick<Measure, 'unit'>, { format }: Texts): string {
  if (value === null) return '–';
  if (unit === 'share') return format.percent(value);
  return unit === 'count' ? format.number(value) : format.decimal(value);
}
