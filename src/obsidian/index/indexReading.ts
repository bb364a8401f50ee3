import type { TFile } from 'obsidian';
import type { NoteReader } from '../../analyze';
import { guarded } from '../../model/fault';
import type { Steps } from '../../model/steps';
import { savedAnswers } from '../../panel/answers';
import { engineOptions } from '../../settings';
import type { NoteFigures } from '../../model/figures';
import { hashOf, type IndexedNote } from '../../vault/indexedNote';
import { inIdleTime } from '../idle';
import type { Shell } from '../shell';

/** How many notes are fetched from the disk at once: one by one takes three times as long, more no less. */
const AT_ONCE = 16;

/** How far the index is. `total` counts the notes to be read in this go, `done` those of them that were. */
export interface IndexProgress {
  readonly state: 'opening' | 'reading' | 'stopped' | 'ready';
  readonly done: number;
  readonly total: number;
}

/** What the reading asks of the index that it works for, and tells it. */
export interface IndexKeeper {
  known(path: string): IndexedNote | undefined;
  /** Told of each note that was read; null when there is none at that path, or it is left alone. */
  took(path: string, note: IndexedNote | null): void;
  /** Told after every few notes and waited for. */
  paused(): Promise<void>;
  progressed(): void;
}

type Read = (path: string, text: string) => Steps<NoteFigures | null>;

/** Reads notes for the index in idle time, one after another; it can be stopped at any time and goes on where it was. */
export class IndexReading {
  /** Paths of the notes to read. */
  readonly #waiting = new Set<string>();
  #progress: IndexProgress = { state: 'opening', done: 0, total: 0 };
  #isReading = false;
  #isClosed = false;
  /** Counts how often what notes are read by has changed. */
  #turn = 0;

  constructor(
    readonly shell: Shell,
    readonly keeper: IndexKeeper,
  ) {}

  get progress(): IndexProgress {
    return this.#progress;
  }

  /** Reads these notes when it is their turn. */
  add(paths: Iterable<string>): void {
    for (const path of paths) this.#waiting.add(path);
    void this.#read();
  }

  remove(path: string): void {
    this.#waiting.delete(path);
  }

  /** Says that what is being read has to be read again, by other settings. */
  renew(): void {
    this.#turn += 1;
  }

  /** Begins, or goes on after a stop. */
  start(): void {
    if (this.#progress.state !== 'opening' && this.#progress.state !== 'stopped') return;
    this.#tell({ state: 'ready', done: 0, total: 0 });
    void this.#read();
  }

  stop(): void {
    if (this.#progress.state === 'reading') this.#tell({ ...this.#progress, state: 'stopped' });
  }

  /** Stops for good. */
  close(): void {
    this.#isClosed = true;
  }

  async #read(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    let done = 0;
    while (this.#waiting.size > 0 && this.#goesOn()) {
      this.#tell({ state: 'reading', done, total: done + this.#waiting.size });
      done += await this.#readSome([...this.#waiting].slice(0, AT_ONCE));
      await this.keeper.paused();
    }
    this.#isReading = false;
    if (this.#goesOn() && done > 0) this.#tell({ state: 'ready', done, total: done });
  }

  #goesOn(): boolean {
    return !this.#isClosed && this.#progress.state !== 'stopped' && this.#progress.state !== 'opening';
  }

  /** How many of the notes it could read before it was stopped. */
  async #readSome(paths: readonly string[]): Promise<number> {
    // Taken out before they are fetched, so that one which changes meanwhile can come in again.
    for (const path of paths) this.#waiting.delete(path);
    const left = new Set(paths);
    const texts = await Promise.all(paths.map((path) => this.#textOf(path)));
    const { NoteReader } = await import('../../analyze');
    const read = (path: string, text: string): Steps<NoteFigures | null> =>
      this.#figuresOf(path, text, new NoteReader());
    await inIdleTime(this.#readTexts(paths, texts, read, left), () => this.#goesOn());
    for (const path of left) this.#waiting.add(path);
    return paths.length - left.size;
  }

  async #textOf(path: string): Promise<string | null> {
    const file = this.#fileAt(path);
    if (!file || this.shell.reports.isLeftAlone(file)) return null;
    // A file that vanishes or cannot be read is none; when it is there again, the app tells.
    return this.shell.app.vault.cachedRead(file).catch(() => null);
  }

  /** Takes out of `left` what was read. */
  *#readTexts(paths: readonly string[], texts: readonly (string | null)[], read: Read, left: Set<string>): Steps<void> {
    for (const [index, path] of paths.entries()) {
      const text = texts[index] ?? null;
      const file = this.#fileAt(path);
      const turn = this.#turn;
      const note = text === null || !file ? null : yield* this.#readText(file, text, read);
      if (turn !== this.#turn) return;
      left.delete(path);
      this.keeper.took(path, this.#fileAt(path) === file ? note : null);
      yield;
    }
  }

  *#readText({ path, stat: { mtime, size } }: TFile, text: string, read: Read): Steps<IndexedNote> {
    const hash = hashOf(text);
    const known = this.keeper.known(path);
    const figures = known?.hash === hash ? known.figures : yield* guarded(path, read(path, text), null, []);
    return { path, mtime, size, hash, figures };
  }

  *#figuresOf(path: string, text: string, reader: NoteReader): Steps<NoteFigures | null> {
    const { settings } = this.shell;
    const figures = yield* reader.figures(text, engineOptions(settings, path));
    if (!figures) return null;
    const answers = savedAnswers(text, settings.answersHeading);
    return { ...figures, answered: answers.filter(({ answer }) => answer !== '').length };
  }

  #fileAt(path: string): TFile | null {
    return this.shell.app.vault.getFileByPath(path);
  }

  #tell(progress: IndexProgress): void {
    this.#progress = progress;
    this.keeper.progressed();
  }
}
