import { hashOf, notesOf, type IndexedNote } from './indexedNote';

/** Many notes a record: written and read twenty times as fast as one by one, and one changed note costs one record. */
const SHARDS = 32;
const STORE = 'shards';

/** A record of the database: the notes of one shard as JSON, with what they were read by. */
interface Shard {
  readonly stamp: string;
  readonly notes: string;
}

/** Keeps the index on the device, in IndexedDB. Every method rejects when the device refuses. */
export class IndexStore {
  private constructor(private readonly database: IDBDatabase) {}

  /** Opens the database of that name, which is made when it is not there. */
  static async open(name: string): Promise<IndexStore> {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    const database = await resultOf(request);
    // Who deletes the database is not to wait for us.
    database.onversionchange = () => database.close();
    return new IndexStore(database);
  }

  /** All notes that were read by what `stamp` says; those of other stamps and damaged ones are left out. */
  async read(stamp: string): Promise<readonly IndexedNote[]> {
    const shards: readonly unknown[] = await resultOf(this.database.transaction(STORE).objectStore(STORE).getAll());
    return shards.flatMap((shard) => (isShard(shard) && shard.stamp === stamp ? notesOf(shard.notes) : []));
  }

  /** Writes the shards that hold any of `paths`, out of all notes. */
  async write(stamp: string, paths: Iterable<string>, notes: Iterable<IndexedNote>): Promise<void> {
    const shards = new Map([...paths].map((path) => [shardOf(path), [] as IndexedNote[]]));
    if (shards.size === 0) return;
    for (const note of notes) shards.get(shardOf(note.path))?.push(note);
    const transaction = this.database.transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    for (const [shard, own] of shards) store.put({ stamp, notes: JSON.stringify(own) } satisfies Shard, shard);
    await endOf(transaction);
  }

  close(): void {
    this.database.close();
  }
}

function shardOf(path: string): number {
  return Number.parseInt(hashOf(path).slice(-4), 36) % SHARDS;
}

function isShard(value: unknown): value is Shard {
  if (typeof value !== 'object' || value === null) return false;
  const { stamp, notes }: Partial<Record<keyof Shard, unknown>> = value;
  return typeof stamp === 'string' && typeof notes === 'string';
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database could not be read.'));
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The database could not be written.'));
  });
}
