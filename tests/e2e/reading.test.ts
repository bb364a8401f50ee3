import { violationsIn } from '../support/axe';
import { usePlayground, type OpenOptions, type Playground } from '../support/browser';

const { open } = usePlayground();
const NOTE = 'Team meeting.md';
const CLAIM = 'Obviously the cache is the problem.';
const TEXT = `# Team meeting

## Agenda
- Budget 2027 (15 min)
- What did the fair teach us?

## Notes
${CLAIM} I wonder whether anyone has looked at the logs.

- That won't work.
- **Clearly** nobody has looked. See [obviously](https://example.org/clearly) this.

> [!note] Last time
> I wonder whether we asked enough people.

| Topic | View |
| --- | --- |
| Cache | That won't work. |

![[Other]]

![[Parts#Second]]
`;
const PARTS = '# First\n\nThat will never work.\n\n# Second\n\nI have no idea about this part.\n';
const FILES = { [NOTE]: TEXT, 'Other.md': 'I wonder what the others think.', 'Parts.md': PARTS };
const DATA = '.obsidian/plugins/wonderings/data.json';
const VIEW = '.markdown-preview-view';

async function read(options: OpenOptions = {}): Promise<Playground> {
  const pg = await open({ files: FILES, note: NOTE, mode: 'preview', ...options });
  await pg.page.locator(`${VIEW} .wonderings-mark`).first().waitFor();
  return pg;
}

function mark(pg: Playground, text: string): ReturnType<Playground['page']['locator']> {
  return pg.page.locator(`${VIEW} .wonderings-mark`, { hasText: new RegExp(text) }).first();
}

function card(pg: Playground): ReturnType<Playground['page']['locator']> {
  return pg.page.locator('.wonderings-card');
}

