import { showAttr, showText } from '../panel/patch';
import { said, type Measure } from './measures';
import { niceTop, placesOf } from './scale';
import type { TrendActions, TrendMeeting } from './state';

const WIDTH = 1000;
const HEIGHT = 300;
/** Room for half a dot on every side. */
const EDGE = 18;

interface Point {
  readonly meeting: TrendMeeting;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/**
 * One measure over time: a dot a meeting, and a line through those of each series, which stands out while one of its
 * meetings is chosen. One control for the keyboard: arrows go from meeting to meeting, Enter opens the note. The picture
 * is stretched to its box; dots and lines are not.
 */
export class TrendChart {
  readonly el: HTMLElement;
  readonly #readout: HTMLElement;
  readonly #plot: HTMLElement;
  readonly #lines: SVGElement;
  readonly #chosenLine: SVGElement;
  readonly #dots: SVGElement;
  readonly #chosen: SVGElement;
  readonly #top: HTMLElement;
  readonly #ends: readonly [HTMLElement, HTMLElement];
  readonly #nothing: HTMLElement;
  #points: readonly Point[] = [];
  #at: number | null = null;

  constructor(
    parent: HTMLElement,
    readonly measure: Measure,
    readonly actions: Pick<TrendActions, 'open' | 'texts'>,
  ) {
    const texts = actions.texts.trends;
    const { title, about } = texts.measures[measure.id];
    this.el = parent.createDiv({ cls: 'wonderings-trend', attr: { 'data-measure': measure.id } });
    this.el.createEl('h3', { cls: 'wonderings-trend-title', text: title });
    this.el.createEl('p', { cls: 'wonderings-trend-about', text: about });
    const attr = { role: 'slider', tabindex: 0, 'aria-label': title, 'aria-valuemin': 1 };
    this.#plot = this.el.createDiv({ cls: 'wonderings-trend-plot', attr });
    this.#top = this.#plot.createSpan({ cls: 'wonderings-trend-top', attr: { 'aria-hidden': 'true' } });
    const viewBox = `0 0 ${WIDTH} ${HEIGHT}`;
    const svg = this.#plot.createSvg('svg', { attr: { viewBox, preserveAspectRatio: 'none', 'aria-hidden': 'true' } });
    const levels = [EDGE, HEIGHT / 2, HEIGHT - EDGE].map((y) => `M0 ${y}H${WIDTH}`).join('');
    svg.createSvg('path', { cls: 'wonderings-trend-level', attr: { d: levels } });
    this.#lines = svg.createSvg('path', { cls: 'wonderings-trend-line' });
    this.#chosenLine = svg.createSvg('path', { cls: 'wonderings-trend-line is-chosen' });
    this.#dots = svg.createSvg('path', { cls: 'wonderings-trend-dot' });
    this.#chosen = svg.createSvg('path', { cls: 'wonderings-trend-dot is-chosen' });
    const days = this.el.createDiv({ cls: 'wonderings-trend-days', attr: { 'aria-hidden': 'true' } });
    this.#ends = [days.createSpan(), days.createSpan()];
    this.#nothing = this.el.createEl('p', { cls: 'wonderings-trend-nothing', text: texts.nothing });
    this.#readout = this.el.createEl('p', 'wonderings-trend-readout');
    this.#plot.addEventListener(
      'pointermove',
      (event) => event.pointerType === 'mouse' && this.#choose(this.#nearest(event)),
    );
    this.#plot.addEventListener(
      'pointerleave',
      () => this.#plot.ownerDocument.activeElement !== this.#plot && this.#choose(null),
    );
    this.#plot.addEventListener('blur', () => this.#choose(null));
    this.#plot.addEventListener('click', (event) => this.#click(event));
    this.#plot.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Draws the meetings, which are in order of their days. */
  update(meetings: readonly TrendMeeting[]): void {
    const { value: read, unit } = this.measure;
    const { texts } = this.actions;
    const told = meetings.flatMap((meeting) => {
      const value = read(meeting.figures);
      return value === null ? [] : [{ meeting, value }];
    });
    const top = unit === 'share' ? 1 : niceTop(Math.max(0, ...told.map(({ value }) => value)));
    // All charts share their days, so that a meeting stands at the same place in each.
    const places = placesOf(meetings.map(({ date }) => date));
    const placeOf = new Map(meetings.map((meeting, index) => [meeting, places[index] ?? 0]));
    this.#points = told.map(({ meeting, value }) => ({
      meeting,
      value,
      x: Math.round(EDGE + (placeOf.get(meeting) ?? 0) * (WIDTH - 2 * EDGE)),
      y: Math.round(HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE)),
    }));
    showText(this.#top, said(top, { unit: unit === 'rate' ? 'count' : unit }, texts));
    showText(this.#ends[0], meetings[0] ? this.actions.texts.format.day(meetings[0].date) : '');
    const last = meetings.at(-1);
    showText(this.#ends[1], last && meetings.length > 1 ? this.actions.texts.format.day(last.date) : '');
    showAttr(this.#lines, 'd', [...bySeries(this.#points).values()].map(lineThrough).join(''));
    showAttr(this.#dots, 'd', this.#points.map(dotAt).join(''));
    this.#plot.hidden = this.#points.length === 0;
    this.#nothing.hidden = this.#points.length > 0;
    this.#at = null;
    this.#describe();
  }

  #choose(at: number | null): void {
    if (at === this.#at) return;
    this.#at = at;
    this.#describe();
  }

  #describe(): void {
    const point = this.#points[this.#at ?? -1];
    const latest = this.#points.at(-1);
    const { length } = this.#points;
    const { trends } = this.actions.texts;
    showAttr(this.#chosen, 'd', point ? dotAt(point) : null);
    const [series = ''] = point?.meeting.series ?? [];
    showAttr(this.#chosenLine, 'd', lineThrough(bySeries(this.#points).get(series) ?? []));
    showText(this.#readout, point ? this.#say(point) : latest ? trends.latest(this.#say(latest)) : '');
    showAttr(this.#plot, 'aria-valuemax', String(Math.max(1, length)));
    showAttr(this.#plot, 'aria-valuenow', String((this.#at ?? length - 1) + 1));
    const shown = point ?? latest;
    showAttr(this.#plot, 'aria-valuetext', shown ? this.#say(shown) : trends.noFigures);
  }

  #say({ meeting, value }: Point): string {
    return `${said(value, this.measure, this.actions.texts)} · ${meeting.title} · ${this.actions.texts.format.day(meeting.date)}`;
  }

  /** The point that is nearest on the screen. */
  #nearest(event: MouseEvent): number | null {
    const box = this.#plot.getBoundingClientRect();
    const distances = this.#points.map(({ x, y }) =>
      Math.hypot(
        (x / WIDTH) * box.width - (event.clientX - box.left),
        ((y / HEIGHT) * box.height - (event.clientY - box.top)) / 3,
      ),
    );
    return distances.length === 0 ? null : distances.indexOf(Math.min(...distances));
  }

  /** A finger chooses first, and opens what is chosen. */
  #click(event: MouseEvent): void {
    const nearest = this.#nearest(event);
    const isChosen = nearest !== null && nearest === this.#at;
    this.#choose(nearest);
    if (isChosen) this.#open(event);
  }

  #open(event: MouseEvent | KeyboardEvent): void {
    const point = this.#points[this.#at ?? -1];
    if (point) this.actions.open(point.meeting.path, event.ctrlKey || event.metaKey);
  }

  #key(event: KeyboardEvent): void {
    const last = this.#points.length - 1;
    const at = this.#at ?? last + 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (event.key === 'Enter') {
      this.#choose(Math.min(at, last));
      this.#open(event);
    } else if (to === undefined) return;
    else this.#choose(Math.max(0, Math.min(to, last)));
    event.preventDefault();
  }
}

function dotAt({ x, y }: Point): string {
  return `M${x} ${y}h0`;
}

/** The points of each series; a meeting that belongs to several is taken for one of the first. */
function bySeries(points: readonly Point[]): ReadonlyMap<string, readonly Point[]> {
  const series = new Map<string, Point[]>();
  for (const point of points) {
    const name = point.meeting.series[0];
    const others = name === undefined ? undefined : series.get(name);
    if (others) others.push(point);
    else if (name !== undefined) series.set(name, [point]);
  }
  return series;
}

function lineThrough(points: readonly Point[]): string {
  return points.length < 2 ? '' : `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
}
