import { ItemView, setIcon, type WorkspaceLeaf } from 'obsidian';
import { Panel } from '../panel/panel';
import type { PanelActions } from '../panel/state';
import type { Shell } from './shell';

export const PANEL_VIEW = 'wonderings-panel';
export const PANEL_ICON = 'messages-square';

/** The reflection panel as a view of the app: in either sidebar, as a tab or in a window of its own. */
export class PanelView extends ItemView {
  constructor(
    leaf: WorkspaceLeaf,
    readonly shell: Shell,
    readonly actions: Omit<PanelActions, 'icon'>,
  ) {
    super(leaf);
    this.icon = PANEL_ICON;
    // It follows the note, so going back and forth in the history means nothing here.
    this.navigation = false;
  }

  override getViewType(): string {
    return PANEL_VIEW;
  }

  override getDisplayText(): string {
    return this.shell.texts.panel.title;
  }

  override onOpen(): Promise<void> {
    const panel = new Panel(this.contentEl, { ...this.actions, icon: setIcon }, this.shell.memory);
    this.register(this.shell.reports.drawsAll());
    this.register(this.shell.follower.listen((state) => panel.update(state)));
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    this.contentEl.empty();
    return Promise.resolve();
  }
}

/** Shows the panel, in the right sidebar unless it is open elsewhere. */
export async function openPanel(shell: Shell): Promise<void> {
  const { workspace } = shell.app;
  const leaf = workspace.getLeavesOfType(PANEL_VIEW)[0] ?? (await workspace.ensureSideLeaf(PANEL_VIEW, 'right'));
  await workspace.revealLeaf(leaf);
}
