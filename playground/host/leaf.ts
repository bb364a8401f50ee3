import type { OpenViewState, ViewState } from 'obsidian';
import type { App } from './app';
import type { TFile } from './files';
import { LeafHolder, WorkspaceItem } from './layout';
import { DeferredView, EmptyView, type View } from './view';

let lastId = 0;

export class WorkspaceLeaf extends WorkspaceItem {
  view: View;
  hoverPopover = null;
  readonly id = `leaf-${(lastId += 1)}`;
  pinned = false;
  group: string | null = null;

  constructor(app: App) {
    super(app, 'workspace-leaf');
    this.view = new EmptyView(this);
    void this.view.mount(this.containerEl);
    // As in the app, whatever is clicked or focused makes its leaf the active one.
    for (const type of ['mousedown', 'focusin'] as const) {
      this.containerEl.addEventListener(type, () => {
        if (app.workspace.activeLeaf !== this) app.workspace.setActiveLeaf(this);
      });
    }
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  async loadIfDeferred(): Promise<void> {
    if (!this.isDeferred) return;
    await this.setViewState({ type: this.view.getViewType(), state: this.view.getState() });
  }

  /** Leaves the view out until the leaf is looked at. The host's own. */
  async defer(state: ViewState, title: string, icon: string): Promise<void> {
    await this.open(new DeferredView(this, state.type, title, state.state ?? {}, icon));
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type =
      file.extension === 'md' ? 'markdown' : (this.app.workspace.typeForExtension(file.extension) ?? 'empty');
    const mode = type === 'markdown' ? this.app.workspace.modeState() : {};
    const kept = this.view.getViewType() === type ? this.view.getState() : mode;
    await this.setViewState({ type, state: { ...kept, ...openState.state, file: file.path } }, openState.eState);
    if (openState.active !== false) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.fileOpened(this, file);
  }

  async open(view: View): Promise<View> {
    if (view === this.view) return view;
    const old = this.view;
    this.view = view;
    await old.unmount();
    await view.mount(this.containerEl);
    this.updateHeader();
    this.app.workspace.trigger('layout-change');
    return view;
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), pinned: this.pinned };
  }

  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    if (this.isDeferred || this.view.getViewType() !== viewState.type) {
      const create = this.app.workspace.viewCreator(viewState.type);
      await this.open(create ? create(this) : new EmptyView(this));
    }
    await this.view.setState(viewState.state ?? {}, { history: false });
    if (eState !== undefined) this.setEphemeralState(eState);
    this.updateHeader();
    if (viewState.active) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.trigger('layout-change');
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup((other.group ??= other.id));
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  detach(): void {
    const { parent } = this;
    if (!parent) return;
    parent.removeChild(this);
    void this.view.unmount();
    this.app.workspace.leafDetached(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** The host's own. */
  updateHeader(): void {
    if (this.parent instanceof LeafHolder) this.parent.draw();
  }
}
