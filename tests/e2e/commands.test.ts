import { violationsIn } from '../support/axe';
import { usePlayground, type OpenOptions, type Playground } from '../support/browser';
import { MEETING, NOTE, openMeeting } from './meeting';
import { DEVICES, runSoon } from './teamMeeting';

const { open } = usePlayground();

/** What of the plugin is offered in the palette now, without the plugin's name. */
async function offered(pg: Playground): Promise<readonly string[]> {
  const names = await pg.commands();
  return names.filter((name) => name.startsWith('Wonderings: ')).map((name) => name.slice('Wonderings: '.length));
}

/** Without the comments that keep the topics. */
const visible = (text: string): string => text.replace(/(?:\n| )%%wonderings[^\n]*?%%/g, '');

/** Waits until the cursor is at the start of the words. */
async function cursorIsAt(pg: Playground, words: string): Promise<void> {
  await pg.page.waitForFunction((wanted) => {
    const editor = window.app.workspace.activeEditor?.editor;
    return editor && editor.posToOffset(editor.getCursor()) === editor.getValue().indexOf(wanted);
  }, words);
}

const ALWAYS = ['Toggle marks', 'Open reflection panel', 'Insert inquiry agenda'];
const AT_ITEM = ['Rewrite item at cursor'];
const AT_MARK = ['Reframe mark at cursor', 'Ignore mark at cursor'];

describe('the palette', () => {
  it('has names in sentence case, without the plugin’s, and no keys of their own', async () => {
    const pg = await openMeeting(open);
    const commands = await pg.evaluate(() =>
      Object.values(window.app.commands.commands)
        .filter(({ id }) => id.startsWith('wonderings:'))
        .map(({ id, name, hotkeys = [] }) => ({ id, name: name.replace('Wonderings: ', ''), hotkeys })),
    );
    expect(commands.length).toBeGreaterThan(15);
    for (const { id, name, hotkeys } of commands) {
      expect(name.replace('Markdown', 'markdown')).toMatch(/^[A-Z][^A-Z]*$/);
      expect(`${id.slice('wonderings:'.length)} ${name}`).not.toMatch(/wonderings/i);
      expect(hotkeys).toEqual([]);
    }
  });

  it('offers at an agenda item what can be done with it', async () => {
    const pg = await openMeeting(open);
    await pg.cursorAt('Q3 results');
    const names = await offered(pg);
    expect(names).toEqual(expect.arrayContaining([...ALWAYS, ...AT_ITEM, 'Rewrite all items', 'Go to next mark']));
    for (const name of [...AT_MARK, 'Restore item at cursor', 'Restore all items']) expect(names).not.toContain(name);
  });

  it('offers at a mark what can be done with it', async () => {
    const pg = await openMeeting(open);
    await pg.cursorAt('Obviously', 2);
    const names = await offered(pg);
    expect(names).toEqual(expect.arrayContaining([...ALWAYS, ...AT_MARK]));
    expect(names).not.toContain('Rewrite item at cursor');
  });

  it('offers little in a note that is no meeting', async () => {
    const pg = await openMeeting(open);
    await pg.openNote('Tuesday.md');
    await pg.cursorAt('Rain');
    await pg.untilRead('Tuesday.md');
    const names = await offered(pg);
    expect(names).toEqual(expect.arrayContaining(ALWAYS));
    for (const name of [...AT_ITEM, ...AT_MARK, 'Rewrite all items', 'Go to next mark'])
      expect(names).not.toContain(name);
  });

  it('offers only what needs no editor when no note is open', async () => {
    const pg = await openMeeting(open);
    await pg.command('workspace:close');
    const names = await offered(pg);
    expect(names).toEqual(expect.arrayContaining(['Toggle marks', 'Open reflection panel']));
    expect(names.some((name) => /item|agenda$|prompts|report/.test(name) && !name.startsWith('Show'))).toBe(false);
  });
});

