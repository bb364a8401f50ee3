import { parseArgs } from 'node:util';
import { version } from '../manifest.json';
import { DONE, UsageError, WRONG_USAGE, type Io } from './io';
import { report } from './report';
import { restore } from './restore';
import { rewrite } from './rewrite';

const HELP = `Wonderings reads meeting notes: what their agendas ask, and where they know and where they wonder.

Usage
  wonderings report [paths…] [--format text|json]
      Says what each note shows. A path is a note or a folder of notes; without one it is this folder.
      json prints one object a note, a line each.
  wonderings rewrite <note> [--write] [--no-originals]
      Prints the note with its agenda items turned into questions. The originals are kept in the note
      as comments, unless --no-originals.
  wonderings restore <note> [--write] [--all]
      Prints the note with its original items again. A question that was changed since stays,
      unless --all.

  -            in place of a path reads standard input
  --write      replaces the note instead of printing it
  -h, --help   shows this
  -v, --version

Exit status: 0 done, 1 a note could not be read or written (the others still were), 2 wrong usage.
Nothing leaves this device. Colours are left out when NO_COLOR is set.
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  write: { type: 'boolean', default: false },
  'no-originals': { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** The options that each command takes, besides help and version. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  report: ['format'],
  rewrite: ['write', 'no-originals'],
  restore: ['write', 'all'],
};

/** Runs one command line (without `node` and the script) and gives the exit status. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    const { values, positionals, tokens } = parse(args);
    if (values.help) {
      io.out(HELP);
      return DONE;
    }
    if (values.version) {
      io.out(`${version}\n`);
      return DONE;
    }
    const [command, ...paths] = positionals;
    const takes = command === undefined ? undefined : TAKES[command];
    if (command === undefined) throw new UsageError('Which command? There are report, rewrite and restore.');
    if (!takes) throw new UsageError(`There is no command “${command}”; there are report, rewrite and restore.`);
    for (const token of tokens) {
      if (token.kind === 'option' && !takes.includes(token.name)) {
        throw new UsageError(`${command} takes no ${token.rawName}.`);
      }
    }
    if (command === 'report') return await report(paths, formatOf(values.format), io);
    const path = onlyPath(command, paths, values.write);
    if (command === 'rewrite') return await rewrite(path, { write: values.write, keep: !values['no-originals'] }, io);
    return await restore(path, { write: values.write, all: values.all }, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\nwonderings --help says how it is used.\n`);
    return WRONG_USAGE;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      tokens: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function formatOf(value: string): 'text' | 'json' {
  if (value === 'text' || value === 'json') return value;
  throw new UsageError(`There is no format “${value}”; there are text and json.`);
}

function onlyPath(command: string, paths: readonly string[], write: boolean): string {
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new UsageError(`${command} takes one note at a time.`);
  if (path === '-' && write) throw new UsageError('Standard input cannot be replaced: leave out --write.');
  return path;
}
