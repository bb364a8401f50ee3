import type { NoteFigures } from '../model/figures';
import { Bar } from '../panel/bar';
import { said, type Measure } from './measures';

/** The figures of one meeting as a list: a share with a bar, the others as numbers. */
export function drawMeetingFigures(parent: HTMLElement, figures: NoteFigures, measures: readonly Measure[]): void {
  const list = parent.createEl('dl', 'wonderings-figures');
  for (const measure of measures) {
    const row = list.createDiv({ cls: 'wonderings-figure', attr: { 'data-measure': measure.id } });
    row.createEl('dt', { text: measure.title, attr: { title: measure.about } });
    const value = measure.value(figures);
    const words =
      value === null ? NOT_TOLD : said(value, measure) + (measure.unit === 'rate' ? ' per 1,000 words' : '');
    row.createEl('dd', { text: words });
    if (measure.unit !== 'share' || value === null) continue;
    const bar = new Bar(row.createEl('dd', { cls: 'wonderings-figure-bar', attr: { 'aria-hidden': 'true' } }));
    const parts = [
      { share: value, look: 'open' },
      { share: 1 - value, look: 'rest' },
    ];
    bar.update(parts, words);
  }
}

const NOT_TOLD = '– (the note does not tell)';
