import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleHost, siteFiles } from './bundle';
import { serve } from './serve';
import { FolderStore, MemoryStore } from './stores';

const USAGE = `Usage: npm start -- [--vault <folder>] [--port <number>] [--no-open]

  --vault <folder>  open this folder of notes; what you edit is saved there
  --port <number>   the port to try first (4173)
  --no-open         do not open a browser`;

interface Options {
  readonly vault: string | null;
  readonly port: number;
  readonly open: boolean;
}

/** Starts the playground for the arguments after `npm start --`; `root` is the repository's folder. */
export async function start(root: string, args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  await bundleHost(root);
  const { vault } = options;
  const store =
    vault === null ? await MemoryStore.copyOf(path.join(root, 'playground/sample-vault')) : new FolderStore(vault);
  const vaultName = vault === null ? 'Sample vault' : path.basename(path.resolve(vault));
  const { address } = await serve({ store, vaultName, files: siteFiles(root) }, options.port);
  const notes =
    vault === null ? 'the sample vault; edits are not kept' : `${path.resolve(vault)}; edits are saved there`;
  process.stdout.write(`\n  Wonderings playground: ${address}\n  Notes: ${notes}\n  Stop with Ctrl+C.\n\n`);
  if (options.open) openBrowser(address);
}

function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  if (values.help) end(USAGE, 0);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) end(`“${values.port}” is no port.\n\n${USAGE}`, 2);
  const { vault = null } = values;
  if (vault !== null && !statSync(vault, { throwIfNoEntry: false })?.isDirectory()) {
    end(`There is no folder “${vault}”.\n\n${USAGE}`, 2);
  }
  return { vault, port, open: !values['no-open'] && process.env.CI === undefined };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        vault: { type: 'string' },
        port: { type: 'string', default: '4173' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    return end(`${(error as Error).message}\n\n${USAGE}`, 2);
  }
}

function end(message: string, code: 0 | 2): never {
  (code === 0 ? process.stdout : process.stderr).write(`${message}\n`);
  process.exit(code);
}

/** Opens the user's browser where there is one; where there is none, the address is printed already. */
function openBrowser(address: string): void {
  const [command, args] =
    {
      darwin: ['open', [address]] as const,
      win32: ['cmd', ['/c', 'start', '', address]] as const,
    }[process.platform as 'darwin' | 'win32'] ?? (['xdg-open', [address]] as const);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