describe.each(DEVICES)('the rewrite commands, on %s,', (_name, device: OpenOptions) => {
  it('rewrite and restore the item at the cursor', async () => {
    const pg = await openMeeting(open, device);
    await pg.cursorAt('Q3 results');
    await pg.choose('Rewrite item at cursor');
    await pg.page.locator('.modal').getByRole('button', { name: 'Rewrite', exact: true }).click();
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    expect(visible(await pg.text())).toMatch(/^- (?:What|How) .*Q3 results.*\? \(10 min\)$/m);
    await runSoon(pg, 'restore-item');
    await pg.page.locator('.notice', { hasText: '1 topic is back' }).waitFor();
    expect(await pg.text()).toBe(MEETING);
  });

  it('rewrite and restore all items', async () => {
    const pg = await openMeeting(open, device);
    await pg.choose('Rewrite all items');
    await pg.page.locator('.modal .mod-cta').click();
    await pg.page.locator('.notice', { hasText: '3 items became questions.' }).waitFor();
    expect(visible(await pg.text())).not.toContain('- Should we move the release?');
    await runSoon(pg, 'restore-all');
    await pg.page.locator('.notice', { hasText: '3 topics are back' }).waitFor();
    expect(await pg.text()).toBe(MEETING);
  });

  it('rewrite, restore and revert all items in Reading view', async () => {
    const pg = await openMeeting(open, device);
    await pg.mode('preview');
    await pg.choose('Rewrite all items');
    await pg.page.locator('.modal .mod-cta').click();
    await pg.page.locator('.notice', { hasText: '3 items became questions.' }).waitFor();
    await pg.choose('Restore all items');
    await pg.page.locator('.notice', { hasText: '3 topics are back' }).waitFor();
    expect(await pg.saved(NOTE)).toBe(MEETING);
    await pg.choose('Revert last rewrite in all files');
    await pg.page.locator('.notice', { hasText: 'Reverted in 1 file.' }).waitFor();
    expect(visible(await pg.saved(NOTE))).not.toContain('- Should we move the release?');
  });

  it('say in Reading view that there is nothing to do', async () => {
    const pg = await openMeeting(open, device);
    await pg.openNote('Tuesday.md');
    await pg.mode('preview');
    await pg.choose('Rewrite all items');
    await pg.page.locator('.notice', { hasText: 'No agenda items were found in this note.' }).waitFor();
    await pg.choose('Restore all items');
    await pg.page.locator('.notice', { hasText: 'This note keeps no originals to restore.' }).waitFor();
  });
});

describe.each(DEVICES)('the mark commands, on %s,', (_name, device: OpenOptions) => {
  it('go from mark to mark', async () => {
    const pg = await openMeeting(open, device);
    await pg.cursorAt('## Notes');
    await pg.choose('Go to next mark');
    await cursorIsAt(pg, 'Obviously');
    await pg.choose('Go to next mark');
    await cursorIsAt(pg, 'We should just');
    await pg.choose('Go to previous mark');
    await cursorIsAt(pg, 'Obviously');
  });

  it('go from mark to mark of one stance', async () => {
    const pg = await openMeeting(open, device);
    await pg.cursorAt('## Notes');
    await pg.choose('Go to next wondering');
    await cursorIsAt(pg, 'I wonder');
    await pg.choose('Go to next knowing');
    await cursorIsAt(pg, "won't work");
    await pg.choose('Go to previous wondering');
    await cursorIsAt(pg, 'What if');
    await pg.choose('Go to previous knowing');
    await cursorIsAt(pg, 'We should just');
  });

  it('open the card at the cursor, by name', async () => {
    const pg = await openMeeting(open, device);
    await pg.cursorAt('Obviously', 2);
    await pg.choose('Reframe mark at cursor');
    await pg.page.locator('.wonderings-card', { hasText: '“Obviously”' }).waitFor();
  });

  it('ignore a mark for good, also after a restart', async () => {
    const pg = await openMeeting(open, device);
    await pg.cursorAt('Obviously', 2);
    await pg.choose('Ignore mark at cursor');
    await pg.page.locator('.cm-content .wonderings-mark', { hasText: 'Obviously' }).waitFor({ state: 'detached' });
    await pg.reload();
    await pg.openNote(NOTE);
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor();
    expect(await pg.page.locator('.cm-content .wonderings-mark', { hasText: 'Obviously' }).count()).toBe(0);
  });

  it('take a mark back that was ignored by a slip', async () => {
    const pg = await openMeeting(open, device);
    await pg.cursorAt('Obviously', 2);
    await pg.choose('Ignore mark at cursor');
    await pg.page.locator('.cm-content .wonderings-mark', { hasText: 'Obviously' }).waitFor({ state: 'detached' });
    await pg.page
      .locator('.notice', { hasText: 'not marked here any more' })
      .getByRole('button', { name: 'Undo' })
      .click();
    await pg.page.locator('.cm-content .wonderings-mark', { hasText: 'Obviously' }).waitFor();
  });

  it('hide all marks and show them again, and remember it', async () => {
    const pg = await openMeeting(open, device);
    await pg.choose('Toggle marks');
    await pg.page.locator('.notice', { hasText: 'Marks are hidden.' }).waitFor();
    expect(await pg.page.locator('.cm-content .wonderings-mark').count()).toBe(0);
    await pg.reload();
    await pg.openNote(NOTE);
    await pg.untilRead(NOTE);
    expect(await pg.page.locator('.cm-content .wonderings-mark').count()).toBe(0);
    await pg.choose('Toggle marks');
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor();
  });

  it('show again what was chosen before all marks were hidden', async () => {
    const pg = await openMeeting(open, device);
    await pg.choose('Show only wondering');
    await pg.choose('Toggle marks');
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor({ state: 'detached' });
    await pg.choose('Toggle marks');
    await pg.page.locator('.cm-content .wonderings-mark.is-wondering').first().waitFor();
    expect(await pg.page.locator('.cm-content .wonderings-mark.is-knowing').count()).toBe(0);
  });

  it('show only one stance', async () => {
    const pg = await openMeeting(open, device);
    await pg.choose('Show only knowing');
    await pg.page.locator('.cm-content .wonderings-mark.is-wondering').first().waitFor({ state: 'detached' });
    expect(await pg.page.locator('.cm-content .wonderings-mark.is-knowing').count()).toBeGreaterThan(0);
    expect(await offered(pg)).not.toContain('Show only knowing');
    await pg.choose('Show only wondering');
    await pg.page.locator('.cm-content .wonderings-mark.is-knowing').first().waitFor({ state: 'detached' });
    await pg.choose('Show only agenda items');
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor({ state: 'detached' });
    expect(await pg.page.locator('.cm-content .wonderings-item-sign').count()).toBeGreaterThan(0);
    await pg.choose('Show all marks');
    await pg.page.locator('.cm-content .wonderings-mark.is-knowing').first().waitFor();
  });
});