describe('marks in Reading view', () => {
  it('are those of the editor, in paragraphs, lists, callouts and tables', async () => {
    const pg = await open({ files: { ...FILES, [NOTE]: TEXT.replace(/!\[\[.*/gs, '') }, note: NOTE, mode: 'source' });
    await pg.page.locator('.cm-content .wonderings-mark').first().waitFor();
    const words = async (within: string): Promise<string> =>
      (await pg.page.locator(`${within} .wonderings-mark`).allInnerTexts())
        .join(' ')
        .replace(/\*/g, '')
        .replace(/ +/g, ' ');
    const inEditor = await words('.cm-content');
    await pg.mode('preview');
    await pg.page.locator(`${VIEW} table .wonderings-mark`).waitFor();
    expect(await words(VIEW)).toBe(inEditor);
  });

  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['phone', { phone: true }],
  ] as const)('look well and have nothing that axe-core finds wrong: %s', async (name, options) => {
    const pg = await read(options);
    await mark(pg, 'Obviously').click();
    await card(pg).waitFor();
    expect(await violationsIn(pg.page, '.wonderings-card')).toEqual([]);
    await pg.screenshot(`reading-${name}`);
  });

  it('stand in embeds of notes and of parts of them too', async () => {
    const pg = await read();
    const embedded = pg.page.locator(`${VIEW} .internal-embed .wonderings-mark`);
    await embedded.nth(1).waitFor();
    expect(await embedded.allInnerTexts()).toEqual(['I wonder', 'I have no idea']);
  });

  it.each([
    ['a desktop', {}],
    ['a phone', { phone: true }],
  ] as const)('show which items are open and offer questions for the others, on %s', async (_name, device) => {
    const pg = await read(device);
    const sign = (words: string) => pg.page.locator(`${VIEW} li`, { hasText: words }).locator('.wonderings-item-sign');
    const opacity = (words: string): Promise<string> => sign(words).evaluate((el) => getComputedStyle(el).opacity);
    expect(await opacity('What did the fair')).toBe('1');
    expect(await opacity('Budget 2027')).toBe('0');
    await pg.page.locator(`${VIEW} li`, { hasText: 'Budget 2027' }).hover();
    expect(await opacity('Budget 2027')).toBe('1');
    await sign('Budget 2027').focus();
    await pg.page.keyboard.press('Enter');
    await pg.page.locator('.wonderings-rewrite-topic', { hasText: 'Budget 2027' }).waitFor();
    await pg.page.keyboard.press('Enter');
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
    await pg.page
      .locator(`${VIEW} li`, { hasText: /budget for 2027|2027 budget|Budget 2027.*\?/i })
      .first()
      .waitFor();
    expect(await pg.saved(NOTE)).not.toContain('- Budget 2027 (15 min)');
  });

  it('follow settings that another device changed', async () => {
    const pg = await read();
    await pg.page.evaluate(async (path) => {
      await window.app.vault.adapter.write(path, '{"marks": "agenda"}');
      const plugin = window.playground.plugin as unknown as { onExternalSettingsChange(): Promise<void> };
      await plugin.onExternalSettingsChange();
    }, DATA);
    await pg.page.locator(`${VIEW} .wonderings-mark`).first().waitFor({ state: 'detached' });
    expect(await pg.page.locator(`${VIEW} li .wonderings-item-sign`).count()).toBe(2);
  });

  it('follow a change of what is to be shown', async () => {
    const pg = await read();
    await pg.command('wonderings:show-only-wondering');
    await pg.page.locator(`${VIEW} .is-knowing`).first().waitFor({ state: 'detached' });
    await mark(pg, 'I wonder').waitFor();
  });

  it('open their card by keyboard and give focus back', async () => {
    const pg = await read();
    await mark(pg, 'Obviously').focus();
    await pg.page.keyboard.press('Enter');
    await card(pg).waitFor();
    await pg.page.keyboard.press('Escape');
    await card(pg).waitFor({ state: 'detached' });
    expect(await pg.page.evaluate(() => document.activeElement?.textContent)).toBe('Obviously');
  });

  it('keep their card beside them when the window gets another size', async () => {
    const pg = await read();
    await mark(pg, 'Obviously').hover();
    await card(pg).waitFor();
    await pg.page.setViewportSize({ width: 700, height: 500 });
    await pg.page.waitForFunction(() => {
      const [at, box] = ['.markdown-preview-view .wonderings-mark', '.wonderings-card']
        .map((selector) => [...document.querySelectorAll(selector)].find((el) => el.checkVisibility()))
        .map((el) => el?.getBoundingClientRect());
      if (!at || !box) throw new Error('No mark or no card');
      const gap = Math.min(Math.abs(box.top - at.bottom), Math.abs(at.top - box.bottom));
      return innerWidth === 700 && gap < 10;
    });
  });

  it('change the note by a reframe', async () => {
    const pg = await read();
    await mark(pg, 'Obviously').hover();
    const reframe = await card(pg).locator('.wonderings-card-reframe').first().innerText();
    await card(pg).locator('.wonderings-card-reframe').first().click();
    await pg.page.locator(VIEW).getByText(reframe).waitFor();
    expect(await pg.saved(NOTE)).toBe(TEXT.replace(CLAIM, reframe));
  });

  it('go by “Not here” and do not come back', async () => {
    const pg = await read();
    await mark(pg, 'Obviously').hover();
    await card(pg).getByText('Not here').click();
    expect(await mark(pg, 'Obviously').count()).toBe(0);
    await pg.reload();
    await pg.openNote(NOTE);
    await pg.mode('preview');
    await mark(pg, 'I wonder').waitFor();
    expect(await mark(pg, 'Obviously').count()).toBe(0);
  });

  it.each([
    ['off', false, 'none'],
    ['on when the person wants it', true, 'underline'],
  ])('are %s in exports and on paper', async (_name, marksInExport, line) => {
    const pg = await read({ files: { ...FILES, [DATA]: JSON.stringify({ marksInExport }) } });
    const lineOf = (): Promise<string> =>
      mark(pg, 'Obviously').evaluate((el) => getComputedStyle(el).textDecorationLine);
    expect(await lineOf()).toBe('underline');
    await pg.page.emulateMedia({ media: 'print' });
    expect(await lineOf()).toBe(line);
    await pg.page.emulateMedia({ media: 'screen' });
    // The app draws what it exports into an element of this class.
    await pg.page
      .locator(VIEW)
      .first()
      .evaluate((el) => el.addClass('print'));
    expect(await lineOf()).toBe(line);
    expect(await pg.page.locator(`${VIEW} .wonderings-item`).first().isVisible()).toBe(false);
  });

  it('leave nothing behind when the plugin goes', async () => {
    const pg = await read();
    await pg.evaluate(() => window.playground.plugin.unload());
    await pg.page.locator('.wonderings-mark').first().waitFor({ state: 'detached' });
  });
});
