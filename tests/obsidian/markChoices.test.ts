/** @jest-environment jsdom */
import type { App } from 'obsidian';
import { MarkChoices } from '../../src/obsidian/markChoices';
import type { Shell } from '../../src/obsidian/shell';
import { DEFAULT_SETTINGS, upgradeSettings, type Settings } from '../../src/settings';
import { texts } from '../../src/texts/en';
import { createTestApp } from '../support/app';
import { installObsidianDom } from '../support/dom';
import { findingOf } from '../support/reports';

beforeAll(installObsidianDom);
afterEach(() => document.body.empty());

async function setUp() {
  const app: App = await createTestApp();
  const shell = {
    app,
    texts,
    settings: DEFAULT_SETTINGS,
    changeSettings(change: Partial<Settings>) {
      shell.settings = upgradeSettings({ ...shell.settings, ...change });
      return Promise.resolve();
    },
  };
  const press = (words: string, within: string): void => {
    const box = [...document.querySelectorAll(within)].find((one) => one.textContent.includes(words));
    const buttons = [...(box?.querySelectorAll('button') ?? [])];
    buttons.find((one) => [texts.app.undo, texts.marks.rule.off].includes(one.textContent))?.click();
  };
  return { shell, choices: new MarkChoices(shell as unknown as Shell), press };
}

describe('MarkChoices', () => {
  it('takes back one phrase alone, though others were silenced after it', async () => {
    const { shell, choices, press } = await setUp();
    choices.neverMark('Obviously');
    choices.neverMark('just');
    press('Obviously', '.notice');
    expect(shell.settings.neverMark).toEqual(['just']);
  });

  it('takes back one rule alone, though others were switched off after it', async () => {
    const { shell, choices, press } = await setUp();
    for (const rule of ['knowing/obviously', 'knowing/just']) {
      choices.aboutRule(findingOf('Obviously', 'Obviously', { rule }));
      press(rule, '.modal');
    }
    expect(shell.settings.rulesOff).toEqual(['knowing/obviously', 'knowing/just']);
    press('knowing/obviously', '.notice');
    expect(shell.settings.rulesOff).toEqual(['knowing/just']);
  });
});
