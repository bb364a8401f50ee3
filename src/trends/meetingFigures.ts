import type { NoteFigures } from '../model/figures';
import { Bar } from '../panel/bar';
import type { Texts } from '../texts/texts';
import { isTooShort, said, type Measure } from './measures';

/** The figures of one meeting as a list: a share with a bar, the others as numbers. */
export function drawMeetingFigures(
  parent: HTMLElement,
  figures: NoteFigures,
  measures: readonly Measure[],
  texts: Texts,
): void {
  const { block } = texts.doors;
  const list = parent.createEl('dl', 'wonderings-figures');
  for (const measure of measures) {
    const { title, about } = texts.trends.measures[measure.id];
    const row = list.createDiv({ cls: 'wonderings-figure', attr: { 'data-measure': measure.id } });
    row.createEl('dt', { text: title, attr: { title: about } });
    const value = measure.value(figures);
    const words = said(value, measure, texts);
    const isRate = measure.unit === 'rate';
    const missing = isRate && isTooShort(figures) ? block.tooShort : block.notTold;
    row.createEl('dd', { text: value === null ? missing : isRate ? block.rate(words) : words });
    if (measure.unit !== 'share' || value === null) continue;
    const bar = new Bar(row.createEl('dd', { cls: 'wonderings-figure-bar', attr: { 'aria-hidden': 'true' } }));
    const parts = [
      { share: value, look: 'open' },
      { share: 1 - value, look: 'rest' },
    ];
    bar.update(parts, words);
  }
}
