import { showText } from '../panel/patch';
import { addButton } from '../panel/section';
import type { Texts } from '../texts/texts';
import { TrendChart } from './chart';
import { MEASURES } from './measures';
import {
  ALL,
  chosenMeetings,
  seriesOf,
  type Period,
  type TrendActions,
  type TrendChoice,
  type TrendMeeting,
  type TrendState,
} from './state';
import { TrendTable } from './table';

/** The meetings of a vault over time: small pictures of each figure, and a table of the same. */
export class Trends {
  readonly #summary: HTMLElement;
  readonly #progress: HTMLElement;
  readonly #tools: HTMLElement;
  readonly #by: Choice;
  readonly #series: Choice;
  readonly #period: Choice;
  readonly #hint: HTMLElement;
  readonly #showAll: HTMLButtonElement;
  readonly #body: HTMLElement;
  readonly #charts: readonly TrendChart[];
  readonly #table: TrendTable;
  #state: TrendState | null = null;
  #shown: readonly TrendMeeting[] = [];

  constructor(
    el: HTMLElement,
    readonly actions: TrendActions,
  ) {
    const texts = actions.texts.trends;
    el.classList.add('wonderings-trends');
    const head = el.createEl('header', 'wonderings-trends-head');
    head.createEl('h2', { text: texts.heading });
    this.#summary = head.createEl('p', 'wonderings-words');
    this.#progress = el.createDiv({ cls: 'wonderings-trends-progress', attr: { role: 'status' } });
    this.#tools = el.createDiv('wonderings-trends-tools');
    this.#by = new Choice(this.#tools, texts.by, (by) => this.#choose({ by, series: '' }));
    this.#series = new Choice(this.#tools, texts.series, (series) => this.#choose({ series }));
    this.#period = new Choice(this.#tools, texts.period, (period) => this.#choose({ period: period as Period }));
    this.#hint = el.createEl('p', 'wonderings-hint');
    this.#showAll = addButton(el, texts.showAll, () => actions.choose(ALL));
    this.#body = el.createDiv();
    const grid = this.#body.createDiv('wonderings-trends-grid');
    this.#charts = MEASURES.map((measure) => new TrendChart(grid, measure, actions));
    const exports = this.#body.createDiv('wonderings-trends-exports');
    addButton(exports, texts.saveCsv, () => actions.saveCsv(this.#shown));
    addButton(exports, texts.copyTable, () => actions.copyTable(this.#shown));
    this.#table = new TrendTable(this.#body, actions);
  }

  update(state: TrendState): void {
    const { texts } = this.actions;
    this.#state = state;
    this.#shown = chosenMeetings(state);
    showText(this.#summary, summaryOf(state, this.#shown, texts));
    this.#showProgress(state);
    this.#showChoices(state);
    const hint = hintOf(state, this.#shown, texts);
    showText(this.#hint, hint);
    this.#hint.hidden = hint === '';
    this.#showAll.hidden = this.#shown.length > 0 || state.meetings.length === 0;
    this.#body.hidden = this.#shown.length === 0;
    for (const chart of this.#charts) chart.update(this.#shown);
    this.#table.update(this.#shown);
  }

  #choose(change: Partial<TrendChoice>): void {
    if (this.#state) this.actions.choose({ ...this.#state.choice, ...change });
  }

  #showProgress({ progress: { state, done, total } }: TrendState): void {
    const isRunning = state === 'reading';
    this.#progress.hidden = !isRunning && state !== 'stopped';
    if (this.#progress.hidden || this.#progress.childElementCount === 0) this.#progress.empty();
    if (this.#progress.hidden) return;
    if (this.#progress.childElementCount === 0) {
      this.#progress.createSpan();
      addButton(this.#progress, '', () => {
        if (this.#state?.progress.state === 'reading') this.actions.stop();
        else this.actions.goOn();
      });
    }
    const [text, button] = [...this.#progress.children];
    const { trends } = this.actions.texts;
    if (text) showText(text, isRunning ? trends.reading(done, total) : trends.stopped(done, total));
    if (button) showText(button, isRunning ? trends.stop : trends.goOn);
  }

  #showChoices({ meetings, properties, choice }: TrendState): void {
    const { trends } = this.actions.texts;
    this.#tools.hidden = meetings.length === 0;
    const ways = properties.map((name): Option => [name, trends.property(name)]);
    this.#by.update([['folder', trends.folder], ['tag', trends.tag], ...ways], choice.by);
    const series = seriesOf(meetings).map(([name, count]): Option => [name, trends.ofMany(name, count)]);
    this.#series.update([['', trends.all], ...series], choice.series);
    this.#period.update(Object.entries(trends.periods), choice.period);
  }
}

type Option = readonly [value: string, text: string];

/** A labelled choice of one of several. */
class Choice {
  readonly #select: HTMLSelectElement;
  #shown = '';

  constructor(parent: HTMLElement, name: string, choose: (value: string) => void) {
    const label = parent.createEl('label', 'wonderings-trends-choice');
    label.createSpan({ text: name });
    this.#select = label.createEl('select', { cls: 'dropdown', attr: { 'aria-label': name } });
    this.#select.addEventListener('change', () => choose(this.#select.value));
  }

  update(options: readonly Option[], value: string): void {
    const shown = JSON.stringify(options);
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#select.empty();
      for (const [key, text] of options) this.#select.createEl('option', { text, attr: { value: key } });
    }
    this.#select.value = value;
  }
}

function summaryOf({ undated }: TrendState, shown: readonly TrendMeeting[], { trends }: Texts): string {
  if (shown.length === 0) return '';
  const summary = trends.summary(shown.length);
  return undated === 0 ? summary : `${summary} ${trends.undated(undated)}`;
}

function hintOf(
  { progress, meetings, undated }: TrendState,
  shown: readonly TrendMeeting[],
  { trends }: Texts,
): string {
  if (shown.length === 1) return trends.first;
  if (shown.length > 0) return '';
  if (meetings.length > 0) return trends.noneFits;
  if (progress.state === 'opening' || progress.state === 'reading') return trends.stillReading;
  return undated > 0 ? trends.noneDated(undated) : trends.none;
}
