import { Events } from './events';
import { type TAbstractFile, TFile, TFolder } from './files';
import { folderOf } from './paths';
import type { Vault } from './vault';

/** The files and folders of a vault, by path. */
export abstract class FileTree extends Events {
  protected readonly files = new Map<string, TAbstractFile>();
  protected readonly root = new TFolder(this.vault, '/');

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return path === '/' ? this.root : (this.files.get(path) ?? null);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.getAbstractFileByPath(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const file = this.getAbstractFileByPath(path);
    return file instanceof TFolder ? file : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [this.root, ...this.files.values()];
  }

  getAllFolders(includeRoot = true): TFolder[] {
    return this.getAllLoadedFiles().filter(
      (file): file is TFolder => file instanceof TFolder && (includeRoot || !file.isRoot()),
    );
  }

  getFiles(): TFile[] {
    return [...this.files.values()].filter((file): file is TFile => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
    cb(root);
    for (const child of root.children) {
      if (child instanceof TFolder) FileTree.recurseChildren(child, cb);
      else cb(child);
    }
  }

  protected add(file: TAbstractFile): void {
    const parent = this.ensureFolder(folderOf(file.path));
    file.parent = parent;
    if (!parent.children.includes(file)) parent.children.push(file);
    this.files.set(file.path, file);
  }

  protected detach(file: TAbstractFile): void {
    this.files.delete(file.path);
    if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
  }

  protected ensureFolder(path: string): TFolder {
    if (path === '' || path === '/') return this.root;
    const known = this.getFolderByPath(path);
    if (known) return known;
    const folder = new TFolder(this.vault, path);
    this.add(folder);
    return folder;
  }

  /** What every file says it belongs to: this, which is always a vault. */
  private get vault(): Vault {
    return this as unknown as Vault;
  }
}

/** The folder and all in it, folders before what they hold. */
export function filesUnder(folder: TFolder): TAbstractFile[] {
  const all: TAbstractFile[] = [];
  FileTree.recurseChildren(folder, (file) => all.push(file));
  return all;
}
