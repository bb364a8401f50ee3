import type { NoteFigures } from '../model/figures';
import type { Texts } from '../texts/texts';
import { MEASURES, type Measure } from './measures';

/** What the name of every property that we write begins with. */
const PREFIX = 'wonderings-';
const WORDS = `${PREFIX}words`;

/** The figures as properties of their note; null where the note does not tell, so that no old value stays. */
export function figureProperties(figures: NoteFigures): Readonly<Record<string, number | null>> {
  const measured = MEASURES.map((measure) => [nameOf(measure), rounded(measure.value(figures), measure)] as const);
  return { [WORDS]: figures.words, ...Object.fromEntries(measured) };
}

/** A base (a `.base` file) that lists all notes with such properties, the latest first. */
export function meetingsBase({ trends, app }: Texts): string {
  const names = MEASURES.map((measure) => [`note.${nameOf(measure)}`, trends.measures[measure.id].title] as const);
  return [
    'filters:',
    '  and:',
    `    - 'file.hasProperty("${WORDS}")'`,
    'properties:',
    ...names.flatMap(([name, title]) => [`  ${name}:`, `    displayName: ${title}`]),
    'views:',
    '  - type: table',
    `    name: ${app.baseName}`,
    '    order:',
    ...['file.name', 'note.date', ...names.map(([name]) => name)].map((name) => `      - ${name}`),
    '    sort:',
    '      - property: note.date',
    '        direction: DESC',
    '',
  ].join('\n');
}

function nameOf({ id }: Measure): string {
  return PREFIX + id;
}

/** As fine as the figure means anything: whole hundredths of a share, tenths of a rate. */
function rounded(value: number | null, { unit }: Measure): number | null {
  if (value === null) return null;
  const steps = unit === 'share' ? 100 : 10;
  return Math.round(value * steps) / steps;
}
