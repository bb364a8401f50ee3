import { usePlayground, type Playground } from '../support/browser';
import { FILES, NOTE, openMeeting } from './meeting';
import { runSoon } from './teamMeeting';

const { open } = usePlayground();
const OWN = 'What would the cache tell us if we asked it?';
const words = (pg: Playground) => pg.page.locator('.wonderings-rewrite-words').first();
const news = (pg: Playground, text: string) => pg.page.locator('.wonderings-rewrite-news', { hasText: text });

/** What a sync or another program does: the note goes, whatever is open. */
async function deleteNote(pg: Playground, path: string): Promise<void> {
  await pg.page.evaluate(async (gone) => {
    const file = window.app.vault.getFileByPath(gone);
    if (file) await window.app.vault.delete(file);
  }, path);
}

async function openChooser(): Promise<Playground> {
  const pg = await openMeeting(open);
  await pg.cursorAt('Q3 results', 2);
  await runSoon(pg, 'rewrite-item');
  await pg.page.locator('.wonderings-rewrite-option.is-selected').waitFor();
  await words(pg).fill(OWN);
  return pg;
}

describe('a note that is deleted while a dialog is open', () => {
  it('leaves own words in the chooser, and says in plain words that it is gone', async () => {
    const pg = await openChooser();
    await deleteNote(pg, NOTE);
    await words(pg).press('Enter');
    await news(pg, '“Product weekly” is no longer there.').waitFor();
    expect(await words(pg).inputValue()).toBe(OWN);
    expect(await pg.notices()).toEqual([]);
  });

  it('leaves own words in the preview', async () => {
    const pg = await openMeeting(open);
    await runSoon(pg, 'rewrite-all');
    const question = pg.page.getByLabel('Question for “Q3 results”');
    await question.fill(OWN);
    await deleteNote(pg, NOTE);
    await pg.page.locator('.modal .mod-cta').click();
    await news(pg, '“Product weekly” is no longer there.').waitFor();
    expect(await question.inputValue()).toBe(OWN);
  });

  it('leaves the topics of an agenda, which go into another note then', async () => {
    const pg = await openMeeting(open);
    await pg.choose('Insert inquiry agenda');
    const dialog = pg.page.locator('.modal');
    await dialog.getByLabel('Purpose').fill('Agree on the date');
    await dialog.getByLabel('Topics').fill('Office move');
    await deleteNote(pg, NOTE);
    await dialog.getByRole('button', { name: 'Insert' }).click();
    await pg.page.locator('.notice', { hasText: '“Product weekly” is no longer there.' }).waitFor();
    await pg.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await pg.openNote('Tuesday.md');
    await pg.cursorAt('Rain');
    await pg.choose('Insert inquiry agenda');
    expect(await dialog.getByLabel('Topics').inputValue()).toBe('Office move');
    await pg.page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await pg.text()).toContain('**Purpose:** Agree on the date');
    await pg.choose('Insert inquiry agenda');
    expect(await dialog.getByLabel('Topics').inputValue()).toBe('');
  });

  it('leaves the answer in the panel', async () => {
    const pg = await openMeeting(open);
    await pg.command('wonderings:open-panel');
    await pg.page.locator('.wonderings-answer').fill('The log.');
    await pg.page.evaluate(async (path) => {
      const file = window.app.vault.getFileByPath(path);
      if (file) await window.app.vault.delete(file);
      // The panel learns of it a moment later; the button is quicker.
      document.querySelector<HTMLElement>('.wonderings-prompt-foot .mod-cta')?.click();
    }, NOTE);
    await pg.page
      .locator('.notice', { hasText: '“Product weekly” is no longer there. What you wrote is kept.' })
      .waitFor();
    await pg.page.evaluate(([path = '', text = '']) => window.app.vault.create(path, text), [NOTE, FILES[NOTE]]);
    await pg.openNote(NOTE);
    await pg.untilRead(NOTE);
    expect(await pg.page.locator('.wonderings-answer').inputValue()).toBe('The log.');
  });
});

describe('a note that is there but otherwise while a dialog is open', () => {
  it('is rewritten all the same when it was renamed', async () => {
    const pg = await openChooser();
    await pg.page.evaluate(async (path) => {
      const file = window.app.vault.getFileByPath(path);
      if (file) await window.app.fileManager.renameFile(file, 'Monday.md');
    }, NOTE);
    await words(pg).press('Enter');
    await news(pg, 'changed meanwhile').waitFor();
    await words(pg).press('Enter');
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    expect(await pg.saved('Monday.md')).toContain(`- ${OWN}`);
  });

  it('leaves own words in the chooser when the item is gone', async () => {
    const pg = await openChooser();
    await pg.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      editor?.setValue('# Product weekly\n\n## Agenda\n- Lunch\n');
    });
    await words(pg).press('Enter');
    await news(pg, 'This item is no longer in the note.').waitFor();
    expect(await words(pg).inputValue()).toBe(OWN);
  });
});
