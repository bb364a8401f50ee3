import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FolderStore } from '../../playground/server/stores';
import { usePlayground, type Page } from '../support/browser';

const { open } = usePlayground();

const NOTE =
  '# Agenda\n\n- **Budget** with [[Other#Costs|costs]]\n- [ ] Hiring %%later%%\n\n> [!note] Purpose\n> Why\n\nEnd\n';
const files = { 'Note.md': NOTE, 'Other.md': '# Costs\n\nmany\n' };

describe('notes in the playground', () => {
  it('opens a note of the vault in the editor', async () => {
    const pg = await open({ files, note: 'Note.md' });
    expect(await pg.text()).toBe(NOTE);
  });

  it('saves what is typed', async () => {
    const pg = await open({ files: { 'Note.md': 'one' }, note: 'Note.md' });
    await pg.cursorAt('one', 3);
    await pg.page.keyboard.type(' two');
    expect(await pg.saved('Note.md')).toBe('one two');
  });

  it('keeps the line breaks of a note that came with CRLF', async () => {
    const pg = await open({ files: { 'Note.md': 'one\r\ntwo\r\n' }, note: 'Note.md' });
    await pg.cursorAt('two');
    await pg.page.keyboard.type('x');
    expect(await pg.saved('Note.md')).toBe('one\r\nxtwo\r\n');
  });

  it('takes in a change from outside beside what is typed', async () => {
    const pg = await open({ files: { 'Note.md': 'first\n\nlast\n' }, note: 'Note.md' });
    await pg.cursorAt('first', 5);
    await pg.page.keyboard.type(' mine');
    await pg.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Note.md');
      if (file) await window.app.vault.process(file, (text) => text.replace('last', 'theirs'));
    });
    expect(await pg.saved('Note.md')).toBe('first mine\n\ntheirs\n');
    expect(await pg.text()).toBe('first mine\n\ntheirs\n');
  });

  it('opens a note from the list of files', async () => {
    const pg = await open({ files, note: 'Note.md' });
    await pg.page.locator('.nav-file-title', { hasText: 'Other' }).click();
    await pg.page.locator('.view-header-title', { hasText: 'Other' }).waitFor();
    expect(await pg.text()).toBe('# Costs\n\nmany\n');
  });

  it('keeps edits and the open note over a restart', async () => {
    const pg = await open({ files });
    await pg.openNote('Other.md');
    await pg.cursorAt('many');
    await pg.page.keyboard.type('not ');
    await pg.saved('Other.md');
    await pg.untilLayoutSaved();
    await pg.reload();
    expect(await pg.text()).toBe('# Costs\n\nnot many\n');
  });
});

describe('a window of its own', () => {
  it('has the look of the first from the start, whatever the page may load', async () => {
    const pg = await open({ files, note: 'Note.md', theme: 'dark' });
    const lookOf = (page: Page): Promise<readonly string[]> =>
      page.evaluate(() => {
        const { fontFamily, backgroundColor } = getComputedStyle(document.body);
        return [fontFamily, backgroundColor];
      });
    const [popout] = await Promise.all([pg.page.waitForEvent('popup'), pg.command('workspace:move-to-new-window')]);
    await popout.locator('.cm-content').waitFor();
    expect(await lookOf(popout)).toEqual(await lookOf(pg.page));
    expect(await popout.locator('link').count()).toBe(0);
    await popout.close();
  });
});

describe('the modes of a note', () => {
  it('hides markup in Live Preview but where the cursor is', async () => {
    const pg = await open({ files, note: 'Note.md', mode: 'live' });
    const line = pg.page.locator('.cm-line', { hasText: 'Budget' });
    await pg.cursorAt('End');
    expect(await line.textContent()).toBe('• Budget with costs');
    await pg.cursorAt('Budget');
    expect(await line.textContent()).toContain('**Budget**');
  });

  it('draws a callout in Live Preview until the cursor enters it', async () => {
    const pg = await open({ files, note: 'Note.md', mode: 'live' });
    await pg.cursorAt('End');
    await pg.page.locator('.cm-editor .callout').waitFor();
    await pg.cursorAt('Purpose');
    await pg.page.locator('.cm-editor .callout').waitFor({ state: 'detached' });
  });

  it('turns a task by a click on its box in Live Preview', async () => {
    const pg = await open({ files, note: 'Note.md', mode: 'live' });
    await pg.cursorAt('End');
    await pg.page.locator('.cm-line .task-list-item-checkbox').click();
    expect(await pg.saved('Note.md')).toContain('- [x] Hiring');
  });

  it('shows all markup in Source mode', async () => {
    const pg = await open({ files, note: 'Note.md', mode: 'source' });
    expect(await pg.page.locator('.cm-content').innerText()).toContain('- [ ] Hiring %%later%%');
  });

  it('renders the note in Reading view, without comments', async () => {
    const pg = await open({ files, note: 'Note.md', mode: 'preview' });
    const view = pg.page.locator('.markdown-preview-view');
    await view.locator('.callout-title-inner', { hasText: 'Purpose' }).waitFor();
    expect(await view.innerText()).not.toContain('later');
  });

  it('turns a task by a click on its box in Reading view', async () => {
    const pg = await open({ files, note: 'Note.md', mode: 'preview' });
    await pg.page.locator('.markdown-preview-view .task-list-item-checkbox').click();
    await pg.page.locator('.task-list-item.is-checked').waitFor();
    expect(await pg.saved('Note.md')).toContain('- [x] Hiring');
  });

  it('follows a link to a heading of another note', async () => {
    const pg = await open({ files, note: 'Note.md', mode: 'preview' });
    await pg.page.locator('a.internal-link').click();
    await pg.page.locator('.view-header-title', { hasText: 'Other' }).waitFor();
  });

  it('tells extensions in which mode they are, also after a switch', async () => {
    const pg = await open({ files, note: 'Note.md', mode: 'source' });
    const isLive = (): Promise<boolean | undefined> =>
      pg.evaluate(() => {
        const { app, obsidian } = window.playground;
        return app.workspace.activeEditor?.editor.cm.state.field(obsidian.editorLivePreviewField);
      });
    expect(await isLive()).toBe(false);
    await pg.mode('live');
    expect(await isLive()).toBe(true);
  });
});

