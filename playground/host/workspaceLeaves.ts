import type { Side } from 'obsidian';
import type { App } from './app';
import { Events } from './events';
import { LeafHolder, type WorkspaceParent, WorkspaceRoot } from './layout';
import { WorkspaceLeaf } from './leaf';
import { Platform } from './platform';
import type { WorkspaceWindow } from './popout';
import { WorkspaceMobileDrawer, WorkspaceRibbon, WorkspaceSidedock } from './sidedock';

type Dock = WorkspaceSidedock | WorkspaceMobileDrawer;
type ViewClass<T> = abstract new (...args: never[]) => T;

/** The parts of the window and the leaves in them. */
export abstract class WorkspaceLeaves extends Events {
  readonly containerEl = createDiv('workspace');
  readonly leftRibbon = new WorkspaceRibbon();
  readonly rightRibbon = new WorkspaceRibbon();
  readonly rootSplit: WorkspaceRoot;
  readonly leftSplit: Dock;
  readonly rightSplit: Dock;
  activeLeaf: WorkspaceLeaf | null = null;
  protected recent: WorkspaceLeaf[] = [];
  private windows: WorkspaceWindow[] = [];

  /** The host's own, as the next. */
  addWindow(window: WorkspaceWindow): void {
    this.windows.push(window);
    this.trigger('window-open', window, window.win);
  }

  removeWindow(window: WorkspaceWindow): void {
    this.windows = this.windows.filter((other) => other !== window);
    this.trigger('window-close', window, window.win);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.group === group);
  }

  getMostRecentLeaf(root: WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
    const leaves = root.leaves();
    return this.recent.find((leaf) => leaves.includes(leaf)) ?? leaves[0] ?? null;
  }

  getActiveViewOfType<T>(type: ViewClass<T>): T | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const part of [this.rootSplit, ...this.windows]) part.leaves().forEach(callback);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  protected allLeaves(): WorkspaceLeaf[] {
    return [this.rootSplit, ...this.windows, this.leftSplit, this.rightSplit].flatMap((part) => part.leaves());
  }

  protected currentTabs(): LeafHolder {
    const holder = this.getMostRecentLeaf()?.parent;
    return holder instanceof LeafHolder ? holder : this.rootSplit.firstTabs();
  }

  protected addLeaf(holder: LeafHolder): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app);
    holder.insertChild(holder.children.length, leaf);
    return leaf;
  }

  constructor(readonly app: App) {
    super();
    const dock = (side: Side): Dock =>
      Platform.isMobile ? new WorkspaceMobileDrawer(app, side) : new WorkspaceSidedock(app, side);
    this.leftSplit = dock('left');
    this.rootSplit = new WorkspaceRoot(app, 'mod-vertical mod-root');
    this.rightSplit = dock('right');
    const parts = [this.leftRibbon, this.leftSplit, this.rootSplit, this.rightSplit];
    this.containerEl.append(...parts.map((part) => part.containerEl));
  }
}
