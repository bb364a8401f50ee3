import { writeOriginal } from '../../src/agenda/original';
import { violationsIn } from '../support/axe';
import { usePlayground, type OpenOptions, type Playground } from '../support/browser';

const { open } = usePlayground();
const NOTE = 'Team meeting.md';
const CLAIM = 'Obviously the cache is the problem.';
const TEXT = `# Team meeting

## Agenda
- Budget 2027 (15 min)
- What did the spring fair teach us?

## Notes
${CLAIM} I wonder whether anyone has looked at the logs.

- That won't work.
- **Clearly** nobody has looked.

> [!note] Last time
> I wonder whether we asked enough people.

| Topic | View |
| --- | --- |
| Cache | That won't work. |

The end of the notes.
`;

async function openNote(options: OpenOptions = {}): Promise<Playground> {
  const pg = await open({ files: { [NOTE]: TEXT, 'Other.md': 'Nothing to see.' }, note: NOTE, ...options });
  await pg.page.locator('.wonderings-mark:visible').first().waitFor();
  return pg;
}

function marks(pg: Playground, within = '.workspace'): Promise<string[]> {
  return pg.page.locator(`${within} .wonderings-mark`).allInnerTexts();
}

function mark(pg: Playground, text: string): ReturnType<Playground['page']['locator']> {
  return pg.page.locator('.wonderings-mark', { hasText: new RegExp(text) }).first();
}

function card(pg: Playground): ReturnType<Playground['page']['locator']> {
  return pg.page.locator('.wonderings-card');
}

/** The first reframe of the card that is open. */
async function firstReframe(pg: Playground): Promise<string> {
  return card(pg).locator('.wonderings-card-reframe').first().innerText();
}

