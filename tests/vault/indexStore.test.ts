/** @jest-environment node */
import { IDBFactory } from 'fake-indexeddb';
import type { IndexedNote } from '../../src/vault/indexedNote';
import { IndexStore } from '../../src/vault/indexStore';

const NAME = 'index-of-tests';

function noteAt(path: string, more: Partial<IndexedNote> = {}): IndexedNote {
  return { path, mtime: 1, size: 2, hash: 'x', figures: null, ...more };
}

function byPath(notes: readonly IndexedNote[]): readonly IndexedNote[] {
  return [...notes].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const many = Array.from({ length: 200 }, (_, index) => noteAt(`Meetings/${String(index).padStart(3, '0')}.md`));
const paths = many.map(({ path }) => path);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('IndexStore', () => {
  it('is empty when it is new', async () => {
    const store = await IndexStore.open(NAME);
    expect(await store.read('1')).toEqual([]);
  });

  it('gives all notes back after it was closed', async () => {
    const before = await IndexStore.open(NAME);
    await before.write('1', paths, many);
    before.close();
    const store = await IndexStore.open(NAME);
    expect(byPath(await store.read('1'))).toEqual(many);
  });

  it('keeps the others when one note changes or is gone', async () => {
    const store = await IndexStore.open(NAME);
    await store.write('1', paths, many);
    const changed = [...many.slice(2), noteAt(paths[0] ?? '', { mtime: 5 })];
    await store.write('1', paths.slice(0, 2), changed);
    expect(byPath(await store.read('1'))).toEqual(byPath(changed));
  });

  it('gives back nothing that was read by another engine or other settings', async () => {
    const store = await IndexStore.open(NAME);
    await store.write('1', paths, many);
    expect(await store.read('2')).toEqual([]);
  });

  it('passes over a damaged shard', async () => {
    const store = await IndexStore.open(NAME);
    await store.write('1', paths, many);
    const request = indexedDB.open(NAME);
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('shards', 'readwrite');
    transaction.objectStore('shards').put({ stamp: '1', notes: '[{"path' }, 0);
    transaction.objectStore('shards').put('nonsense', 1);
    await new Promise<void>((resolve) => {
      transaction.oncomplete = () => resolve();
    });
    const left = (await store.read('1')).length;
    expect(left).toBeGreaterThan(150);
    expect(left).toBeLessThan(200);
  });

  it('rejects when it was closed', async () => {
    const store = await IndexStore.open(NAME);
    store.close();
    await expect(store.read('1')).rejects.toThrow();
  });
});
