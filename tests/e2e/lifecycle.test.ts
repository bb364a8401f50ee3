import { violationsIn } from '../support/axe';
import { usePlayground, type OpenOptions, type Playground } from '../support/browser';
import { MEETING } from './meeting';

const { open } = usePlayground();
const NOTE = 'Product weekly.md';
const DATA = '.obsidian/plugins/wonderings/data.json';

async function openMeeting(options: OpenOptions = {}): Promise<Playground> {
  const pg = await open({ files: { [NOTE]: MEETING }, note: NOTE, ...options });
  await pg.page.locator('.wonderings-mark >> visible=true').first().waitFor();
  return pg;
}

describe('loading', () => {
  it('keeps a damaged data file aside and says so', async () => {
    const pg = await open({ files: { [NOTE]: MEETING, [DATA]: '{"marks": "kno' }, note: NOTE });
    await pg.page.locator('.notice', { hasText: 'They are kept in “data.damaged.json”' }).waitFor();
    expect(await pg.saved('.obsidian/plugins/wonderings/data.damaged.json')).toBe('{"marks": "kno');
    await pg.page.locator('.wonderings-mark >> visible=true').first().waitFor();
  });

  it('keeps a data file aside in which a value cannot be used, and says so once', async () => {
    const text = '{"marks": "purple", "slightMarks": false}';
    const pg = await open({ files: { [NOTE]: MEETING, [DATA]: text }, note: NOTE });
    await pg.page.locator('.notice', { hasText: 'take their defaults: marks.' }).waitFor();
    await pg.command('wonderings:toggle-marks');
    await pg.savesData({ marks: 'none', slightMarks: false });
    expect(await pg.saved('.obsidian/plugins/wonderings/data.damaged.json')).toBe(text);
    await pg.reload();
    await pg.untilRead(NOTE);
    expect(await pg.notices()).toEqual([]);
  });

  it('keeps what a newer version wrote to the data file', async () => {
    const pg = await openMeeting({ files: { [NOTE]: MEETING, [DATA]: '{"future": [1], "slightMarks": false}' } });
    await pg.command('wonderings:toggle-marks');
    await pg.savesData({ future: [1], slightMarks: false, marks: 'none' });
  });
});

describe('unloading', () => {
  it('leaves nothing behind', async () => {
    const pg = await openMeeting();
    await pg.command('wonderings:open-panel');
    await pg.page.locator('.wonderings-prompt-text').waitFor();
    await pg.evaluate(() => window.playground.plugin.unload());
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor({ state: 'detached' });
    expect(await pg.page.locator('[class*="wonderings"]').count()).toBe(0);
    expect((await pg.commands()).filter((name) => name.startsWith('Wonderings'))).toEqual([]);
    expect(await pg.page.locator('[aria-label="Open reflection panel"]').count()).toBe(0);
    await pg.cursorAt('Ana: Obviously');
    await pg.page.keyboard.type('I wonder. ');
    await pg.page.waitForTimeout(700);
    expect(await pg.page.locator('[class*="wonderings"]').count()).toBe(0);
  });

  it('takes the marks out of Reading view', async () => {
    const pg = await openMeeting({ mode: 'preview' });
    await pg.evaluate(() => window.playground.plugin.unload());
    await pg.page.locator('.markdown-preview-view .wonderings-mark').first().waitFor({ state: 'detached' });
  });
});

describe('about a rule', () => {
  it('says what it looks for and switches it off', async () => {
    const pg = await openMeeting();
    await pg.cursorAt('Obviously', 2);
    await pg.command('wonderings:reframe-mark');
    await pg.page.locator('.wonderings-card').getByRole('button', { name: 'About this rule' }).click();
    const modal = pg.page.locator('.wonderings-modal');
    await modal.getByText('seen in “Obviously”').waitFor();
    expect(await violationsIn(pg.page, '.modal')).toEqual([]);
    await modal.getByRole('button', { name: 'Switch this rule off' }).click();
    await pg.page.locator('.cm-content .wonderings-mark', { hasText: 'Obviously' }).waitFor({ state: 'detached' });
    await pg.savesData({ rulesOff: [expect.any(String)] });
  });
});

