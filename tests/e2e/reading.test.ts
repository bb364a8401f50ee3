import { violationsIn } from '../support/axe';
import { usePlayground, type OpenOptions, type Playground } from '../support/browser';

const { open } = usePlayground();
const NOTE = 'Team meeting.md';
const CLAIM = 'Obviously the cache is the problem.';
const TEXT = `# Team meeting

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
`;
const FILES = { [NOTE]: TEXT, 'Other.md': 'I wonder what the others think.' };
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
    const pg = await open({ files: { ...FILES, [NOTE]: TEXT.replace('![[Other]]', '') }, note: NOTE, mode: 'source' });
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

  it('stand in embeds too', async () => {
    const pg = await read();
    await pg.page.locator(`${VIEW} .internal-embed .wonderings-mark`).waitFor();
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

  it('are off on paper', async () => {
    const pg = await read();
    await pg.page.emulateMedia({ media: 'print' });
    expect(await mark(pg, 'Obviously').evaluate((el) => getComputedStyle(el).textDecorationLine)).toBe('none');
  });

  it('leave nothing behind when the plugin goes', async () => {
    const pg = await read();
    await pg.evaluate(() => window.playground.plugin.unload());
    await pg.page.locator('.wonderings-mark').first().waitFor({ state: 'detached' });
  });
});
