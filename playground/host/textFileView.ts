import { debounce } from './debounce';
import type { TFile } from './files';
import type { WorkspaceLeaf } from './leaf';
import { mergeTexts } from './mergeTexts';
import { EditableFileView } from './view';

/** How long after the last key a note is saved; the app waits longer, tests need not. */
const SAVE_AFTER = 500;

export abstract class TextFileView extends EditableFileView {
  data = '';
  readonly requestSave: () => void;
  /** What the file holds as far as the view knows. */
  private saved = '';
  private saving: Promise<void> = Promise.resolve();

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const save = debounce(() => void this.save(), SAVE_AFTER, true);
    this.requestSave = () => void save();
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file: unknown) => {
        if (file === this.file) void this.readChange();
      }),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.saved = await this.app.vault.read(file);
    this.data = this.saved;
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  /** Writes what changed; a view without changes writes nothing. */
  save(clear = false): Promise<void> {
    this.saving = this.saving.catch(() => undefined).then(() => this.write());
    return this.saving.then(() => {
      if (clear) this.clear();
    });
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
  }

  private async write(): Promise<void> {
    const text = this.getViewData();
    if (!this.file || text === this.saved) return;
    const before = this.saved;
    this.saved = text;
    this.data = text;
    try {
      await this.app.vault.modify(this.file, text);
    } catch (error) {
      this.saved = before;
      throw error;
    }
  }

  /** Takes in what another hand wrote to the file, beside what is typed here and not saved yet. */
  private async readChange(): Promise<void> {
    if (!this.file) return;
    const theirs = await this.app.vault.cachedRead(this.file);
    if (theirs === this.saved) return;
    const mine = this.getViewData();
    const merged = mine === this.saved ? theirs : mergeTexts(this.saved, mine, theirs);
    this.saved = theirs;
    this.data = merged;
    if (merged !== mine) this.setViewData(merged, false);
    if (merged !== theirs) this.requestSave();
  }
}
