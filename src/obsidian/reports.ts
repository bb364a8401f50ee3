import type { TFile } from 'obsidian';
import type { NoteReader } from '../analyze';
import type { OwnPrompt } from '../model/options';
import type { Finding, Report } from '../model/report';
import type { Span } from '../model/span';
import { engineOptions, isLeftAlone, type Settings } from '../settings';
import { inIdleTime } from './idle';
import { readOwnPrompts } from './ownPrompts';
import type { Shell } from './shell';

/** How many notes' reports are kept. */
const KEPT = 8;

/** Told of each report that was made anew. */
export type ReportListener = (path: string, report: Report) => void;

interface Kept {
  readonly text: string;
  readonly settings: Settings;
  readonly report: Promise<Report | null>;
  /** Whether those who asked still want the report; when nobody does, the reading stops. */
  readonly wanted: (() => boolean)[];
}

/** Reads notes with the person's settings. The engine is evaluated with the first note. */
export class Reports {
  #kept = new Map<string, Kept>();
  /** What the chunks of a note say, remembered from one text of it to the next. */
  #readers = new Map<string, Promise<NoteReader>>();
  #leftAlone = new Set<string>();
  readonly #listeners = new Set<ReportListener>();
  /** How many surfaces draw more of reports than stands in the note. */
  #drawers = 0;

  constructor(readonly shell: Shell) {}

  /** Whether the note is left alone, by its folder or its property `wonderings: off`. */
  isLeftAlone(file: TFile): boolean {
    const property: unknown = this.shell.app.metadataCache.getFileCache(file)?.frontmatter?.['wonderings'];
    return isLeftAlone(this.shell.settings, file.path, property);
  }

  /** Whether that has changed since this was last asked of the note: the app learns of properties after we read them. */
  hasTurned(file: TFile): boolean {
    const now = this.isLeftAlone(file);
    const before = this.#leftAlone.has(file.path);
    if (now) this.#leftAlone.add(file.path);
    else this.#leftAlone.delete(file.path);
    return now !== before;
  }

  /** What the note at `path` says when its text is `text`; kept until text or settings change. */
  async read(path: string, text: string): Promise<Report> {
    // Null when somebody else's reading was stopped just as this was asked for.
    return (await this.#read(path, text, () => true)) ?? this.read(path, text);
  }

  /** The same, or null when the note is left alone, is not there, or nobody wants the report any more. */
  async readWhile(path: string, text: string, isWanted: () => boolean): Promise<Report | null> {
    return this.#isReadable(path) ? this.#read(path, text, isWanted) : null;
  }

  /** The findings in and around a span of a note that is still to be read: see {@link NoteReader.glance}. */
  async glance(path: string, text: string, span: Span, isWanted: () => boolean): Promise<readonly Finding[] | null> {
    if (!this.#isReadable(path)) return null;
    const reader = await this.#readerOf(path);
    return inIdleTime(reader.glance(text, span, engineOptions(this.shell.settings, path)), isWanted);
  }

  /** Calls back with each report that is made anew, until the returned function is called. */
  listen(listener: ReportListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** From now on until the returned function is called, somebody draws all that reports hold. */
  drawsAll(): () => void {
    this.#drawers += 1;
    return () => (this.#drawers -= 1);
  }

  /** Forgets every report: for when something changed that no text and no setting tells of. */
  forget(): void {
    this.#kept.clear();
  }

  #isReadable(path: string): boolean {
    const file = this.shell.app.vault.getFileByPath(path);
    return file !== null && !this.isLeftAlone(file);
  }

  #read(path: string, text: string, isWanted: () => boolean): Promise<Report | null> {
    const { settings } = this.shell;
    const known = this.#kept.get(path);
    if (known?.text === text && known.settings === settings) {
      known.wanted.push(isWanted);
      return known.report;
    }
    const wanted = [isWanted];
    const report = this.#readNow(path, text, () => wanted.some((is) => is()));
    const kept = { text, settings, report, wanted };
    keep(this.#kept, path, kept);
    const drop = (): void => {
      if (this.#kept.get(path) === kept) this.#kept.delete(path);
    };
    // A reading that was stopped or failed is none.
    report.then((done) => done ?? drop(), drop);
    return report;
  }

  async #readNow(path: string, text: string, isWanted: () => boolean): Promise<Report | null> {
    const { settings, memory, index } = this.shell;
    const remembered = { recentPrompts: memory.recentPrompts(path), earlier: index.earlier(path) };
    const [reader, ownPrompts] = await Promise.all([this.#readerOf(path), this.#ownPrompts()]);
    const options = { ...engineOptions(settings, path), ...remembered, ownPrompts };
    const reading = this.#drawers > 0 ? reader.readWhole(text, options) : reader.read(text, options);
    const report = await inIdleTime(reading, isWanted);
    if (report) for (const listener of this.#listeners) listener(path, report);
    return report;
  }

  #readerOf(path: string): Promise<NoteReader> {
    const reader = this.#readers.get(path) ?? import('../analyze').then(({ NoteReader }) => new NoteReader());
    keep(this.#readers, path, reader);
    return reader;
  }

  async #ownPrompts(): Promise<readonly OwnPrompt[]> {
    const file = promptsFile(this.shell);
    if (!file) return [];
    // No note is left unread because that one cannot be; when it can be again, the app tells.
    const text = await this.shell.app.vault.cachedRead(file).catch(() => '');
    return readOwnPrompts(text, this.shell.texts);
  }
}

/** Keeps a value as the newest, and no more than the few newest. */
function keep<T>(values: Map<string, T>, path: string, value: T): void {
  values.delete(path);
  values.set(path, value);
  const oldest = values.keys().next();
  if (values.size > KEPT && !oldest.done) values.delete(oldest.value);
}

/** The note that holds the person's own prompts, if there is one. */
function promptsFile({ app, settings }: Shell): TFile | null {
  const path = settings.promptsNote;
  return app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
}

/** Whether the note at `path` is, or would be, the one that holds the person's own prompts. */
export function isPromptsNote(path: string, { promptsNote }: Settings): boolean {
  return path === promptsNote || path === `${promptsNote}.md`;
}
