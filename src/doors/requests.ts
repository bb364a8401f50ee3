import { getLinkpath, type App, type TFile } from 'obsidian';
import { trendState } from '../obsidian/trendData';
import type { Shell } from '../obsidian/shell';
import type { Texts } from '../texts/texts';
import { ALL, PERIODS, type TrendChoice } from '../trends/state';

/** What was asked for, or why there is none, in words for whoever asked. */
export type Asked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** Longer words from outside are cut in messages. */
const LONGEST_QUOTE = 80;

/** Words from outside as they may stand in a message. */
export function clipped(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

export function refuse(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}

/** The note that a link or a name leads to from the note at `source`, as the app resolves it; or a path of the vault. */
export function noteNamed({ vault, metadataCache }: App, { doors }: Texts, name: string, source = ''): Asked<TFile> {
  const bare = name
    .trim()
    .replace(/^!?\[\[|\]\]$/g, '')
    .replace(/\|.*$/, '');
  const linked = metadataCache.getFirstLinkpathDest(getLinkpath(bare), source);
  const file = vault.getFileByPath(bare) ?? vault.getFileByPath(`${bare}.md`) ?? linked;
  if (!file) return refuse(doors.noNote(clipped(name)));
  return file.extension === 'md' ? { ok: true, value: file } : refuse(doors.noMarkdown(clipped(file.path)));
}

/** What somebody says of the trends that they want to see. */
export interface TrendRequest {
  readonly series?: string | undefined;
  readonly by?: string | undefined;
  readonly period?: string | undefined;
}

/**
 * The choice that is meant, once the index knows the meetings. Without `by` a series is looked for among the folders,
 * the tags and the properties, in this order; upper and lower case are the same.
 */
export function trendChoice(
  shell: Shell,
  { doors, format }: Texts,
  { series = '', by, period = ALL.period }: TrendRequest,
): Asked<TrendChoice> {
  const known = PERIODS.find((one) => one === period);
  if (!known) return refuse(doors.noPeriod(clipped(period), format.either(PERIODS)));
  const { properties } = trendState(shell, ALL);
  const ways = ['folder', 'tag', ...properties];
  if (by !== undefined && !ways.includes(by)) {
    return refuse(doors.noWay(clipped(by), format.either(ways)));
  }
  const wanted = series.trim();
  if (wanted === '') return { ok: true, value: { ...ALL, by: by ?? ALL.by, period: known } };
  for (const way of by === undefined ? ways : [by]) {
    const found = seriesNamed(shell, way, wanted);
    if (found !== null) return { ok: true, value: { by: way, series: found, period: known } };
  }
  return refuse(doors.noSeries(clipped(wanted)));
}

function seriesNamed(shell: Shell, by: string, wanted: string): string | null {
  const plain = (name: string): string => name.replace(/^#|^\/|\/$/g, '').toLowerCase();
  const { meetings } = trendState(shell, { ...ALL, by });
  return meetings.flatMap(({ series }) => series).find((name) => plain(name) === plain(wanted)) ?? null;
}

/** How long somebody waits for the vault to be read, in milliseconds. */
const PATIENCE = 60_000;

/** Waits until the index knows all meetings. */
export function indexReady({ index }: Shell, { doors }: Texts, patience = PATIENCE): Promise<Asked<null>> {
  return new Promise((resolve) => {
    const end = (answer: Asked<null>): void => {
      window.clearTimeout(timer);
      stop();
      resolve(answer);
    };
    const look = (): void => {
      const { state } = index.progress;
      if (state === 'ready') end({ ok: true, value: null });
      if (state === 'stopped') end(refuse(doors.stopped));
    };
    const timer = window.setTimeout(() => {
      const { done, total } = index.progress;
      end(refuse(doors.stillReading(done, total)));
    }, patience);
    const stop = index.listen(look);
    look();
  });
}
