import { usePlayground, type Playground } from '../support/browser';
import { MEETING } from './meeting';

const { open } = usePlayground();
const DATA = '.obsidian/plugins/wonderings/data.json';

/** Renames or moves a note or folder, as the app does it. */
async function rename(pg: Playground, from: string, to: string): Promise<void> {
  await pg.page.evaluate(
    async ([path, wanted]) => {
      const file = window.app.vault.getAbstractFileByPath(path);
      if (!file) throw new Error(`Nothing at ${path}`);
      await window.app.fileManager.renameFile(file, wanted);
    },
    [from, to] as const,
  );
}

describe('the places that the settings name', () => {
  it('are followed when their folder is renamed, and go on to hold', async () => {
    const settings = {
      welcomed: true,
      excludedFolders: ['Team/Templates'],
      meetingPlaces: ['/Team/Calls/'],
      promptsNote: 'Team/Prompts',
    };
    const pg = await open({
      files: {
        'Team/Templates/Weekly.md': MEETING,
        'Team/Calls/Roof.md': '# Roof\n\nObviously it leaks.\n',
        'Team/Prompts.md': '- What would our founder ask?\n',
        [DATA]: JSON.stringify(settings),
      },
      note: 'Team/Calls/Roof.md',
    });
    await pg.command('wonderings:open-panel');
    await pg.page.locator('.wonderings-prompt').waitFor();
    await rename(pg, 'Team', 'Archive 2026');
    await pg.savesData({
      excludedFolders: ['Archive 2026/Templates'],
      meetingPlaces: ['Archive 2026/Calls'],
      promptsNote: 'Archive 2026/Prompts.md',
    });
    await pg.page.locator('.wonderings-prompt').waitFor();
    expect(await pg.page.locator('.wonderings-is-meeting').isVisible()).toBe(false);
    await pg.openNote('Archive 2026/Templates/Weekly.md');
    await pg.page.locator('.wonderings-hint', { hasText: 'left alone' }).waitFor();
  });
});

describe('what is kept of a note on the device', () => {
  it.each([
    ['is renamed', 'Team/Weekly.md', 'Team/Monday.md', 'Team/Monday.md'],
    ['is in a folder that is moved', 'Team', 'Archive/Team', 'Archive/Team/Weekly.md'],
  ])('stays with it when it %s', async (_name, from, to, now) => {
    const pg = await open({ files: { 'Team/Weekly.md': MEETING, 'Archive/Old.md': 'Old.' }, note: 'Team/Weekly.md' });
    await pg.command('wonderings:open-panel');
    await pg.page.locator('.wonderings-answer').fill('We looked at two logs.');
    await pg.cursorAt('Obviously', 2);
    await pg.untilOffered('ignore-mark');
    await pg.command('wonderings:ignore-mark');
    const ignored = pg.page.locator('.cm-content .wonderings-mark', { hasText: 'Obviously' });
    await ignored.waitFor({ state: 'detached' });
    await rename(pg, from, to);
    await pg.untilRead(now);
    expect(await pg.page.locator('.wonderings-answer').inputValue()).toBe('We looked at two logs.');
    await pg.reload();
    await pg.openNote(now);
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor();
    expect(await ignored.count()).toBe(0);
    await pg.command('wonderings:open-panel');
    await pg.page.locator('.wonderings-answer').waitFor();
    expect(await pg.page.locator('.wonderings-answer').inputValue()).toBe('We looked at two logs.');
  });
});
