/** What the bench of a vault runs in a browser page: the index of the plugin over many notes, without an app round it. */
import { Events, type TFile } from 'obsidian';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { NoteReader } from '../../src/analyze';
import { finish } from '../../src/model/steps';
import { MeetingIndex } from '../../src/obsidian/index/meetingIndex';
import type { Shell } from '../../src/obsidian/shell';
import { DEFAULT_SETTINGS, engineOptions } from '../../src/settings';

export interface VaultBench {
  /** Makes so many notes, all unlike, out of the given ones; gives their size in megabytes. */
  make(originals: readonly (readonly [path: string, text: string])[], count: number): number;
  /** Opens the index and waits until it is ready. */
  open(): Promise<Opening>;
  /** Milliseconds that remark-parse with gfm takes for all notes, by every `step`th of them. */
  remark(step: number): number;
  /** Changes a note and waits until its figures are there; milliseconds without the rest that it is given before. */
  change(): Promise<number>;
  /** How many of every `step`th note have other figures in the index than the engine gives afresh. */
  differing(step: number): number;
}

export interface Opening {
  readonly ms: number;
  readonly notes: number;
  readonly meetings: number;
  readonly longTasks: readonly number[];
  /** Megabytes of the heap at its fullest, beyond what it was before. */
  readonly heap: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
let files: TFile[] = [];
/** Bytes, as on a disk: the texts are no part of what the index holds. */
const contents = new Map<string, Uint8Array>();
const kept = new Map<string, unknown>();
const [vaultEvents, cacheEvents] = [new Events(), new Events()];
let index: MeetingIndex | null = null;

declare global {
  interface Window {
    bench: VaultBench;
  }
}

window.bench = {
  make(originals, count) {
    files = Array.from({ length: count }, (_, at) => {
      const [path, text] = originals[at % originals.length] ?? ['', ''];
      const bytes = encoder.encode(turned(text, Math.floor(at / originals.length)));
      const own = `${Math.floor(at / originals.length)}/${path}`;
      contents.set(own, bytes);
      const basename = path.replace(/.*\//, '').replace(/\.md$/, '');
      return { path: own, basename, stat: { ctime: 1, mtime: 1, size: bytes.length } } as TFile;
    });
    return files.reduce((sum, { stat }) => sum + stat.size, 0) / 1e6;
  },
  async open() {
    index?.unload();
    await pause(500);
    collect();
    const before = heapNow();
    let most = before;
    const longTasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      longTasks.push(...list.getEntries().map((task) => task.duration)),
    );
    observer.observe({ type: 'longtask' });
    const watch = setInterval(() => (most = Math.max(most, heapNow())), 100);
    const started = performance.now();
    index = new MeetingIndex(shell(), 0);
    const opened = index;
    opened.load();
    await new Promise<void>((resolve) => {
      const stop = opened.listen(() => {
        if (opened.progress.state !== 'ready' || opened.meetings.length === 0) return;
        stop();
        resolve();
      });
    });
    const ms = performance.now() - started;
    clearInterval(watch);
    await pause(200);
    observer.disconnect();
    return { ms, notes: files.length, meetings: opened.meetings.length, longTasks, heap: most - before };
  },
  remark(step) {
    const processor = unified().use(remarkParse).use(remarkGfm);
    const chosen = files.filter((_, at) => at % step === 0).map((file) => textOf(file));
    for (const text of chosen.slice(0, 20)) processor.parse(text);
    const started = performance.now();
    for (const text of chosen) processor.parse(text);
    return ((performance.now() - started) * files.length) / chosen.length;
  },
  async change() {
    const opened = index;
    const meeting = opened?.meetings[0];
    if (!opened || !meeting) throw new Error('There is no meeting to change.');
    const { file } = meeting;
    const text = `${textOf(file)}\n\nI wonder what else we could try. Clearly not.\n`;
    contents.set(file.path, encoder.encode(text));
    Object.assign(file, { stat: { ctime: 1, mtime: file.stat.mtime + 1, size: file.stat.size + 48 } });
    const before = opened.known(file.path);
    const started = performance.now();
    const done = new Promise<void>((resolve) => {
      const stop = opened.listen(() => {
        if (opened.known(file.path) === before) return;
        stop();
        resolve();
      });
    });
    vaultEvents.trigger('modify', file);
    await done;
    return performance.now() - started;
  },
  differing(step) {
    const reader = (file: TFile): unknown =>
      finish(new NoteReader().figures(textOf(file), engineOptions(DEFAULT_SETTINGS, file.path)));
    return files.filter((file, at) => {
      if (at % step !== 0) return false;
      const indexed = index?.known(file.path)?.figures ?? null;
      return JSON.stringify(indexed && { ...indexed, answered: undefined }) !== JSON.stringify(reader(file));
    }).length;
  },
};

function shell(): Shell {
  const app = {
    vault: {
      getMarkdownFiles: () => files,
      getFileByPath: (path: string) => byPath().get(path) ?? null,
      cachedRead: (file: TFile) => Promise.resolve(textOf(file)),
      on: vaultEvents.on.bind(vaultEvents),
    },
    metadataCache: { getFileCache: () => null, on: cacheEvents.on.bind(cacheEvents) },
    loadLocalStorage: (key: string) => kept.get(key) ?? null,
    saveLocalStorage: (key: string, value: unknown) => kept.set(key, value),
  };
  return {
    app,
    settings: DEFAULT_SETTINGS,
    manifest: { version: '0' },
    reports: { isLeftAlone: () => false, forget: () => {} },
    refresh: () => {},
  } as unknown as Shell;
}

let paths = new Map<string, TFile>();
function byPath(): ReadonlyMap<string, TFile> {
  if (paths.size !== files.length) paths = new Map(files.map((file) => [file.path, file]));
  return paths;
}

function textOf({ path }: TFile): string {
  return decoder.decode(contents.get(path));
}

/** The note with its paragraphs turned round by some, behind the properties and the first heading. */
function turned(text: string, by: number): string {
  const head = /^(?:---\r?\n[^]*?\r?\n---\r?\n)?(?:\s*#[^\n]*\n)?/.exec(text)?.[0] ?? '';
  const parts = text.slice(head.length).split(/\n{2,}/);
  const at = by % parts.length;
  return `${head}\n${[...parts.slice(at), `Copy ${by}.`, ...parts.slice(0, at)].join('\n\n')}\n`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function heapNow(): number {
  const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
  return (memory?.usedJSHeapSize ?? 0) / 1e6;
}

function collect(): void {
  (window as { gc?: () => void }).gc?.();
}
