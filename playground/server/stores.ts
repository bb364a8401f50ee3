import { mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface FileStat {
  readonly type: 'file' | 'folder';
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

export interface Listed {
  readonly path: string;
  readonly stat: FileStat;
}

/** Where the server keeps a vault. Paths are relative and `/`-separated; one that leads out is refused. */
export interface VaultStore {
  list(): Promise<readonly Listed[]>;
  read(file: string): Promise<Uint8Array>;
  write(file: string, data: Uint8Array): Promise<FileStat>;
  remove(file: string): Promise<void>;
  rename(file: string, newPath: string): Promise<void>;
  mkdir(folder: string): Promise<void>;
}

/** A path that leads out of the vault. */
export class OutsideError extends Error {
  constructor(file: string) {
    super(`“${file}” is not inside the vault.`);
  }
}

/** Folders that are no notes and can be large. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.trash']);

const FOLDER: FileStat = { type: 'folder', ctime: 0, mtime: 0, size: 0 };

/** A vault in a folder on disk. Every path is checked to lie inside it, links followed. */
export class FolderStore implements VaultStore {
  private readonly root: string;
  private temporary = 0;

  constructor(root: string) {
    this.root = path.resolve(root);
  }

  async list(folder = ''): Promise<readonly Listed[]> {
    const entries = await readdir(path.join(this.root, folder), { withFileTypes: true });
    const found = await Promise.all(
      entries
        .filter(({ name }) => !SKIPPED.has(name))
        .map(async (entry): Promise<readonly Listed[]> => {
          const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
          if (entry.isDirectory()) return [{ path: relative, stat: FOLDER }, ...(await this.list(relative))];
          return entry.isFile() ? [{ path: relative, stat: await this.statOf(relative) }] : [];
        }),
    );
    return found.flat();
  }

  async read(file: string): Promise<Uint8Array> {
    return readFile(await this.inside(file));
  }

  /** Written beside and then renamed, so that whoever reads meanwhile sees the old file or the new, never half. */
  async write(file: string, data: Uint8Array): Promise<FileStat> {
    const target = await this.inside(file);
    await mkdir(path.dirname(target), { recursive: true });
    this.temporary += 1;
    const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.${this.temporary}.tmp`);
    try {
      await writeFile(beside, data, { flush: true });
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    return this.statOf(file);
  }

  async remove(file: string): Promise<void> {
    await rm(await this.inside(file), { recursive: true });
  }

  async rename(file: string, newPath: string): Promise<void> {
    const target = await this.inside(newPath);
    await mkdir(path.dirname(target), { recursive: true });
    await rename(await this.inside(file), target);
  }

  async mkdir(folder: string): Promise<void> {
    await mkdir(await this.inside(folder), { recursive: true });
  }

  private async statOf(file: string): Promise<FileStat> {
    const { birthtimeMs, mtimeMs, size } = await stat(await this.inside(file));
    return { type: 'file', ctime: Math.round(birthtimeMs), mtime: Math.round(mtimeMs), size };
  }

  private async inside(file: string): Promise<string> {
    const target = path.resolve(this.root, file);
    if (!isWithin(this.root, target)) throw new OutsideError(file);
    // A link inside the folder may lead out of it: ask where its nearest existing part really is.
    const root = await realpath(this.root);
    for (let at = target; at !== this.root; at = path.dirname(at)) {
      const real = await realpath(at).catch(() => null);
      if (real === null) continue;
      if (!isWithin(root, real)) throw new OutsideError(file);
      break;
    }
    return target;
  }
}

/** A vault in memory: what is edited is gone when the server ends. */
export class MemoryStore implements VaultStore {
  private readonly files = new Map<string, { readonly data: Uint8Array; readonly stat: FileStat }>();

  /** From paths and their texts. */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [file, data] of Object.entries(files)) {
      this.put(file, typeof data === 'string' ? new TextEncoder().encode(data) : data);
    }
  }

  static async copyOf(folder: string): Promise<MemoryStore> {
    const source = new FolderStore(folder);
    const store = new MemoryStore();
    for (const listed of await source.list()) {
      if (listed.stat.type === 'file') store.put(listed.path, await source.read(listed.path));
    }
    return store;
  }

  async list(): Promise<readonly Listed[]> {
    return [...this.files].map(([file, { stat }]) => ({ path: file, stat }));
  }

  async read(file: string): Promise<Uint8Array> {
    const found = this.files.get(file);
    if (!found) throw Object.assign(new Error(`No file at ${file}`), { code: 'ENOENT' });
    return found.data;
  }

  async write(file: string, data: Uint8Array): Promise<FileStat> {
    return this.put(file, data);
  }

  async remove(file: string): Promise<void> {
    for (const known of this.under(file)) this.files.delete(known);
  }

  async rename(file: string, newPath: string): Promise<void> {
    for (const known of this.under(file)) {
      const value = this.files.get(known);
      this.files.delete(known);
      if (value) this.files.set(inVault(newPath) + known.slice(file.length), value);
    }
  }

  async mkdir(): Promise<void> {}

  private under(file: string): readonly string[] {
    return [...this.files.keys()].filter((known) => known === file || known.startsWith(`${file}/`));
  }

  private put(file: string, data: Uint8Array): FileStat {
    const now = Date.now();
    const clean = inVault(file);
    const ctime = this.files.get(clean)?.stat.ctime ?? now;
    const written: FileStat = { type: 'file', ctime, mtime: now, size: data.length };
    this.files.set(clean, { data, stat: written });
    return written;
  }
}

function inVault(file: string): string {
  const clean = path.posix.normalize(file);
  if (path.posix.isAbsolute(clean) || clean === '..' || clean.startsWith('../')) throw new OutsideError(file);
  return clean;
}

function isWithin(root: string, target: string): boolean {
  const relative = path.relative(root, target);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
