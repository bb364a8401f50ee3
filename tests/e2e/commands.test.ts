import { violationsIn } from '../support/axe';
import { usePlayground, type OpenOptions, type Playground } from '../support/browser';
import { DIARY, MEETING } from './meeting';

const { open } = usePlayground();
const NOTE = 'Product weekly.md';
const FILES = { [NOTE]: MEETING, 'Tuesday.md': DIARY };

/** Opens the meeting and waits until it was read. */
async function openMeeting(options: OpenOptions = {}): Promise<Playground> {
  const pg = await open({ files: FILES, note: NOTE, ...options });
  await pg.page.locator('.cm-content .wonderings-mark').first().waitFor();
  return pg;
}

/** What of the plugin is offered in the palette now, without the plugin's name. */
async function offered(pg: Playground): Promise<readonly string[]> {
  const names = await pg.commands();
  return names.filter((name) => name.startsWith('Wonderings: ')).map((name) => name.slice('Wonderings: '.length));
}

const ALWAYS = ['Toggle marks', 'Open reflection panel', 'Insert inquiry agenda'];
const AT_ITEM = ['Rewrite item at cursor'];
const AT_MARK = ['Reframe mark at cursor', 'Ignore mark at cursor'];

describe('the palette', () => {
  it('offers at an agenda item what can be done with it', async () => {
    const pg = await openMeeting();
    await pg.cursorAt('Q3 results');
    const names = await offered(pg);
    expect(names).toEqual(expect.arrayContaining([...ALWAYS, ...AT_ITEM, 'Rewrite all items', 'Go to next mark']));
    for (const name of [...AT_MARK, 'Restore item at cursor', 'Restore all items']) expect(names).not.toContain(name);
  });

  it('offers at a mark what can be done with it', async () => {
    const pg = await openMeeting();
    await pg.cursorAt('Obviously', 2);
    const names = await offered(pg);
    expect(names).toEqual(expect.arrayContaining([...ALWAYS, ...AT_MARK]));
    expect(names).not.toContain('Rewrite item at cursor');
  });

  it('offers little in a note that is no meeting', async () => {
    const pg = await openMeeting();
    await pg.openNote('Tuesday.md');
    await pg.cursorAt('Rain');
    await pg.page.waitForTimeout(1000);
    const names = await offered(pg);
    expect(names).toEqual(expect.arrayContaining(ALWAYS));
    for (const name of [...AT_ITEM, ...AT_MARK, 'Rewrite all items', 'Go to next mark'])
      expect(names).not.toContain(name);
  });

  it('offers only what needs no editor when no note is open', async () => {
    const pg = await openMeeting();
    await pg.command('workspace:close');
    const names = await offered(pg);
    expect(names).toEqual(expect.arrayContaining(['Toggle marks', 'Open reflection panel']));
    expect(names.some((name) => /item|agenda$|prompts|report/.test(name) && !name.startsWith('Show'))).toBe(false);
  });
});

describe('the mark commands', () => {
  it('go from mark to mark', async () => {
    const pg = await openMeeting();
    await pg.cursorAt('## Notes');
    await pg.choose('Go to next mark');
    const next = await pg.evaluate(() => window.app.workspace.activeEditor?.editor.getCursor());
    expect(next).toEqual({ line: 14, ch: 5 });
    await pg.choose('Go to previous mark');
    const before = await pg.evaluate(() => window.app.workspace.activeEditor?.editor.getCursor().line);
    expect(before).toBeLessThan(12);
  });

  it('ignore a mark for good, also after a restart', async () => {
    const pg = await openMeeting();
    await pg.cursorAt('Obviously', 2);
    await pg.choose('Ignore mark at cursor');
    await pg.page.locator('.cm-content .wonderings-mark', { hasText: 'Obviously' }).waitFor({ state: 'detached' });
    await pg.page.locator('.wonderings-status', { hasText: '2 knowings' }).waitFor();
    await pg.reload();
    await pg.openNote(NOTE);
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor();
    expect(await pg.page.locator('.cm-content .wonderings-mark', { hasText: 'Obviously' }).count()).toBe(0);
  });

  it('take a mark back that was ignored by a slip', async () => {
    const pg = await openMeeting();
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
    const pg = await openMeeting();
    await pg.choose('Toggle marks');
    await pg.page.locator('.notice', { hasText: 'Marks are hidden.' }).waitFor();
    expect(await pg.page.locator('.cm-content .wonderings-mark').count()).toBe(0);
    await pg.reload();
    await pg.openNote(NOTE);
    await pg.page.locator('.status-bar', { hasText: 'wonderings' }).waitFor();
    expect(await pg.page.locator('.cm-content .wonderings-mark').count()).toBe(0);
    await pg.choose('Toggle marks');
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor();
  });

  it('show only one stance', async () => {
    const pg = await openMeeting();
    await pg.choose('Show only knowing');
    await pg.page.locator('.cm-content .wonderings-mark.is-wondering').first().waitFor({ state: 'detached' });
    expect(await pg.page.locator('.cm-content .wonderings-mark.is-knowing').count()).toBeGreaterThan(0);
    expect(await offered(pg)).not.toContain('Show only knowing');
  });
});

