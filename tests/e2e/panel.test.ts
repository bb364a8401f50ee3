import { violationsIn } from '../support/axe';
import { usePlayground } from '../support/browser';
import { MEETING } from './meeting';
import { cursorIsAt, FILES, NOTE, openPanel } from './panelOf';

const { open } = usePlayground();

describe('the panel', () => {
  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['phone', { phone: true }],
    ['narrow', { width: 760 }],
  ] as const)('has nothing that axe-core finds wrong: %s', async (name, options) => {
    const pg = await openPanel(open, options);
    await pg.page.locator('.wonderings-answer').fill('Half a thought');
    expect(await violationsIn(pg.page, '.wonderings-panel')).toEqual([]);
    await pg.screenshot(`panel-${name}`);
  });

  it('sums the meeting up and lists its agenda', async () => {
    const pg = await openPanel(open);
    const panel = pg.page.locator('.wonderings-panel');
    expect(await panel.locator('.wonderings-summary').innerText()).toContain('4 agenda items, 1 open as a question');
    expect(await panel.locator('[data-section="agenda"] .wonderings-panel-item').count()).toBe(5);
  });

  it('follows the note that is open, one that is no meeting too', async () => {
    const pg = await openPanel(open);
    await pg.openNote('Tuesday.md');
    const panel = pg.page.locator('.wonderings-panel');
    await panel.getByText('This does not read like the notes of a meeting').waitFor();
    expect(await panel.locator('.wonderings-title').innerText()).toBe('Tuesday');
  });

  it('says what it is for when no note is open', async () => {
    const pg = await openPanel(open);
    await pg.command('workspace:close');
    await pg.page.getByText('Open the notes of a meeting, or its agenda').waitFor();
  });

  it('leaves a note alone whose property says so', async () => {
    const pg = await open({
      files: { [NOTE]: MEETING.replace('type: meeting', 'type: meeting\nwonderings: off') },
      note: NOTE,
    });
    await pg.command('wonderings:open-panel');
    await pg.page.getByText('This note is left alone').waitFor();
    expect(await pg.page.locator('.cm-content .wonderings-mark').count()).toBe(0);
  });

  it('lets go of a note once its property says so, and takes it up again', async () => {
    const pg = await openPanel(open);
    const edit = (text: string, from: number, to: number): Promise<void> =>
      pg.page.evaluate(
        async ([insert, start, end]) => {
          const view = window.app.workspace.activeEditor;
          view?.editor.replaceRange(insert, { line: 1, ch: start }, { line: 1, ch: end });
          await view?.save();
        },
        [text, from, to] as const,
      );
    await edit('wonderings: off\n', 0, 0);
    await pg.page.getByText('This note is left alone').waitFor();
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor({ state: 'detached' });
    await edit('wonderings: on', 0, 'wonderings: off'.length);
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor();
  });

  it('follows the note also from a tab of its own in the middle', async () => {
    const pg = await open({ files: FILES, note: NOTE });
    await pg.page.evaluate(async () => {
      await window.app.workspace.getLeaf('tab').setViewState({ type: 'wonderings-panel', active: true });
    });
    await pg.page.locator('.wonderings-prompt-text').waitFor();
    expect(await pg.page.locator('.wonderings-title').innerText()).toBe('Product weekly');
    await pg.page.getByRole('button', { name: 'Hiring a second designer', exact: true }).click();
    await pg.page.locator('.cm-content').waitFor();
    await cursorIsAt(pg, 'Hiring a second designer');
  });

  it('follows the typing without losing what has the focus or where it is scrolled', async () => {
    const pg = await openPanel(open);
    const panel = pg.page.locator('.wonderings-panel');
    const topic = panel.getByRole('button', { name: 'Q3 results', exact: true });
    await topic.focus();
    await panel.evaluate((el) => (el.scrollTop = 120));
    await pg.evaluate(() =>
      window.app.workspace.activeEditor?.editor.replaceRange('\nI wonder about the rest.\n', { line: 30, ch: 0 }),
    );
    await panel.locator('.wonderings-summary', { hasText: 'wonderings' }).waitFor();
    await panel.locator('.wonderings-mark-row', { hasText: 'about the rest' }).waitFor();
    expect(await topic.evaluate((el) => el === document.activeElement)).toBe(true);
    expect(await panel.evaluate((el) => el.scrollTop)).toBe(120);
  });

  it('marks the item that the cursor is in', async () => {
    const pg = await openPanel(open);
    await pg.cursorAt('Hiring a second');
    await pg.page.locator('.wonderings-panel [aria-current="true"]', { hasText: 'Hiring a second designer' }).waitFor();
  });

  it('goes to an item, to a mark and to the words of a signal', async () => {
    const pg = await openPanel(open);
    const panel = pg.page.locator('.wonderings-panel');
    await panel.getByRole('button', { name: 'Hiring a second designer', exact: true }).click();
    await cursorIsAt(pg, 'Hiring a second designer');
    await panel.locator('[data-section="marks"] .wonderings-go', { hasText: 'Obviously' }).click();
    await cursorIsAt(pg, 'Obviously');
    await panel.locator('[data-section="keys"] .wonderings-go', { hasText: 'a mind changed' }).click();
    await cursorIsAt(pg, 'changed my mind');
  });

  it('makes way for the note on a phone', async () => {
    const pg = await openPanel(open, { phone: true });
    await pg.page.getByRole('button', { name: 'Hiring a second designer', exact: true }).click();
    await cursorIsAt(pg, 'Hiring a second designer');
    await pg.page.locator('.wonderings-panel').waitFor({ state: 'hidden' });
  });

  it('steps through the marks by the keyboard on the strip', async () => {
    const pg = await openPanel(open);
    const strip = pg.page.locator('.wonderings-strip');
    await strip.focus();
    await pg.page.keyboard.press('End');
    await cursorIsAt(pg, 'changed my mind');
    expect(await strip.evaluate((el) => el === document.activeElement)).toBe(true);
    expect(await strip.getAttribute('aria-valuetext')).toContain('Wondering');
  });

  it('folds a section and remembers it through a restart', async () => {
    const pg = await openPanel(open);
    const fold = pg.page.getByRole('button', { name: /^Agenda/ });
    await fold.click();
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    await pg.reload();
    await pg.openNote(NOTE);
    await pg.command('wonderings:open-panel');
    await pg.page.locator('.wonderings-prompt-text').waitFor();
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
  });

  it('opens the chooser for an item', async () => {
    const pg = await openPanel(open);
    await pg.page.getByRole('button', { name: 'Rewrite “Q3 results”…' }).click();
    await pg.page.locator('.modal', { hasText: 'Q3 results' }).waitFor();
  });

  it('shows the same for a note in Reading view', async () => {
    const pg = await openPanel(open);
    await pg.mode('preview');
    const panel = pg.page.locator('.wonderings-panel');
    await panel.locator('[data-section="marks"] .wonderings-go', { hasText: 'Obviously' }).waitFor();
    expect(await panel.locator('.wonderings-panel-item').count()).toBe(5);
  });
});
