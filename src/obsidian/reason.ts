import type { TFile } from 'obsidian';
import type { Shell } from './shell';

/** What an error says, for a message to the person. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether the note was deleted, which an error would tell in the words of a disk. */
export function isGone({ app }: Pick<Shell, 'app'>, file: TFile): boolean {
  return app.vault.getFileByPath(file.path) === null;
}

/** Why a note could not be read, for a message to the person. */
export function whyNotRead(shell: Pick<Shell, 'app' | 'texts'>, file: TFile, error: unknown): string {
  const { gone, notRead } = shell.texts.app;
  return isGone(shell, file) ? gone(file.basename) : notRead(file.basename, reasonOf(error));
}
