import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Io } from '../../cli/io';
import { main } from '../../cli/main';

/** What a command line ended with and said. */
export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line against a terminal that only remembers. */
export async function run(
  args: readonly string[],
  given: Partial<Pick<Io, 'colour' | 'watched'>> & { readonly stdin?: string | Uint8Array } = {},
): Promise<Ended> {
  let out = '';
  let err = '';
  const stdin = given.stdin ?? '';
  const status = await main(args, {
    readStdin: () => Promise.resolve(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    out: (text) => (out += text),
    err: (text) => (err += text),
    colour: given.colour ?? false,
    watched: given.watched ?? false,
  });
  return { status, out, err };
}

/** An empty folder for each test of the file, taken away after it; gives the path of something in it. */
export function useFolder(): (name?: string) => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wonderings-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return (name = '') => (name === '' ? folder : `${folder}/${name}`);
}
