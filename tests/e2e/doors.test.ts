import { readFileSync } from 'node:fs';
import path from 'node:path';
import { usePlayground, type Playground } from '../support/browser';

const { open } = usePlayground();

const MEETING = '---\ntype: meeting\ndate: 2026-03-02\n---\n# Weekly\n\n## Agenda\n- Budget\n- Roof\n';
const FILES = { 'Board/Weekly.md': MEETING, 'Other.md': 'Nothing to see.' };

/** Follows a link as the app does. */
async function follow(pg: Playground, params: Readonly<Record<string, string>>): Promise<void> {
  await pg.page.evaluate((given) => {
    window.app.protocolHandlers.get('wonderings')?.({ ...given, action: 'wonderings' });
  }, params);
}

const panel = (pg: Playground) => pg.page.locator('.wonderings-panel >> visible=true');
const notice = (pg: Playground) => pg.page.locator('.notice');

describe('a link', () => {
  it('opens the panel on a note', async () => {
    const pg = await open({ files: FILES, note: 'Other.md' });
    await follow(pg, { open: 'panel', file: 'Weekly' });
    await panel(pg).locator('h2', { hasText: 'Weekly' }).waitFor();
    await panel(pg).locator('.wonderings-words', { hasText: '2 agenda items' }).waitFor();
    expect(await pg.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Board/Weekly.md');
  });

  it('without anything else opens the panel', async () => {
    const pg = await open({ files: FILES, note: 'Board/Weekly.md' });
    await follow(pg, {});
    await panel(pg).waitFor();
  });

  it('opens the trends with a series and a period', async () => {
    const pg = await open();
    await follow(pg, { open: 'trends', series: 'library weekly', period: 'all' });
    const trends = pg.page.locator('.wonderings-trends');
    await trends.locator('.wonderings-words', { hasText: '13 meetings' }).waitFor();
    const state = await pg.evaluate(() =>
      window.app.workspace.getLeavesOfType('wonderings-trends')[0]?.view.getState(),
    );
    expect(state).toMatchObject({ by: 'series', series: 'Library weekly' });
  });

  it('in a note is followed by a click', async () => {
    const link = '[figures](obsidian://wonderings?open=trends)';
    const pg = await open({ files: { 'A.md': link }, note: 'A.md', mode: 'preview' });
    await pg.page.locator('.markdown-preview-view a >> visible=true', { hasText: 'figures' }).click();
    await pg.page.locator('.wonderings-trends').waitFor();
  });

  it.each([
    [{ open: 'moon' }, 'This link to Wonderings leads nowhere: “moon” cannot be opened; it can be panel or trends.'],
    [{ file: 'Nowhere' }, 'This link to Wonderings leads nowhere: There is no note “Nowhere” in this vault.'],
    [
      { open: 'trends', series: '<img src=x onerror=alert(1)>' },
      'This link to Wonderings leads nowhere: No meeting with a day belongs to a series “<img src=x onerror=alert(1)>”.',
    ],
  ])('that leads nowhere says so: %j', async (params, message) => {
    const pg = await open({ files: FILES, note: 'Other.md' });
    await follow(pg, params);
    await notice(pg).filter({ hasText: message }).waitFor();
    expect(await notice(pg).locator('img').count()).toBe(0);
  });
});

describe('the samples of docs/api.md', () => {
  const text = readFileSync(path.resolve(__dirname, '../../docs/api.md'), 'utf8');
  const samples = [...text.matchAll(/```js\n([^]*?)```/g)].map(([, code = '']) => code);

  it('run in the app', async () => {
    const pg = await open({ files: FILES, note: 'Other.md' });
    expect(samples.length).toBe(2);
    for (const code of samples) {
      await pg.page.evaluate(`(async () => {
        const { app, playground } = window;
        const plugin = playground.plugin;
        app.plugins = { plugins: { wonderings: plugin } };
        const failed = [];
        const console = { assert: (is) => failed.push(!is), debug: () => {} };
        ${code}
        if (failed.includes(true)) throw new Error('an assertion of the sample does not hold');
      })()`);
    }
  });
});

describe("the app's command line", () => {
  it('is given commands that answer', async () => {
    const pg = await open({ files: FILES, note: 'Board/Weekly.md' });
    const [report, trends] = await pg.evaluate(async () => {
      const run = (id: string, params: Record<string, string>) =>
        Promise.resolve(window.app.cliHandlers.get(id)?.handler(params));
      return [await run('wonderings', { format: 'json' }), await run('wonderings:trends', {})];
    });
    expect(JSON.parse(report ?? '')).toMatchObject({ path: 'Board/Weekly.md', meeting: true });
    expect(trends).toContain('2026-03-02,Weekly,Board/Weekly.md,Board');
  });
});
