import { mkdtemp, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Serving, serve } from '../../playground/server/serve';
import { FolderStore, MemoryStore } from '../../playground/server/stores';

let home = '';
let vault = '';
let server: Serving | null = null;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'playground-'));
  vault = path.join(home, 'vault');
  await mkdir(vault);
  await writeFile(path.join(vault, 'Note.md'), 'one');
  await writeFile(path.join(home, 'secret.txt'), 'secret');
});

afterEach(async () => {
  await server?.close();
  server = null;
  await rm(home, { recursive: true });
});

describe('a vault in a folder', () => {
  it('lists, reads and writes', async () => {
    const store = new FolderStore(vault);
    await store.write('new/Other.md', Buffer.from('two'));
    expect((await store.list()).map((each) => each.path).sort()).toEqual(['Note.md', 'new', 'new/Other.md']);
    expect(Buffer.from(await store.read('new/Other.md')).toString()).toBe('two');
  });

  it('leaves nothing beside what it writes', async () => {
    await new FolderStore(vault).write('Note.md', Buffer.from('two'));
    expect(await readdir(vault)).toEqual(['Note.md']);
    expect(await readFile(path.join(vault, 'Note.md'), 'utf8')).toBe('two');
  });

  it('leaves the old file and nothing else where it cannot write', async () => {
    await mkdir(path.join(vault, 'Folder.md'));
    await expect(new FolderStore(vault).write('Folder.md', Buffer.from('x'))).rejects.toThrow();
    expect((await readdir(vault)).sort()).toEqual(['Folder.md', 'Note.md']);
  });

  it.each(['../secret.txt', '/etc/passwd', 'a/../../secret.txt', '..', '.', ''])(
    'refuses the path “%s”',
    async (file) => {
      await expect(new FolderStore(vault).read(file)).rejects.toThrow('is not inside the vault');
      await expect(new FolderStore(vault).write(file, Buffer.from('x'))).rejects.toThrow('is not inside the vault');
    },
  );

  it('refuses a link that leads out', async () => {
    await symlink(home, path.join(vault, 'out'));
    await expect(new FolderStore(vault).read('out/secret.txt')).rejects.toThrow('is not inside the vault');
    await expect(new FolderStore(vault).write('out/new.txt', Buffer.from('x'))).rejects.toThrow(
      'is not inside the vault',
    );
  });

  it('takes names that only look like a way out', async () => {
    const store = new FolderStore(vault);
    await store.write('..notes.md', Buffer.from('x'));
    expect(Buffer.from(await store.read('..notes.md')).toString()).toBe('x');
  });
});

describe('a vault in memory', () => {
  it('does not change the folder that it was copied from', async () => {
    const store = await MemoryStore.copyOf(vault);
    await store.write('Note.md', Buffer.from('two'));
    expect(await readFile(path.join(vault, 'Note.md'), 'utf8')).toBe('one');
  });

  it('refuses paths that lead out', async () => {
    await expect(new MemoryStore().write('../x.md', Buffer.from('x'))).rejects.toThrow('is not inside the vault');
  });
});

describe('the server', () => {
  async function start(): Promise<string> {
    server = await serve({ store: new FolderStore(vault), vaultName: 'V', files: { '/files/': vault } });
    return server.address;
  }

  /** Asks as it is told, unlike `fetch`, which tidies paths and headers. */
  function ask(address: string, target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> {
    const { port } = new URL(address);
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path: target, method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  it('listens on this machine alone', async () => expect(new URL(await start()).hostname).toBe('127.0.0.1'));

  it('takes the next port when one is in use', async () => {
    const address = await start();
    const second = await serve({ store: new MemoryStore(), vaultName: '', files: {} }, Number(new URL(address).port));
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(address).port));
    await second.close();
  });

  it('serves its files and the vault', async () => {
    const address = await start();
    expect(await ask(address, '/files/Note.md')).toBe(200);
    expect(await ask(address, '/vault/file?path=Note.md')).toBe(200);
  });

  it('refuses ways out of its folders', async () => {
    const address = await start();
    expect(await ask(address, '/files/..%2fsecret.txt')).toBe(403);
    expect(await ask(address, '/vault/file?path=../secret.txt')).toBe(403);
    expect(await ask(address, '/vault/file?path=None.md')).toBe(404);
  });

  it('refuses other sites, by name, origin and fetch metadata', async () => {
    const address = await start();
    expect(await ask(address, '/vault/list', { host: 'evil.example' })).toBe(403);
    expect(await ask(address, '/vault/file?path=Note.md', { origin: 'http://evil.example' }, 'DELETE')).toBe(403);
    expect(await ask(address, '/vault/list', { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await readdir(vault)).toEqual(['Note.md']);
  });
});
