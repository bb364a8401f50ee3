import { getAllTags, type CachedMetadata } from 'obsidian';
import { PERIODS, ALL, type TrendChoice, type TrendMeeting, type TrendState } from '../trends/state';
import type { Meeting } from './index/meetingIndex';
import type { Shell } from './shell';

/** Properties that can name a series. A list, so that none is offered which names people: they are not compared. */
const SERIES_PROPERTIES = [
  'series', 'project', 'team', 'group', 'committee', 'course', 'class', 'client', 'area', 'topic', 'type', 'category', 'kind',
]; // prettier-ignore

/** What the trends view shows of the index. */
export function trendState({ app, index }: Shell, choice: TrendChoice): TrendState {
  const caches = index.meetings.map((meeting) => [meeting, app.metadataCache.getFileCache(meeting.file)] as const);
  const properties = SERIES_PROPERTIES.filter((name) =>
    caches.some(([, cache]) => textsOf(cache?.frontmatter?.[name]).length > 0),
  );
  const meetings = caches.flatMap(([meeting, cache]): readonly TrendMeeting[] =>
    meeting.date === null
      ? []
      : [
          {
            path: meeting.file.path,
            title: meeting.file.basename,
            date: meeting.date,
            series: seriesOf(meeting, cache, choice.by),
            figures: meeting.figures,
          },
        ],
  );
  return {
    progress: index.progress,
    meetings,
    undated: caches.length - meetings.length,
    properties,
    choice,
    today: localDay(new Date()),
  };
}

/** The choice from whatever the layout of the app kept. */
export function choiceFrom(state: unknown): TrendChoice {
  if (typeof state !== 'object' || state === null) return ALL;
  const { by, series, period }: Partial<Record<keyof TrendChoice, unknown>> = state;
  return {
    by: typeof by === 'string' ? by : ALL.by,
    series: typeof series === 'string' ? series : ALL.series,
    period: PERIODS.find((one) => one === period) ?? ALL.period,
  };
}

function localDay(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function seriesOf({ file }: Meeting, cache: CachedMetadata | null, by: string): readonly string[] {
  if (by === 'folder') return [file.parent?.path ?? '/'];
  if (by === 'tag') return [...new Set(cache ? getAllTags(cache) : [])];
  return textsOf(cache?.frontmatter?.[by]);
}

function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
}