describe('the commands for the note', () => {
  it('copy the report as Markdown', async () => {
    const pg = await openMeeting();
    await pg.choose('Copy meeting report as Markdown');
    await pg.page.locator('.notice', { hasText: 'The report is in the clipboard.' }).waitFor();
    const copied = await pg.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^# Product weekly\n\n4 agenda items/);
    expect(copied).toContain('## Agenda\n\n- ');
  });

  it('say that there is nothing to report of a note that is no meeting', async () => {
    const pg = await openMeeting();
    await pg.openNote('Tuesday.md');
    await pg.choose('Copy meeting report as Markdown');
    await pg.page.locator('.notice', { hasText: '“Tuesday” does not read like the notes of a meeting' }).waitFor();
  });

  it('insert the prompts once', async () => {
    const pg = await openMeeting();
    await pg.choose('Insert reflection prompts');
    await pg.page.locator('.notice', { hasText: 'The prompts stand under “Reflection”.' }).waitFor();
    const text = await pg.text();
    expect(text).toMatch(/\n## Reflection\n\n### .+\n/);
    await pg.choose('Insert reflection prompts');
    await pg.page.locator('.notice', { hasText: 'All prompts stand in the note already.' }).waitFor();
    expect(await pg.text()).toBe(text);
  });

  it('insert an agenda of questions, from purpose and topics', async () => {
    const pg = await open({ files: { 'New.md': '# Planning\n\n' }, note: 'New.md' });
    await pg.evaluate(() => window.app.workspace.activeEditor?.editor.setCursor(2, 0));
    await pg.choose('Insert inquiry agenda');
    const modal = pg.page.locator('.modal');
    await modal.waitFor();
    expect(await violationsIn(pg.page, '.modal')).toEqual([]);
    await pg.screenshot('agenda-modal');
    await modal.getByLabel('Purpose').fill('Agree on the date');
    await modal.getByLabel('Topics').fill('Office move\nShould we hire a designer? (20 min)');
    await modal.getByRole('button', { name: 'Insert' }).click();
    await pg.page.waitForFunction(() => window.app.workspace.activeEditor?.editor.getValue().includes('## Agenda'));
    const lines = (await pg.text()).split('\n');
    expect(lines.slice(0, 6)).toEqual(['# Planning', '', '## Agenda', '', '**Purpose:** Agree on the date', '']);
    expect(lines[6]).toMatch(/^1\. (?:What|How).*office move.*\? \(40 min\)$/i);
    expect(lines[7]).toMatch(/^2\. (?:What|How).*\? \(20 min\)$/);
  });
});

describe('the menus', () => {
  it('offer at an item to rewrite it', async () => {
    const pg = await openMeeting();
    await pg.cursorAt('Q3 results');
    await pg.page.locator('.cm-line', { hasText: 'Q3 results' }).click({ button: 'right' });
    await pg.page.locator('.menu-item', { hasText: 'Rewrite as a question…' }).click();
    await pg.page.locator('.modal', { hasText: 'Q3 results' }).waitFor();
  });

  it('offer at a mark to reframe or ignore it', async () => {
    const pg = await openMeeting();
    await pg.cursorAt('Obviously', 2);
    await pg.page.locator('.wonderings-mark', { hasText: 'Obviously' }).click({ button: 'right' });
    await pg.page.locator('.menu-item', { hasText: 'Ignore this mark' }).waitFor();
    await pg.page.locator('.menu-item', { hasText: 'Say it another way…' }).click();
    await pg.page.locator('.wonderings-card').waitFor();
  });
});

describe('the status bar', () => {
  it('counts in words, and opens the panel', async () => {
    const pg = await openMeeting();
    const item = pg.page.locator('.wonderings-status');
    await item.filter({ hasText: /^\d+ wonderings, \d+ knowings$/ }).waitFor();
    await item.click();
    await pg.page.locator('.wonderings-panel').waitFor();
  });

  it('says nothing of a note without marks', async () => {
    const pg = await openMeeting();
    await pg.openNote('Tuesday.md');
    await pg.page.locator('.wonderings-status').waitFor({ state: 'hidden' });
  });
});