describe('the settings', () => {
  async function openSettings(pg: Playground): Promise<void> {
    await pg.command('app:open-settings');
    await pg.page.locator('.modal.mod-settings').waitFor();
  }

  const item = (pg: Playground, name: string) =>
    pg.page.locator('.setting-item', { has: pg.page.getByText(name, { exact: true }) });

  it.each([
    ['light', { height: 1400 }],
    ['dark', { theme: 'dark', height: 1400 }],
    ['phone', { phone: true }],
  ] as const)('have nothing that axe-core finds wrong: %s', async (name, options) => {
    const pg = await openMeeting(options);
    await openSettings(pg);
    await pg.screenshot(`settings-${name}`);
    expect(await violationsIn(pg.page, '.modal .vertical-tab-content')).toEqual([]);
  });

  it('choose what is marked, at once', async () => {
    const pg = await openMeeting();
    await openSettings(pg);
    await item(pg, 'Marks in the text').locator('select').selectOption('knowing');
    await pg.page.keyboard.press('Escape');
    await pg.page.locator('.cm-content .wonderings-mark.is-wondering').first().waitFor({ state: 'detached' });
    expect(await pg.page.locator('.cm-content .wonderings-mark.is-knowing').count()).toBeGreaterThan(0);
    await pg.savesData({ marks: 'knowing' });
  });

  it('take a phrase that is never marked', async () => {
    const pg = await openMeeting();
    await openSettings(pg);
    await item(pg, 'Never mark').locator('textarea').fill('obviously');
    await pg.page.keyboard.press('Escape');
    await pg.page.locator('.cm-content .wonderings-mark', { hasText: 'Obviously' }).waitFor({ state: 'detached' });
    await pg.savesData({ neverMark: ['obviously'] });
  });

  it('say what is wrong with a question pattern and do not take it', async () => {
    const pg = await openMeeting();
    await openSettings(pg);
    const decision = item(pg, 'Decision');
    await decision.locator('textarea').fill('Is {topic} done?');
    await decision.getByText('Begin with "What" or "How"').waitFor();
    await decision.locator('textarea').fill('What would {topic} change for us?');
    await pg.page.keyboard.press('Escape');
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    await pg.savesData({ ownQuestions: { decision: ['What would {topic} change for us?'] } });
  });

  it('follow a sync', async () => {
    const pg = await openMeeting();
    await pg.page.evaluate(async (path) => {
      await window.app.vault.adapter.write(path, '{"marks": "none"}');
      const plugin = window.playground.plugin as unknown as { onExternalSettingsChange(): Promise<void> };
      await plugin.onExternalSettingsChange();
    }, DATA);
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor({ state: 'detached' });
  });

  it('are exported, reset and imported again', async () => {
    const pg = await openMeeting({
      files: { [NOTE]: MEETING, [DATA]: '{"neverMark": ["obviously"], "welcomed": true}' },
    });
    await openSettings(pg);
    await item(pg, 'Export settings').getByRole('button', { name: 'Copy' }).click();
    await pg.page.locator('.notice', { hasText: 'The settings are in the clipboard.' }).waitFor();
    const text = await pg.page.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(text)).toMatchObject({ neverMark: ['obviously'] });

    await item(pg, 'Reset settings').getByRole('button').click();
    await pg.page.locator('.modal').last().getByRole('button', { name: 'Reset' }).click();
    await pg.page.locator('.cm-content .wonderings-mark', { hasText: 'Obviously' }).waitFor({ state: 'attached' });
    expect(await item(pg, 'Never mark').locator('textarea').inputValue()).toBe('');

    await item(pg, 'Import settings').getByRole('button').click();
    const dialog = pg.page.locator('.wonderings-modal');
    await dialog.locator('textarea').fill('nothing of ours');
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await dialog.getByText('This holds no settings of Wonderings.').waitFor();
    expect(await violationsIn(pg.page, '.wonderings-modal')).toEqual([]);
    await dialog.locator('input[type=file]').setInputFiles({
      name: 'settings.json',
      mimeType: 'application/json',
      // From somebody whom the panel still welcomes.
      buffer: Buffer.from(JSON.stringify({ ...JSON.parse(text), welcomed: false })),
    });
    await pg.page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('.wonderings-modal textarea')?.value.includes('{'),
    );
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await item(pg, 'Never mark').locator('textarea').inputValue()).toBe('obviously');
    await pg.savesData({ neverMark: ['obviously'], welcomed: true });
  });

  it('are saved as a file of the vault', async () => {
    const pg = await openMeeting();
    await openSettings(pg);
    await item(pg, 'Export settings').getByRole('button', { name: 'Save as file' }).click();
    await pg.page.locator('.notice', { hasText: 'Wonderings settings.json' }).waitFor();
    expect(JSON.parse(await pg.saved('Wonderings settings.json'))).toMatchObject({ marks: 'both' });
  });
});
