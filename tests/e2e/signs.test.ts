import { writeOriginal } from '../../src/agenda/original';
import { usePlayground, type OpenOptions, type Playground } from '../support/browser';
import { DEVICES, NOTE, openNote } from './teamMeeting';

const { open } = usePlayground();

type Locator = ReturnType<Playground['page']['locator']>;

/** How the sign of an item shows: whether it is seen, and its shape. */
async function lookOf(
  sign: Locator,
): Promise<{ readonly seen: boolean; readonly ring: boolean; readonly disc: boolean }> {
  return sign.evaluate((el) => {
    const { opacity, borderTopColor, backgroundColor } = getComputedStyle(el);
    const page = getComputedStyle(document.body).backgroundColor;
    const isClear = (colour: string): boolean => /transparent|^rgba.*, 0\)$/.test(colour);
    return {
      seen: opacity === '1',
      ring: !isClear(borderTopColor),
      disc: !isClear(backgroundColor) && backgroundColor !== page,
    };
  });
}

describe.each(DEVICES)('signs at agenda items, on %s,', (name, device: OpenOptions) => {
  it('show on the line of the cursor and open the chooser', async () => {
    const pg = await openNote(open, device);
    await pg.cursorAt('Budget 2027');
    const sign = pg.page.locator('.wonderings-cursor-line .wonderings-item-sign');
    expect(await sign.evaluate((el) => getComputedStyle(el).opacity)).toBe('1');
    await pg.screenshot(`agenda-sign-${name.replace('a ', '')}`);
    await pg.page.keyboard.press('ArrowUp');
    await sign.waitFor({ state: 'detached' });
    await pg.page.keyboard.press('ArrowDown');
    await sign.click();
    await pg.page.locator('.modal').waitFor();
  });

  it('stay out of sight on other lines', async () => {
    const pg = await openNote(open, device);
    await pg.cursorAt('The end');
    await pg.page.mouse.move(5, 5);
    expect((await lookOf(pg.page.locator('.wonderings-item-sign.is-offer').first())).seen).toBe(false);
  });

  it('tell an item that is open from one that is not by their shape, in high contrast too', async () => {
    const pg = await openNote(open, device);
    await pg.cursorAt('Budget 2027');
    for (const media of [{}, { forcedColors: 'active' }] as const) {
      await pg.page.emulateMedia(media);
      const [offer, asked] = ['offer', 'open'].map((kind) =>
        pg.page.locator(`.wonderings-item-sign.is-${kind}`).first(),
      );
      expect(offer && (await lookOf(offer))).toEqual({ seen: true, ring: true, disc: false });
      expect(asked && (await lookOf(asked))).toEqual({ seen: true, ring: false, disc: true });
    }
  });

  it('take no room: no line breaks differently for them, and none runs off the screen', async () => {
    const topics = Array.from(
      { length: 24 },
      (_, index) => `- Budget ${'of the garden '.repeat(5)}${'x'.repeat(index)}`,
    );
    const text = `# Weekly\n\n## Agenda\n${topics.join('\n')}\n`;
    const pg = await open({ ...device, files: { [NOTE]: text }, note: NOTE, mode: 'source' });
    const heights = (): Promise<number[]> =>
      pg.page.locator('.cm-line').evaluateAll((all) => all.map((line) => line.getBoundingClientRect().height));
    await pg.page.locator('.wonderings-item-sign').first().waitFor({ state: 'attached' });
    const withSigns = await heights();
    const isWide = await pg.page.locator('.cm-scroller').evaluate((el) => el.scrollWidth > el.clientWidth);
    expect(isWide).toBe(false);
    await pg.command('wonderings:toggle-marks');
    await pg.page.locator('.wonderings-item-sign').first().waitFor({ state: 'detached' });
    expect(await heights()).toEqual(withSigns);
  });
});

describe('signs at agenda items on a phone', () => {
  it('take no tap while they are out of sight: it puts the cursor behind the line', async () => {
    const pg = await openNote(open, { phone: true });
    await pg.cursorAt('## Notes');
    const box = await pg.page.locator('.cm-line .wonderings-item-sign.is-offer').first().boundingBox();
    if (!box) throw new Error('No sign');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await pg.page.touchscreen.tap(x, y);
    await pg.page.locator('.wonderings-cursor-line').waitFor();
    expect(await pg.page.locator('.modal').count()).toBe(0);
    // Now it is in sight, and a finger need not be exact.
    await pg.page.touchscreen.tap(x + 10, y + 10);
    await pg.page.locator('.modal').waitFor();
  });
});

describe('signs at agenda items', () => {
  it('show under the pointer', async () => {
    const pg = await openNote(open);
    await pg.page.getByText('Budget 2027').hover();
    expect((await lookOf(pg.page.locator('.wonderings-item-sign.is-offer').first())).seen).toBe(true);
  });

  it('stand in tables that Live Preview draws', async () => {
    const text = '# Weekly\n\n## Agenda\n\n| Topic | Who |\n| --- | --- |\n| Budget 2027 | Ana |\n\nThe end.\n';
    const pg = await open({ files: { [NOTE]: text }, note: NOTE, mode: 'live' });
    await pg.cursorAt('The end.');
    const cell = pg.page.locator('.cm-content td', { hasText: 'Budget 2027' });
    await cell.hover();
    await cell.locator('.wonderings-item-sign').click();
    await pg.page.locator('.wonderings-rewrite-topic', { hasText: 'Budget 2027' }).waitFor();
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
