import { usePlayground, type OpenOptions, type Playground } from '../support/browser';
import { DEVICES, mark, marks, NOTE, openNote, TEXT } from './teamMeeting';

const { open } = usePlayground();
const CLEAR = ['Obviously', 'I wonder'];
const SLIGHT = ['Clearly', 'Perhaps'];

/** Style and thickness of the line of a mark. */
async function lineOf(pg: Playground, text: string): Promise<readonly [string, string]> {
  return mark(pg, text).evaluate((el) => {
    const { textDecorationStyle, textDecorationThickness, textDecorationLine } = getComputedStyle(el);
    return [`${textDecorationLine} ${textDecorationStyle}`, textDecorationThickness];
  });
}

/** How much the line of a mark stands out from the page: the ratio of WCAG. */
async function contrastOf(pg: Playground, text: string): Promise<number> {
  return mark(pg, text).evaluate((el) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const page = getComputedStyle(document.body).getPropertyValue('--background-primary');
    const luminance = (colour: string): number => {
      if (!context) return 0;
      for (const fill of [page, colour]) {
        context.fillStyle = fill;
        context.fillRect(0, 0, 1, 1);
      }
      const linear = [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((value) =>
        value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 3294.6,
      );
      const [r = 0, g = 0, b = 0] = linear;
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [dark = 0, light = 0] = [luminance(page), luminance(getComputedStyle(el).textDecorationColor)].sort(
      (a, b) => a - b,
    );
    return (light + 0.05) / (dark + 0.05);
  });
}

describe.each(DEVICES)('marks in the editor, on %s,', (name, device: OpenOptions) => {
  it.each(['live', 'source'] as const)('show both stances in the mode “%s”', async (mode) => {
    const pg = await openNote(open, { ...device, mode });
    expect(await pg.page.locator('.cm-line .wonderings-mark.is-knowing').allInnerTexts()).toContain('Obviously');
    expect(await pg.page.locator('.cm-line .wonderings-mark.is-wondering').allInnerTexts()).toContain('I wonder');
    await pg.screenshot(`marks-${mode}-${name.replace('a ', '')}`);
  });

  it('stand in callouts and tables that Live Preview draws', async () => {
    const pg = await openNote(open, device);
    await pg.page.locator('.cm-content .callout .wonderings-mark').waitFor();
    await pg.page.locator('.cm-content table .wonderings-mark').waitFor();
  });

  it('differ by the style of their line, and slight ones by its weight, in high contrast too', async () => {
    const pg = await openNote(open, device);
    for (const media of [{}, { contrast: 'more' }, { forcedColors: 'active' }] as const) {
      await pg.page.emulateMedia(media);
      const lines = await Promise.all([...CLEAR, ...SLIGHT].map((text) => lineOf(pg, text)));
      expect(lines).toEqual([
        ['underline solid', '2px'],
        ['underline dotted', '2px'],
        ['underline solid', '1px'],
        ['underline dotted', '1px'],
      ]);
    }
    await pg.screenshot(`marks-forced-colors-${name.replace('a ', '')}`);
  });

  it.each(['light', 'dark'] as const)('stand out from the page in the theme “%s”, slight ones less', async (theme) => {
    const pg = await openNote(open, { ...device, theme });
    const [clear, slight] = await Promise.all(
      [CLEAR, SLIGHT].map((texts) => Promise.all(texts.map((text) => contrastOf(pg, text)))),
    );
    // WCAG 2.2, 1.4.11: what carries meaning without being text.
    for (const contrast of [...(clear ?? []), ...(slight ?? [])]) expect(contrast).toBeGreaterThanOrEqual(3);
    slight?.forEach((contrast, index) => expect(contrast).toBeLessThan(clear?.[index] ?? 0));
  });

  it.each([
    ['show-only-knowing', 'knowing', ['is-knowing'], false],
    ['show-only-wondering', 'wondering', ['is-wondering'], false],
    ['show-only-agenda', 'agenda', [], true],
    ['toggle-marks', 'none', [], false],
  ] as const)('are chosen by “%s”, also after a restart', async (command, chosen, stances, signs) => {
    const pg = await openNote(open, device);
    await pg.command(`wonderings:${command}`);
    const shown = async (): Promise<unknown> => ({
      stances: [
        ...new Set(
          await pg.page
            .locator('.cm-content .wonderings-mark')
            .evaluateAll((all) =>
              all.map((el) => [...el.classList].find((cls) => cls === 'is-knowing' || cls === 'is-wondering') ?? ''),
            ),
        ),
      ],
      signs: (await pg.page.locator('.cm-content .wonderings-item-sign').count()) > 0,
    });
    await pg.page.locator('.notice').first().waitFor();
    await pg.untilRead(NOTE);
    expect(await shown()).toEqual({ stances, signs });
    await pg.savesData({ marks: chosen });
    await pg.reload();
    await pg.openNote(NOTE);
    await pg.untilRead(NOTE);
    expect(await shown()).toEqual({ stances, signs });
  });

  it('are gone over one by one, and announced', async () => {
    const pg = await openNote(open, device);
    await pg.cursorAt('## Notes');
    await pg.command('wonderings:next-mark');
    expect(await pg.cursor()).toBe(TEXT.indexOf('Obviously'));
    expect(await pg.page.locator('.cm-announced').innerText()).toMatch(/^Knowing: “Obviously”\. ./);
    await pg.command('wonderings:next-mark');
    expect(await pg.cursor()).toBe(TEXT.indexOf('I wonder'));
    await pg.command('wonderings:previous-mark');
    expect(await pg.cursor()).toBe(TEXT.indexOf('Obviously'));
    expect(await marks(pg)).toContain('Obviously');
  });
});
