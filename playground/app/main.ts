import { App } from '../host/app';
import { installDomHelpers } from '../host/dom';
import * as obsidian from '../host/obsidian';
import { Platform, becomePhone } from '../host/platform';
import { listenForTooltips } from '../host/tooltip';
import { addCoreCommands } from './coreCommands';
import { FileExplorer } from './fileExplorer';
import { restoreLayout, saveLayoutOf } from './layoutMemory';
import { followLinks } from './links';
import { loadPlugin } from './loadPlugin';
import { addChrome } from './chrome';
import { RemoteStore } from './remoteStore';
import { startTheme } from './theme';

/** What a browser test may take hold of. */
export interface Playground {
  readonly app: App;
  /** The module that the plugin imports. */
  readonly obsidian: typeof obsidian;
  readonly plugin: Awaited<ReturnType<typeof loadPlugin>>['plugin'];
  readonly times: Awaited<ReturnType<typeof loadPlugin>>['times'];
}

declare global {
  interface Window {
    app: App;
    playground: Playground;
  }
}

/**
 * Starts the playground. In the address: `?phone` for a phone, `?theme=dark|light`, `?open=<path>` for a note,
 * `?mode=source|preview|live`, `?vim` for Vim's keys, `?lang=de`.
 */
async function start(): Promise<void> {
  installDomHelpers(window);
  const options = new URLSearchParams(location.search);
  if (options.has('phone')) becomePhone();
  document.body.toggleClass(['is-mobile', 'is-phone', 'is-android'], Platform.isPhone);
  const { name, store } = await RemoteStore.open();
  const app = new App(store, name);
  app.vimMode = options.has('vim');
  window.app = app;
  startTheme(app, options.get('theme'));
  await app.vault.open();
  addChrome(app);
  app.keymap.listen(window);
  listenForTooltips(document);
  followLinks(app);
  addCoreCommands(app);
  app.workspace.registerViewType('file-explorer', (leaf) => new FileExplorer(leaf));
  const { plugin, times } = await loadPlugin(app);
  await restoreLayout(app, options);
  saveLayoutOf(app);
  const read = app.metadataCache.readAll();
  app.workspace.setLayoutReady();
  window.playground = { app, obsidian, plugin, times };
  await read;
  document.body.setAttribute('data-ready', '');
}

start().catch((error: unknown) => {
  document.body.textContent = `The playground could not start: ${error instanceof Error ? error.message : String(error)}`;
  throw error;
});
