import type { App } from 'obsidian';
import { App as HostApp } from '../../playground/host/app';
import { MemoryStore } from '../../playground/host/memoryStore';

/**
 * An app whose vault holds `files` (paths and their texts), in memory, with every note read into the metadata cache.
 * It is the playground's host, so a test sees the behaviour that the browser tests see.
 */
export async function createTestApp(files: Readonly<Record<string, string>> = {}): Promise<App> {
  const app = new HostApp(new MemoryStore(files), 'Test vault');
  await app.vault.open();
  await app.metadataCache.readAll();
  return app as unknown as App;
}

/** Waits until the metadata cache has read every change; like the real one it lags behind the vault. */
export async function cacheSettled(app: App): Promise<void> {
  await (app as unknown as HostApp).metadataCache.settled();
}
