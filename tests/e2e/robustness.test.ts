import { usePlayground, type OpenOptions, type Playground } from '../support/browser';
import { MEETING } from './meeting';
import { NOTE, openPanel as openPanelOf } from './panelOf';
import { DEVICES } from './teamMeeting';

const { open } = usePlayground();
const openPanel = (options: OpenOptions = {}): Promise<Playground> => openPanelOf(open, options);
const draft = (pg: Playground) => pg.page.locator('.wonderings-answer');
const notice = (pg: Playground, words: string) => pg.page.locator('.notice', { hasText: words });
const save = (pg: Playground) => pg.page.getByRole('button', { name: 'Save', exact: true }).click();

/** Fills the disk: nothing can be written until `free`. Lasts as long as the page. */
async function fillDisk(pg: Playground): Promise<{ readonly free: () => Promise<void> }> {
  await pg.evaluate(() => {
    const { adapter } = window.app.vault;
    const full = () => Promise.reject(new Error('ENOSPC: no space left on device'));
    Object.assign(adapter, { write: full, writeBinary: full, process: full });
  });
  const free = () =>
    pg.evaluate(() => {
      const adapter = window.app.vault.adapter as unknown as Record<string, unknown>;
      for (const name of ['write', 'writeBinary', 'process']) delete adapter[name];
    });
  return { free };
}

/** What the page tells of a save that it makes by itself is the app's business. */
function forgiveApp(pg: Playground): void {
  const own = pg.errors.filter((error) => !error.includes('ENOSPC'));
  pg.errors.splice(0, pg.errors.length, ...own);
}

describe('a full disk', () => {
  it.each(['live', 'preview'] as const)('keeps an answer as a draft until it can be saved: %s', async (mode) => {
    const pg = await openPanel({ mode });
    const { free } = await fillDisk(pg);
    await draft(pg).fill('It was the log.');
    await save(pg);
    await notice(pg, 'could not be written: ENOSPC: no space left on device. What you wrote is kept.').waitFor();
    expect(await draft(pg).inputValue()).toBe('It was the log.');
    await free();
    await save(pg);
    await pg.page.locator('.wonderings-said', { hasText: 'Saved in the note' }).waitFor();
    expect((await pg.saved(NOTE)).split('It was the log.')).toHaveLength(2);
    forgiveApp(pg);
  });

  it('leaves a choice as it was made, and says that it is not saved', async () => {
    const pg = await openPanel();
    await fillDisk(pg);
    await pg.command('wonderings:toggle-marks');
    await notice(pg, 'could not be saved: ENOSPC').waitFor();
    await pg.page.locator('.wonderings-mark').first().waitFor({ state: 'detached' });
    forgiveApp(pg);
  });

  it('on the device says so once, and what is typed stays', async () => {
    const pg = await openPanel();
    await pg.evaluate(() => {
      // What the app itself keeps has room: how it copes is its business.
      const setItem = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key: string, value: string) {
        if (key.includes('wonderings')) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    });
    await draft(pg).pressSequentially('It was the log.');
    await notice(pg, 'Your device has no room left').waitFor();
    expect(await notice(pg, 'Your device has no room left').count()).toBe(1);
    await pg.openNote(NOTE, 'tab');
    expect(await draft(pg).inputValue()).toBe('It was the log.');
  });
});

describe('a note in two windows', () => {
  it('loses nothing when one is typed in while an answer is saved', async () => {
    const pg = await openPanel();
    const [popout] = await Promise.all([
      pg.page.waitForEvent('popup'),
      pg.evaluate(async () => {
        const file = window.app.workspace.getActiveFile();
        if (file) await window.app.workspace.openPopoutLeaf().openFile(file);
      }),
    ]);
    await popout.locator('.cm-content .wonderings-mark').first().waitFor();
    await draft(pg).fill('It was the log.');
    const typed = pg.page.evaluate((path) => {
      const editors = window.app.workspace
        .getLeavesOfType('markdown')
        .flatMap(({ view }) => ('editor' in view ? [view as unknown as { editor: { cm: unknown } }] : []));
      for (const [index, { editor }] of editors.entries()) {
        const { cm } = editor as unknown as {
          cm: { dispatch(spec: unknown): void; state: { doc: { length: number } } };
        };
        cm.dispatch({ changes: { from: cm.state.doc.length, insert: `\nTyped in window ${index}.\n` } });
      }
      return [path, editors.length] as const;
    }, NOTE);
    await save(pg);
    expect((await typed)[1]).toBe(2);
    await pg.page.locator('.wonderings-said', { hasText: 'Saved in the note' }).waitFor();
    const all = ['Typed in window 0.', 'Typed in window 1.', 'It was the log.'];
    let saved = '';
    // The windows hand each other what they save, one after the other.
    while (!all.every((words) => saved.includes(words))) saved = await pg.saved(NOTE);
    for (const words of all) expect([words, saved.split(words).length - 1]).toEqual([words, 1]);
  });
});

describe('a word without end', () => {
  it.each(DEVICES)('is shown whole by panel, chooser, preview and card, on %s', async (_name, device: OpenOptions) => {
    const word = 'Uncharacteristically'.repeat(8);
    const text = MEETING.replace('Q3 results', `Q3 ${word}`).replace('use Redis', `use ${word}`);
    const pg = await openPanel({ ...device, files: { [NOTE]: text } });
    expect(await pg.overflowing('.wonderings-panel')).toEqual([]);
    await pg.cursorAt('Q3 ');
    await pg.command('wonderings:rewrite-item');
    expect(await pg.overflowing('.modal')).toEqual([]);
    await pg.page.keyboard.press('Escape');
    await pg.command('wonderings:rewrite-all');
    expect(await pg.overflowing('.modal')).toEqual([]);
    await pg.page.keyboard.press('Escape');
    await pg.cursorAt('just use', 1);
    await pg.command('wonderings:reframe-mark');
    expect(await pg.overflowing('.wonderings-card')).toEqual([]);
  });
});
