import type { TFile } from 'obsidian';
import type { OwnPrompt } from '../model/options';
import type { Report } from '../model/report';
import { engineOptions, isLeftAlone, type Settings } from '../settings';
import { readOwnPrompts } from './ownPrompts';
import type { Shell } from './shell';

/** How many reports of notes without an editor are kept. */
const KEPT = 8;

interface Kept {
  readonly text: string;
  readonly settings: Settings;
  readonly report: Promise<Report>;
}

/** Reads notes with the person's settings. The engine is evaluated with the first note. */
export class Reports {
  #kept = new Map<string, Kept>();
  #leftAlone = new Set<string>();

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

  /** The same for a note of the vault, or null when it is left alone or is not there. */
  async readNote(path: string, text: string): Promise<Report | null> {
    const file = this.shell.app.vault.getFileByPath(path);
    return !file || this.isLeftAlone(file) ? null : this.read(path, text);
  }

  /** What the note at `path` says when its text is `text`; kept until text or settings change. */
  read(path: string, text: string): Promise<Report> {
    const { settings } = this.shell;
    const known = this.#kept.get(path);
    if (known?.text === text && known.settings === settings) return known.report;
    const report = this.#readNow(path, text);
    this.#kept.delete(path);
    this.#kept.set(path, { text, settings, report });
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > KEPT && !oldest.done) this.#kept.delete(oldest.value);
    return report;
  }

  /** Forgets every report: for when something changed that no text and no setting tells of. */
  forget(): void {
    this.#kept.clear();
  }

  async #readNow(path: string, text: string): Promise<Report> {
    const { settings, memory } = this.shell;
    const options = { ...engineOptions(settings, path), recentPrompts: memory.recentPrompts(path) };
    const [{ analyze }, ownPrompts] = await Promise.all([import('../analyze'), this.#ownPrompts()]);
    return analyze(text, { ...options, ownPrompts });
  }

  async #ownPrompts(): Promise<readonly OwnPrompt[]> {
    const file = promptsFile(this.shell);
    return file ? readOwnPrompts(await this.shell.app.vault.cachedRead(file)) : [];
  }
}

/** The note that holds the person's own prompts, if there is one. */
export function promptsFile({ app, settings }: Shell): TFile | null {
  const path = settings.promptsNote;
  return app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
}
