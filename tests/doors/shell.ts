import { IDBFactory } from 'fake-indexeddb';
import { DeviceMemory } from '../../src/obsidian/deviceMemory';
import { MeetingIndex } from '../../src/obsidian/index/meetingIndex';
import { Reports } from '../../src/obsidian/reports';
import type { Shell } from '../../src/obsidian/shell';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { texts } from '../../src/texts/en';
import { createTestApp } from '../support/app';

/** What the doors are given of the plugin, over a vault of `files`; the index has read them. */
export async function openShell(
  files: Readonly<Record<string, string>>,
): Promise<Shell & { readonly index: MeetingIndex }> {
  globalThis.indexedDB = new IDBFactory();
  globalThis.window = globalThis as unknown as Window & typeof globalThis;
  const app = await createTestApp(files);
  const kept = new Map<string, unknown>();
  app.loadLocalStorage = (key) => kept.get(key) ?? null;
  app.saveLocalStorage = (key, value) => void kept.set(key, value);
  // No note is open; the workspace itself would draw.
  Object.defineProperty(app, 'workspace', { value: { getActiveViewOfType: () => null, getLeavesOfType: () => [] } });
  const shell = { app, texts, settings: DEFAULT_SETTINGS, manifest: { version: '1.0.0' }, refresh: () => {} };
  const parts = shell as unknown as { -readonly [Part in keyof Shell]: Shell[Part] };
  parts.memory = new DeviceMemory(app);
  parts.reports = new Reports(parts);
  parts.index = new MeetingIndex(parts, 20);
  parts.index.load();
  while (parts.index.progress.state !== 'ready') await new Promise((resolve) => setTimeout(resolve, 5));
  return parts;
}
