import type { DataWriteOptions } from 'obsidian';
import type { Adapter } from './adapter';
import { encode } from './adapter';
import { type TAbstractFile, TFile, TFolder } from './files';
import { FileTree, filesUnder } from './fileTree';
import { folderOf, normalizePath } from './paths';

/** The folder for settings; like every name with a leading dot it is no part of the vault's files. */
export const CONFIG_DIR = '.obsidian';

export class Vault extends FileTree {
  configDir = CONFIG_DIR;
  private readonly texts = new Map<TFile, { readonly mtime: number; readonly text: string }>();

  constructor(readonly adapter: Adapter) {
    super();
    this.root.setPath('/');
  }

  /** Reads the list of files; call once before the vault is used. */
  async open(): Promise<void> {
    for (const { path, stat } of await this.adapter.open()) {
      if (isHidden(path)) continue;
      if (stat.type === 'folder') this.ensureFolder(path);
      else this.add(new TFile(this, path, stat));
    }
  }

  getName(): string {
    return this.adapter.getName();
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async read(file: TFile): Promise<string> {
    const text = await this.adapter.read(file.path);
    this.texts.set(file, { mtime: file.stat.mtime, text });
    return text;
  }

  async cachedRead(file: TFile): Promise<string> {
    const kept = this.texts.get(file);
    return kept && kept.mtime === file.stat.mtime ? kept.text : this.read(file);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    return this.createBinary(path, encode(data), options);
  }

  async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    const clean = normalizePath(path);
    if (await this.adapter.exists(clean)) throw new Error('File already exists.');
    const folder = folderOf(clean);
    if (folder !== '' && !(await this.adapter.exists(folder))) throw new Error(`Folder does not exist: ${folder}`);
    await this.adapter.writeBinary(clean, data, options);
    const file = new TFile(this, clean, await this.statOf(clean));
    if (isHidden(clean)) return file;
    this.add(file);
    this.trigger('create', file);
    return file;
  }

  async createFolder(path: string): Promise<TFolder> {
    const clean = normalizePath(path);
    if (this.files.has(clean)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(clean);
    const folder = this.ensureFolder(clean);
    this.trigger('create', folder);
    return folder;
  }

  async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.adapter.write(file.path, data, options);
    await this.afterWrite(file, data);
  }

  async modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.adapter.writeBinary(file.path, data, options);
    await this.afterWrite(file);
  }

  async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.adapter.append(file.path, data, options);
    await this.afterWrite(file);
  }

  async appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.adapter.appendBinary(file.path, data, options);
    await this.afterWrite(file);
  }

  async process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    let changed = false;
    const change = (data: string): string => {
      const text = fn(data);
      changed = text !== data;
      return text;
    };
    const text = await this.adapter.process(file.path, change, options);
    if (changed) await this.afterWrite(file, text);
    return text;
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
    if (!(file instanceof TFile)) throw new Error('Only files can be copied here.');
    return (await this.createBinary(newPath, await this.readBinary(file))) as TAbstractFile as T;
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const clean = normalizePath(newPath);
    await this.adapter.rename(file.path, clean);
    const moved: (readonly [TAbstractFile, string])[] = [];
    const moving = file instanceof TFolder ? filesUnder(file) : [file];
    const oldRoot = file.path;
    for (const each of moving) {
      moved.push([each, each.path]);
      this.detach(each);
      each.setPath(clean + each.path.slice(oldRoot.length));
    }
    for (const each of moving) this.add(each);
    for (const [each, oldPath] of moved) this.trigger('rename', each, oldPath);
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder) await this.adapter.rmdir(file.path, force || file.children.length > 0);
    else await this.adapter.remove(file.path);
    this.forget(file);
  }

  async trash(file: TAbstractFile, _system: boolean): Promise<void> {
    await this.adapter.trashLocal(file.path);
    this.forget(file);
  }

  private async afterWrite(file: TFile, text?: string): Promise<void> {
    file.stat = await this.statOf(file.path);
    if (text === undefined) this.texts.delete(file);
    else this.texts.set(file, { mtime: file.stat.mtime, text });
    this.trigger('modify', file);
  }

  private async statOf(path: string): Promise<TFile['stat']> {
    const { ctime, mtime, size } = (await this.adapter.stat(path)) ?? { ctime: 0, mtime: 0, size: 0 };
    return { ctime, mtime, size };
  }

  private forget(file: TAbstractFile): void {
    for (const each of file instanceof TFolder ? filesUnder(file).reverse() : [file]) {
      this.detach(each);
      if (each instanceof TFile) this.texts.delete(each);
      this.trigger('delete', each);
    }
  }
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}
