import { parseYaml } from 'obsidian';

/**
 * What the engine reads properties with in Obsidian: the app's own reader takes the place of `confbox/yaml`, which has
 * the same form, when `main.js` is built (esbuild.config.mjs). So properties mean what they mean in the app, and the
 * plugin carries no reader of its own.
 */
export function parseYAML(text: string): unknown {
  return parseYaml(text);
}
