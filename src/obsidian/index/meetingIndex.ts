import { type CachedMetadata, Component, debounce, type Debouncer, getLanguage, type TFile } from 'obsidian';
import { engineOptions } from '../../settings';
import type { NoteFigures } from '../../model/figures';
import { hashOf, type IndexedNote } from '../../vault/indexedNote';
import { IndexStore } from '../../vault/indexStore';
import { DateReader } from '../../vault/meetingDate';
import { IndexReading, type IndexKeeper, type IndexProgress } from './indexReading';
import type { Shell } from '../shell';

/** Notes read after which what is known is kept, so that a start after a crash goes on from there. */
const KEPT_EVERY = 256;
/** How long a note rests before it is read again, in milliseconds: the app saves while one writes. */
const REST = 3000;
/** A meeting is compared with so many before it: habits change. */
const COMPARED = 50;
/** What the name of the database on this device is kept under. All vaults share the app's, so that each has a name. */
const NAME = 'wonderings-index';

/** A meeting of the vault, with its figures. */
export interface Meeting {
  readonly file: TFile;
  /** The day, as `2026-03-14`; null when the note does not tell it. */
  readonly date: string | null;
  readonly figures: NoteFigures;
}

/**
 * The figures of all meetings in the vault. It reads in idle time what has changed since it was last there, follows
 * what happens to the files, and keeps what it knows on the device.
 */
export class MeetingIndex extends Component implements IndexKeeper {
  readonly reading: IndexReading;
  #notes = new Map<string, IndexedNote>();
  /** Paths of the notes whose figures are not kept on the device yet. */
  #unkept = new Set<string>();
  /** Paths of the notes that are being written. */
  #touched = new Set<string>();
  #listeners = new Set<() => void>();
  #store: IndexStore | null = null;
  #stamp = '';
  #meetings: readonly Meeting[] | null = null;
  #isOpen = false;
  #dates: DateReader | null = null;
  /** The days of the notes, by what the app knows of each. */
  readonly #days = new WeakMap<CachedMetadata, { readonly path: string; readonly date: string | null }>();
  /** The meetings that others are compared with: not made anew while the index grows with every moment. */
  #compared: readonly Meeting[] = [];
  readonly #rested: Debouncer<[], void>;

  constructor(
    readonly shell: Shell,
    rest = REST,
  ) {
    super();
    this.#rested = debounce(() => this.#readTouched(), rest, true);
    this.reading = new IndexReading(shell, this);
  }

  get progress(): IndexProgress {
    return this.reading.progress;
  }

