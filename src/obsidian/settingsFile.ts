import { normalizePath, Notice, type Plugin } from 'obsidian';
import type { Texts } from '../texts/texts';

/**
 * The plugin's data, or null when there is none. A data file that cannot be read is kept beside as
 * `data.damaged.json`, so that the next save does not lose what is in it, and the person is told.
 */
export async function readSettingsFile(plugin: Plugin, texts: Texts): Promise<unknown> {
  let data: unknown = null;
  let fault: unknown = null;
  try {
    data = await plugin.loadData();
  } catch (error) {
    fault = error;
  }
  if (fault === null && typeof data === 'object' && data !== null && !Array.isArray(data)) return data;
  await keepAside(plugin, texts);
  return null;
}

async function keepAside(plugin: Plugin, { app }: Texts): Promise<void> {
  const { adapter, configDir } = plugin.app.vault;
  const folder = plugin.manifest.dir ?? `${configDir}/plugins/${plugin.manifest.id}`;
  const path = normalizePath(`${folder}/data.json`);
  if (!(await adapter.exists(path))) return;
  const text = await adapter.read(path);
  if (text.trim() === '') return;
  await adapter.write(normalizePath(`${folder}/data.damaged.json`), text);
  new Notice(app.settingsDamaged('data.damaged.json'));
}
