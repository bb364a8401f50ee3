import path from 'node:path';
import { chromium } from 'playwright-core';
import { bundleHost } from '../../playground/server/bundle';
import { findBrowser } from './chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Before all browser tests: bundles the playground's host and starts the one browser that they share. */
export default async function setup(): Promise<void> {
  await bundleHost(path.resolve(__dirname, '../..'));
  const { executablePath, env } = await findBrowser();
  const server = await chromium.launchServer({
    executablePath,
    args: FLAGS,
    headless: true,
    env: { ...definedEnv(), ...env },
  });
  process.env.PLAYGROUND_BROWSER = server.wsEndpoint();
  (globalThis as { browserServer?: unknown }).browserServer = server;
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
