import type { OpenOptions, Playground } from '../support/browser';
import { DIARY, MEETING } from './meeting';

/** The note that the panel's tests open, and the vault that it is in. */
export const NOTE = 'Product weekly.md';
export const FILES = { [NOTE]: MEETING, 'Tuesday.md': DIARY };

/** Opens the note and the panel, and waits until the panel shows what of it is looked for: a prompt, unless told. */
export async function openPanel(
  open: (options?: OpenOptions) => Promise<Playground>,
  options: OpenOptions = {},
  shown = '.wonderings-prompt-text',
): Promise<Playground> {
  const pg = await open({ files: FILES, note: NOTE, ...options });
  await pg.command('wonderings:open-panel');
  await pg.page.locator(`.wonderings-panel ${shown}`).waitFor();
  return pg;
}

/** Waits until the cursor is in a line with these words. */
export async function cursorIsAt(pg: Playground, words: string): Promise<void> {
  await pg.page.waitForFunction((wanted) => {
    const editor = window.app.workspace.activeEditor?.editor;
    return editor?.getLine(editor.getCursor().line).includes(wanted);
  }, words);
}
