import type { App } from './app';
import { LeafHolder, WorkspaceSplit, type WorkspaceTabs } from './layout';

export class WorkspaceRibbon {
  /** The host's own. */
  readonly containerEl = createDiv('workspace-ribbon side-dock-ribbon mod-left');
  readonly actionsEl = this.containerEl.createDiv('side-dock-actions');
  readonly settingsEl = this.containerEl.createDiv('side-dock-settings');
}

/** A dock at the side of the window. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = true;

  constructor(
    app: App,
    readonly side: 'left' | 'right',
  ) {
    super(app, `mod-horizontal mod-sidedock mod-${side}-split is-sidedock-collapsed`);
  }

  holder(): WorkspaceTabs {
    return this.firstTabs();
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.set(true);
  }

  expand(): void {
    this.set(false);
  }

  private set(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.app.workspace.trigger('layout-change');
    this.app.workspace.trigger('resize');
  }
}

/** The drawer that a phone has instead of a dock; it slides over the note. */
export class WorkspaceMobileDrawer extends LeafHolder {
  collapsed = true;

  constructor(
    app: App,
    readonly side: 'left' | 'right',
  ) {
    super(app, `workspace-drawer mod-${side} is-collapsed`);
  }

  holder(): this {
    return this;
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.set(true);
  }

  expand(): void {
    this.set(false);
  }

  private set(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-collapsed', collapsed);
    this.app.workspace.trigger('layout-change');
  }
}
