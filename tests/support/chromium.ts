import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** A browser to start, and what it needs in its environment. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const run = promisify(execFile);
const root = path.resolve(__dirname, '../..');

/** The browser that is installed, else the Chromium in the package; `CHROME_PATH` names another. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return { executablePath: named, env: {} };
  const installed = installedPaths().find((file) => existsSync(file));
  return installed === undefined ? packagedChromium() : { executablePath: installed, env: {} };
}

function installedPaths(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    const files = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folders.flatMap((folder) => files.map((file) => path.join(folder, file)));
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * Unpacks the Chromium that `@sparticuz/chromium` carries, once, with the system libraries (NSS and others) that it
 * brings for a bare machine. The package unpacks into the temporary folder and only there, and its libraries only
 * where it believes to run in the cloud; a process of its own is told both.
 */
async function packagedChromium(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or name its file in CHROME_PATH.');
  }
  const manifest = await readFile(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const home = path.join(root, 'node_modules/.cache/chromium', version);
  if (!existsSync(path.join(home, 'chromium'))) await unpackInto(home);
  return {
    executablePath: path.join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(home, 'al2023/lib'), FONTCONFIG_FILE: path.join(home, 'fonts.conf'), HOME: home },
  };
}

async function unpackInto(home: string): Promise<void> {
  await mkdir(path.dirname(home), { recursive: true });
  const beside = await mkdtemp(`${home}-`);
  const script = "import('@sparticuz/chromium').then((module) => module.default.executablePath())";
  const env = { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['-e', script], { cwd: root, env });
  const fonts = `<fontconfig><dir>${path.join(home, 'fonts')}</dir><cachedir>${path.join(home, 'fonts-cache')}</cachedir></fontconfig>`;
  await writeFile(
    path.join(beside, 'fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n${fonts}\n`,
  );
  // Another process may have been quicker; then its copy serves.
  await rename(beside, home).catch(() => rm(beside, { recursive: true }));
}
