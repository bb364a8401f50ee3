import { Component } from './component';
import type { TFile } from './files';
import type { MarkdownView } from './markdownView';
import { drawProperties } from './properties';
import { renderSections } from './sections';
import { readProperties } from './yaml';

/** Reading view of a note. */
export class MarkdownPreviewView extends Component {
  readonly containerEl: HTMLElement;
  private readonly scrollEl: HTMLElement;
  private text = '';
  /** What is shown now; post processors' children live as long as it. */
  private shown = new Component();
  private drawing = 0;

  constructor(private readonly view: MarkdownView) {
    super();
    this.containerEl = createDiv('markdown-reading-view');
    this.scrollEl = this.containerEl.createDiv({
      cls: 'markdown-preview-view markdown-rendered node-insert-event is-readable-line-width',
      attr: { tabindex: 0, role: 'region', 'aria-label': 'Reading view' },
    });
    this.scrollEl.addEventListener('change', (event) => void this.toggleTask(event.target));
  }

  get app(): MarkdownView['app'] {
    return this.view.app;
  }

  get file(): TFile | null {
    return this.view.file;
  }

  get(): string {
    return this.text;
  }

  set(data: string, clear: boolean): void {
    if (data === this.text && !clear) return;
    this.text = data;
    if (this.isShown) void this.draw();
  }

  clear(): void {
    this.text = '';
    this.scrollEl.empty();
  }

  rerender(_full = false): void {
    if (this.isShown) void this.draw();
  }

  getScroll(): number {
    return this.scrollEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.scrollEl.scrollTo({ top: scroll });
  }

  override onunload(): void {
    this.shown.unload();
  }

  private get isShown(): boolean {
    return this.view.getMode() === 'preview' && this.view.file !== null;
  }

  private async draw(): Promise<void> {
    const { file } = this.view;
    if (!file) return;
    const turn = (this.drawing += 1);
    this.shown.unload();
    const component = (this.shown = new Component());
    component.load();
    const scroll = this.getScroll();
    const sizer = createDiv('markdown-preview-sizer markdown-preview-section');
    const properties = readProperties(this.text);
    if (properties) drawProperties(sizer, properties);
    this.scrollEl.empty();
    this.scrollEl.append(sizer);
    await renderSections(this.app, this.text, file, sizer, component);
    if (turn === this.drawing) this.applyScroll(scroll);
  }

  /** A click on a task's box changes its line in the note. */
  private async toggleTask(target: EventTarget | null): Promise<void> {
    const { file } = this.view;
    if (!(target instanceof HTMLInputElement) || !target.matches('.task-list-item-checkbox') || !file) return;
    const line = Number(target.closest('[data-line]')?.getAttribute('data-line'));
    await this.app.vault.process(file, (text) => {
      const lines = text.split('\n');
      const old = lines[line];
      if (old !== undefined) lines[line] = old.replace(/\[.\]/u, target.checked ? '[x]' : '[ ]');
      return lines.join('\n');
    });
  }
}
