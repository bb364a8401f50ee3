import type { ViewStateResult } from 'obsidian';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Editor } from './editor';
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  livePreviewIs,
  setEditorView,
} from './editorFields';
import { editorSetup } from './editorSetup';
import { setIcon } from './icons';
import type { WorkspaceLeaf } from './leaf';
import { lineClasses } from './lineClasses';
import { livePreview } from './livePreview';
import { Menu } from './menu';
import { differenceOf } from './mergeTexts';
import { noteMenu } from './noteMenu';
import { MarkdownPreviewView } from './previewView';
import { TextFileView } from './textFileView';
import { setTooltip } from './tooltip';
import { getFrontMatterInfo } from './yaml';

/** A note: its editor in Source mode or Live Preview, and Reading view. */
export class MarkdownView extends TextFileView {
  override icon = 'file-text';
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  hoverPopover = null;
  private readonly sourceEl: HTMLElement;
  private readonly modeButton: HTMLElement;
  private readonly plugins = new Compartment();
  private readonly mode = new Compartment();
  private reading = false;
  private sourceMode = false;
  /** Line breaks that the editor does not keep: a note that came with CRLF is saved with it. */
  private lineBreak = '\n';

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.contentEl.addClass('mod-markdown');
    this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width');
    this.editor = new Editor(new EditorView({ parent: this.sourceEl }));
    this.previewMode = this.addChild(new MarkdownPreviewView(this));
    this.contentEl.append(this.previewMode.containerEl);
    const more = this.addAction('ellipsis-vertical', 'More options', (event) => noteMenu(this).showAtMouseEvent(event));
    more.addClass('mod-more-options');
    this.modeButton = this.addAction('book-open', '', () => this.toggleReading());
    this.sourceEl.addEventListener('contextmenu', (event) => this.showEditorMenu(event));
    this.showMode();
  }

  getViewType(): string {
    return 'markdown';
  }

  get currentMode(): MarkdownPreviewView | MarkdownView {
    return this.reading ? this.previewMode : this;
  }

  get isSourceMode(): boolean {
    return this.sourceMode;
  }

  getMode(): 'source' | 'preview' {
    return this.reading ? 'preview' : 'source';
  }

  getViewData(): string {
    const text = this.editor.getValue();
    return this.lineBreak === '\n' ? text : text.replace(/\n/g, this.lineBreak);
  }

  /** With `clear` a new note with a history of its own; otherwise a change of the note that is open. */
  setViewData(data: string, clear: boolean): void {
    this.lineBreak = /\r\n/.test(data) && !/(?:^|[^\r])\n/.test(data) ? '\r\n' : '\n';
    const text = data.replace(/\r\n?/g, '\n');
    if (clear) this.startState(text);
    else {
      const change = differenceOf(this.editor.getValue(), text);
      if (change) this.editor.cm.dispatch({ changes: change, userEvent: 'set' });
    }
    this.titleEl.setText(this.file?.basename ?? '');
    this.previewMode.set(data, clear);
  }

  clear(): void {
    this.previewMode.clear();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.getMode(), source: this.sourceMode };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const { mode, source } = state as { readonly mode?: string; readonly source?: boolean };
    if (mode !== undefined) this.reading = mode === 'preview';
    if (source !== undefined) this.sourceMode = source;
    await super.setState(state, result);
    this.showMode();
    this.app.workspace.rememberMode(this.getState());
  }

  override setEphemeralState(state: unknown): void {
    const { line } = state as { readonly line?: number };
    if (line === undefined) return;
    this.editor.setCursor(line, 0);
    const pos = { line, ch: 0 };
    this.editor.scrollIntoView({ from: pos, to: pos }, true);
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: this.editor.getCursor(), scroll: this.editor.getScrollInfo().top };
  }

  showSearch(): void {
    this.editor.focus();
  }

  toggleReading(): void {
    void this.setState({ ...this.getState(), mode: this.reading ? 'source' : 'preview' }, { history: false });
  }

  toggleSource(): void {
    void this.setState({ ...this.getState(), mode: 'source', source: !this.sourceMode }, { history: false });
  }

  focus(): void {
    if (!this.reading) this.editor.focus();
  }

  /** Takes in what plugins have registered since. */
  updateOptions(): void {
    this.editor.cm.dispatch({ effects: this.plugins.reconfigure(this.app.workspace.editorExtensions) });
  }

  protected override async onOpen(): Promise<void> {
    const { cm } = this.editor;
    cm.setRoot(this.containerEl.doc);
    this.register(this.containerEl.onWindowMigrated(({ document }) => cm.setRoot(document)));
  }

  override onunload(): void {
    this.editor.cm.destroy();
  }

  /**
   * The view is told to the state before the plugins' extensions are put in, since theirs may ask for it at once.
   */
  private startState(doc: string): void {
    const { cm } = this.editor;
    const extensions = [
      editorInfoField.init(() => this),
      editorEditorField,
      this.mode.of(this.modeExtensions()),
      editorLivePreviewField,
      editorSetup(this.app.vimMode),
      lineClasses,
      EditorView.updateListener.of((update) => {
        if (update.docChanged) this.changed();
      }),
      this.plugins.of([]),
    ];
    cm.setState(EditorState.create({ doc, extensions, selection: { anchor: getFrontMatterInfo(doc).contentStart } }));
    cm.dispatch({ effects: setEditorView.of(cm) });
    this.updateOptions();
  }

  private modeExtensions(): Extension {
    return [livePreviewIs(!this.sourceMode), this.sourceMode ? [] : livePreview];
  }

  private changed(): void {
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
  }

  private showMode(): void {
    this.sourceEl.toggle(!this.reading);
    this.sourceEl.toggleClass('is-live-preview', !this.sourceMode);
    this.previewMode.containerEl.toggle(this.reading);
    this.containerEl.setAttribute('data-mode', this.getMode());
    setIcon(this.modeButton, this.reading ? 'pencil' : 'book-open');
    setTooltip(
      this.modeButton,
      this.reading ? 'Current view: reading. Click to edit' : 'Current view: editing. Click to read',
    );
    if (this.editor.cm.state.field(editorInfoField, false)) {
      this.editor.cm.dispatch({ effects: this.mode.reconfigure(this.modeExtensions()) });
    }
    if (this.reading && this.file) {
      this.previewMode.set(this.getViewData(), false);
      this.previewMode.rerender();
    }
    this.app.workspace.trigger('layout-change');
  }

  private showEditorMenu(event: MouseEvent): void {
    event.preventDefault();
    const menu = new Menu();
    for (const [title, icon, role] of [
      ['Cut', 'scissors', 'cut'],
      ['Copy', 'copy', 'copy'],
    ] as const) {
      menu.addItem((item) =>
        item
          .setTitle(title)
          .setIcon(icon)
          .setSection('clipboard')
          .onClick(() => document.execCommand(role)),
      );
    }
    this.app.workspace.trigger('editor-menu', menu, this.editor, this);
    menu.showAtMouseEvent(event);
  }
}
