import type { Stat } from 'obsidian';
import { encode, type Store, type StoredFile } from './adapter';

/** A vault in memory, made from paths and their texts. */
export class MemoryStore implements Store {
  private readonly files = new Map<string, { data: ArrayBuffer; stat: Stat }>();

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.put(path, encode(text));
  }

  async list(): Promise<readonly StoredFile[]> {
    return [...this.files].map(([path, { stat }]) => ({ path, stat }));
  }

  async read(path: string): Promise<ArrayBuffer> {
    const file = this.files.get(path);
    if (!file) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return file.data;
  }

  async write(path: string, data: ArrayBuffer): Promise<Stat> {
    return this.put(path, data);
  }

  async remove(path: string): Promise<void> {
    this.files.delete(path);
  }

  async rename(path: string, newPath: string): Promise<void> {
    for (const [old, file] of [...this.files]) {
      if (old !== path && !old.startsWith(`${path}/`)) continue;
      this.files.delete(old);
      this.files.set(newPath + old.slice(path.length), file);
    }
  }

  async mkdir(): Promise<void> {}

  private put(path: string, data: ArrayBuffer): Stat {
    const now = Date.now();
    const ctime = this.files.get(path)?.stat.ctime ?? now;
    const stat: Stat = { type: 'file', ctime, mtime: now, size: data.byteLength };
    this.files.set(path, { data, stat });
    return stat;
  }
}
