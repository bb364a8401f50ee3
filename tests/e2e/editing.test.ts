import { usePlayground, type OpenOptions, type Playground } from '../support/browser';
import { CLAIM, DEVICES, mark, marks, NOTE, openNote, TEXT } from './teamMeeting';

const { open } = usePlayground();
const EDITOR = '.cm-content';
/** Longer than the editor waits before it reads a note anew. */
const READ_ANEW = 700;

/** The words of the marks in every editor, read right now and again once the note has been read anew. */
async function nowAndThen(pg: Playground): Promise<readonly [string[], string[]]> {
  const now = await marks(pg, EDITOR);
  await pg.page.waitForTimeout(READ_ANEW);
  return [now, await marks(pg, EDITOR)];
}

async function type(pg: Playground, at: string, words: string, offset = 0): Promise<void> {
  await pg.cursorAt(at, offset);
  await pg.page.keyboard.type(words);
}

describe.each(DEVICES)('marks stay on their words, on %s,', (_name, device: OpenOptions) => {
  const start = (options: OpenOptions = {}): Promise<Playground> => openNote(open, { ...device, ...options });

  it('while somebody types before them', async () => {
    const pg = await start();
    const before = await marks(pg, EDITOR);
    await type(pg, '## Notes', ' of today', 8);
    expect(await nowAndThen(pg)).toEqual([before, before]);
  });

  it('but go when somebody types into them, and are back with their words', async () => {
    const pg = await start({ mode: 'source' });
    const before = await marks(pg, EDITOR);
    await type(pg, 'Obviously', 'ly', 3);
    expect(await marks(pg, EDITOR)).toEqual(before.filter((text) => text !== 'Obviously'));
    await pg.page.keyboard.press('Backspace');
    await pg.page.keyboard.press('Backspace');
    expect(await nowAndThen(pg)).toEqual([before, before]);
  });

  it('come when somebody pauses after typing', async () => {
    const pg = await start();
    await type(pg, 'The end of the notes.', ' Obviously we are done here.', 21);
    await pg.page.locator('.wonderings-mark', { hasText: 'Obviously' }).nth(1).waitFor();
  });

  it('through undo and redo', async () => {
    const pg = await start();
    const before = await marks(pg, EDITOR);
    await type(pg, 'Obviously', 'Well, ');
    await pg.page.keyboard.press('Control+z');
    expect(await nowAndThen(pg)).toEqual([before, before]);
    await pg.page.keyboard.press('Control+y');
    expect(await nowAndThen(pg)).toEqual([before, before]);
    expect(await pg.text()).toBe(TEXT.replace('Obviously', 'Well, Obviously'));
  });

  it('through an undo that brings marked words back', async () => {
    const pg = await start({ mode: 'source' });
    const before = await marks(pg, EDITOR);
    await pg.cursorAt(CLAIM);
    await pg.page.keyboard.press('Shift+End');
    await pg.page.keyboard.press('Delete');
    expect(await marks(pg, EDITOR)).not.toContain('Obviously');
    await pg.page.keyboard.press('Control+z');
    await mark(pg, 'Obviously').waitFor();
    expect(await marks(pg, EDITOR)).toEqual(before);
  });

  it('while an input method composes a word before them, which it may finish', async () => {
    const pg = await start();
    const before = await marks(pg, EDITOR);
    const session = await pg.page.context().newCDPSession(pg.page);
    await pg.cursorAt('Obviously');
    for (const text of ['W', 'We', 'Wel', 'Well']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await pg.page.waitForTimeout(READ_ANEW / 2);
    }
    await session.send('Input.insertText', { text: 'Well, ' });
    expect(await pg.text()).toBe(TEXT.replace('Obviously', 'Well, Obviously'));
    expect(await nowAndThen(pg)).toEqual([before, before]);
  });

  it('while an input method composes elsewhere', async () => {
    const pg = await start();
    const before = await marks(pg, EDITOR);
    const session = await pg.page.context().newCDPSession(pg.page);
    await pg.cursorAt('The end of the notes.', 21);
    for (const text of ['に', 'にほ', 'にほん']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await pg.page.waitForTimeout(READ_ANEW / 2);
    }
    await session.send('Input.insertText', { text: '日本' });
    expect(await pg.text()).toContain('The end of the notes.日本\n');
    expect(await nowAndThen(pg)).toEqual([before, before]);
  });

  it('while several cursors type at once', async () => {
    const pg = await start({ mode: 'source' });
    const before = await marks(pg, EDITOR);
    await pg.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      const text = editor?.getValue() ?? '';
      const places = ['Obviously', "That won't", 'The end'].map((words) => editor?.offsetToPos(text.indexOf(words)));
      editor?.setSelections(places.flatMap((place) => (place ? [{ anchor: place }] : [])));
      editor?.focus();
    });
    await pg.page.keyboard.type('So, ');
    const expected = TEXT.replace('Obviously', 'So, Obviously')
      .replace("That won't", "So, That won't")
      .replace('The end', 'So, The end');
    expect(await pg.text()).toBe(expected);
    expect(await nowAndThen(pg)).toEqual([before, before]);
  });

  it('under folded headings, when they open again', async () => {
    const pg = await start({ mode: 'source' });
    const before = await marks(pg, EDITOR);
    await pg.cursorAt('## Notes');
    await pg.command('editor:toggle-fold');
    await pg.page.locator('.cm-foldPlaceholder').waitFor();
    expect(await marks(pg, EDITOR)).not.toContain('Obviously');
    await type(pg, '# Team meeting', ' of today', 14);
    await pg.page.waitForTimeout(READ_ANEW);
    expect(await pg.page.locator('.cm-foldPlaceholder').count()).toBe(1);
    await pg.command('editor:unfold-all');
    expect(await marks(pg, EDITOR)).toEqual(before);
  });

  it('in a folded list item, whose sign waits behind the fold', async () => {
    const text = '# Weekly\n\n## Agenda\n- Budget 2027\n  - Obviously too much\n- Hiring plan\n';
    const pg = await start({ files: { [NOTE]: text }, mode: 'source' });
    await pg.cursorAt('Budget');
    await pg.command('editor:toggle-fold');
    const line = pg.page.locator('.cm-line', { hasText: 'Budget' });
    await line.locator('.cm-foldPlaceholder').waitFor();
    await line.locator('.wonderings-item-sign').click();
    await pg.page.locator('.wonderings-rewrite-topic', { hasText: 'Budget 2027' }).waitFor();
  });

  it('with Vim’s keys', async () => {
    const pg = await start({ vim: true, mode: 'source' });
    const before = await marks(pg, EDITOR);
    await pg.cursorAt('## Notes');
    await pg.page.keyboard.type('ofirst line');
    await pg.page.keyboard.press('Escape');
    expect(await pg.text()).toBe(TEXT.replace('## Notes\n', '## Notes\nfirst line\n'));
    expect(await nowAndThen(pg)).toEqual([before, before]);
    await pg.page.keyboard.type('jdd');
    expect(await pg.text()).not.toContain(CLAIM);
    expect(await marks(pg, EDITOR)).not.toContain('Obviously');
    await pg.page.keyboard.type('u');
    await mark(pg, 'Obviously').waitFor();
    expect(await marks(pg, EDITOR)).toEqual(before);
  });

  it('when another program changes the file', async () => {
    const pg = await start();
    const before = await marks(pg, EDITOR);
    await pg.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Team meeting.md');
      if (file) await window.app.vault.process(file, (text) => text.replace('## Notes', 'More.\n\n## Notes'));
    });
    await pg.page.locator(EDITOR, { hasText: 'More.' }).waitFor();
    expect(await nowAndThen(pg)).toEqual([before, before]);
  });
});

