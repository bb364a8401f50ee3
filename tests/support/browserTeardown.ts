import type { BrowserServer } from 'playwright-core';

/** After all browser tests: ends their browser. */
export default async function teardown(): Promise<void> {
  await (globalThis as { browserServer?: BrowserServer }).browserServer?.close();
}
