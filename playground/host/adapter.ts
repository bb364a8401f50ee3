import type { DataAdapter, DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { folderOf, nameOf, normalizePath } from './paths';

/** What the bytes of a vault are kept in: memory in unit tests, the playground's server in the browser. */
export interface Store {
  list(): Promise<readonly StoredFile[]>;
  read(path: string): Promise<ArrayBuffer>;
  write(path: string, data: ArrayBuffer): Promise<Stat>;
  remove(path: string): Promise<void>;
  rename(path: string, newPath: string): Promise<void>;
  mkdir(path: string): Promise<void>;
}

export interface StoredFile {
  readonly path: string;
  readonly stat: Stat;
}

/** The app's file layer over any {@link Store}. Paths are normalized; folders exist once made or once they hold a file. */
export class Adapter implements DataAdapter {
  private readonly stats = new Map<string, Stat>();
  /** One write at a time, so that `process` is atomic as it is in the app. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly vaultName: string,
  ) {}

  /** Reads what the store holds; call once before the vault is used. */
  async open(): Promise<readonly StoredFile[]> {
    const files = await this.store.list();
    for (const { path, stat } of files) this.remember(path, stat);
    return files;
  }

  getName(): string {
    return this.vaultName;
  }

  async exists(normalizedPath: string, sensitive?: boolean): Promise<boolean> {
    const path = normalizePath(normalizedPath);
    if (path === '/' || this.stats.has(path)) return true;
    if (sensitive !== false) return false;
    return [...this.stats.keys()].some((known) => known.toLowerCase() === path.toLowerCase());
  }

  async stat(normalizedPath: string): Promise<Stat | null> {
    return this.stats.get(normalizePath(normalizedPath)) ?? null;
  }

  async list(normalizedPath: string): Promise<ListedFiles> {
    const folder = normalizePath(normalizedPath);
    const inside = [...this.stats].filter(([path]) => folderOf(path) === (folder === '/' ? '' : folder));
    const paths = (type: Stat['type']): string[] => inside.filter(([, s]) => s.type === type).map(([path]) => path);
    return { files: paths('file'), folders: paths('folder') };
  }

  async read(normalizedPath: string): Promise<string> {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await this.readBinary(normalizedPath));
  }

  async readBinary(normalizedPath: string): Promise<ArrayBuffer> {
    const path = normalizePath(normalizedPath);
    if (!this.stats.has(path)) throw missing(path);
    return this.store.read(path);
  }

  async write(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.writeBinary(normalizedPath, encode(data), options);
  }

  async writeBinary(normalizedPath: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.inTurn(() => this.put(normalizePath(normalizedPath), data, options));
  }

  async append(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.process(normalizedPath, (old) => old + data, options);
  }

  async appendBinary(normalizedPath: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    const path = normalizePath(normalizedPath);
    await this.inTurn(async () => {
      const old = await this.readBinary(path);
      const both = new Uint8Array(old.byteLength + data.byteLength);
      both.set(new Uint8Array(old));
      both.set(new Uint8Array(data), old.byteLength);
      await this.put(path, both.buffer, options);
    });
  }

  async process(normalizedPath: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    const path = normalizePath(normalizedPath);
    return this.inTurn(async () => {
      const old = await this.read(path);
      const text = fn(old);
      if (text !== old) await this.put(path, encode(text), options);
      return text;
    });
  }

  getResourcePath(normalizedPath: string): string {
    return `/vault/file?path=${encodeURIComponent(normalizePath(normalizedPath))}`;
  }

  async mkdir(normalizedPath: string): Promise<void> {
    const path = normalizePath(normalizedPath);
    await this.store.mkdir(path);
    this.remember(path, folderStat());
  }

  async trashSystem(): Promise<boolean> {
    return false;
  }

  async trashLocal(normalizedPath: string): Promise<void> {
    const path = normalizePath(normalizedPath);
    await this.rename(path, `.trash/${nameOf(path)}`);
  }

  async rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
    const path = normalizePath(normalizedPath);
    const inside = this.under(path);
    if (inside.length > 0 && !recursive) throw new Error(`Folder not empty: ${path}`);
    for (const each of [...inside.reverse(), path]) await this.remove(each);
  }

  async remove(normalizedPath: string): Promise<void> {
    const path = normalizePath(normalizedPath);
    if (!this.stats.has(path)) throw missing(path);
    await this.store.remove(path);
    this.stats.delete(path);
  }

  async rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    const path = normalizePath(normalizedPath);
    const newPath = normalizePath(normalizedNewPath);
    if (!this.stats.has(path)) throw missing(path);
    if (this.stats.has(newPath)) throw new Error('Destination file already exists!');
    await this.store.rename(path, newPath);
    for (const old of [path, ...this.under(path)]) {
      const stat = this.stats.get(old);
      this.stats.delete(old);
      if (stat) this.remember(newPath + old.slice(path.length), stat);
    }
  }

  async copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    await this.writeBinary(normalizedNewPath, await this.readBinary(normalizedPath));
  }

  private async put(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    const known = this.stats.get(path);
    const stat = await this.store.write(path, data);
    const ctime = options?.ctime ?? known?.ctime ?? stat.ctime;
    this.remember(path, { ...stat, ctime, mtime: options?.mtime ?? stat.mtime });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    // Whoever waits for `done` hears of a failure; the next in turn goes on all the same.
    this.queue = done.catch(() => undefined);
    return done;
  }

  private under(folder: string): string[] {
    return [...this.stats.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
  }

  private remember(path: string, stat: Stat): void {
    this.stats.set(path, stat);
    for (let up = folderOf(path); up !== '' && !this.stats.has(up); up = folderOf(up)) this.stats.set(up, folderStat());
  }
}

export function encode(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}

function folderStat(): Stat {
  return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
}

function missing(path: string): Error {
  return new Error(`ENOENT: no such file or directory, open '${path}'`);
}
