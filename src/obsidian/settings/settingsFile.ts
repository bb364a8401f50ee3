import { normalizePath, Notice, type Plugin } from 'obsidian';
import { unusableSettings } from '../../settings';
import type { Texts } from '../../texts/texts';

/**
 * The plugin's data, or null when there is none. A data file that cannot be read, or a value in it, is kept beside as
 * `data.damaged.json`, so that the next save does not lose what is in it, and the person is told once.
 */
export async function readSettingsFile(plugin: Plugin, { app }: Texts): Promise<unknown> {
  let data: unknown = null;
  let fault: unknown = null;
  try {
    data = await plugin.loadData();
  } catch (error) {
    fault = error;
  }
  const isWhole = fault === null && typeof data === 'object' && data !== null && !Array.isArray(data);
  const unusable = isWhole ? unusableSettings(data) : [];
  if (isWhole && unusable.length === 0) return data;
  // A disk that takes nothing must not keep the plugin from starting.
  const kept = await keepAside(plugin).catch(() => null);
  if (kept !== null) new Notice(isWhole ? app.settingsPart(unusable.join(', '), kept) : app.settingsDamaged(kept), 0);
  return isWhole ? data : null;
}

/** Copies the data file beside itself; null when there is nothing to keep, or it is kept already. */
async function keepAside(plugin: Plugin): Promise<string | null> {
  const { adapter, configDir } = plugin.app.vault;
  const folder = plugin.manifest.dir ?? `${configDir}/plugins/${plugin.manifest.id}`;
  const place = (name: string): string => normalizePath(`${folder}/${name}`);
  if (!(await adapter.exists(place('data.json')))) return null;
  const text = await adapter.read(place('data.json'));
  if (text.trim() === '') return null;
  let name = 'data.damaged.json';
  for (let number = 2; await adapter.exists(place(name)); number += 1) {
    if ((await adapter.read(place(name))) === text) return null;
    name = `data.damaged-${number}.json`;
  }
  await adapter.write(place(name), text);
  return name;
}
