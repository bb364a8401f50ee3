import { usePlayground } from '../support/browser';
import { MEETING, NOTE, openMeeting } from './meeting';
import { DEVICES } from './teamMeeting';

const { open } = usePlayground();

describe('the menus', () => {
  it('offer at an item to rewrite it', async () => {
    const pg = await openMeeting(open);
    await pg.cursorAt('Q3 results');
    await pg.page.locator('.cm-line', { hasText: 'Q3 results' }).click({ button: 'right' });
    await pg.page.locator('.menu-item', { hasText: 'Rewrite as a question…' }).click();
    await pg.page.locator('.modal', { hasText: 'Q3 results' }).waitFor();
  });

  it('offer at a mark to reframe or ignore it', async () => {
    const pg = await openMeeting(open);
    await pg.cursorAt('Obviously', 2);
    await pg.page.locator('.wonderings-mark', { hasText: 'Obviously' }).click({ button: 'right' });
    await pg.page.locator('.menu-item', { hasText: 'Ignore this mark' }).waitFor();
    await pg.page.locator('.menu-item', { hasText: 'Say it another way…' }).click();
    await pg.page.locator('.wonderings-card').waitFor();
  });

  it('offer at a rewritten item to restore it', async () => {
    const pg = await openMeeting(open);
    await pg.cursorAt('Q3 results');
    await pg.command('wonderings:rewrite-item');
    await pg.page.locator('.wonderings-rewrite-option.is-selected').waitFor();
    await pg.page.keyboard.press('Enter');
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    await pg.untilOffered('restore-item');
    await pg.page.locator('.cm-line', { hasText: 'Q3 results' }).click({ button: 'right', position: { x: 40, y: 8 } });
    await pg.page.locator('.menu-item', { hasText: 'Restore the original item' }).click();
    await pg.page.locator('.notice', { hasText: '1 topic is back' }).waitFor();
    expect(await pg.text()).toBe(MEETING);
  });

  it.each(DEVICES)(
    'of the note itself rewrite and restore its agenda and copy its report, on %s',
    async (_name, device) => {
      const pg = await openMeeting(open, device);
      const choose = async (name: string): Promise<void> => {
        await pg.page.locator('.notice').evaluateAll((all) => all.forEach((notice) => (notice as HTMLElement).click()));
        await pg.page.locator('.mod-more-options:visible').first().click();
        await pg.page.locator('.menu-item', { hasText: name }).click();
      };
      await choose('Turn the agenda into questions…');
      await pg.page.locator('.modal .mod-cta').click();
      await pg.page.locator('.notice', { hasText: '3 items became questions.' }).waitFor();
      await pg.untilOffered('restore-all');
      await choose('Restore the original items');
      await pg.page.locator('.notice', { hasText: '3 topics are back' }).waitFor();
      expect(await pg.text()).toBe(MEETING);
      await choose('Copy meeting report');
      await pg.page.locator('.notice', { hasText: 'The report is in the clipboard.' }).waitFor();
    },
  );

  it('offer nothing for a note that is left alone', async () => {
    const pg = await open({ files: { [NOTE]: MEETING.replace('type:', 'wonderings: off\ntype:') }, note: NOTE });
    await pg.page.locator('.mod-more-options:visible').first().click();
    await pg.page.locator('.menu-item').first().waitFor();
    expect(await pg.page.locator('.menu-item', { hasText: /agenda|report/ }).count()).toBe(0);
  });
});

describe('the status bar', () => {
  it('counts in words, and opens the panel', async () => {
    const pg = await openMeeting(open);
    const item = pg.page.locator('.wonderings-status');
    await item.filter({ hasText: /^\d+ wonderings, \d+ knowings$/ }).waitFor();
    await pg.page.getByRole('button', { name: /^\d+ wonderings, \d+ knowings\. Open reflection panel$/ }).click();
    await pg.page.locator('.wonderings-panel').waitFor();
  });

  it('opens the panel by keyboard, and follows the marks', async () => {
    const pg = await openMeeting(open);
    const item = pg.page.locator('.wonderings-status');
    await item.filter({ hasText: ', 3 knowings' }).waitFor();
    await pg.cursorAt('Obviously', 2);
    await pg.command('wonderings:ignore-mark');
    await item.filter({ hasText: ', 2 knowings' }).waitFor();
    await item.focus();
    await pg.page.keyboard.press('Enter');
    await pg.page.locator('.wonderings-panel').waitFor();
  });

  it('says nothing of a note without marks', async () => {
    const pg = await openMeeting(open);
    await pg.openNote('Tuesday.md');
    await pg.page.locator('.wonderings-status').waitFor({ state: 'hidden' });
  });
});
