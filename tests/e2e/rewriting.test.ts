import { violationsIn } from '../support/axe';
import { usePlayground, type Playground } from '../support/browser';
import { DEVICES, runSoon } from './teamMeeting';

const { open } = usePlayground();

const NOTE = `---
type: meeting
attendees: [Ana, Ben, Chi]
---
# Team meeting

## Agenda
- Welcome
- Ana: Q3 review (10 min)
1. Hiring plan
- Should we move the stand-up to Mondays?

## Budget 2027
We spent more than we thought. See [[#Office move]].

## Office move
We need more room.
`;
const OTHER =
  'See [[Team meeting#Budget 2027|money]] and [x](Team%20meeting.md#Office%20move). [[Team meeting#Gone]]\n';
const FILES = { 'Team meeting.md': NOTE, 'Notes.md': OTHER };
/** Without the comments that keep the topics. */
const visible = (text: string): string => text.replace(/(?:\n| )%%wonderings[^\n]*?%%/g, '');

function openMeeting(options: Parameters<typeof open>[0] = {}): Promise<Playground> {
  return open({ files: FILES, note: 'Team meeting.md', ...options });
}

/** Waits for the chooser: a key that is pressed before it opens goes into the note. */
async function chooserIsOpen(pg: Playground): Promise<void> {
  await pg.page.locator('.wonderings-rewrite-option.is-selected').waitFor();
}

/** What axe finds wrong in the dialog. The colours of the main button are the app's own, not ours. */
async function faultsOf(pg: Playground): Promise<readonly string[]> {
  return (await violationsIn(pg.page, '.modal')).filter((fault) => !/^color-contrast at .*mod-cta/.test(fault));
}

describe('the chooser in a real browser', () => {
  it('rewrites the item at the cursor by keyboard alone, in one undo step, with the cursor in its line', async () => {
    const pg = await openMeeting();
    await pg.cursorAt('Q3 review', 3);
    const line = await pg.evaluate(() => window.app.workspace.activeEditor?.editor.getCursor().line);
    await runSoon(pg, 'rewrite-item');
    await chooserIsOpen(pg);
    await pg.page.keyboard.press('ArrowDown');
    const question = await pg.page.locator('.wonderings-rewrite-words').inputValue();
    await pg.page.keyboard.press('Enter');
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    expect(visible(await pg.text())).toBe(NOTE.replace('Q3 review', question));
    expect(await pg.evaluate(() => window.app.workspace.activeEditor?.editor.getCursor().line)).toBe(line);
    // Behind the question, where one writes on.
    expect((await pg.text()).slice(0, await pg.cursor()).endsWith(question)).toBe(true);
    await pg.page.keyboard.press('Control+z');
    expect(await pg.text()).toBe(NOTE);
  });

  it('takes own words, and gives the topic back from the same place', async () => {
    const pg = await openMeeting();
    await pg.cursorAt('Hiring plan');
    await runSoon(pg, 'rewrite-item');
    await chooserIsOpen(pg);
    await pg.page.keyboard.press('Tab');
    await pg.page.keyboard.press('Control+a');
    await pg.page.keyboard.type('Who would we love to work with?');
    await pg.page.keyboard.press('Enter');
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    expect(visible(await pg.text())).toContain('1. Who would we love to work with?\n');
    await runSoon(pg, 'restore-item');
    await pg.page.locator('.notice', { hasText: '1 topic is back' }).waitFor();
    expect(await pg.text()).toBe(NOTE);
    await pg.page.keyboard.press('Control+z');
    expect(visible(await pg.text())).toContain('1. Who would we love to work with?\n');
    await runSoon(pg, 'rewrite-item');
    await pg.page.locator('.wonderings-rewrite-option', { hasText: 'As it was' }).click();
    await pg.page.getByRole('button', { name: 'Restore' }).click();
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    expect(await pg.text()).toBe(NOTE);
  });

  it.each(DEVICES)('is free of what axe finds fault with, and closes by Escape, on %s', async (name, device) => {
    const pg = await openMeeting(device);
    await pg.cursorAt('Budget 2027');
    await runSoon(pg, 'rewrite-item');
    await pg.page.locator('.wonderings-rewrite-links', { hasText: '1 link in 1 file will be updated.' }).waitFor();
    expect(await faultsOf(pg)).toEqual([]);
    await pg.screenshot(`rewriting-chooser-${name.replace('a ', '')}`);
    await pg.page.keyboard.press('Escape');
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    expect(await pg.text()).toBe(NOTE);
  });
});

