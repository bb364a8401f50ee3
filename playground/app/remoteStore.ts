import type { Stat } from 'obsidian';
import type { Store, StoredFile } from '../host/adapter';

/** The vault that the playground's server holds. */
export class RemoteStore implements Store {
  constructor(private readonly files: readonly StoredFile[]) {}

  /** Asks the server what vault it has. */
  static async open(): Promise<{ readonly name: string; readonly store: RemoteStore }> {
    const response = await ask('GET', '/vault/list');
    const { name, files } = (await response.json()) as { name: string; files: readonly StoredFile[] };
    return { name, store: new RemoteStore(files) };
  }

  async list(): Promise<readonly StoredFile[]> {
    return this.files;
  }

  async read(path: string): Promise<ArrayBuffer> {
    return (await ask('GET', fileAt(path))).arrayBuffer();
  }

  async write(path: string, data: ArrayBuffer): Promise<Stat> {
    return (await ask('PUT', fileAt(path), data)).json() as Promise<Stat>;
  }

  async remove(path: string): Promise<void> {
    await ask('DELETE', fileAt(path));
  }

  async rename(path: string, newPath: string): Promise<void> {
    await ask('POST', `/vault/rename?path=${encodeURIComponent(path)}&to=${encodeURIComponent(newPath)}`);
  }

  async mkdir(path: string): Promise<void> {
    await ask('POST', `/vault/folder?path=${encodeURIComponent(path)}`);
  }
}

function fileAt(path: string): string {
  return `/vault/file?path=${encodeURIComponent(path)}`;
}

async function ask(method: string, address: string, body?: ArrayBuffer): Promise<Response> {
  const response = await fetch(address, { method, ...(body && { body }) });
  if (!response.ok) throw new Error(await response.text());
  return response;
}
