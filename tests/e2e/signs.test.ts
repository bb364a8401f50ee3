import { writeOriginal } from '../../src/agenda/original';
import { usePlayground } from '../support/browser';
import { NOTE, openNote } from './teamMeeting';

const { open } = usePlayground();

describe('signs at agenda items', () => {
  it('show on the line of the cursor and open the chooser', async () => {
    const pg = await openNote(open);
    await pg.cursorAt('Budget 2027');
    const sign = pg.page.locator('.wonderings-cursor-line .wonderings-item-sign');
    expect(await sign.evaluate((el) => getComputedStyle(el).opacity)).toBe('1');
    await pg.screenshot('agenda-sign');
    await sign.click();
    await pg.page.locator('.modal').waitFor();
  });

  it('stay out of sight on other lines', async () => {
    const pg = await openNote(open);
    await pg.cursorAt('The end');
    await pg.page.mouse.move(5, 5);
    const sign = pg.page.locator('.wonderings-item-sign.is-offer').first();
    expect(await sign.evaluate((el) => getComputedStyle(el).opacity)).toBe('0');
  });

  it('show under the pointer', async () => {
    const pg = await openNote(open);
    await pg.page.getByText('Budget 2027').hover();
    const sign = pg.page.locator('.wonderings-item-sign.is-offer').first();
    expect(await sign.evaluate((el) => getComputedStyle(el).opacity)).toBe('1');
  });

  it('say which items are open questions', async () => {
    const pg = await openNote(open);
    const line = pg.page.locator('.cm-line', { hasText: 'What did the spring fair teach us?' });
    expect(await line.locator('.wonderings-item-sign.is-open').count()).toBe(1);
  });
});

describe('a kept original', () => {
  const asked = 'What would make the budget worthwhile for everyone?';
  const comment = writeOriginal('Budget', asked, 0);
  const text = `# Weekly\n\n## ${asked}\n${comment}\n\n- ${asked} ${comment}\n\nThe end.\n`;

  it.each(['live', 'source'] as const)('is folded into a small sign in the mode “%s”', async (mode) => {
    const pg = await open({ files: { [NOTE]: text }, note: NOTE, mode });
    await pg.cursorAt('The end.');
    await pg.page.locator('.wonderings-original').nth(1).waitFor();
    expect(await pg.page.locator('.cm-content').innerText()).not.toContain('%%');
    await pg.screenshot(`original-${mode}`);
  });

  it('opens when its sign is pressed and folds when the cursor leaves', async () => {
    const pg = await open({ files: { [NOTE]: text }, note: NOTE });
    await pg.cursorAt('The end.');
    await pg.page.locator('.wonderings-original').first().click();
    expect(await pg.cursor()).toBe(text.indexOf('%%'));
    expect(await pg.page.locator('.wonderings-original').count()).toBe(1);
    await pg.cursorAt('The end.');
    expect(await pg.page.locator('.wonderings-original').count()).toBe(2);
  });

  it('does not show in Reading view', async () => {
    const pg = await open({ files: { [NOTE]: text }, note: NOTE, mode: 'preview' });
    const view = pg.page.locator('.markdown-preview-view');
    await view.getByText('The end.').waitFor();
    expect(await view.innerText()).not.toContain('Budget');
  });
});
