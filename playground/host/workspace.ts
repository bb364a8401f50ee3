import type { OpenViewState, PaneType, Side, SplitDirection, ViewState, WorkspaceWindowInitData } from 'obsidian';
import type { Extension } from '@codemirror/state';
import type { App } from './app';
import { debounce } from './debounce';
import { type TFile } from './files';
import { LeafHolder, WorkspaceSplit } from './layout';
import { type WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdownView';
import { parseLinktext } from './paths';
import { Platform } from './platform';
import { WorkspaceWindow } from './popout';
import { resolveSubpath } from './subpath';
import type { View } from './view';
import { WorkspaceLeaves } from './workspaceLeaves';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

export class Workspace extends WorkspaceLeaves {
  layoutReady = false;
  /** What plugins have registered; the arrays among them may be changed and `updateOptions` called. */
  readonly editorExtensions: Extension[] = [];
  readonly requestSaveLayout = debounce(async () => void this.trigger('save-layout'), 300, true);
  private readonly creators = new Map<string, ViewCreator>();
  private readonly extensions = new Map<string, string>();
  private readonly whenReady: (() => unknown)[] = [];
  private readonly lastOpen: string[] = [];
  /** How notes open: source or reading, and with or without Live Preview. */
  private mode: Readonly<Record<string, unknown>> = { mode: 'source', source: false };

  constructor(app: App) {
    super(app);
    this.registerViewType('markdown', (leaf) => new MarkdownView(leaf));
    this.on('layout-change', () => void this.requestSaveLayout());
  }

  get activeEditor(): MarkdownView | null {
    const view = this.getMostRecentLeaf()?.view;
    return view instanceof MarkdownView ? view : null;
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.whenReady.push(callback);
  }

  /** The host's own, as all below that the typings do not have. */
  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.whenReady.splice(0)) callback();
    this.trigger('layout-ready');
  }

  registerViewType(type: string, creator: ViewCreator): void {
    this.creators.set(type, creator);
  }

  unregisterViewType(type: string): void {
    this.creators.delete(type);
    for (const leaf of this.getLeavesOfType(type))
      void leaf.defer(leaf.getViewState(), leaf.getDisplayText(), leaf.getIcon());
  }

  viewCreator(type: string): ViewCreator | null {
    return this.creators.get(type) ?? null;
  }

  registerExtension(extension: string, type: string): void {
    this.extensions.set(extension, type);
  }

  typeForExtension(extension: string): string | null {
    return this.extensions.get(extension) ?? null;
  }

  modeState(): Readonly<Record<string, unknown>> {
    return this.mode;
  }

  rememberMode(state: Readonly<Record<string, unknown>>): void {
    this.mode = { mode: state.mode, source: state.source };
  }

  getLeaf(newLeaf?: PaneType | boolean, direction?: SplitDirection): WorkspaceLeaf {
    if (newLeaf === 'split') return this.splitActiveLeaf(direction);
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'tab' || newLeaf === true) return this.addLeaf(this.currentTabs());
    return this.getUnpinnedLeaf();
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    const leaf = this.getMostRecentLeaf();
    return leaf && !leaf.pinned ? leaf : this.addLeaf(this.currentTabs());
  }

  createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
    return this.addLeaf(parent.addTabs(index));
  }

  createLeafBySplit(leaf: WorkspaceLeaf, direction: SplitDirection = 'vertical', before = false): WorkspaceLeaf {
    const tabs = leaf.parent;
    const split = tabs?.parent;
    if (!tabs || !(split instanceof WorkspaceSplit)) return this.addLeaf(this.currentTabs());
    split.containerEl.toggleClass('mod-column', direction === 'horizontal');
    return this.addLeaf(split.addTabs(split.children.indexOf(tabs) + (before ? 0 : 1)));
  }

  splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf {
    const leaf = this.getMostRecentLeaf();
    return leaf ? this.createLeafBySplit(leaf, direction) : this.addLeaf(this.currentTabs());
  }

  async duplicateLeaf(leaf: WorkspaceLeaf, direction?: PaneType | boolean | SplitDirection): Promise<WorkspaceLeaf> {
    const copy = this.createLeafBySplit(leaf, direction === 'horizontal' ? 'horizontal' : 'vertical');
    await copy.setViewState(leaf.getViewState());
    return copy;
  }

  openPopoutLeaf(data?: WorkspaceWindowInitData): WorkspaceLeaf {
    return this.addLeaf(new WorkspaceWindow(this.app, data).firstTabs());
  }

  moveLeafToPopout(leaf: WorkspaceLeaf, data?: WorkspaceWindowInitData): WorkspaceWindow {
    const window = new WorkspaceWindow(this.app, data);
    leaf.parent?.removeChild(leaf);
    window.firstTabs().insertChild(0, leaf);
    this.keepRootLeaf();
    this.trigger('layout-change');
    return window;
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: PaneType | boolean,
    openViewState?: OpenViewState,
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const file =
      this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await this.app.vault.create(`${path}.md`, ''));
    const leaf = this.getLeaf(newLeaf);
    await leaf.openFile(file, openViewState);
    const cache = this.app.metadataCache.getFileCache(file);
    const place = subpath !== '' && cache ? resolveSubpath(cache, subpath) : null;
    if (place) leaf.setEphemeralState({ line: place.start.line });
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean): void {
    const focus = typeof params === 'object' && params.focus === true;
    if (leaf.parent instanceof LeafHolder && leaf.parent.currentLeaf !== leaf) leaf.parent.select(leaf);
    void leaf.loadIfDeferred();
    const old = this.activeLeaf;
    this.activeLeaf = leaf;
    old?.containerEl.removeClass('mod-active');
    leaf.containerEl.addClass('mod-active');
    this.recent = [leaf, ...this.recent.filter((other) => other !== leaf)];
    // On a phone the keyboard would cover half of the note.
    if (focus && !Platform.isMobile && leaf.view instanceof MarkdownView) leaf.view.focus();
    if (old === leaf) return;
    this.trigger('active-leaf-change', leaf);
    if (leaf.view instanceof MarkdownView) this.trigger('file-open', leaf.view.file);
  }

  getLeftLeaf(_split: boolean): WorkspaceLeaf {
    return this.addLeaf(this.leftSplit.holder());
  }

  getRightLeaf(_split: boolean): WorkspaceLeaf {
    return this.addLeaf(this.rightSplit.holder());
  }

  async ensureSideLeaf(
    type: string,
    side: Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
  ): Promise<WorkspaceLeaf> {
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const leaf = dock.leaves().find((each) => each.view.getViewType() === type) ?? this.addLeaf(dock.holder());
    if (leaf.view.getViewType() !== type || options.state !== undefined) {
      const state: ViewState = { type };
      if (options.state !== undefined) state.state = options.state as Record<string, unknown>;
      await leaf.setViewState(state);
    }
    if (options.reveal !== false) await this.revealLeaf(leaf);
    if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  getActiveFile(): TFile | null {
    const active = this.activeLeaf?.view;
    if (active instanceof MarkdownView) return active.file;
    return this.activeEditor?.file ?? null;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    if (leaf.parent instanceof LeafHolder) leaf.parent.select(leaf);
    for (const dock of [this.leftSplit, this.rightSplit]) if (dock.leaves().includes(leaf)) dock.expand();
    await leaf.loadIfDeferred();
  }

  getLastOpenFiles(): string[] {
    return [...this.lastOpen];
  }

  updateOptions(): void {
    for (const leaf of this.allLeaves()) if (leaf.view instanceof MarkdownView) leaf.view.updateOptions();
  }

  handleLinkContextMenu(): boolean {
    return false;
  }

  fileOpened(leaf: WorkspaceLeaf, file: TFile): void {
    const at = this.lastOpen.indexOf(file.path);
    if (at >= 0) this.lastOpen.splice(at, 1);
    this.lastOpen.unshift(file.path);
    if (leaf === this.activeLeaf) this.trigger('file-open', file);
    void this.requestSaveLayout();
  }

  leafDetached(leaf: WorkspaceLeaf): void {
    this.recent = this.recent.filter((other) => other !== leaf);
    this.keepRootLeaf();
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
    }
    this.trigger('layout-change');
  }

  private keepRootLeaf(): void {
    if (this.rootSplit.leaves().length === 0) this.addLeaf(this.rootSplit.firstTabs());
  }
}
