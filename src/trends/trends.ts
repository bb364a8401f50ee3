import { showText } from '../panel/patch';
import { counted } from '../panel/words';
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

const PERIOD_NAMES: Readonly<Record<Period, string>> = {
  all: 'All time',
  year: 'Last 12 months',
  quarter: 'Last 3 months',
};

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
    el.classList.add('wonderings-trends');
    const head = el.createEl('header', 'wonderings-trends-head');
    head.createEl('h2', { text: 'Meetings over time' });
    this.#summary = head.createEl('p', 'wonderings-words');
    this.#progress = el.createDiv({ cls: 'wonderings-trends-progress', attr: { role: 'status' } });
    this.#tools = el.createDiv('wonderings-trends-tools');
    this.#by = new Choice(this.#tools, 'Series by', (by) => this.#choose({ by, series: '' }));
    this.#series = new Choice(this.#tools, 'Series', (series) => this.#choose({ series }));
    this.#period = new Choice(this.#tools, 'Period', (period) => this.#choose({ period: period as Period }));
    this.#hint = el.createEl('p', 'wonderings-hint');
    this.#showAll = addButton(el, 'Show all meetings', () => actions.choose(ALL));
    this.#body = el.createDiv();
    const grid = this.#body.createDiv('wonderings-trends-grid');
    this.#charts = MEASURES.map((measure) => new TrendChart(grid, measure, actions));
    const exports = this.#body.createDiv('wonderings-trends-exports');
    addButton(exports, 'Save as CSV', () => actions.saveCsv(this.#shown));
    addButton(exports, 'Copy as table', () => actions.copyTable(this.#shown));
    this.#table = new TrendTable(this.#body, actions);
  }

  update(state: TrendState): void {
    this.#state = state;
    this.#shown = chosenMeetings(state);
    showText(this.#summary, summaryOf(state, this.#shown));
    this.#showProgress(state);
    this.#showChoices(state);
    const hint = hintOf(state, this.#shown);
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
    const share = `${done.toLocaleString('en')} of ${counted(total, 'note')}`;
    if (text) showText(text, isRunning ? `Reading ${share}…` : `Stopped after ${share}.`);
    if (button) showText(button, isRunning ? 'Stop' : 'Go on');
  }

  #showChoices({ meetings, properties, choice }: TrendState): void {
    this.#tools.hidden = meetings.length === 0;
    const ways = properties.map((name): Option => [name, `Property: ${name}`]);
    this.#by.update([['folder', 'Folder'], ['tag', 'Tag'], ...ways], choice.by);
    const series = seriesOf(meetings).map(([name, count]): Option => [name, `${name} (${count})`]);
    this.#series.update([['', 'All'], ...series], choice.series);
    this.#period.update(Object.entries(PERIOD_NAMES), choice.period);
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

function addButton(parent: HTMLElement, text: string, click: () => void): HTMLButtonElement {
  const button = parent.createEl('button', { text, attr: { type: 'button' } });
  button.addEventListener('click', click);
  return button;
}

function summaryOf({ undated }: TrendState, shown: readonly TrendMeeting[]): string {
  if (shown.length === 0) return '';
  const without = undated === 0 ? '' : ` Without a day and left out: ${undated}. A property “date” tells it.`;
  return `${counted(shown.length, 'meeting')}. They show how the language of your meetings moves, not how good they are.${without}`;
}

function hintOf({ progress, meetings, undated }: TrendState, shown: readonly TrendMeeting[]): string {
  if (shown.length === 1) return 'This is the first meeting here. A line appears with the next one.';
  if (shown.length > 0) return '';
  if (meetings.length > 0) return 'No meeting fits what you chose.';
  if (progress.state === 'opening' || progress.state === 'reading')
    return 'Your notes are being read. You can go on working.';
  if (undated > 0) {
    return `${counted(undated, 'meeting')} found, and none tells its day. Give the notes a property “date”, or a date in their name.`;
  }
  return 'No meeting notes yet. A note counts as one by its title, its folder or its agenda; in the settings you can name the folders and tags of your meetings.';
}
