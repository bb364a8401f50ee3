import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { OutsideError, type VaultStore } from './stores';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** The page may talk to this server and run the plugin, and do nothing else. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' blob:",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  'font-src data:',
  "img-src 'self' data: blob:",
  "connect-src 'self'",
].join('; ');

/** The longest body that is taken: a note, with room to spare. */
const MAX_BODY = 64 * 1024 * 1024;

export interface Site {
  readonly store: VaultStore;
  readonly vaultName: string;
  /** Addresses and the files they lead to, or folders where both end in `/`. */
  readonly files: Readonly<Record<string, string>>;
}

export interface Serving {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the playground on 127.0.0.1, at `port` or the next that is free; 0 takes any. */
export async function serve(site: Site, port = 0): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => refuse(response, error));
  });
  const used = await listen(server, port);
  return {
    address: `http://127.0.0.1:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  checkSender(request);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname.startsWith('/vault/')) return answerVault(site, request, response, url);
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new HttpError(405, 'Only GET.');
  const file = fileFor(site.files, url.pathname === '/' ? '/index.html' : decodeURIComponent(url.pathname));
  if (file === null) throw new HttpError(404, 'Nothing here.');
  send(response, 200, await readFile(file), typeOf(file));
}

/** Other sites must not reach the vault through the user's browser, by name or by request. */
function checkSender(request: IncomingMessage): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (host !== '127.0.0.1' && host !== 'localhost') throw new HttpError(403, 'Only from this machine.');
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${request.headers.host ?? ''}`)
    throw new HttpError(403, 'Only from here.');
  if (request.headers['sec-fetch-site'] === 'cross-site') throw new HttpError(403, 'Only from here.');
}

async function answerVault(
  { store, vaultName }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const file = url.searchParams.get('path') ?? '';
  const json = (value: unknown): void => send(response, 200, JSON.stringify(value), typeOf('x.json'));
  switch (`${request.method ?? ''} ${url.pathname}`) {
    case 'GET /vault/list':
      return json({ name: vaultName, files: await store.list() });
    case 'GET /vault/file':
      return send(response, 200, await store.read(file), typeOf(file));
    case 'PUT /vault/file':
      return json(await store.write(file, await bodyOf(request)));
    case 'DELETE /vault/file':
      await store.remove(file);
      return json({});
    case 'POST /vault/rename':
      await store.rename(file, url.searchParams.get('to') ?? '');
      return json({});
    case 'POST /vault/folder':
      await store.mkdir(file);
      return json({});
    default:
      throw new HttpError(404, 'Nothing here.');
  }
}

function typeOf(file: string): string {
  return TYPES[path.extname(file)] ?? 'text/plain; charset=utf-8';
}

function fileFor(files: Site['files'], pathname: string): string | null {
  for (const [prefix, target] of Object.entries(files)) {
    if (pathname === prefix) return target;
    if (!prefix.endsWith('/') || !pathname.startsWith(prefix)) continue;
    const found = path.resolve(target, `.${path.sep}${pathname.slice(prefix.length)}`);
    if (!found.startsWith(path.resolve(target) + path.sep)) throw new HttpError(403, 'Not inside the playground.');
    return found;
  }
  return null;
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > MAX_BODY) throw new HttpError(413, 'Too large.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

function refuse(response: ServerResponse, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (!response.headersSent) send(response, statusOf(error), message, 'text/plain; charset=utf-8');
}

function statusOf(error: unknown): number {
  if (error instanceof HttpError) return error.status;
  if (error instanceof OutsideError) return 403;
  return (error as { readonly code?: string }).code === 'ENOENT' ? 404 : 500;
}

function send(response: ServerResponse, status: number, body: string | Uint8Array, type: string): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

function listen(server: Server, port: number, tries = 50): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tries === 0) reject(error);
      else resolve(listen(server, port + 1, tries - 1));
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
