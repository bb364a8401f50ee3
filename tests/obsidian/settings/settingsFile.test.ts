/** @jest-environment jsdom */
import type { Plugin } from 'obsidian';
import { readSettingsFile } from '../../../src/obsidian/settings/settingsFile';
import { texts } from '../../../src/texts/en';
import { createTestApp } from '../../support/app';
import { installObsidianDom } from '../../support/dom';

installObsidianDom();

const FOLDER = '.obsidian/plugins/wonderings';

/** A plugin whose data file holds `text`; null for none. */
async function pluginWith(text: string | null) {
  const app = await createTestApp();
  const { adapter } = app.vault;
  const write = (to: string) => adapter.write(`${FOLDER}/data.json`, to);
  if (text !== null) await write(text);
  const plugin = {
    app,
    manifest: { id: 'wonderings', dir: FOLDER },
    loadData: async () => {
      if (!(await adapter.exists(`${FOLDER}/data.json`))) return null;
      return JSON.parse(await adapter.read(`${FOLDER}/data.json`)) as unknown;
    },
  } as unknown as Plugin;
  const kept = async (name: string) =>
    (await adapter.exists(`${FOLDER}/${name}`)) ? adapter.read(`${FOLDER}/${name}`) : null;
  return { read: () => readSettingsFile(plugin, texts), write, kept };
}

const notices = (): readonly (string | null)[] => [...document.querySelectorAll('.notice')].map((el) => el.textContent);

beforeEach(() => document.querySelectorAll('.notice').forEach((el) => el.remove()));

describe('readSettingsFile', () => {
  it('gives null where there is no file, and keeps and says nothing', async () => {
    const { read, kept } = await pluginWith(null);
    expect(await read()).toBeNull();
    expect([await kept('data.damaged.json'), notices()]).toEqual([null, []]);
  });

  it('gives a sound file as it is', async () => {
    const { read, kept } = await pluginWith('{"marks": "none", "future": 1}');
    expect(await read()).toEqual({ marks: 'none', future: 1 });
    expect([await kept('data.damaged.json'), notices()]).toEqual([null, []]);
  });

  it('keeps a file whose values cannot be used, and still gives the others', async () => {
    const text = '{"marks": 7, "slightMarks": false}';
    const { read, kept } = await pluginWith(text);
    expect(await read()).toEqual({ marks: 7, slightMarks: false });
    expect(await kept('data.damaged.json')).toBe(text);
    expect(notices()).toHaveLength(1);
  });

  it('keeps what is damaged another time beside what was kept before', async () => {
    const { read, write, kept } = await pluginWith('{"one');
    expect(await read()).toBeNull();
    await write('{"two');
    await read();
    expect([await kept('data.damaged.json'), await kept('data.damaged-2.json')]).toEqual(['{"one', '{"two']);
  });

  it('keeps and says nothing again of what it kept before', async () => {
    const { read, kept } = await pluginWith('{"one');
    await read();
    await read();
    expect([await kept('data.damaged-2.json'), notices().length]).toEqual([null, 1]);
  });
});
