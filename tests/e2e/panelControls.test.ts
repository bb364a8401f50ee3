import { violationsIn } from '../support/axe';
import { usePlayground, type OpenOptions, type Playground } from '../support/browser';
import { DIARY, MEETING } from './meeting';
import { cursorIsAt, FILES as NOTES, NOTE, openPanel } from './panelOf';

const { open } = usePlayground();
const AGENDA = `---
type: meeting
---
# Board

Monday, 15:30–16:30

## Agenda

- Roof of the long hall (Ana, 40 min)
- New house rules (30 min)
- Garden (10 min)
`;
const UPDATES = '---\ntype: meeting\n---\n# Friday\n\n## Agenda\n\n- Update on the kitchen\n- Update on the garden\n';
const FILES = { ...NOTES, 'Board.md': AGENDA, 'Friday.md': UPDATES };
const openBoards = (options: OpenOptions = {}): Promise<Playground> =>
  openPanel(open, { files: FILES, ...options }, '.wonderings-title');

describe('the controls of the panel', () => {
  it('rewrite the whole agenda, and restore an item', async () => {
    const pg = await openBoards();
    await pg.page.getByRole('button', { name: 'Rewrite all items…' }).click();
    await pg.page.locator('.modal .mod-cta').click();
    await pg.page.locator('.wonderings-panel-item-about', { hasText: 'rewritten' }).first().waitFor();
    await pg.page.getByRole('button', { name: 'Restore “Q3 results”' }).click();
    await pg.page.waitForFunction(() =>
      window.app.workspace.activeEditor?.editor.getValue().includes('- Q3 results (10'),
    );
  });

  it('step through the marks, the panel keeping the keyboard', async () => {
    const pg = await openBoards();
    await pg.cursorAt('Should we move', 10);
    await pg.page.locator('.is-current', { hasText: 'Should we move' }).waitFor();
    const next = pg.page.getByRole('button', { name: 'Next mark' });
    await next.click();
    await cursorIsAt(pg, 'Obviously');
    expect(await next.evaluate((el) => el === document.activeElement)).toBe(true);
    await pg.page.locator('.wonderings-mark-row [aria-current="true"]', { hasText: 'Obviously' }).waitFor();
    await next.click();
    await next.click();
    await pg.page.getByRole('button', { name: 'Previous mark' }).click();
    await cursorIsAt(pg, 'Obviously');
  });

  it('go to the mark that is clicked on the strip', async () => {
    const pg = await openBoards();
    await pg.page.locator('.wonderings-prompt-text').waitFor();
    const strip = pg.page.locator('.wonderings-strip');
    const box = await strip.boundingBox();
    await strip.click({ position: { x: (box?.width ?? 0) - 2, y: 8 } });
    await cursorIsAt(pg, 'changed my mind');
  });

  it('show all marks of a category, and fewer again', async () => {
    const pg = await openBoards({ files: { ...FILES, [NOTE]: MEETING + 'Ana: Perhaps so. \n'.repeat(8) } });
    const more = pg.page.getByRole('button', { name: /^Show all \d+$/ }).first();
    await more.click();
    await pg.page.getByRole('button', { name: 'Show fewer' }).click();
    await more.waitFor();
  });

  it('take a key to its prompts, unfolding them', async () => {
    const pg = await openBoards();
    await pg.page.getByRole('button', { name: /^Reflect$/ }).click();
    await pg.page.getByRole('button', { name: 'Reflect on “Safe to speak”' }).click();
    await pg.page.locator('.wonderings-prompt-key', { hasText: 'Safe to speak' }).waitFor();
    expect(await pg.page.locator('.wonderings-answer').evaluate((el) => el === document.activeElement)).toBe(true);
  });

  it('check the agenda before the meeting', async () => {
    const pg = await openBoards({ note: 'Board.md' });
    const check = pg.page.locator('.wonderings-aside', { hasText: 'Before the meeting' });
    await check.getByText('The items take 20 minutes more than the meeting has').waitFor();
    await check.getByText('Two items have no name beside them: whose question is it?').waitFor();
    await check.getByText('No opening question yet').waitFor();
    expect(await violationsIn(pg.page, '.wonderings-panel')).toEqual([]);
    await pg.screenshot('panel-before');
  });

  it('say when a meeting could be an email, and offer the question that makes it one', async () => {
    const pg = await openBoards({ note: 'Friday.md' });
    await pg.page.getByText('Could this be an email? All items are updates').first().waitFor();
    await pg.page.getByRole('button', { name: /^A question would make it a meeting/ }).click();
    await pg.page.locator('.modal', { hasText: 'kitchen' }).waitFor();
    await pg.page.keyboard.press('Escape');
    await pg.screenshot('panel-email');
  });

  it('make a note one of a meeting', async () => {
    const pg = await openBoards({ note: 'Tuesday.md' });
    await pg.page.getByRole('button', { name: 'It is a meeting' }).click();
    await pg.page.locator('.wonderings-hint', { hasText: 'does not read like' }).waitFor({ state: 'hidden' });
    expect(await pg.saved('Tuesday.md')).toBe(`---\ntype: meeting\n---\n${DIARY}`);
  });

  it('say why a note with broken properties was not made one', async () => {
    const broken = '---\ntags: [\n---\n\nRain all day.\n';
    const pg = await openBoards({ note: 'Broken.md', files: { ...FILES, 'Broken.md': broken } });
    await pg.page.getByRole('button', { name: 'It is a meeting' }).click();
    await pg.page.locator('.notice', { hasText: 'The properties could not be written: ' }).waitFor();
    expect(await pg.saved('Broken.md')).toBe(broken);
  });

  it('name people only where the person wants that', async () => {
    const pg = await openBoards();
    const turns = pg.page.locator('[data-section="turns"]');
    await turns.waitFor();
    expect(await turns.innerText()).not.toContain('Cem');
    const data = JSON.stringify({ namesInBalance: true });
    const named = await openBoards({ files: { ...FILES, '.obsidian/plugins/wonderings/data.json': data } });
    await named.page.locator('.wonderings-share', { hasText: 'Cem' }).waitFor();
  });
});