describe('the card among Vim’s keys', () => {
  it('goes on Escape, which Vim gets as well', async () => {
    const pg = await openNote(open, { vim: true, mode: 'source' });
    await pg.cursorAt('The end');
    await pg.page.keyboard.type('i');
    await mark(pg, 'Obviously').hover();
    await pg.page.locator('.wonderings-card').waitFor();
    await pg.page.keyboard.press('Escape');
    await pg.page.locator('.wonderings-card').waitFor({ state: 'detached' });
    await pg.page.keyboard.type('x');
    expect(await pg.text()).toBe(TEXT.replace('The end', 'he end'));
  });

  it('is used by keyboard and gives Vim its keys back', async () => {
    const pg = await openNote(open, { vim: true, mode: 'source' });
    await pg.cursorAt('Obviously', 2);
    await pg.command('wonderings:reframe-mark');
    await pg.page.locator('.wonderings-card').waitFor();
    await pg.page.keyboard.press('Escape');
    await pg.page.locator('.wonderings-card').waitFor({ state: 'detached' });
    await pg.page.keyboard.type('dd');
    expect(await pg.text()).not.toContain(CLAIM);
  });
});

describe('two panes of one note', () => {
  it('both keep their marks while one is typed in and saved', async () => {
    const pg = await openNote(open);
    const before = await marks(pg, EDITOR);
    await pg.openNote(NOTE, 'split');
    await pg.page.locator('.wonderings-mark', { hasText: 'Obviously' }).nth(1).waitFor();
    const both = [...before, ...before].sort();
    for (const words of ['Well, ', 'then, ', 'so: ']) {
      await type(pg, 'Obviously', words);
      await pg.saved(NOTE);
      const [now, then] = await nowAndThen(pg);
      expect([[...now].sort(), [...then].sort()]).toEqual([both, both]);
    }
    expect(await pg.saved(NOTE)).toBe(TEXT.replace('Obviously', 'Well, then, so: Obviously'));
  });

  it('show a reframe made in one of them, and its undo', async () => {
    const pg = await openNote(open);
    await pg.openNote(NOTE, 'split');
    await pg.page.locator('.wonderings-mark', { hasText: 'Obviously' }).nth(1).waitFor();
    await pg.cursorAt('Obviously', 2);
    await pg.command('wonderings:reframe-mark');
    await pg.page.keyboard.press('Enter');
    expect(await pg.saved(NOTE)).not.toContain(CLAIM);
    await pg.page.locator(`${EDITOR} >> text=What makes us think`).nth(1).waitFor();
    await pg.page.keyboard.press('Control+z');
    expect(await pg.saved(NOTE)).toBe(TEXT);
    await pg.page.locator('.wonderings-mark', { hasText: 'Obviously' }).nth(1).waitFor();
  });
});
