import { violationsIn } from '../support/axe';
import { usePlayground, type OpenOptions, type Playground } from '../support/browser';

const { open } = usePlayground();

async function openTrends(options: OpenOptions = {}): Promise<Playground> {
  const pg = await open(options);
  await pg.command('wonderings:open-trends');
  await pg.page.locator('.wonderings-trends').waitFor();
  return pg;
}

/** The trends of the sample vault, once it is read. */
async function openSample(options: OpenOptions = {}): Promise<Playground> {
  const pg = await openTrends(options);
  await pg.page.locator('.wonderings-trends .wonderings-words', { hasText: /^2\d meetings/ }).waitFor();
  return pg;
}

const chart = (pg: Playground, measure: string) => pg.page.locator(`[data-measure="${measure}"] [role="slider"]`);
const rows = (pg: Playground) => pg.page.locator('.wonderings-trend-table tbody tr');
const choice = (pg: Playground, name: string) => pg.page.getByLabel(name, { exact: true });

describe('trends', () => {
  it.each([
    ['light', false],
    ['dark', false],
    ['light', true],
    ['dark', true],
  ] as const)('have nothing that axe-core finds wrong: %s, phone %s', async (theme, phone) => {
    const pg = await openSample({ theme, phone, height: 1300 });
    await pg.screenshot(`trends-${theme}${phone ? '-phone' : ''}`);
    expect(await violationsIn(pg.page, '.wonderings-trends')).toEqual([]);
    const overflow = await pg.page
      .locator('.view-content', { has: pg.page.locator('.wonderings-trends') })
      .evaluate((el) => el.scrollWidth - el.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('show a series and a period, and keep what is chosen', async () => {
    const pg = await openSample();
    await choice(pg, 'Series').selectOption('Meetings/Library weekly');
    expect(await rows(pg).count()).toBe(13);
    await pg.screenshot('trends-series');
    await choice(pg, 'Series by').selectOption('series');
    await choice(pg, 'Series').selectOption('Library weekly');
    expect(await rows(pg).count()).toBe(13);
    const state = await pg.evaluate(() =>
      window.app.workspace.getLeavesOfType('wonderings-trends')[0]?.view.getState(),
    );
    expect(state).toMatchObject({ by: 'series', series: 'Library weekly', period: 'all' });
  });

  it('keep the series of a folder that is renamed', async () => {
    const pg = await openSample();
    await choice(pg, 'Series').selectOption('Meetings/Library weekly');
    await pg.evaluate(async () => {
      const folder = window.app.vault.getFolderByPath('Meetings');
      if (folder) await window.app.fileManager.renameFile(folder, 'Calls');
    });
    await pg.page.waitForFunction(() => document.querySelectorAll('.wonderings-trend-table tbody tr').length === 13);
    expect(await choice(pg, 'Series').inputValue()).toBe('Calls/Library weekly');
  });

  it('tell values to the mouse and open the note on a click', async () => {
    const pg = await openSample();
    await choice(pg, 'Series').selectOption('Meetings/Library weekly');
    const box = await chart(pg, 'asking').boundingBox();
    if (!box) throw new Error('The chart is not shown.');
    await pg.page.mouse.move(box.x + box.width - 3, box.y + 10);
    const readout = pg.page.locator('[data-measure="asking"] .wonderings-trend-readout');
    expect(await readout.textContent()).toMatch(/^\d+% · Library weekly 2026-04-01 · 1 Apr 2026$/);
    await pg.page.mouse.move(box.x + 3, box.y + box.height - 3);
    expect(await readout.textContent()).toBe('0% · Library weekly 2026-01-07 · 7 Jan 2026');
    await pg.page.mouse.click(box.x + 3, box.y + box.height - 3);
    await pg.page.locator('.cm-content', { hasText: 'The boiler man comes on Tuesday between' }).waitFor();
  });

  it('show which line is of the series whose meeting is chosen', async () => {
    const pg = await openSample();
    const line = pg.page.locator('[data-measure="asking"] .wonderings-trend-line.is-chosen');
    expect(await line.getAttribute('d')).toBe('');
    await chart(pg, 'asking').focus();
    await pg.page.keyboard.press('Home');
    // Of the series' 13 meetings, and of no other.
    expect((await line.getAttribute('d'))?.split('L')).toHaveLength(13);
    await pg.screenshot('trends-chosen');
  });

  it('tell values to the keyboard and open the note with Enter', async () => {
    const pg = await openSample();
    await choice(pg, 'Series').selectOption('Meetings/Library weekly');
    await chart(pg, 'answered').focus();
    await pg.page.keyboard.press('Home');
    expect(await chart(pg, 'answered').getAttribute('aria-valuetext')).toBe(
      '0 · Library weekly 2026-01-07 · 7 Jan 2026',
    );
    await pg.page.keyboard.press('End');
    await pg.page.keyboard.press('ArrowLeft');
    expect(await chart(pg, 'answered').getAttribute('aria-valuetext')).toContain('1 · Library weekly 2026-03-25');
    await pg.page.keyboard.press('Enter');
    await pg.page.locator('.cm-content', { hasText: 'What would we like the cellar to become' }).waitFor();
  });

  it('are copied as a Markdown table and saved as CSV', async () => {
    const pg = await openSample();
    await choice(pg, 'Series').selectOption('Meetings/Library weekly');
    await pg.page.getByRole('button', { name: 'Copy as table' }).click();
    await pg.page.locator('.notice', { hasText: 'in the clipboard' }).waitFor();
    const table = await pg.page.evaluate(() => navigator.clipboard.readText());
    expect(table.split('\n')).toHaveLength(16);
    await pg.page.getByRole('button', { name: 'Save as CSV' }).click();
    await pg.page.locator('.notice', { hasText: 'Meeting trends.csv' }).waitFor();
    const csv = await pg.saved('Meeting trends.csv');
    expect(csv.split('\r\n')).toHaveLength(15);
    expect(csv).toContain('2026-04-01,Library weekly 2026-04-01,Meetings/Library weekly/Library weekly 2026-04-01.md');
  });

  it('follow a note that is changed', async () => {
    const path = 'Meetings/2026-01-05 Weekly.md';
    const pg = await openTrends({
      files: { [path]: '# Weekly\n\n## Agenda\n- Budget\n', 'Other.md': '' },
      note: 'Other.md',
    });
    const value = pg.page.locator('[data-measure="asking"] .wonderings-trend-readout');
    await pg.page.locator('.wonderings-trend-readout', { hasText: 'Latest: 0%' }).waitFor();
    await pg.page.evaluate(async (name) => {
      const file = window.app.vault.getFileByPath(name);
      if (file) await window.app.vault.modify(file, '# Weekly\n\n## Agenda\n- What would a good budget achieve?\n');
    }, path);
    await value.filter({ hasText: 'Latest: 100%' }).waitFor();
  });

  it('say what to do where there is no meeting, and where none has a day', async () => {
    const none = await openTrends({ files: { 'Sourdough.md': '# Sourdough' } });
    await none.page.locator('.wonderings-hint >> visible=true', { hasText: 'No meeting notes yet' }).waitFor();
    await none.screenshot('trends-empty');
    const undated = await openTrends({ files: { 'Meetings/Weekly.md': '# Weekly meeting\n\n## Agenda\n- Budget' } });
    await undated.page
      .locator('.wonderings-hint >> visible=true', { hasText: '1 meeting found, and none tells its day' })
      .waitFor();
  });

  it('go with the plugin', async () => {
    const pg = await openSample();
    await pg.evaluate(() => window.playground.plugin.unload());
    expect(await pg.page.locator('[class*="wonderings-trend"]').count()).toBe(0);
  });
});

describe('the index', () => {
  it('is there at the next start without reading a note', async () => {
    const pg = await openSample();
    await pg.page.waitForFunction(async () => {
      const request = indexedDB.open(window.app.loadLocalStorage('wonderings-index') as string);
      const database = await new Promise<IDBDatabase>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      const kept = database.transaction('shards').objectStore('shards').count();
      const count = await new Promise<number>((resolve) => {
        kept.onsuccess = () => resolve(kept.result);
      });
      database.close();
      return count > 0;
    });
    await pg.reload();
    const state = await pg.page.evaluate(async () => {
      const plugin = window.playground.plugin as unknown as {
        index: { progress: { state: string; done: number }; meetings: readonly unknown[] };
      };
      while (plugin.index.progress.state !== 'ready') await new Promise((resolve) => setTimeout(resolve, 20));
      return { done: plugin.index.progress.done, meetings: plugin.index.meetings.length };
    });
    expect(state.done).toBe(0);
    expect(state.meetings).toBeGreaterThan(20);
  });
});
