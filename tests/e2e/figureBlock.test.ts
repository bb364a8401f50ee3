import { violationsIn } from '../support/axe';
import { usePlayground, type Playground } from '../support/browser';

const { open } = usePlayground();

const SAMPLE = 'Notes/Library weekly in figures.md';
const MEETING = '---\ntype: meeting\ndate: 2026-03-02\n---\n# Weekly\n\n## Agenda\n- Budget\n- Roof\n';
const block = (...lines: readonly string[]): string => ['```wonderings', ...lines, '```', ''].join('\n');

const blocks = (pg: Playground) => pg.page.locator('.block-language-wonderings >> visible=true');
const valueOf = (pg: Playground, measure: string) => blocks(pg).locator(`[data-measure="${measure}"] dd`).first();

describe('a wonderings code block', () => {
  it.each([
    ['preview', 'light', false],
    ['preview', 'dark', false],
    ['live', 'light', false],
    ['preview', 'dark', true],
    ['live', 'light', true],
  ] as const)('draws a series and a meeting: %s, %s, phone %s', async (mode, theme, phone) => {
    const pg = await open({ note: SAMPLE, mode, theme, phone, height: 1100 });
    await blocks(pg).nth(0).locator('.wonderings-trend').nth(2).waitFor();
    await blocks(pg).nth(1).locator('dl').waitFor();
    const title = blocks(pg).nth(0).locator('.wonderings-block-title');
    await title.filter({ hasText: /^Library weekly13 meetings$/ }).waitFor();
    await pg.screenshot(`block-${mode}-${theme}${phone ? '-phone' : ''}`);
    expect(await violationsIn(pg.page, '.wonderings-block')).toEqual([]);
    const overflow = await blocks(pg)
      .first()
      .evaluate((el) => el.scrollWidth - el.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('follows the meeting that it stands in', async () => {
    const pg = await open({ files: { 'Weekly.md': MEETING + block() }, note: 'Weekly.md', mode: 'preview' });
    await valueOf(pg, 'asking').filter({ hasText: /^0%$/ }).waitFor();
    await pg.page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Weekly.md');
      if (file)
        await window.app.vault.process(file, (text) => text.replace('- Budget', '- What about the budget matters?'));
    });
    await valueOf(pg, 'asking').filter({ hasText: /^50%$/ }).waitFor();
  });

  it('says in plain words what it cannot draw', async () => {
    const files = {
      'Sourdough.md': '# Sourdough\n\nMore salt.',
      'A.md': [block('note: [[Nowhere]]'), block('note: Sourdough'), block('series: Board'), block('colour: red')].join(
        '\n',
      ),
    };
    const pg = await open({ files, note: 'A.md', mode: 'preview' });
    const hints = blocks(pg).locator('.wonderings-block-hint');
    await hints.filter({ hasText: '“Sourdough” has no figures' }).waitFor();
    expect(await hints.allTextContents()).toEqual([
      'There is no note “[[Nowhere]]” in this vault.',
      '“Sourdough” has no figures: it does not read like the notes of a meeting.',
      'No meeting with a day belongs to a series “Board”.',
      '“colour: red” is no option. An option is a line like “series: Board”; there can be note, series, by, period or figures.',
    ]);
  });

  it('opens the meeting that it shows', async () => {
    const pg = await open({ note: SAMPLE, mode: 'preview' });
    await blocks(pg).nth(1).locator('a').click();
    await pg.page.waitForFunction(
      () => window.app.workspace.getActiveFile()?.path === 'Meetings/Library weekly/Library weekly 2026-04-01.md',
    );
  });

  it('tells the values of a series to the keyboard', async () => {
    const pg = await open({ note: SAMPLE, mode: 'preview' });
    const chart = blocks(pg).locator('[data-measure="asking"] [role="slider"]');
    await chart.focus();
    await pg.page.keyboard.press('Home');
    expect(await chart.getAttribute('aria-valuetext')).toBe('0% · Library weekly 2026-01-07 · 7 Jan 2026');
  });

  it('goes with the plugin', async () => {
    const pg = await open({ note: SAMPLE, mode: 'preview' });
    await blocks(pg).nth(1).locator('dl').waitFor();
    await pg.evaluate(() => window.playground.plugin.unload());
    expect(await pg.page.locator('.wonderings-trend, .wonderings-figure').count()).toBe(0);
  });
});
