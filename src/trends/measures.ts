import type { NoteFigures } from '../model/figures';

/** Something that is shown of every meeting over time. No measure is a grade: neither more nor less is better. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  /** What the figure counts, in a line. */
  readonly about: string;
  readonly unit: 'share' | 'rate' | 'count';
  /** A share is 0..1, a rate counts per 1,000 words; null when the meeting does not tell. */
  readonly value: (figures: NoteFigures) => number | null;
}

/** In fewer words a single mark would look like many. */
const FEWEST_WORDS = 100;

export const MEASURES: readonly Measure[] = [
  {
    id: 'asking',
    title: 'Agenda items that are questions',
    about: 'Share of the agenda, without welcome and breaks',
    unit: 'share',
    value: ({ asking, items }) => (items === 0 ? null : asking / items),
  },
  {
    id: 'open-questions',
    title: 'Open questions',
    about: 'Per 1,000 words',
    unit: 'rate',
    value: (figures) => rate(figures.openQuestions, figures),
  },
  {
    id: 'wonderings',
    title: 'Wonderings',
    about: 'Marks per 1,000 words',
    unit: 'rate',
    value: (figures) => rate(figures.wonderings, figures),
  },
  {
    id: 'knowings',
    title: 'Knowings',
    about: 'Marks per 1,000 words',
    unit: 'rate',
    value: (figures) => rate(figures.knowings, figures),
  },
  {
    id: 'evenness',
    title: 'Evenness of turns',
    about: 'How evenly the words were spread, where turns are noted',
    unit: 'share',
    value: ({ evenness }) => evenness,
  },
  {
    id: 'answered',
    title: 'Reflections answered',
    about: 'Prompts with an answer in the note',
    unit: 'count',
    value: ({ answered }) => answered,
  },
];

function rate(count: number, { words }: NoteFigures): number | null {
  return words < FEWEST_WORDS ? null : (count / words) * 1000;
}

/** A value in words: `40%`, `7.5`, `2`; a dash where there is none. */
export function said(value: number | null, { unit }: Measure): string {
  if (value === null) return '–';
  if (unit === 'share') return `${Math.round(value * 100)}%`;
  return unit === 'count' ? String(value) : value.toFixed(1);
}