  /** The meetings, the earliest first; before them those whose day is not known. */
  get meetings(): readonly Meeting[] {
    this.#meetings ??= [...this.#notes.values()]
      .flatMap((note) => this.#meetingOf(note) ?? [])
      .sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.file.path, b.file.path));
    return this.#meetings;
  }

  /** Calls back whenever meetings or progress may have changed, until the returned function is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What the meetings before the one at `path` showed, by the id of the signal that has a value. */
  earlier(path: string): Readonly<Record<string, readonly number[]>> {
    const file = this.shell.app.vault.getFileByPath(path);
    const until = file && this.#dateOf(file);
    const isBefore = ({ file: other, date }: Meeting): boolean =>
      other.path !== path && (until === null || (date !== null && date < until));
    if (this.progress.state === 'ready') this.#compared = this.meetings;
    const values = new Map<string, number[]>();
    for (const { figures } of this.#compared.filter(isBefore).slice(-COMPARED)) {
      for (const [id, value] of Object.entries(figures.values)) {
        const others = values.get(id);
        if (others) others.push(value);
        else values.set(id, [value]);
      }
    }
    return Object.fromEntries(values);
  }

  override onload(): void {
    const { vault, metadataCache } = this.shell.app;
    this.registerEvent(vault.on('create', ({ path }) => this.#touch(path)));
    this.registerEvent(vault.on('modify', ({ path }) => this.#touch(path)));
    this.registerEvent(vault.on('delete', ({ path }) => this.#drop(path)));
    this.registerEvent(
      vault.on('rename', ({ path }, from) => {
        this.#drop(from);
        // Where a note stands says whether it is one of a meeting.
        this.#touch(path);
      }),
    );
    this.registerEvent(metadataCache.on('changed', (file) => this.#propertiesChanged(file)));
    this.registerEvent(metadataCache.on('resolved', () => this.#changed()));
    this.#isOpen = true;
    void this.#open();
  }

  override onunload(): void {
    this.#isOpen = false;
    this.reading.close();
    this.#rested.cancel();
    void this.#keep().then(() => this.#store?.close());
  }

  /** Reads everything again. */
  rebuild(): void {
    if (this.progress.state === 'opening') return;
    this.#notes.clear();
    this.reading.start();
    this.#catchUp();
  }

  /** Brings the index up to date with what the person chose. */
  settingsChanged(): void {
    if (this.progress.state === 'opening') return;
    const stamp = this.#stampNow();
    if (stamp !== this.#stamp) {
      this.#notes.clear();
      this.reading.renew();
    }
    this.#stamp = stamp;
    this.#catchUp();
  }

  known(path: string): IndexedNote | undefined {
    return this.#notes.get(path);
  }

  took(path: string, note: IndexedNote | null): void {
    if (note) this.#notes.set(path, note);
    else this.#notes.delete(path);
    this.#unkept.add(path);
  }

  async paused(): Promise<void> {
    this.#changed();
    if (this.#unkept.size >= KEPT_EVERY) await this.#keep();
  }

  progressed(): void {
    this.#tellListeners();
    if (this.progress.state !== 'ready') return;
    void this.#keep();
    if (this.progress.done > 1) this.#compareAnew();
  }

  async #open(): Promise<void> {
    this.#stamp = this.#stampNow();
    try {
      this.#store = await IndexStore.open(this.#databaseName());
      for (const note of await this.#store.read(this.#stamp)) this.#notes.set(note.path, note);
    } catch {
      // A device that keeps nothing for us: the index lives as long as the app runs.
      this.#store = null;
    }
    if (!this.#isOpen) {
      this.#store?.close();
      return;
    }
    this.reading.start();
    if (this.#notes.size > 0) this.#compareAnew();
    this.#catchUp();
  }

  #databaseName(): string {
    const { app } = this.shell;
    const known: unknown = app.loadLocalStorage(NAME);
    if (typeof known === 'string') return known;
    const name = `${NAME}-${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
    app.saveLocalStorage(NAME, name);
    return name;
  }

  /** Notes that were read without their earlier meetings are compared with them now. */
  #compareAnew(): void {
    this.shell.reports.forget();
    this.shell.refresh();
  }

  /** What the figures depend on besides the note: all are read anew when it changes. */
  #stampNow(): string {
    return hashOf(JSON.stringify([this.shell.manifest.version, engineOptions(this.shell.settings, '')]));
  }

  /** Compares the index with the vault. */
  #catchUp(): void {
    const files = this.shell.app.vault.getMarkdownFiles();
    const paths = new Set(files.map(({ path }) => path));
    for (const path of this.#notes.keys()) if (!paths.has(path)) this.#forget(path);
    const changed = files.filter((file) => {
      if (this.shell.reports.isLeftAlone(file)) {
        this.#forget(file.path);
        return false;
      }
      const known = this.#notes.get(file.path);
      return known?.mtime !== file.stat.mtime || known.size !== file.stat.size;
    });
    this.#changed();
    this.reading.add(changed.map(({ path }) => path));
  }

  #touch(path: string): void {
    if (!path.endsWith('.md')) return;
    this.#touched.add(path);
    this.#rested();
  }

  #readTouched(): void {
    this.reading.add(this.#touched);
    this.#touched.clear();
  }

  #drop(path: string): void {
    this.#touched.delete(path);
    this.reading.remove(path);
    if (!this.#notes.has(path)) return;
    this.#forget(path);
    this.#changed();
    void this.#keep();
  }

  #forget(path: string): void {
    if (this.#notes.delete(path)) this.#unkept.add(path);
  }

  #propertiesChanged(file: TFile): void {
    if (this.shell.reports.isLeftAlone(file)) this.#drop(file.path);
    else if (!this.#notes.has(file.path)) this.#touch(file.path);
  }

  async #keep(): Promise<void> {
    const paths = [...this.#unkept];
    this.#unkept.clear();
    try {
      await this.#store?.write(this.#stamp, paths, this.#notes.values());
    } catch {
      // A full disk, say. What is not kept is read again at the next start.
    }
  }

  #meetingOf({ path, figures }: IndexedNote): Meeting | null {
    const file = figures && this.shell.app.vault.getFileByPath(path);
    return file && !this.shell.reports.isLeftAlone(file) ? { file, figures, date: this.#dateOf(file) } : null;
  }

  #dateOf(file: TFile): string | null {
    const cache = this.shell.app.metadataCache.getFileCache(file);
    const known = cache && this.#days.get(cache);
    if (known?.path === file.path) return known.date;
    this.#dates ??= new DateReader([...new Set(['en', getLanguage()])]);
    const texts = [file.basename, file.path, cache?.headings?.[0]?.heading ?? ''];
    const date = this.#dates.read(cache?.frontmatter ?? {}, texts);
    if (cache) this.#days.set(cache, { path: file.path, date });
    return date;
  }

  #changed(): void {
    this.#meetings = null;
    this.#tellListeners();
  }

  #tellListeners(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** By code units: ISO days need no collation, which is dear for many. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
