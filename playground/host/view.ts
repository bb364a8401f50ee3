import type { ViewStateResult } from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import { TFile } from './files';
import { setIcon } from './icons';
import type { Scope } from './keymap';
import type { WorkspaceLeaf } from './leaf';
import type { Menu } from './menu';
import { setTooltip } from './tooltip';

export abstract class View extends Component {
  readonly app: App;
  icon = 'file';
  navigation = false;
  scope: Scope | null = null;
  readonly containerEl: HTMLElement;

  constructor(public leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  protected async onOpen(): Promise<void> {}
  protected async onClose(): Promise<void> {}

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}

  /** Puts the view into its leaf. The host's own. */
  async mount(parent: HTMLElement): Promise<void> {
    this.containerEl.setAttribute('data-type', this.getViewType());
    parent.append(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** The host's own. */
  async unmount(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }
}

/** A view with a header (hidden in side docks) and a content. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  protected readonly actionsEl: HTMLElement;
  protected readonly titleEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    header.createDiv('view-header-left');
    this.titleEl = header.createDiv('view-header-title-container').createDiv('view-header-title');
    this.actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const button = createEl('button', 'clickable-icon view-action');
    setIcon(button, icon);
    setTooltip(button, title);
    button.addEventListener('click', callback);
    this.actionsEl.prepend(button);
    return button;
  }
}

/** What stands in a leaf that was in the background when the layout came back: nothing but a name. */
export class DeferredView extends View {
  constructor(
    leaf: WorkspaceLeaf,
    private readonly type: string,
    private readonly title: string,
    private readonly state: Record<string, unknown>,
    override icon: string,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.title;
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }
}

/** What an empty leaf shows. */
export class EmptyView extends ItemView {
  override icon = 'file';

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  protected override async onOpen(): Promise<void> {
    const el = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
    el.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
    const list = el.createDiv('empty-state-action-list');
    const open = list.createEl('button', { cls: 'empty-state-action', text: 'Open a note (Ctrl O)' });
    open.addEventListener('click', () => this.app.commands.executeCommandById('switcher:open'));
  }
}

export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void {
    this.registerEvent(
      this.app.vault.on('delete', (file: unknown) => {
        if (file === this.file) this.leaf.detach();
      }),
    );
    this.registerEvent(
      this.app.vault.on('rename', (file: unknown) => {
        if (file === this.file && file instanceof TFile) void this.onRename(file);
      }),
    );
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...(this.file && { file: this.file.path }) };
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const { file: path } = state as { readonly file?: string };
    const file = path === undefined ? null : this.app.vault.getFileByPath(path);
    if (file && file !== this.file) await this.loadFile(file);
  }

  async onLoadFile(_file: TFile): Promise<void> {}
  async onUnloadFile(_file: TFile): Promise<void> {}

  async onRename(_file: TFile): Promise<void> {
    this.leaf.updateHeader();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  protected async loadFile(file: TFile): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    await this.onLoadFile(file);
    this.leaf.updateHeader();
  }
}

export abstract class EditableFileView extends FileView {}