describe('the preview in a real browser', () => {
  it('rewrites what is taken, in one undo step, and says so', async () => {
    const pg = await openMeeting();
    await pg.cursorAt('Hiring');
    await runSoon(pg, 'rewrite-all');
    const rows = pg.page.locator('.wonderings-rewrite-item');
    await rows.filter({ hasText: 'Hiring plan' }).locator('input').uncheck();
    const review = rows.filter({ hasText: 'Q3 review' });
    await review.getByRole('button', { name: 'Next question' }).click();
    const question = await review.locator('textarea').inputValue();
    await pg.page.keyboard.press('Control+Enter');
    await pg.page.locator('.notice', { hasText: 'became questions. Updated 3 links in 2 files.' }).waitFor();
    const text = visible(await pg.text());
    expect(text).toContain(`- Ana: ${question} (10 min)\n1. Hiring plan\n`);
    expect(text).toContain('- Welcome\n');
    expect(text).not.toContain('## Budget 2027');
    await pg.page.locator('.cm-content').focus();
    await pg.page.keyboard.press('Control+z');
    expect(await pg.text()).toBe(NOTE);
  });

  it('has nothing to take in a note that is rewritten already', async () => {
    const pg = await openMeeting();
    await runSoon(pg, 'rewrite-all');
    await pg.page.locator('.modal .mod-cta').click();
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    const once = await pg.text();
    await pg.untilOffered('restore-all');
    expect(await pg.commands()).not.toContain('Wonderings: Rewrite all items');
    expect(await pg.text()).toBe(once);
  });

  it('writes nothing but the questions when topics are not to be kept, and says so before', async () => {
    const data = JSON.stringify({ welcomed: true, keepOriginals: false });
    const pg = await openMeeting({ files: { ...FILES, '.obsidian/plugins/wonderings/data.json': data } });
    await runSoon(pg, 'rewrite-all');
    await pg.page.locator('.modal', { hasText: 'only undo brings them back' }).waitFor();
    await pg.page.locator('.modal .mod-cta').click();
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    expect(await pg.text()).not.toContain('%%');
    await pg.untilRead('Team meeting.md');
    expect(await pg.commands()).not.toContain('Wonderings: Restore all items');
  });

  it('keeps the line ends of a note, and what other plugins write behind an item, there and back', async () => {
    const note =
      '---\ntype: meeting\n---\n## Agenda\n- [/] Budget plan 📅 2026-11-27 ⏫\n- [ ] Office move [due:: 2026-11-27] ^move\n';
    const crlf = note.replaceAll('\n', '\r\n');
    const pg = await openMeeting({ files: { 'Team meeting.md': crlf } });
    await runSoon(pg, 'rewrite-all');
    await pg.page.locator('.modal .mod-cta').click();
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    const lines = (await pg.saved('Team meeting.md')).split('\r\n');
    expect(lines.join('')).not.toContain('\n');
    expect(lines[4]).toMatch(/^- \[\/\] What .*\? %%.*%% 📅 2026-11-27 ⏫$/);
    expect(lines[5]).toMatch(/^- \[ \] What .*\? %%.*%% \[due:: 2026-11-27\] \^move$/);
    await runSoon(pg, 'restore-all');
    await pg.page.locator('.notice', { hasText: '2 topics are back' }).waitFor();
    expect(await pg.saved('Team meeting.md')).toBe(crlf);
  });

  it('is free of what axe finds fault with, on a phone too', async () => {
    const pg = await openMeeting({ phone: true, theme: 'dark' });
    await runSoon(pg, 'rewrite-all');
    await pg.page.locator('.wonderings-rewrite-item').first().waitFor();
    expect(await faultsOf(pg)).toEqual([]);
    const button = await pg.page.locator('.modal .mod-cta').boundingBox();
    expect((button?.y ?? Infinity) + (button?.height ?? 0)).toBeLessThanOrEqual(844);
    await pg.screenshot('rewriting-preview-phone');
  });

  it('gives everything back after the note was closed, edited elsewhere and opened again', async () => {
    const pg = await openMeeting();
    await runSoon(pg, 'rewrite-all');
    await pg.page.locator('.modal .mod-cta').click();
    await pg.page.locator('.notice').waitFor();
    const rewritten = await pg.saved('Team meeting.md');
    await pg.openNote('Notes.md');
    await pg.page.evaluate(async (text) => {
      const file = window.app.vault.getFileByPath('Team meeting.md');
      if (file) await window.app.vault.modify(file, text.replace('We need more room.', 'We need more room!'));
      await window.app.metadataCache.settled();
    }, rewritten);
    await pg.openNote('Team meeting.md');
    await runSoon(pg, 'restore-all');
    await pg.page.locator('.notice', { hasText: 'are back as before' }).waitFor();
    expect(await pg.saved('Team meeting.md')).toBe(NOTE.replace('We need more room.', 'We need more room!'));
    expect(await pg.saved('Notes.md')).toBe(OTHER);
  });

  it.each(DEVICES)('asks before it takes away words that were put in meanwhile, on %s', async (name, device) => {
    const pg = await openMeeting(device);
    await pg.cursorAt('Hiring plan');
    await runSoon(pg, 'rewrite-item');
    await chooserIsOpen(pg);
    await pg.page.keyboard.press('Enter');
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    await pg.cursorAt('hiring plan');
    await pg.page.keyboard.type('great ');
    await runSoon(pg, 'restore-item');
    await pg.page.locator('.modal', { hasText: 'This question was changed' }).waitFor();
    expect(await faultsOf(pg)).toEqual([]);
    await pg.screenshot(`rewriting-restore-${name.replace('a ', '')}`);
    await pg.page.getByRole('button', { name: 'Restore 1 topic' }).click();
    await pg.page.locator('.notice', { hasText: '1 topic is back' }).waitFor();
    expect(await pg.text()).toBe(NOTE);
  });
});

