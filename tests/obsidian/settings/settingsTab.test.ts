/** @jest-environment jsdom */
import type { App, Plugin } from 'obsidian';
import { WonderingsSettingTab } from '../../../src/obsidian/settings/settingsTab';
import { settingGroups } from '../../../src/obsidian/settings/settingDefinitions';
import type { Shell } from '../../../src/obsidian/shell';
import { DEFAULT_SETTINGS, upgradeSettings, type Settings } from '../../../src/settings';
import { texts } from '../../../src/texts/en';
import { createTestApp } from '../../support/app';
import { installObsidianDom } from '../../support/dom';

beforeAll(installObsidianDom);
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** The tab as an app before 1.13 shows it, and what it has saved. */
async function openTab() {
  jest.useRealTimers();
  const app: App = await createTestApp();
  jest.useFakeTimers();
  const saved: Partial<Settings>[] = [];
  const shell = {
    app,
    texts,
    settings: DEFAULT_SETTINGS,
    changeSettings(change: Partial<Settings>) {
      saved.push(change);
      shell.settings = upgradeSettings({ ...shell.settings, ...change });
      return Promise.resolve();
    },
  };
  const plugin = { app, manifest: { id: 'wonderings', name: 'Wonderings' } } as unknown as Plugin;
  const tab = new WonderingsSettingTab(app, plugin, shell as unknown as Shell);
  document.body.replaceChildren(tab.containerEl);
  tab.display();
  const control = <T extends Element>(name: string, kind: string): T => {
    const nameOf = (el: T): string =>
      document.getElementById(el.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
    const found = [...tab.containerEl.querySelectorAll<T>(kind)].find((el) => nameOf(el) === name);
    if (!found) throw new Error(`No ${kind} for ${name}`);
    return found;
  };
  const type = (name: string, text: string): void => {
    const area = control<HTMLTextAreaElement>(name, 'textarea');
    area.value = text;
    area.dispatchEvent(new Event('input'));
  };
  return { tab, saved, control, type };
}

describe('the settings tab of an app before 1.13', () => {
  it('draws every setting under its heading', async () => {
    const { tab } = await openTab();
    const names = [...tab.containerEl.querySelectorAll('.setting-item-name')].map((one) => one.textContent);
    const wanted = settingGroups(texts).flatMap(({ heading, items }) => [
      ...(heading === undefined ? [] : [heading]),
      ...items.map(({ name }) => name),
    ]);
    const { file, groups } = texts.settings;
    expect(names).toEqual([...wanted, groups.file, file.export.name, file.import.name, file.reset.name]);
  });

  it('saves a choice after a moment', async () => {
    const { saved, control } = await openTab();
    const select = control<HTMLSelectElement>('Sensitivity', 'select');
    select.value = 'gentle';
    select.dispatchEvent(new Event('change'));
    expect(saved).toEqual([]);
    jest.advanceTimersByTime(1000);
    expect(saved).toEqual([{ sensitivity: 'gentle' }]);
  });

  it('saves what was typed once, not with every letter', async () => {
    const { saved, type } = await openTab();
    type('Never mark', 'of');
    jest.advanceTimersByTime(200);
    type('Never mark', 'of course\njust');
    jest.advanceTimersByTime(1000);
    expect(saved).toEqual([{ neverMark: 'of course\njust' }]);
  });

  it('saves at once what is pending when it is left', async () => {
    const { tab, saved, type } = await openTab();
    type('Never mark', 'of course');
    tab.hide();
    expect(saved).toEqual([{ neverMark: 'of course' }]);
    jest.advanceTimersByTime(1000);
    expect(saved).toHaveLength(1);
  });

  it('says what is wrong with a question pattern until it is right', async () => {
    const { tab, type } = await openTab();
    const faults = (): string =>
      [...tab.containerEl.querySelectorAll('.wonderings-fault')].map((one) => one.textContent).join('');
    type('Decision', 'Is {topic} done?');
    await jest.advanceTimersByTimeAsync(0);
    expect(faults()).toContain('Begin with "What"');
    type('Decision', 'What would {topic} change for us?');
    await jest.advanceTimersByTimeAsync(0);
    expect(faults()).toBe('');
  });
});
