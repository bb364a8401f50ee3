import type { NoteFigures } from '../model/figures';
import type { Texts } from '../texts/texts';

/** A meeting over time. */
export interface TrendMeeting {
  readonly path: string;
  readonly title: string;
  /** The day, as `2026-03-14`. */
  readonly date: string;
  /** The series that it belongs to, as the meetings are grouped now; none, one or several (it has many tags). */
  readonly series: readonly string[];
  readonly figures: NoteFigures;
}

export const PERIODS = ['all', 'year', 'quarter'] as const;
export type Period = (typeof PERIODS)[number];

/** What the person chose to see. */
export interface TrendChoice {
  /** What makes a series: `folder`, `tag`, or the name of a property. */
  readonly by: string;
  /** The one series that is shown; empty for all. */
  readonly series: string;
  readonly period: Period;
}

export const ALL: TrendChoice = { by: 'folder', series: '', period: 'all' };

export interface TrendState {
  readonly progress: {
    readonly state: 'opening' | 'reading' | 'stopped' | 'ready';
    readonly done: number;
    readonly total: number;
  };
  /** All meetings that have a day, the earliest first. */
  readonly meetings: readonly TrendMeeting[];
  /** How many have none. */
  readonly undated: number;
  /** Names of properties that can make a series. */
  readonly properties: readonly string[];
  readonly choice: TrendChoice;
  /** Today, as `2026-03-14`. */
  readonly today: string;
}

/** What the view is given of the app: its language, and what it can ask for. */
export interface TrendActions {
  readonly texts: Texts;
  choose(choice: TrendChoice): void;
  open(path: string, newTab: boolean): void;
  stop(): void;
  goOn(): void;
  saveCsv(meetings: readonly TrendMeeting[]): void;
  copyTable(meetings: readonly TrendMeeting[]): void;
}

/** The meetings that the person chose to see. */
export function chosenMeetings({ meetings, choice, today }: TrendState): readonly TrendMeeting[] {
  const since = firstDay(choice.period, today);
  return meetings.filter(
    ({ date, series }) => date >= since && (choice.series === '' || series.includes(choice.series)),
  );
}

/** The names of the series, those of most meetings first, with how many each has. */
export function seriesOf(meetings: readonly TrendMeeting[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { series } of meetings) for (const name of series) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

function firstDay(period: Period, today: string): string {
  if (period === 'all') return '';
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - (period === 'year' ? 12 : 3));
  return day.toISOString().slice(0, 10);
}
