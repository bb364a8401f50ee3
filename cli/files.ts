import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { chmod, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EngineOptions } from '../src/model/options';
import type { Io } from './io';

/** A note's text, or why there is none, in words for the user. */
export type Read = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** A note that was asked for, or a place where none could be looked for. */
export type Found = { readonly path: string } | { readonly path: string; readonly message: string };

/**
 * The notes that paths stand for, each path as it was given or walked: a file (or `-`) is itself, whatever its name;
 * a folder is every `.md` file below it, sorted, without hidden folders, `node_modules` and what links elsewhere.
 */
export async function findNotes(paths: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const path of paths) {
    if (path === '-') found.push({ path });
    else {
      const entry = await stat(path).catch(messageOf);
      if (typeof entry === 'string') found.push({ path, message: entry });
      else if (entry.isDirectory()) found.push(...(await walk(path)));
      else found.push({ path });
    }
  }
  return found;
}

async function walk(folder: string): Promise<readonly Found[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(messageOf);
  if (typeof entries === 'string') return [{ path: folder, message: entries }];
  const found: Found[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (entry.isFile() && /\.md$/i.test(entry.name)) found.push({ path });
  }
  return found;
}

/** Reads one note, byte order mark and line ends as they are: offsets count in exactly this text. */
export async function readText(path: string, io: Io): Promise<Read> {
  try {
    const bytes = path === '-' ? await io.readStdin() : await readFile(path);
    if (!isUtf8(bytes)) return { ok: false, message: 'is not text in UTF-8' };
    return { ok: true, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

/**
 * Replaces a note at once or not at all: whoever reads it meanwhile sees the old text or the new one. Its permissions
 * stay, and a link stays a link. Throws what the file system says.
 */
export async function replaceText(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const draft = join(dirname(target), `.wonderings-${randomUUID()}.tmp`);
  try {
    const { mode } = await stat(target);
    await writeFile(draft, text, { flag: 'wx', mode, flush: true });
    await chmod(draft, mode); // the process's umask may have taken something from it
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** How the engine is told where a note stands; nothing for what stands nowhere. */
export function placeOf(path: string): Pick<EngineOptions, 'path'> {
  return path === '-' ? {} : { path: path.replaceAll('\\', '/') };
}

/** What the file system's error means, in words for the user. */
export function messageOf(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return (typeof code === 'string' && REASONS[code]) || `could not be opened (${String(message)})`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read or written by you',
  EPERM: 'may not be read or written by you',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  ELOOP: 'is a link that leads round in a circle',
  ENAMETOOLONG: 'has too long a name',
  ERR_STRING_TOO_LONG: 'is too long to read',
  ERR_FS_FILE_TOO_LARGE: 'is too large to read',
};
