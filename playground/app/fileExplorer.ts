import { TFile, TFolder, type TAbstractFile } from '../host/files';
import { setIcon } from '../host/icons';
import { Menu } from '../host/menu';
import { ItemView } from '../host/view';
import { Platform } from '../host/platform';

/** The list of files at the left. */
export class FileExplorer extends ItemView {
  override icon = 'folder-closed';
  private readonly folded = new Set<string>();

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  protected override async onOpen(): Promise<void> {
    this.draw();
    for (const name of ['create', 'delete', 'rename']) this.registerEvent(this.app.vault.on(name, () => this.draw()));
    this.registerEvent(this.app.workspace.on('file-open', () => this.showActive()));
  }

  private draw(): void {
    this.contentEl.empty();
    const nav = this.contentEl.createEl('nav', { cls: 'nav-files-container', attr: { 'aria-label': 'Files' } });
    nav.createDiv({ cls: 'nav-folder-title mod-root', text: this.app.vault.getName() });
    this.drawFolder(nav.createDiv('nav-folder-children'), this.app.vault.getRoot());
    this.showActive();
  }

  private drawFolder(el: HTMLElement, folder: TFolder): void {
    for (const child of [...folder.children].sort(byNameFoldersFirst)) {
      if (child instanceof TFolder) this.drawSubfolder(el, child);
      else if (child instanceof TFile) this.drawFile(el, child);
    }
  }

  private drawSubfolder(el: HTMLElement, folder: TFolder): void {
    const holder = el.createDiv('nav-folder');
    const closed = this.folded.has(folder.path);
    holder.toggleClass('is-collapsed', closed);
    const title = holder.createEl('button', { cls: 'nav-folder-title', attr: { 'aria-expanded': !closed } });
    setIcon(title.createSpan('nav-folder-collapse-indicator collapse-icon'), 'chevron-down');
    title.createSpan({ cls: 'nav-folder-title-content', text: folder.name });
    title.addEventListener('click', () => {
      if (closed) this.folded.delete(folder.path);
      else this.folded.add(folder.path);
      this.draw();
    });
    if (!closed) this.drawFolder(holder.createDiv('nav-folder-children'), folder);
  }

  private drawFile(el: HTMLElement, file: TFile): void {
    const title = el.createEl('button', { cls: 'nav-file-title tappable', attr: { 'data-path': file.path } });
    title.createSpan({ cls: 'nav-file-title-content', text: file.basename });
    if (file.extension !== 'md') title.createSpan({ cls: 'nav-file-tag', text: file.extension });
    title.addEventListener('click', (event) => {
      void this.app.workspace.getLeaf(event.ctrlKey || event.metaKey ? 'tab' : false).openFile(file);
      if (Platform.isPhone) this.app.workspace.leftSplit.collapse();
    });
    title.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const menu = new Menu();
      menu.addItem((item) =>
        item
          .setTitle('Open in new tab')
          .setIcon('file-plus')
          .setSection('open')
          .onClick(() => void this.app.workspace.getLeaf('tab').openFile(file)),
      );
      this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
      menu.showAtMouseEvent(event);
    });
  }

  private showActive(): void {
    const path = this.app.workspace.getActiveFile()?.path;
    for (const el of this.contentEl.querySelectorAll('.nav-file-title')) {
      const active = el.getAttribute('data-path') === path;
      el.toggleClass('is-active', active);
      if (active) el.setAttribute('aria-current', 'page');
      else el.removeAttribute('aria-current');
    }
  }
}

function byNameFoldersFirst(a: TAbstractFile, b: TAbstractFile): number {
  const folders = Number(b instanceof TFolder) - Number(a instanceof TFolder);
  return folders || a.name.localeCompare(b.name, undefined, { numeric: true });
}
