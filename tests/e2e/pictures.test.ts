import { SAMPLE_NOTE } from '../../src/texts/sampleNote';
import { usePlayground, type OpenOptions, type Playground } from '../support/browser';

/** The pictures of README and docs; `npm run screenshots` takes them from tests/screenshots/ into docs/images/. */
const { open } = usePlayground();
const RETRO = 'Meetings/Retrospective, sprint 14.md';
const SCHOOL = 'Meetings/Staff meeting, Hillside School.md';

async function openBoth(options: OpenOptions): Promise<Playground> {
  const pg = await open({ width: 1360, height: 860, mode: 'live', ...options });
  await pg.command('wonderings:open-panel');
  await pg.page.locator('.wonderings-prompt-text').waitFor();
  await pg.page.locator('.cm-line .wonderings-mark').first().waitFor();
  return pg;
}

describe('A picture', () => {
  it.each(['light', 'dark'] as const)('shows marks, the card of one and the panel beside them, %s', async (theme) => {
    const pg = await openBoth({ note: RETRO, theme });
    await pg.cursorAt('simple as that', 3);
    await pg.command('wonderings:reframe-mark');
    await pg.page.locator('.wonderings-card').waitFor();
    expect(await pg.page.locator('.wonderings-card-reframe').count()).toBeGreaterThan(0);
    await pg.screenshot(`wonderings-${theme}`);
  });

  it('shows the preview of a whole agenda', async () => {
    const pg = await openBoth({ note: SCHOOL });
    await pg.cursorAt('Phones in lessons');
    await pg.command('wonderings:rewrite-all');
    await pg.page.locator('.modal').waitFor();
    expect(await pg.page.locator('.modal').innerText()).toContain('Reading scores in year 5');
    await pg.screenshot('rewrite-all');
  });

  it('shows the questions for one item', async () => {
    const pg = await openBoth({ note: SCHOOL });
    await pg.cursorAt('Planning the sports day');
    await pg.command('wonderings:rewrite-item');
    await pg.page.locator('.prompt, .modal').first().waitFor();
    expect(await pg.page.locator('.prompt, .modal').first().innerText()).toContain('sports day');
    await pg.screenshot('rewrite-item');
  });

  it('shows meetings over time', async () => {
    const pg = await open({ width: 1180, height: 860 });
    await pg.command('wonderings:open-trends');
    await pg.page.locator('.wonderings-trend').first().waitFor();
    await pg.page.locator('.wonderings-trends-progress').waitFor({ state: 'hidden' });
    await pg.page.locator('.wonderings-trends-choice select').nth(1).selectOption('Meetings/Library weekly');
    expect(await pg.page.locator('.wonderings-trend').count()).toBe(6);
    await pg.screenshot('trends');
  });

  it('moves: a topic becomes a question, a sentence is said another way, a prompt is answered', async () => {
    const note = 'Library team.md';
    const pg = await open({ width: 1080, height: 660, mode: 'live', files: { [note]: SAMPLE_NOTE }, note });
    let frame = 0;
    const take = (): Promise<void> => pg.screenshot(`film-${++frame}`);
    await pg.command('wonderings:open-panel');
    await pg.page.locator('.wonderings-prompt-text').waitFor();
    await pg.cursorAt('Should we buy');
    await take();
    await pg.command('wonderings:rewrite-item');
    await pg.page.locator('.modal').waitFor();
    await take();
    await pg.page.keyboard.press('ArrowDown');
    await take();
    await pg.page.keyboard.press('Enter');
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    await pg.page.locator('.notice').evaluate((el) => el.remove());
    await pg.page.locator('.wonderings-glance-words', { hasText: '1 of 3 ask' }).waitFor();
    await take();
    await pg.cursorAt('Obviously', 2);
    await pg.command('wonderings:reframe-mark');
    await pg.page.locator('.wonderings-card').waitFor();
    await take();
    await pg.page.locator('.wonderings-card-reframe').first().click();
    await pg.page.locator('.wonderings-card').waitFor({ state: 'detached' });
    await take();
    await pg.page.locator('.wonderings-answer').fill('Ask three of them at the door on Thursday.');
    await take();
    await pg.page.locator('.wonderings-buttons').getByRole('button', { name: 'Save' }).click();
    await pg.page.locator('.wonderings-said', { hasText: 'Saved' }).waitFor();
    await take();
    expect(frame).toBe(8);
  });

  it('shows the marks and a card on a phone', async () => {
    const pg = await open({ note: RETRO, phone: true, mode: 'live' });
    await pg.page.locator('.cm-line .wonderings-mark').first().waitFor();
    await pg.cursorAt('simple as that', 3);
    await pg.page.locator('.wonderings-mark', { hasText: 'simple as that' }).tap();
    await pg.page.locator('.wonderings-card').waitFor();
    expect(await pg.page.locator('.wonderings-mark').count()).toBeGreaterThan(1);
    await pg.screenshot('phone');
  });

  it('shows marks, signs and a card in Reading view', async () => {
    const pg = await open({ note: RETRO, mode: 'preview', width: 1000, height: 760 });
    const mark = pg.page.locator('.markdown-preview-view .wonderings-mark', { hasText: 'simple as that' });
    await mark.evaluate((el) => el.scrollIntoView({ block: 'center' }));
    await mark.hover();
    await pg.page.locator('.wonderings-card').waitFor();
    expect(await pg.page.locator('.markdown-preview-view .wonderings-item').count()).toBeGreaterThan(0);
    await pg.screenshot('reading');
  });
});
