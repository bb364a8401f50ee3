import { violationsIn } from '../support/axe';
import { usePlayground, type OpenOptions, type Playground } from '../support/browser';
import { MEETING } from './meeting';

const { open } = usePlayground();
const NOTE = 'Product weekly.md';

const welcome = (pg: Playground) => pg.page.locator('.wonderings-welcome');
const step = (pg: Playground, words: string) =>
  pg.page.locator('.wonderings-welcome-step', { hasText: words }).getByRole('button');

async function firstRun(options: OpenOptions): Promise<Playground> {
  const pg = await open({ firstRun: true, ...options });
  await pg.command('wonderings:open-panel');
  await welcome(pg).waitFor();
  return pg;
}

/** Goes through the three steps of the tour as somebody does who follows it. */
async function tour(pg: Playground): Promise<void> {
  await step(pg, 'Turn a topic').click();
  await pg.page.locator('.modal').getByRole('button', { name: 'Rewrite' }).click();
  await pg.page.locator('.modal').waitFor({ state: 'detached' });
  await step(pg, 'See where the words').click();
  await pg.page.locator('.wonderings-card').waitFor();
  await pg.page.keyboard.press('Escape');
  await step(pg, 'Take a minute').click();
  expect(await pg.page.evaluate(() => document.activeElement?.className)).toContain('wonderings-answer');
}

describe('The first run', () => {
  it('shows nothing before the panel is asked for', async () => {
    const pg = await open({ firstRun: true, files: { [NOTE]: MEETING }, note: NOTE });
    await pg.page.locator('.wonderings-mark >> visible=true').first().waitFor();
    expect(await pg.page.locator('.wonderings-panel, .modal, .notice').count()).toBe(0);
  });

  it('offers a tour on the person’s own note, and is remembered when it is done', async () => {
    const pg = await firstRun({ files: { [NOTE]: MEETING }, note: NOTE });
    await step(pg, 'Turn a topic').isEnabled();
    expect(await violationsIn(pg.page, '.wonderings-panel')).toEqual([]);
    await tour(pg);
    await welcome(pg).getByText('That is all.').waitFor();
    await welcome(pg).getByRole('button', { name: 'Done' }).click();
    await welcome(pg).waitFor({ state: 'hidden' });
    await pg.savesData({ welcomed: true });
    await pg.reload();
    await pg.command('wonderings:open-panel');
    await pg.page.locator('.wonderings-prompt-text').waitFor();
    expect(await welcome(pg).isVisible()).toBe(false);
  });

  it('makes a sample where there is no note to try it on', async () => {
    const pg = await firstRun({ files: { 'Shopping.md': '- milk\n' }, note: 'Shopping.md' });
    expect(await step(pg, 'Turn a topic').isDisabled()).toBe(true);
    await pg.screenshot('first-run-empty');
    await welcome(pg).getByRole('button', { name: 'Try it on a sample note' }).click();
    await pg.page.locator('.cm-line .wonderings-mark').first().waitFor();
    await pg.screenshot('first-run');
    await tour(pg);
    expect(await pg.saved('Sample meeting.md')).toMatch(/^- What .*\?/m);
  });

  it('shows the card of a question that has a sign of its own instead of a mark', async () => {
    const note = '---\ntype: meeting\n---\n\n## Agenda\n\n- Should we move the release?\n- Budget\n';
    const pg = await firstRun({ files: { [NOTE]: note }, note: NOTE });
    await step(pg, 'See where the words').click();
    await pg.page.locator('.wonderings-card', { hasText: 'What would' }).waitFor();
  });

  it('is closed by one press, for good', async () => {
    const pg = await firstRun({ files: { [NOTE]: MEETING }, note: NOTE, phone: true });
    await pg.screenshot('first-run-phone');
    await welcome(pg).getByRole('button', { name: 'Close the welcome' }).click();
    await welcome(pg).waitFor({ state: 'hidden' });
    await pg.savesData({ welcomed: true });
  });
});
