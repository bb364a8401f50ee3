import { violationsIn } from '../support/axe';
import { usePlayground, type OpenOptions, type Page, type Playground } from '../support/browser';
import { card, CLAIM, DEVICES, firstReframe, mark, marks, NOTE, openNote, TEXT } from './teamMeeting';

const { open } = usePlayground();

/** Asks for the card of a mark as one does there: by tap on a phone, else by resting the pointer on it. */
async function ask(pg: Playground, device: OpenOptions, text: string): Promise<void> {
  await (device.phone ? mark(pg, text).tap() : mark(pg, text).hover());
  await card(pg).waitFor();
}

describe.each(DEVICES)('the card of a mark, on %s,', (name, device: OpenOptions) => {
  it.each(['light', 'dark'] as const)('says what it saw, why, and what to say instead: %s', async (theme) => {
    const pg = await openNote(open, { ...device, theme });
    await ask(pg, device, 'Obviously');
    expect(await card(pg).locator('.wonderings-card-head').innerText()).toMatch(
      /Knowing\s+Sounds certain\s+“Obviously”/,
    );
    expect(await card(pg).locator('.wonderings-card-why').innerText()).toMatch(/^[A-Z].+\.$/);
    const reframes = card(pg).locator('.wonderings-card-reframe');
    expect(await reframes.count()).toBeGreaterThan(1);
    expect(await reframes.first().locator('.is-new').allInnerTexts()).toEqual(['What makes us think ', '?']);
    expect(await card(pg).locator('.wonderings-card-foot button').allInnerTexts()).toEqual([
      'Not here',
      'Never this phrase',
      'About this rule',
    ]);
    expect(await violationsIn(pg.page, '.wonderings-card')).toEqual([]);
    const box = await card(pg).boundingBox();
    const width = pg.page.viewportSize()?.width ?? 0;
    expect(box && box.x > 0 && box.x + box.width < width).toBe(true);
    await pg.screenshot(`card-${name.replace('a ', '')}-${theme}`);
  });

  it('changes the sentence in one step to undo', async () => {
    const pg = await openNote(open, device);
    await ask(pg, device, 'Obviously');
    const reframe = await firstReframe(pg);
    await card(pg).locator('.wonderings-card-reframe').first().click();
    expect(await pg.text()).toBe(TEXT.replace(CLAIM, reframe));
    expect(await pg.page.locator('.cm-announced').innerText()).toBe(`Changed to: ${reframe}`);
    await pg.page.locator('.cm-content').focus();
    await pg.page.keyboard.press('Control+z');
    expect(await pg.text()).toBe(TEXT);
  });

  it('is a dialog with a name and a reason, used by keyboard alone', async () => {
    const pg = await openNote(open, device);
    await pg.cursorAt('Obviously', 2);
    await pg.choose('Reframe mark at cursor');
    const dialog = pg.page.getByRole('dialog', { name: /^Knowing Sounds certain “Obviously”$/ });
    await dialog.waitFor();
    const described = await dialog.getAttribute('aria-describedby');
    expect(await pg.page.locator(`#${described ?? ''}`).innerText()).toBe(
      await card(pg).locator('.wonderings-card-why').innerText(),
    );
    const reframe = await firstReframe(pg);
    for (const key of ['Tab', 'Shift+Tab', 'ArrowDown', 'ArrowUp', 'Enter']) await pg.page.keyboard.press(key);
    expect(await pg.text()).toBe(TEXT.replace(CLAIM, reframe));
    expect(await pg.cursor()).toBe(TEXT.indexOf(CLAIM) + reframe.length);
  });

  it('closes on Escape and lets the person write on', async () => {
    const pg = await openNote(open, device);
    await pg.cursorAt('Obviously');
    await pg.command('wonderings:reframe-mark');
    await pg.page.keyboard.press('Escape');
    await card(pg).waitFor({ state: 'detached' });
    await pg.page.keyboard.type('So. ');
    expect(await pg.text()).toContain(`So. ${CLAIM}`);
  });

  it('closes on Escape also when it has no focus', async () => {
    const pg = await openNote(open, device);
    const claim = mark(pg, 'Obviously');
    if (device.phone) await claim.tap();
    else await claim.hover();
    await card(pg).waitFor();
    await pg.page.locator('.cm-content').focus();
    await pg.page.keyboard.press('Escape');
    await card(pg).waitFor({ state: 'detached' });
  });

  it('goes when somebody types, and when they press elsewhere', async () => {
    const pg = await openNote(open, device);
    await pg.cursorAt('The end');
    await ask(pg, device, 'Obviously');
    await pg.page.keyboard.type('x');
    await card(pg).waitFor({ state: 'detached' });
    await pg.page.mouse.move(5, 5);
    await ask(pg, device, 'I wonder');
    await pg.page.locator('.cm-line', { hasText: 'The end' }).click();
    await card(pg).waitFor({ state: 'detached' });
  });

  it('takes a mark away for good, wherever its sentence goes', async () => {
    const pg = await openNote(open, device);
    await ask(pg, device, 'Obviously');
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

  it('never marks a phrase again, unless that was a slip', async () => {
    const pg = await openNote(open, device);
    await ask(pg, device, "won't work");
    await card(pg).getByText('Never this phrase').click();
    await mark(pg, "won't work").waitFor({ state: 'detached' });
    await pg.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await mark(pg, "won't work").waitFor();
  });

  it('tells about its rule, which can be switched off and on again', async () => {
    const pg = await openNote(open, device);
    await ask(pg, device, 'Obviously');
    await card(pg).getByText('About this rule').click();
    await pg.page.locator('.modal', { hasText: 'seen in “Obviously”' }).waitFor();
    expect(await violationsIn(pg.page, '.modal')).toEqual([]);
    await pg.screenshot(`rule-${name.replace('a ', '')}`);
    await pg.page.getByRole('button', { name: 'Switch this rule off' }).click();
    await mark(pg, 'Obviously').waitFor({ state: 'detached' });
    await pg.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await mark(pg, 'Obviously').waitFor();
  });
});

describe('the card under a mouse', () => {
  it('goes when the pointer goes', async () => {
    const pg = await openNote(open);
    await mark(pg, 'Obviously').hover();
    await card(pg).waitFor();
    await pg.page.mouse.move(5, 5);
    await card(pg).waitFor({ state: 'detached' });
  });

  it.each([800, 420])('does not cover the line of the cursor, in a window %i pixels high', async (height) => {
    const pg = await openNote(open, { height });
    for (const words of ['## Agenda', '## Notes', "- That won't work", '- **Clearly']) {
      await pg.cursorAt('# Team');
      await pg.cursorAt(words);
      await pg.page.mouse.move(5, 5);
      await mark(pg, 'Obviously').hover();
      await card(pg).waitFor();
      const box = await card(pg).boundingBox();
      const cursor = await pg.page.locator('.cm-cursor-primary').boundingBox();
      if (!box || !cursor) throw new Error('No card or no cursor');
      expect(cursor.y + cursor.height <= box.y + 1 || cursor.y >= box.y + box.height - 1).toBe(true);
      expect(box.height).toBeGreaterThan(90);
    }
  });

  it('does not open beside one that a command opened', async () => {
    const pg = await openNote(open);
    await pg.cursorAt('Obviously', 2);
    await pg.command('wonderings:reframe-mark');
    await card(pg).waitFor();
    await mark(pg, "won't work").hover();
    await pg.page.waitForTimeout(600);
    expect(await card(pg).locator('.wonderings-card-cue').allInnerTexts()).toEqual(['“Obviously”']);
  });

  it('does not open over a menu, nor over words that were pressed on', async () => {
    const pg = await openNote(open);
    for (const button of ['right', 'left'] as const) {
      await mark(pg, 'Obviously').click({ button });
      await pg.page.waitForTimeout(600);
      expect(await card(pg).count()).toBe(0);
      await pg.page.keyboard.press('Escape');
    }
  });
});

/** Rests the pointer on a mark until its card opens: a new window may get its size later and move the words away. */
async function restOn(page: Page, words: string): Promise<void> {
  const opened = page.locator('.wonderings-card');
  const isOpen = (): Promise<boolean> =>
    opened.waitFor({ timeout: 1000 }).then(
      () => true,
      () => false,
    );
  do {
    await page.mouse.move(5, 5);
    await page.locator('.wonderings-mark:visible', { hasText: words }).first().hover();
  } while (!(await isOpen()));
}

describe('a note in a window of its own', () => {
  it.each(['live', 'source', 'preview'] as const)(
    'has its marks, signs and cards there in the mode “%s”',
    async (mode) => {
      const pg = await openNote(open, { mode });
      const [popout] = await Promise.all([pg.page.waitForEvent('popup'), pg.command('workspace:move-to-new-window')]);
      await popout.locator('.wonderings-item-sign.is-open:visible').first().waitFor();
      await restOn(popout, 'Obviously');
      await popout.locator('.wonderings-card .wonderings-card-reframe').first().click();
      await popout.getByText('What makes us think').locator('visible=true').first().waitFor();
      expect(await pg.page.locator('.wonderings-card').count()).toBe(0);
      await popout.close();
    },
  );

  it('keeps its marks on their words while somebody types there', async () => {
    const pg = await openNote(open, { mode: 'source' });
    const [popout] = await Promise.all([pg.page.waitForEvent('popup'), pg.command('workspace:move-to-new-window')]);
    const words = (): Promise<string[]> => popout.locator('.wonderings-mark').allInnerTexts();
    await popout.locator('.wonderings-mark').first().waitFor();
    const before = await words();
    await popout.locator('.cm-content').click();
    await popout.keyboard.press('Control+Home');
    await popout.keyboard.type('A first line, obviously.');
    await popout.keyboard.press('Enter');
    expect(await words()).toEqual(before);
    await popout.locator('.wonderings-mark', { hasText: 'obviously' }).first().waitFor();
    expect(await pg.saved(NOTE)).toBe(`A first line, obviously.\n${TEXT}`);
    await popout.close();
  });
});
