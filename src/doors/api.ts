import type { EngineOptions } from '../model/options';
import type { Report } from '../model/report';
import { inIdleTime } from '../obsidian/idle';
import type { Shell } from '../obsidian/shell';
import { engineOptions } from '../settings';
import { readNoteText } from '../vault/noteText';
import { frozenCopy } from './copy';
import { topicQuestions, type TopicQuestions } from './topic';

/** What a note was found to say. */
export interface ReportEvent {
  readonly path: string;
  readonly report: Report;
}

/**
 * What other plugins and scripts may ask of this one, as `docs/api.md` and `docs/api.d.ts` publish it. Everything that
 * it gives is a frozen copy. What has the same `apiVersion` keeps its names and meaning; others may join.
 */
export interface WonderingsApi {
  readonly apiVersion: 1;
  /** Reads a text with the person's settings, in idle time. */
  analyze(text: string, options?: Pick<EngineOptions, 'path' | 'asMeeting'>): Promise<Report>;
  /** What the note at `path` says now; null when there is none or it is left alone. */
  reportOf(path: string): Promise<Report | null>;
  questionsFor(topic: string, options?: { readonly language?: string }): Promise<TopicQuestions | null>;
  /** Calls back with each new report of a note that is open, until the function that it returns is called. */
  on(event: 'report', listener: (event: ReportEvent) => void): () => void;
}

/** The API, and what ends it when the plugin goes. */
export interface OpenedApi {
  readonly api: WonderingsApi;
  close(): void;
}

/** Nothing of the plugin can be reached through it; wrong arguments are a `TypeError`. */
export function openApi(shell: Shell): OpenedApi {
  let isClosed = false;
  const stops = new Set<() => void>();
  const checkOpen = (): void => {
    if (isClosed) throw new Error('Wonderings is no longer loaded.');
  };
  const api: WonderingsApi = {
    apiVersion: 1,
    analyze: async (text, options = {}) => {
      checkOpen();
      const given = { ...engineOptions(shell.settings, pathIn(options)), asMeeting: options.asMeeting === true };
      checkText('text', text);
      const { NoteReader } = await import('../analyze');
      const report = await inIdleTime(new NoteReader().readWhole(text, given), () => !isClosed);
      checkOpen();
      return frozenCopy(report as Report);
    },
    reportOf: async (path) => {
      checkOpen();
      checkText('path', path);
      const file = shell.app.vault.getFileByPath(path);
      if (!file || file.extension !== 'md') return null;
      const text = await readNoteText(shell.app, file);
      return frozenCopy(await shell.reports.readWhile(path, text, () => !isClosed));
    },
    questionsFor: async (topic, { language } = {}) => {
      checkOpen();
      checkText('topic', topic);
      if (language !== undefined) checkText('language', language);
      return frozenCopy(await topicQuestions(topic, language ?? null, engineOptions(shell.settings, '')));
    },
    on: (event, listener) => {
      checkOpen();
      if (event !== 'report') throw new TypeError(`Wonderings has no event “${String(event)}”; there is “report”.`);
      if (typeof listener !== 'function') throw new TypeError('A listener must be a function.');
      const stop = shell.reports.listen((path, report) => tell(listener, { path, report }));
      stops.add(stop);
      return () => {
        stops.delete(stop);
        stop();
      };
    },
  };
  return {
    api: Object.freeze(api),
    close: () => {
      isClosed = true;
      for (const stop of stops) stop();
      stops.clear();
    },
  };
}

/** Somebody else's listener that fails is no fault of ours and stops nothing. */
function tell(listener: (event: ReportEvent) => void, event: ReportEvent): void {
  try {
    listener(frozenCopy(event));
  } catch (error) {
    console.error('A listener for reports of Wonderings failed:', error);
  }
}

function pathIn({ path = '' }: Pick<EngineOptions, 'path'>): string {
  checkText('path', path);
  return path;
}

function checkText(name: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`“${name}” must be a string.`);
}