describe('marks in the editor', () => {
  it.each(['live', 'source'] as const)('show both stances in the mode “%s”', async (mode) => {
    const pg = await openNote({ mode });
    expect(await pg.page.locator('.cm-line .wonderings-mark.is-knowing').allInnerTexts()).toContain('Obviously');
    expect(await pg.page.locator('.cm-line .wonderings-mark.is-wondering').allInnerTexts()).toContain('I wonder');
    await pg.screenshot(`marks-${mode}`);
  });

  it('stand in callouts that Live Preview draws', async () => {
    const pg = await openNote();
    await pg.page.locator('.cm-content .callout .wonderings-mark').waitFor();
    await pg.screenshot('marks-live-callout');
  });

  it('differ by line style, not by colour alone', async () => {
    const pg = await openNote();
    const style = (text: string): Promise<string> =>
      mark(pg, text).evaluate((el) => getComputedStyle(el).textDecorationStyle);
    expect([await style('Obviously'), await style('I wonder')]).toEqual(['solid', 'dotted']);
  });

  it.each(['light', 'dark'] as const)('stand out from the page in the theme “%s”', async (theme) => {
    const pg = await openNote({ theme });
    for (const text of ['Obviously', 'I wonder']) {
      const contrast = await mark(pg, text).evaluate((el) => {
        const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const luminance = (colour: string): number => {
          if (!context) return 0;
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const linear = [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((value) =>
            value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 3294.6,
          );
          const [r = 0, g = 0, b = 0] = linear;
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const page = luminance(getComputedStyle(document.body).getPropertyValue('--background-primary'));
        const line = luminance(getComputedStyle(el).textDecorationColor);
        return (Math.max(page, line) + 0.05) / (Math.min(page, line) + 0.05);
      });
      // WCAG 2.2, 1.4.11: what carries meaning without being text.
      expect(contrast).toBeGreaterThanOrEqual(3);
    }
  });

  it('come when somebody pauses after typing', async () => {
    const pg = await openNote();
    await pg.cursorAt('The end of the notes.', 21);
    await pg.page.keyboard.type(' Obviously we are done here.');
    await pg.page.locator('.wonderings-mark', { hasText: 'Obviously' }).nth(1).waitFor();
  });

  it('stay on their words while somebody types before them', async () => {
    const pg = await openNote();
    const before = await marks(pg, '.cm-content');
    await pg.cursorAt('## Notes', 8);
    await pg.page.keyboard.type(' of today');
    expect(await marks(pg, '.cm-content')).toEqual(before);
  });

  it('survive undo and redo', async () => {
    const pg = await openNote();
    const before = await marks(pg, '.cm-content');
    await pg.cursorAt('Obviously');
    await pg.page.keyboard.type('Well, ');
    await pg.page.keyboard.press('Control+z');
    await pg.page.keyboard.press('Control+y');
    await pg.page.waitForTimeout(600);
    expect(await marks(pg, '.cm-content')).toEqual(before);
  });

  it('stay in both panes of one note', async () => {
    const pg = await openNote();
    await pg.openNote(NOTE, 'split');
    await pg.page.locator('.wonderings-mark', { hasText: 'Obviously' }).nth(1).waitFor();
    await pg.cursorAt('Obviously');
    await pg.page.keyboard.type('Well, ');
    await pg.page.waitForTimeout(600);
    expect(await pg.page.locator('.cm-content .wonderings-mark', { hasText: 'Obviously' }).count()).toBe(2);
  });

  it('let an input method finish its composition', async () => {
    const pg = await openNote();
    await pg.cursorAt('The end of the notes.', 21);
    const session = await pg.page.context().newCDPSession(pg.page);
    for (const text of ['に', 'にほ', 'にほん']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await pg.page.waitForTimeout(400);
    }
    await session.send('Input.insertText', { text: '日本' });
    expect(await pg.text()).toContain('The end of the notes.日本\n');
    expect(await marks(pg, '.cm-content')).toContain('Obviously');
  });

  it.each([
    ['knowing', 'is-wondering'],
    ['wondering', 'is-knowing'],
  ])('show only %s when asked, also after a restart', async (stance, other) => {
    const pg = await openNote();
    await pg.command(`wonderings:show-only-${stance}`);
    await pg.page.locator(`.cm-content .${other}`).first().waitFor({ state: 'detached' });
    expect(await pg.page.locator(`.cm-content .wonderings-mark.is-${stance}`).count()).toBeGreaterThan(0);
    await pg.reload();
    await pg.openNote(NOTE);
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor();
    expect(await pg.page.locator(`.cm-content .${other}`).count()).toBe(0);
  });

  it('go and come by one command', async () => {
    const pg = await openNote();
    await pg.command('wonderings:toggle-marks');
    expect(await marks(pg)).toEqual([]);
    await pg.command('wonderings:toggle-marks');
    expect(await marks(pg)).toContain('Obviously');
  });

  it('are gone over one by one', async () => {
    const pg = await openNote();
    await pg.cursorAt('## Notes');
    await pg.command('wonderings:next-mark');
    expect(await pg.cursor()).toBe(TEXT.indexOf('Obviously'));
    await pg.command('wonderings:next-mark');
    expect(await pg.cursor()).toBe(TEXT.indexOf('I wonder'));
    await pg.command('wonderings:previous-mark');
    expect(await pg.cursor()).toBe(TEXT.indexOf('Obviously'));
  });
});

describe('the card of a mark', () => {
  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
  ] as const)('says what it saw, why, and what to say instead: %s', async (name, options) => {
    const pg = await openNote(options);
    await mark(pg, 'Obviously').hover();
    await card(pg).waitFor();
    expect(await card(pg).innerText()).toContain('“Obviously”');
    expect(await card(pg).locator('.wonderings-card-reframe').count()).toBeGreaterThan(0);
    expect(await violationsIn(pg.page, '.wonderings-card')).toEqual([]);
    await pg.screenshot(`card-${name}`);
  });

  it('goes when the pointer goes', async () => {
    const pg = await openNote();
    await mark(pg, 'Obviously').hover();
    await card(pg).waitFor();
    await pg.page.mouse.move(5, 5);
    await card(pg).waitFor({ state: 'detached' });
  });

  it('changes the sentence in one step to undo', async () => {
    const pg = await openNote();
    await mark(pg, 'Obviously').hover();
    const reframe = await firstReframe(pg);
    await card(pg).locator('.wonderings-card-reframe').first().click();
    expect(await pg.text()).toBe(TEXT.replace(CLAIM, reframe));
    await pg.page.locator('.cm-content').focus();
    await pg.page.keyboard.press('Control+z');
    expect(await pg.text()).toBe(TEXT);
  });

  it('is used by keyboard alone', async () => {
    const pg = await openNote();
    await pg.cursorAt('Obviously', 2);
    await pg.choose('Reframe mark at cursor');
    const reframe = await firstReframe(pg);
    await pg.page.keyboard.press('Tab');
    await pg.page.keyboard.press('Shift+Tab');
    await pg.page.keyboard.press('Enter');
    expect(await pg.text()).toBe(TEXT.replace(CLAIM, reframe));
    expect(await pg.cursor()).toBe(TEXT.indexOf(CLAIM) + reframe.length);
  });

  it('closes on Escape and lets the person write on', async () => {
    const pg = await openNote();
    await pg.cursorAt('Obviously');
    await pg.command('wonderings:reframe-mark');
    await pg.page.keyboard.press('Escape');
    await card(pg).waitFor({ state: 'detached' });
    await pg.page.keyboard.type('So. ');
    expect(await pg.text()).toContain(`So. ${CLAIM}`);
  });

  it('does not cover the line of the cursor', async () => {
    const pg = await openNote();
    for (const words of ['## Notes', "- That won't work"]) {
      await pg.cursorAt(words);
      await pg.page.mouse.move(5, 5);
      await mark(pg, 'Obviously').hover();
      await card(pg).waitFor();
      const box = await card(pg).boundingBox();
      const cursor = await pg.page.locator('.cm-cursor-primary').boundingBox();
      if (!box || !cursor) throw new Error('No card or no cursor');
      expect(cursor.y + cursor.height <= box.y + 1 || cursor.y >= box.y + box.height - 1).toBe(true);
    }
  });

  it('goes when somebody types', async () => {
    const pg = await openNote();
    await pg.cursorAt('The end');
    await mark(pg, 'Obviously').hover();
    await card(pg).waitFor();
    await pg.page.keyboard.type('x');
    await card(pg).waitFor({ state: 'detached' });
  });

  it('takes a mark away for good, wherever its sentence goes', async () => {
    const pg = await openNote();
    await mark(pg, 'Obviously').hover();
    await card(pg).getByText('Not here').click();
    expect(await marks(pg, '.cm-content')).not.toContain('Obviously');
    await pg.cursorAt('## Notes');
    await pg.page.keyboard.type('A new line\n\n');
    await pg.saved(NOTE);
    await pg.reload();
    await pg.openNote(NOTE);
    await mark(pg, 'I wonder').waitFor();
    expect(await marks(pg, '.cm-content')).not.toContain('Obviously');
  });

  it('never marks a phrase again', async () => {
    const pg = await openNote();
    await mark(pg, "won't work").hover();
    await card(pg).getByText('Never this phrase').click();
    await pg.page.waitForTimeout(800);
    expect((await marks(pg)).filter((text) => text.includes("won't work"))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('opens by a tap on a phone and fits its screen: %s', async (theme) => {
    const pg = await openNote({ phone: true, theme });
    await mark(pg, 'Obviously').tap();
    await card(pg).waitFor();
    const box = await card(pg).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    expect(await violationsIn(pg.page, '.wonderings-card')).toEqual([]);
    await pg.screenshot(`card-phone-${theme}`);
    await card(pg).locator('.wonderings-card-reframe').first().tap();
    expect(await pg.text()).not.toContain(CLAIM);
  });
});

describe('a note in a window of its own', () => {
  it.each(['live', 'preview'] as const)('has its marks and its card there in the mode “%s”', async (mode) => {
    const pg = await openNote({ mode });
    const [popout] = await Promise.all([pg.page.waitForEvent('popup'), pg.command('workspace:move-to-new-window')]);
    await popout.locator('.wonderings-mark:visible', { hasText: 'Obviously' }).first().hover();
    await popout.locator('.wonderings-card .wonderings-card-reframe').first().click();
    await popout.getByText('What makes us think').locator('visible=true').first().waitFor();
    await popout.close();
  });
});

describe('signs at agenda items', () => {
  it('show on the line of the cursor and open the chooser', async () => {
    const pg = await openNote();
    await pg.cursorAt('Budget 2027');
    const sign = pg.page.locator('.wonderings-cursor-line .wonderings-item-sign');
    expect(await sign.evaluate((el) => getComputedStyle(el).opacity)).toBe('1');
    await pg.screenshot('agenda-sign');
    await sign.click();
    await pg.page.locator('.modal').waitFor();
  });

  it('stay out of sight on other lines', async () => {
    const pg = await openNote();
    await pg.cursorAt('The end');
    await pg.page.mouse.move(5, 5);
    const sign = pg.page.locator('.wonderings-item-sign.is-offer').first();
    expect(await sign.evaluate((el) => getComputedStyle(el).opacity)).toBe('0');
  });

  it('show under the pointer', async () => {
    const pg = await openNote();
    await pg.page.getByText('Budget 2027').hover();
    const sign = pg.page.locator('.wonderings-item-sign.is-offer').first();
    expect(await sign.evaluate((el) => getComputedStyle(el).opacity)).toBe('1');
  });

  it('say which items are open questions', async () => {
    const pg = await openNote();
    const line = pg.page.locator('.cm-line', { hasText: 'What did the spring fair teach us?' });
    expect(await line.locator('.wonderings-item-sign.is-open').count()).toBe(1);
  });
});

describe('a kept original', () => {
  const asked = 'What would make the budget worthwhile for everyone?';
  const comment = writeOriginal('Budget', asked, 0);
  const text = `# Weekly\n\n## ${asked}\n${comment}\n\n- ${asked} ${comment}\n\nThe end.\n`;

  it.each(['live', 'source'] as const)('is folded into a small sign in the mode “%s”', async (mode) => {
    const pg = await open({ files: { [NOTE]: text }, note: NOTE, mode });
    await pg.cursorAt('The end.');
    await pg.page.locator('.wonderings-original').nth(1).waitFor();
    expect(await pg.page.locator('.cm-content').innerText()).not.toContain('%%');
    await pg.screenshot(`original-${mode}`);
  });

  it('opens when its sign is pressed and folds when the cursor leaves', async () => {
    const pg = await open({ files: { [NOTE]: text }, note: NOTE });
    await pg.cursorAt('The end.');
    await pg.page.locator('.wonderings-original').first().click();
    expect(await pg.cursor()).toBe(text.indexOf('%%'));
    expect(await pg.page.locator('.wonderings-original').count()).toBe(1);
    await pg.cursorAt('The end.');
    expect(await pg.page.locator('.wonderings-original').count()).toBe(2);
  });

  it('does not show in Reading view', async () => {
    const pg = await open({ files: { [NOTE]: text }, note: NOTE, mode: 'preview' });
    const view = pg.page.locator('.markdown-preview-view');
    await view.getByText('The end.').waitFor();
    expect(await view.innerText()).not.toContain('Budget');
  });
});
