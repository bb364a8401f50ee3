import { Notice } from 'obsidian';
import type { Texts } from '../texts/texts';
import { reasonOf } from './reason';

/** Copies a text and tells what came of it; `done` is what to say when it was copied. */
export async function copyText(text: string, done: string, { app }: Texts): Promise<void> {
  try {
    // Only the window that has the focus may.
    await activeWindow.navigator.clipboard.writeText(text);
    new Notice(done);
  } catch (error) {
    new Notice(app.notCopied(reasonOf(error)));
  }
}
