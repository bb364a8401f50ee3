import { usePlayground, type Playground } from '../support/browser';
import { textsFor } from '../../src/texts/texts';

const { open } = usePlayground();
const RETRO = 'Meetings/Retrospective, sprint 14.md';
const LANGUAGES = ['de', 'es', 'fr', 'nl'];

async function openPanel(pg: Playground): Promise<void> {
  await pg.command('wonderings:open-panel');
  await pg.page.locator('.wonderings-prompt-text').waitFor();
}

describe.each(LANGUAGES)('In %s', (lang) => {
  it('the panel fits a narrow sidebar and speaks the language', async () => {
    const { panel } = await textsFor(lang);
    const pg = await open({ note: RETRO, lang, width: 1000 });
    await openPanel(pg);
    await pg.page.evaluate(() => {
      const side = document.querySelector<HTMLElement>('.mod-right-split');
      if (side) side.style.width = '240px';
    });
    // What is said of the note itself is in the note's language.
    const shown = await pg.page.locator('.wonderings-panel').innerText();
    for (const words of [panel.agenda.title, panel.keys.title, panel.reflect.skip]) expect(shown).toContain(words);
    expect(shown).not.toMatch(/\b(?:Reflect|Save|Skip|Show all|afterwards)\b/);
    expect(await pg.overflowing('.wonderings-panel')).toEqual([]);
    await pg.screenshot(`panel-${lang}`);
  });

  it('the panel and its dialogs fit a phone', async () => {
    const pg = await open({ note: RETRO, lang, phone: true });
    await openPanel(pg);
    expect(await pg.overflowing('.wonderings-panel')).toEqual([]);
    await pg.screenshot(`phone-panel-${lang}`);
    await pg.command('wonderings:rewrite-all');
    await pg.page.locator('.modal').waitFor();
    expect(await pg.overflowing('.modal')).toEqual([]);
    await pg.screenshot(`phone-rewrite-${lang}`);
  });

  it('the settings fit a phone', async () => {
    const pg = await open({ lang, phone: true });
    await pg.command('app:open-settings');
    await pg.page.locator('.modal.mod-settings .setting-item-name >> visible=true').first().waitFor();
    expect(await pg.overflowing('.modal .vertical-tab-content')).toEqual([]);
    await pg.screenshot(`phone-settings-${lang}`);
  });

  it('the trends fit a phone', async () => {
    const pg = await open({ lang, phone: true });
    await pg.command('wonderings:open-trends');
    await pg.page.locator('.wonderings-trend').first().waitFor();
    expect(await pg.overflowing('.wonderings-trends')).toEqual([]);
    await pg.screenshot(`phone-trends-${lang}`);
  });
});
