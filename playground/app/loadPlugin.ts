import type { PluginManifest } from 'obsidian';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as common from '@lezer/common';
import * as highlight from '@lezer/highlight';
import * as lr from '@lezer/lr';
import type { App } from '../host/app';
import * as obsidian from '../host/obsidian';
import type { Plugin } from '../host/plugin';

/** What the app gives to a plugin's `require`. */
const MODULES: Readonly<Record<string, unknown>> = {
  obsidian,
  electron: {},
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/search': search,
  '@codemirror/state': state,
  '@codemirror/view': view,
  '@lezer/common': common,
  '@lezer/highlight': highlight,
  '@lezer/lr': lr,
};

type Script = (require: (name: string) => unknown, module: object, exports: object) => void;
type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** How long the plugin took, in milliseconds. */
export interface LoadTimes {
  readonly evaluate: number;
  readonly onload: number;
}

/** Loads the built `main.js` as the app does: as a CommonJS module whose default export is the plugin's class. */
export async function loadPlugin(app: App): Promise<{ readonly plugin: Plugin; readonly times: LoadTimes }> {
  const manifest = (await (await fetch('/plugin/manifest.json')).json()) as PluginManifest;
  const code = await (await fetch('/plugin/main.js')).text();
  const style = document.head.createEl('link', { attr: { rel: 'stylesheet', href: '/plugin/styles.css' } });
  const run = await moduleOf(code);
  const start = performance.now();
  const module = { exports: {} as { default?: PluginClass } };
  run(requireShim, module, module.exports);
  const evaluated = performance.now();
  const Class = module.exports.default ?? (module.exports as unknown as PluginClass);
  const plugin = new Class(app, { ...manifest, dir: `${app.vault.configDir}/plugins/${manifest.id}` });
  plugin.load();
  await plugin.loading;
  plugin.register(() => style.remove());
  return { plugin, times: { evaluate: evaluated - start, onload: performance.now() - evaluated } };
}

/** The script in a function of its own, without `eval`, which the page's policy forbids to the plugin as well. */
async function moduleOf(code: string): Promise<Script> {
  const script = `export default function (require, module, exports) {\n${code}\n}\n//# sourceURL=plugin.js`;
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const { default: run } = (await import(address)) as { readonly default: Script };
  URL.revokeObjectURL(address);
  return run;
}

function requireShim(name: string): unknown {
  if (!(name in MODULES)) throw new Error(`The app has no module “${name}”.`);
  return MODULES[name];
}
