import { violationsIn } from '../support/axe';
import { usePlayground } from '../support/browser';
import { card, CLAIM, firstReframe, mark, marks, NOTE, openNote, TEXT } from './teamMeeting';

const { open } = usePlayground();

describe('the card of a mark', () => {
  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
  ] as const)('says what it saw, why, and what to say instead: %s', async (name, options) => {
    const pg = await openNote(open, options);
    await mark(pg, 'Obviously').hover();
    await card(pg).waitFor();
    expect(await card(pg).innerText()).toContain('“Obviously”');
    expect(await card(pg).locator('.wonderings-card-reframe').count()).toBeGreaterThan(0);
    expect(await violationsIn(pg.page, '.wonderings-card')).toEqual([]);
    await pg.screenshot(`card-${name}`);
  });

  it('goes when the pointer goes', async () => {
    const pg = await openNote(open);
    await mark(pg, 'Obviously').hover();
    await card(pg).waitFor();
    await pg.page.mouse.move(5, 5);
    await card(pg).waitFor({ state: 'detached' });
  });

  it('changes the sentence in one step to undo', async () => {
    const pg = await openNote(open);
    await mark(pg, 'Obviously').hover();
    const reframe = await firstReframe(pg);
    await card(pg).locator('.wonderings-card-reframe').first().click();
    expect(await pg.text()).toBe(TEXT.replace(CLAIM, reframe));
    await pg.page.locator('.cm-content').focus();
    await pg.page.keyboard.press('Control+z');
    expect(await pg.text()).toBe(TEXT);
  });

  it('is used by keyboard alone', async () => {
    const pg = await openNote(open);
    await pg.cursorAt('Obviously', 2);
    await pg.choose('Reframe mark at cursor');
    const reframe = await firstReframe(pg);
    await pg.page.keyboard.press('Tab');
    await pg.page.keyboard.press('Shift+Tab');
    await pg.page.keyboard.press('Enter');
    expect(await pg.text()).toBe(TEXT.replace(CLAIM, reframe));
    expect(await pg.cursor()).toBe(TEXT.indexOf(CLAIM) + reframe.length);
  });

  it('closes on Escape and lets the person write on', async () => {
    const pg = await openNote(open);
    await pg.cursorAt('Obviously');
    await pg.command('wonderings:reframe-mark');
    await pg.page.keyboard.press('Escape');
    await card(pg).waitFor({ state: 'detached' });
    await pg.page.keyboard.type('So. ');
    expect(await pg.text()).toContain(`So. ${CLAIM}`);
  });

  it('does not cover the line of the cursor', async () => {
    const pg = await openNote(open);
    for (const words of ['## Notes', "- That won't work"]) {
      await pg.cursorAt(words);
      await pg.page.mouse.move(5, 5);
      await mark(pg, 'Obviously').hover();
      await card(pg).waitFor();
      const box = await card(pg).boundingBox();
      const cursor = await pg.page.locator('.cm-cursor-primary').boundingBox();
      if (!box || !cursor) throw new Error('No card or no cursor');
      expect(cursor.y + cursor.height <= box.y + 1 || cursor.y >= box.y + box.height - 1).toBe(true);
    }
  });

  it('goes when somebody types', async () => {
    const pg = await openNote(open);
    await pg.cursorAt('The end');
    await mark(pg, 'Obviously').hover();
    await card(pg).waitFor();
    await pg.page.keyboard.type('x');
    await card(pg).waitFor({ state: 'detached' });
  });

  it('takes a mark away for good, wherever its sentence goes', async () => {
    const pg = await openNote(open);
    await mark(pg, 'Obviously').hover();
    await card(pg).getByText('Not here').click();
    expect(await marks(pg, '.cm-content')).not.toContain('Obviously');
    await pg.cursorAt('## Notes');
    await pg.page.keyboard.type('A new line\n\n');
    await pg.saved(NOTE);
    await pg.reload();
    await pg.openNote(NOTE);
    await mark(pg, 'I wonder').waitFor();
    expect(await marks(pg, '.cm-content')).not.toContain('Obviously');
  });

  it('never marks a phrase again', async () => {
    const pg = await openNote(open);
    await mark(pg, "won't work").hover();
    await card(pg).getByText('Never this phrase').click();
    await pg.page.waitForTimeout(800);
    expect((await marks(pg)).filter((text) => text.includes("won't work"))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('opens by a tap on a phone and fits its screen: %s', async (theme) => {
    const pg = await openNote(open, { phone: true, theme });
    await mark(pg, 'Obviously').tap();
    await card(pg).waitFor();
    const box = await card(pg).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    expect(await violationsIn(pg.page, '.wonderings-card')).toEqual([]);
    await pg.screenshot(`card-phone-${theme}`);
    await card(pg).locator('.wonderings-card-reframe').first().tap();
    expect(await pg.text()).not.toContain(CLAIM);
  });
});

describe('a note in a window of its own', () => {
  it.each(['live', 'preview'] as const)('has its marks and its card there in the mode “%s”', async (mode) => {
    const pg = await openNote(open, { mode });
    const [popout] = await Promise.all([pg.page.waitForEvent('popup'), pg.command('workspace:move-to-new-window')]);
    await popout.locator('.wonderings-mark:visible', { hasText: 'Obviously' }).first().hover();
    await popout.locator('.wonderings-card .wonderings-card-reframe').first().click();
    await popout.getByText('What makes us think').locator('visible=true').first().waitFor();
    await popout.close();
  });
});