describe('the same flows from elsewhere', () => {
  it('begin at the sign behind an item in the editor', async () => {
    const pg = await openMeeting();
    await pg.cursorAt('Hiring plan');
    await pg.page.locator('.cm-line', { hasText: 'Hiring plan' }).locator('.wonderings-item-sign').click();
    await pg.page.locator('.wonderings-rewrite-topic', { hasText: 'Hiring plan' }).waitFor();
    await pg.page.getByRole('button', { name: 'Rewrite', exact: true }).click();
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    expect(visible(await pg.text())).toMatch(/^1\. What .*hiring plan.*\?$/m);
  });

  it('work in Reading view from the panel, in the file, and are reverted there', async () => {
    const pg = await openMeeting({ mode: 'preview' });
    await runSoon(pg, 'open-panel');
    await pg.page.getByRole('button', { name: 'Rewrite all' }).click();
    await pg.page.locator('.modal .mod-cta').click();
    await pg.page.locator('.notice', { hasText: 'became questions' }).waitFor();
    await pg.page.locator('.markdown-preview-view', { hasText: 'hiring plan' }).waitFor();
    expect(visible(await pg.saved('Team meeting.md'))).not.toContain('## Budget 2027');
    expect(await pg.page.locator('.markdown-preview-view').textContent()).not.toContain('%%');
    await pg.page.getByRole('button', { name: 'Revert in all files' }).click();
    await pg.page.locator('.notice', { hasText: 'Reverted in 2 files.' }).waitFor();
    expect(await pg.saved('Team meeting.md')).toBe(NOTE);
    expect(await pg.saved('Notes.md')).toBe(OTHER);
  });

  it('say that the note changed meanwhile, and go on with what it reads now', async () => {
    const pg = await openMeeting();
    await pg.cursorAt('Hiring plan');
    await runSoon(pg, 'rewrite-item');
    await chooserIsOpen(pg);
    await pg.evaluate(() => window.app.workspace.activeEditor?.editor.replaceRange('New: ', { line: 8, ch: 2 }));
    await pg.page.keyboard.press('Enter');
    await pg.page.locator('.wonderings-rewrite-news', { hasText: 'changed meanwhile' }).waitFor();
    expect(await pg.text()).toBe(NOTE.replace('- Ana', '- New: Ana'));
    await pg.page.keyboard.press('Enter');
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    expect(visible(await pg.text())).toMatch(/^1\. What .*hiring plan.*\?$/m);
  });
});
