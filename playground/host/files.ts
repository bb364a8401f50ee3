import type { FileStats } from 'obsidian';
import { nameOf } from './paths';
import type { Vault } from './vault';

export abstract class TAbstractFile {
  vault: Vault;
  path: string;
  name: string;
  parent: TFolder | null = null;

  constructor(vault: Vault, path: string) {
    this.vault = vault;
    this.path = path;
    this.name = nameOf(path);
  }

  /** The host's own: the app does the same inside `Vault.rename`. */
  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  stat: FileStats;
  basename = '';
  extension = '';

  constructor(vault: Vault, path: string, stat: FileStats) {
    super(vault, path);
    this.stat = stat;
    this.setPath(path);
  }

  override setPath(path: string): void {
    super.setPath(path);
    const dot = this.name.lastIndexOf('.');
    this.basename = dot <= 0 ? this.name : this.name.slice(0, dot);
    this.extension = dot <= 0 ? '' : this.name.slice(dot + 1).toLowerCase();
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }

  override setPath(path: string): void {
    super.setPath(path);
    if (path === '/') this.name = '';
  }
}