describe('the window', () => {
  it('chooses a command in the palette', async () => {
    const pg = await open({ files, note: 'Note.md' });
    await pg.choose('Toggle light/dark mode');
    await pg.page.locator('body.theme-dark').waitFor();
  });

  it('offers no editor command in Reading view', async () => {
    const pg = await open({ files, note: 'Note.md', mode: 'preview' });
    await pg.evaluate(() => {
      window.app.commands.addCommand({ id: 'x:y', name: 'Editing only', editorCallback: () => undefined });
    });
    expect(await pg.commands()).not.toContain('Editing only');
    await pg.mode('live');
    expect(await pg.commands()).toContain('Editing only');
  });

  it('loads the built plugin and unloads it without a rest', async () => {
    const pg = await open({ files, note: 'Note.md' });
    const left = await pg.evaluate(() => {
      const { app, plugin } = window.playground;
      plugin.unload();
      return {
        commands: Object.keys(app.commands.commands).filter((id) => id.startsWith('wonderings:')),
        extensions: app.workspace.editorExtensions.length,
        tabs: app.settingTabs.length,
        ribbon: document.querySelectorAll('.side-dock-ribbon-action[aria-label*="eflection"]').length,
        status: document.querySelectorAll('.plugin-wonderings').length,
      };
    });
    expect(left).toEqual({ commands: [], extensions: 0, tabs: 0, ribbon: 0, status: 0 });
  });

  it('keeps a panel deferred over a restart until it is looked at', async () => {
    const pg = await open({ files, note: 'Note.md' });
    await pg.evaluate(async () => {
      await window.app.workspace.ensureSideLeaf('wonderings-panel', 'right', { reveal: true });
      window.app.workspace.rightSplit.collapse();
    });
    await pg.untilLayoutSaved();
    await pg.reload();
    const deferred = (): Promise<boolean[]> =>
      pg.evaluate(() => window.app.workspace.rightSplit.leaves().map((leaf) => leaf.isDeferred));
    expect(await deferred()).toEqual([true]);
    await pg.evaluate(async () => {
      for (const leaf of window.app.workspace.rightSplit.leaves()) await window.app.workspace.revealLeaf(leaf);
    });
    expect(await deferred()).toEqual([false]);
  });

  it('is a phone when asked to be: drawers, no status bar', async () => {
    const pg = await open({ files, note: 'Note.md', phone: true });
    expect(await pg.page.locator('.status-bar').count()).toBe(0);
    await pg.page.locator('.mobile-navbar button[aria-label="Files"]').click();
    await pg.page.locator('.workspace-drawer.mod-left .nav-file-title', { hasText: 'Other' }).click();
    await pg.page.locator('.view-header-title', { hasText: 'Other' }).waitFor();
    const wide = await pg.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
  });

  it('moves a note to a window of its own, editor and all', async () => {
    const pg = await open({ files, note: 'Note.md' });
    const [popout] = await Promise.all([
      pg.page.context().waitForEvent('page'),
      pg.command('workspace:move-to-new-window'),
    ]);
    await popout.locator('.cm-content').click();
    await popout.keyboard.press('Control+Home');
    await popout.keyboard.type('Hello ');
    expect(await popout.locator('.cm-content').innerText()).toContain('Hello ');
    expect(await pg.saved('Note.md')).toBe(`Hello ${NOTE}`);
    await popout.close();
  });

  it('shows the settings of the plugin', async () => {
    const pg = await open({ files, note: 'Note.md' });
    await pg.command('app:open-settings');
    await pg.page.locator('.modal.mod-settings .vertical-tab-nav-item.is-active', { hasText: 'Wonderings' }).waitFor();
    expect(await pg.page.locator('.modal.mod-settings .setting-item').count()).toBeGreaterThan(3);
    await pg.page.keyboard.press('Escape');
    await pg.page.locator('.modal').waitFor({ state: 'detached' });
  });
});

describe('a folder of the user’s own', () => {
  it('is saved to as a whole', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'vault-'));
    await writeFile(path.join(folder, 'Mine.md'), 'one');
    const pg = await open({ store: new FolderStore(folder), note: 'Mine.md' });
    await pg.cursorAt('one');
    await pg.page.keyboard.type('number ');
    await pg.saved('Mine.md');
    expect(await readFile(path.join(folder, 'Mine.md'), 'utf8')).toBe('number one');
    await rm(folder, { recursive: true });
  });
});
