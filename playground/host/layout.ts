import type { App } from './app';
import { Events } from './events';
import { setIcon } from './icons';
import type { WorkspaceLeaf } from './leaf';
import { setTooltip } from './tooltip';

export abstract class WorkspaceItem extends Events {
  readonly containerEl: HTMLElement;
  parent: WorkspaceParent | null = null;

  constructor(
    readonly app: App,
    cls: string,
  ) {
    super();
    this.containerEl = createDiv(cls);
  }

  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }

  getContainer(): WorkspaceContainer {
    const root = this.getRoot();
    return root instanceof WorkspaceContainer ? root : this.app.workspace.rootSplit;
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  children: WorkspaceItem[] = [];

  /** Where the children's elements go. The host's own. */
  protected childrenEl(): HTMLElement {
    return this.containerEl;
  }

  insertChild(index: number, child: WorkspaceItem): void {
    const before = this.children[index]?.containerEl ?? null;
    this.children.splice(index, 0, child);
    child.parent = this;
    this.childrenEl().insertBefore(child.containerEl, before);
  }

  removeChild(child: WorkspaceItem): void {
    this.children = this.children.filter((other) => other !== child);
    child.containerEl.remove();
    child.parent = null;
  }

  leaves(): WorkspaceLeaf[] {
    return this.children.flatMap((child) =>
      child instanceof WorkspaceParent ? child.leaves() : [child as WorkspaceLeaf],
    );
  }
}

export class WorkspaceSplit extends WorkspaceParent {
  constructor(app: App, cls: string) {
    super(app, `workspace-split ${cls}`);
  }

  /** A new group of tabs in it, and its first place for a leaf. */
  addTabs(index = this.children.length): WorkspaceTabs {
    const tabs = new WorkspaceTabs(this.app);
    this.insertChild(index, tabs);
    return tabs;
  }

  firstTabs(): WorkspaceTabs {
    const [first] = this.children;
    return first instanceof WorkspaceTabs ? first : this.addTabs();
  }
}

export abstract class WorkspaceContainer extends WorkspaceSplit {
  abstract win: Window;
  abstract doc: Document;
}

export class WorkspaceRoot extends WorkspaceContainer {
  get win(): Window {
    return window;
  }

  get doc(): Document {
    return document;
  }
}

/** Leaves of which one shows: a group of tabs, or the drawer of a phone. */
export abstract class LeafHolder extends WorkspaceParent {
  protected readonly headersEl: HTMLElement;
  private readonly bodyEl: HTMLElement;
  currentTab = 0;

  constructor(app: App, cls: string) {
    super(app, cls);
    const bar = this.containerEl.createDiv('workspace-tab-header-container');
    this.headersEl = bar.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
    this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
  }

  protected override childrenEl(): HTMLElement {
    return this.bodyEl;
  }

  get currentLeaf(): WorkspaceLeaf | undefined {
    return this.children[this.currentTab] as WorkspaceLeaf | undefined;
  }

  override insertChild(index: number, child: WorkspaceItem): void {
    super.insertChild(index, child);
    this.select(child);
  }

  override removeChild(child: WorkspaceItem): void {
    super.removeChild(child);
    this.currentTab = Math.max(0, Math.min(this.currentTab, this.children.length - 1));
    this.draw();
    void this.currentLeaf?.loadIfDeferred();
    if (this.children.length === 0 && this.parent && this.parent.children.length > 1) this.parent.removeChild(this);
  }

  select(child: WorkspaceItem): void {
    this.currentTab = Math.max(0, this.children.indexOf(child));
    this.draw();
  }

  /** Draws the tabs' headers and shows the current leaf. */
  draw(): void {
    this.headersEl.empty();
    for (const [index, child] of this.children.entries()) {
      const leaf = child as WorkspaceLeaf;
      const current = index === this.currentTab;
      leaf.containerEl.toggle(current);
      leaf.containerEl.setAttrs({ role: 'tabpanel', 'aria-label': leaf.getDisplayText() });
      this.drawHeader(leaf, current);
    }
  }

  private drawHeader(leaf: WorkspaceLeaf, current: boolean): void {
    const header = this.headersEl.createDiv({
      cls: 'workspace-tab-header tappable',
      attr: { role: 'tab', 'aria-selected': current, tabindex: current ? 0 : -1, 'data-type': leaf.view.getViewType() },
    });
    header.toggleClass('is-active', current);
    const inner = header.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: leaf.getDisplayText() });
    setTooltip(header, leaf.getDisplayText());
    header.addEventListener('click', () => this.app.workspace.setActiveLeaf(leaf, { focus: true }));
    header.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const next = step === undefined ? undefined : this.children[this.children.indexOf(leaf) + step];
      if (!next) return;
      void this.app.workspace.revealLeaf(next as WorkspaceLeaf);
      this.headersEl.querySelector<HTMLElement>('.is-active')?.focus();
    });
    const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-hidden': true } });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
  }
}

export class WorkspaceTabs extends LeafHolder {
  constructor(app: App) {
    super(app, 'workspace-tabs mod-top');
  }
}
