import type { App, CachedMetadata, TFile } from 'obsidian';
import { readNoteText, saveNote } from './noteText';

/** A note's text and the app's index of that very text; null when the app has not caught up. */
export interface IndexedNote {
  readonly text: string;
  readonly cache: CachedMetadata | null;
}

/** The app reads a note within a moment after it was saved; a vault under heavy sync can keep it waiting. */
const PATIENCE_MS = 3000;

/**
 * What the note reads now with the index of it. An open editor that is ahead of its file is saved first, and the app is
 * given time to read it.
 */
export async function readIndexed(app: App, file: TFile): Promise<IndexedNote> {
  const text = await readNoteText(app, file);
  if (hasSameWords(await app.vault.cachedRead(file), text))
    return { text, cache: app.metadataCache.getFileCache(file) };
  const caughtUp = nextIndex(app, file);
  await saveNote(app, file);
  await caughtUp;
  const now = await readNoteText(app, file);
  const isSaved = hasSameWords(await app.vault.cachedRead(file), now);
  return { text: now, cache: isSaved ? app.metadataCache.getFileCache(file) : null };
}

/** Resolves when the app has read the note anew, or when that takes too long. */
function nextIndex(app: App, file: TFile): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      app.metadataCache.offref(listening);
      window.clearTimeout(timer);
      resolve();
    };
    const listening = app.metadataCache.on('changed', (changed) => {
      if (changed.path === file.path) done();
    });
    const timer = window.setTimeout(done, PATIENCE_MS);
  });
}

/** An editor's line ends are `\n`, whatever its file has. */
function hasSameWords(a: string, b: string): boolean {
  return a === b || a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
}