describe('the panel by the keyboard', () => {
  it('answers a prompt, folds and unfolds without a pointer', async () => {
    const pg = await openBoards();
    await pg.page.getByRole('button', { name: /^Reflect$/ }).focus();
    await pg.page.keyboard.press('Enter');
    await pg.page.locator('.wonderings-answer').waitFor({ state: 'hidden' });
    await pg.page.keyboard.press('Enter');
    await pg.page.keyboard.press('Tab');
    await pg.page.keyboard.press('Tab');
    await pg.page.keyboard.type('The log.');
    await pg.page.keyboard.press('Control+Enter');
    await pg.page.locator('.wonderings-said', { hasText: 'Saved in the note' }).waitFor();
    expect(await pg.text()).toContain('\n\nThe log.\n');
    expect(await pg.page.locator('.wonderings-answer').evaluate((el) => el === document.activeElement)).toBe(true);
  });
});

describe('the panel elsewhere', () => {
  it('is as wide as a note in a tab, and has nothing that axe-core finds wrong', async () => {
    const pg = await open({ files: FILES, note: NOTE, width: 1360 });
    await pg.page.evaluate(async () => {
      await window.app.workspace.getLeaf('tab').setViewState({ type: 'wonderings-panel', active: true });
    });
    await pg.page.locator('.wonderings-prompt-text').waitFor();
    const width = await pg.page.locator('.wonderings-note').evaluate((el) => el.getBoundingClientRect().width);
    expect(width).toBeLessThanOrEqual(700);
    expect(await violationsIn(pg.page, '.wonderings-panel')).toEqual([]);
    await pg.screenshot('panel-tab');
  });

  it('works in the left sidebar', async () => {
    const pg = await openBoards({ width: 1000 });
    await pg.evaluate(async () => {
      const { workspace } = window.app;
      for (const leaf of workspace.getLeavesOfType('wonderings-panel')) leaf.detach();
      await workspace.ensureSideLeaf('wonderings-panel', 'left', { reveal: true });
    });
    await pg.page.locator('.wonderings-answer').fill('Half a thought');
    await pg.page.getByRole('button', { name: 'Save', exact: true }).click();
    await pg.page.locator('.wonderings-said', { hasText: 'Saved in the note' }).waitFor();
    // The command shows it where it is.
    await pg.command('wonderings:open-panel');
    expect(await pg.page.locator('.wonderings-panel').count()).toBe(1);
    await pg.page.locator('[data-section="agenda"] .wonderings-go').first().click();
    await cursorIsAt(pg, 'Welcome');
  });

  it('shows in a second panel what is typed in the first, and the other way round', async () => {
    const pg = await openBoards();
    await pg.evaluate(async () => {
      const leaf = window.app.workspace.getLeaf('split');
      await leaf.setViewState({ type: 'wonderings-panel', active: false });
    });
    const answers = pg.page.locator('.wonderings-answer');
    await answers.nth(1).waitFor();
    const shows = (at: number, text: string): Promise<unknown> =>
      pg.page.waitForFunction(
        ([index, wanted]) =>
          document.querySelectorAll<HTMLTextAreaElement>('.wonderings-answer')[index]?.value === wanted,
        [at, text] as const,
      );
    await answers.nth(0).fill('Half a thought');
    await shows(1, 'Half a thought');
    await answers.nth(1).press('End');
    await answers.nth(1).pressSequentially(', and the rest');
    await shows(0, 'Half a thought, and the rest');
    expect(await answers.nth(1).inputValue()).toBe('Half a thought, and the rest');
    await pg.page.getByRole('button', { name: 'Save', exact: true }).nth(1).click();
    await shows(0, '');
    expect((await pg.saved(NOTE)).split('Half a thought, and the rest')).toHaveLength(2);
  });

  it('works in a window of its own', async () => {
    const pg = await openBoards();
    const [popout] = await Promise.all([
      pg.page.waitForEvent('popup'),
      pg.page.evaluate(() => {
        const leaf = window.app.workspace.getLeavesOfType('wonderings-panel')[0];
        if (leaf) window.app.workspace.moveLeafToPopout(leaf);
      }),
    ]);
    const answer = popout.locator('.wonderings-answer');
    await answer.fill('Half a thought');
    await popout.getByText('Draft kept on this device').waitFor();
    await popout.getByRole('button', { name: 'Save', exact: true }).click();
    await popout.locator('.wonderings-said', { hasText: 'Saved in the note' }).waitFor();
    expect(await pg.saved(NOTE)).toContain('Half a thought');
    await popout.close();
  });
});
