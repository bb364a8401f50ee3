import { MEASURES, said } from './measures';
import type { TrendActions, TrendMeeting } from './state';

/** More rows help nobody; an export has them all. */
const MOST_ROWS = 200;

/** The figures of the charts as a table, the latest meeting first. */
export class TrendTable {
  readonly el: HTMLElement;
  readonly #body: HTMLElement;
  readonly #more: HTMLElement;

  constructor(
    parent: HTMLElement,
    readonly actions: TrendActions,
  ) {
    const texts = actions.texts.trends;
    this.el = parent.createDiv('wonderings-trend-table');
    const scroller = this.el.createDiv({
      cls: 'wonderings-trend-scroller',
      attr: { role: 'region', tabindex: 0, 'aria-label': texts.figures },
    });
    const table = scroller.createEl('table');
    table.createEl('caption', {
      text: texts.caption,
    });
    const head = table.createEl('thead').createEl('tr');
    for (const text of [texts.day, texts.meeting, ...MEASURES.map(({ id }) => texts.measures[id].title)]) {
      head.createEl('th', { text, attr: { scope: 'col' } });
    }
    this.#body = table.createEl('tbody');
    this.#more = this.el.createEl('p', 'wonderings-trend-about');
  }

  update(meetings: readonly TrendMeeting[]): void {
    this.#body.empty();
    for (const meeting of meetings.slice(-MOST_ROWS).reverse()) this.#addRow(meeting);
    const hidden = meetings.length - MOST_ROWS;
    this.#more.hidden = hidden <= 0;
    this.#more.setText(this.actions.texts.trends.listed(MOST_ROWS, meetings.length));
  }

  #addRow({ path, title, date, figures }: TrendMeeting): void {
    const { texts } = this.actions;
    const row = this.#body.createEl('tr');
    row.createEl('td', { text: texts.format.day(date) });
    const name = row.createEl('th', { attr: { scope: 'row' } });
    const link = name.createEl('a', { text: title, href: '#' });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.actions.open(path, event.ctrlKey || event.metaKey);
    });
    for (const measure of MEASURES) row.createEl('td', { text: said(measure.value(figures), measure, texts) });
  }
}