describe.each(DEVICES)('the commands for the note, on %s,', (_name, device: OpenOptions) => {
  it('copy the report as Markdown', async () => {
    const pg = await openMeeting(open, device);
    await pg.choose('Copy meeting report as Markdown');
    await pg.page.locator('.notice', { hasText: 'The report is in the clipboard.' }).waitFor();
    const copied = await pg.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^# Product weekly\n\n4 agenda items/);
    expect(copied).toContain('## Agenda\n\n- ');
  });

  it('say that there is nothing to report of a note that is no meeting', async () => {
    const pg = await openMeeting(open, device);
    await pg.openNote('Tuesday.md');
    await pg.choose('Copy meeting report as Markdown');
    await pg.page.locator('.notice', { hasText: '“Tuesday” does not read like the notes of a meeting' }).waitFor();
  });

  it('insert the prompts once', async () => {
    const pg = await openMeeting(open, device);
    await pg.choose('Insert reflection prompts');
    await pg.page.locator('.notice', { hasText: 'The prompts stand under “Reflection”.' }).waitFor();
    const text = await pg.text();
    expect(text).toMatch(/\n## Reflection\n\n### .+\n/);
    await pg.choose('Insert reflection prompts');
    await pg.page.locator('.notice', { hasText: 'All prompts stand in the note already.' }).waitFor();
    expect(await pg.text()).toBe(text);
  });

  it('insert an agenda of questions, from purpose and topics', async () => {
    const pg = await open({ ...device, files: { 'New.md': '# Planning\n\n' }, note: 'New.md' });
    await pg.evaluate(() => window.app.workspace.activeEditor?.editor.setCursor(2, 0));
    await pg.choose('Insert inquiry agenda');
    const modal = pg.page.locator('.modal');
    await modal.waitFor();
    expect(await violationsIn(pg.page, '.modal')).toEqual([]);
    await pg.screenshot('agenda-modal');
    await modal.getByLabel('Purpose').fill('Agree on the date');
    await modal.getByLabel('Topics').fill('Office move\nShould we hire a designer? (20 min)');
    await pg.page.keyboard.press('Control+Enter');
    await pg.page.waitForFunction(() => window.app.workspace.activeEditor?.editor.getValue().includes('## Agenda'));
    const lines = (await pg.text()).split('\n');
    expect(lines.slice(0, 6)).toEqual(['# Planning', '', '## Agenda', '', '**Purpose:** Agree on the date', '']);
    expect(lines[6]).toMatch(/^1\. (?:What|How).*office move.*\? \(40 min\)$/i);
    expect(lines[7]).toMatch(/^2\. (?:What|How).*\? \(20 min\)$/);
  });
});
