import { parseLinktext, resolveSubpath } from 'obsidian';
import { createTestApp } from '../support/app';
import { usePlayground, type Playground } from '../support/browser';
import { runSoon } from './teamMeeting';

const { open } = usePlayground();
const PLAN = 'Meetings/Plan.md';

/** Ten files that between them link to the headings of `Meetings/Plan.md` in every form there is. */
const VAULT: Readonly<Record<string, string>> = {
  'Meetings/Plan.md':
    '---\ntype: meeting\nabout: "[[#Budget]]"\n---\n# Plan\n\n## Agenda\n- Discuss [[#Budget|the budget]] terms\n\n## Budget\n\n### Travel (EU)\n\n## Hiring plan\n\nSee [[#Budget]] and [travel](#Travel%20\\(EU\\)).\n',
  'Meetings/Wiki.md':
    '[[Plan#Budget]] ![[Plan#Budget#Travel (EU)]] [[Plan#budget|money]]\r\n[[Meetings/Plan#Hiring plan]]\r\n',
  'Markdown.md':
    '[a](Meetings/Plan.md#Budget) [b](<Meetings/Plan.md#Travel (EU)> "t")\n\n![c](Meetings/Plan.md#Travel%20%28EU%29)\n',
  'Table.md': '| t |\n| - |\n| [[Plan#Budget\\|money]] |\n',
  'Properties.md': '---\none: "[[Plan#Budget]]"\nmany:\n  - \'[[Plan#Hiring plan|x]]\'\n---\ntext\n',
  'Board.canvas':
    '{\n\t"nodes":[\n\t\t{"id":"a","type":"file","file":"Meetings/Plan.md","subpath":"#Budget","x":0,"y":0,"width":1,"height":1},\n\t\t{"id":"b","type":"text","text":"\\u00e9 [[Plan#Hiring plan]]","x":0,"y":0,"width":1,"height":1}\n\t],\n\t"edges":[]\n}',
  'Chains.md': '[[Plan#Plan#Budget#Travel (EU)]] [[Plan#Plan]]\n',
  'Nested.md': '> - [ ] see **[[Plan#Budget]]** ^id\n\n[![[Plan#Budget]]](Meetings/Plan.md#Budget)\n',
  'Elsewhere.md': '[[Other plan#Budget]] `[[Plan#Budget]]` [[Plan#^id]] [[Plan]] [[Plan#Gone]]\n',
  'Other plan.md': '## Budget\n',
};

/** The text of every file, once all is saved. */
async function textsOf(pg: Playground): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const path of Object.keys(VAULT)) texts[path] = await pg.saved(path);
  return texts;
}

/** For each link to a place in the plan, by the app's own index and rules: its file and which heading it opens. */
async function linksIn(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { metadataCache, vault } = await createTestApp(texts);
  const plan = metadataCache.getCache(PLAN) ?? {};
  const opens = (subpath: string): string => {
    const found = resolveSubpath(plan, subpath);
    return found?.type === 'heading' ? String(plan.headings?.indexOf(found.current)) : 'nowhere';
  };
  const inNotes = vault.getMarkdownFiles().flatMap((file) => {
    const cache = metadataCache.getFileCache(file);
    return [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])].flatMap(
      ({ link }) => {
        const { path, subpath } = parseLinktext(link);
        const leadsToPlan = metadataCache.getFirstLinkpathDest(path, file.path)?.path === PLAN;
        return leadsToPlan && subpath !== '' ? [`${file.path} ${opens(subpath)}`] : [];
      },
    );
  });
  const board = JSON.parse(texts['Board.canvas'] ?? '') as { nodes: readonly { subpath?: string; text?: string }[] };
  const cards = board.nodes.map((node) => node.subpath ?? /#[^\]]+/.exec(node.text ?? '')?.[0] ?? '');
  return [...inNotes, ...cards.map((subpath) => `card ${opens(subpath)}`)];
}

describe('links to headings that become questions', () => {
  it('still open their headings, in every form, and are back byte for byte after the revert', async () => {
    const pg = await open({ files: VAULT, note: PLAN });
    const before = await linksIn(VAULT);
    expect(before).toHaveLength(23);
    await rewriteAll(pg);
    const texts = await textsOf(pg);
    expect(texts[PLAN]).not.toContain('## Budget');
    expect(texts[PLAN]).not.toContain('## Hiring plan');
    expect(await linksIn(texts)).toEqual(before);
    for (const path of ['Elsewhere.md', 'Other plan.md']) expect(texts[path]).toBe(VAULT[path]);

    await pg.page.getByRole('button', { name: 'Revert in all files' }).click();
    await pg.page.locator('.notice', { hasText: 'Reverted in 8 files.' }).waitFor();
    expect(await textsOf(pg)).toEqual(VAULT);
  });

  it('are back byte for byte after a restore, in another session', async () => {
    const pg = await open({ files: VAULT, note: PLAN });
    await rewriteAll(pg);
    await textsOf(pg);
    await pg.reload();
    await pg.openNote(PLAN);
    await runSoon(pg, 'restore-all');
    await pg.page.locator('.notice', { hasText: 'are back as before' }).waitFor();
    expect(await textsOf(pg)).toEqual(VAULT);
  });

  it('still open the same one of two headings that read the same, and are back after the restore', async () => {
    const files = {
      [PLAN]: '# Plan\n\n## Agenda\n\n### Budget\n\n## Later\n\n### Budget\n\nSee [[#Budget]] and [[#Later#Budget]].\n',
      'Other.md': '[[Plan#Budget]] [[Plan#later#budget|then]]\n',
      'Board.canvas': '{"nodes":[]}',
    };
    const pg = await open({ files, note: PLAN });
    const texts = async (): Promise<Record<string, string>> => ({
      ...files,
      [PLAN]: await pg.saved(PLAN),
      'Other.md': await pg.saved('Other.md'),
    });
    const before = await linksIn(files);
    expect(before).toEqual([`${PLAN} 2`, `${PLAN} 4`, 'Other.md 2', 'Other.md 4']);
    await rewriteAll(pg);
    expect((await texts())[PLAN]).not.toContain('### Budget');
    expect(await linksIn(await texts())).toEqual(before);
    await runSoon(pg, 'restore-all');
    await pg.page.locator('.notice', { hasText: 'back as before' }).waitFor();
    expect(await texts()).toEqual(files);
  });

  it('are told about when they lead nowhere', async () => {
    const pg = await open({ files: VAULT, note: PLAN });
    await rewriteAll(pg);
    expect((await pg.notices()).join()).toContain('[[Plan#Gone]] in Elsewhere.md: leads to no heading as it is.');
  });

  it('are carried along in another note that is open and not saved yet, as one step for its undo', async () => {
    const pg = await open({ files: VAULT, note: 'Table.md' });
    await pg.page.evaluate(() =>
      window.app.workspace.activeEditor?.editor.replaceRange('new words\n', { line: 0, ch: 0 }),
    );
    await pg.openNote(PLAN, 'split');
    await rewriteAll(pg);
    expect(await pg.saved('Table.md')).toMatch(/^new words\n.*\n.*\n\| \[\[Plan#[^\]]*\?\\\|money\]\] \|\n$/);
    expect(await linksIn(await textsOf(pg))).toEqual(await linksIn(VAULT));
    const undone = await pg.page.evaluate(() => {
      for (const { view } of window.app.workspace.getLeavesOfType('markdown')) {
        if (!('editor' in view) || !('file' in view)) continue;
        const { editor, file } = view as unknown as {
          editor: { undo(): void; getValue(): string };
          file: { path: string };
        };
        if (file.path !== 'Table.md') continue;
        editor.undo();
        return editor.getValue();
      }
      return null;
    });
    expect(undone).toBe(`new words\n${VAULT['Table.md'] ?? ''}`);
  });

  it('are offered to be taken back when the rewrite is undone in its own note', async () => {
    const pg = await open({ files: VAULT, note: PLAN });
    await rewriteAll(pg);
    await pg.page.locator('.cm-content').focus();
    await pg.page.keyboard.press('Control+z');
    expect(await pg.saved(PLAN)).toBe(VAULT[PLAN]);
    const offer = pg.page.locator('.notice', { hasText: 'still follow the change' });
    await offer.getByRole('button', { name: 'Revert in all files' }).click();
    await pg.page.locator('.notice', { hasText: /^Reverted in/ }).waitFor();
    expect(await textsOf(pg)).toEqual(VAULT);
  });

  it('leave a file that was changed before the revert, and say which', async () => {
    const pg = await open({ files: VAULT, note: PLAN });
    await rewriteAll(pg);
    await pg.page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Table.md');
      if (file) await window.app.vault.append(file, 'more\n');
    });
    await pg.page.getByRole('button', { name: 'Revert in all files' }).click();
    await pg.page.locator('.notice', { hasText: 'Changed meanwhile and so left as it is: Table.md' }).waitFor();
    const texts = await textsOf(pg);
    expect(texts['Table.md']).toMatch(/\?\\\|money\]\] \|\nmore\n$/);
    expect({ ...texts, 'Table.md': '' }).toEqual({ ...VAULT, 'Table.md': '' });
  });
});

async function rewriteAll(pg: Playground): Promise<void> {
  await runSoon(pg, 'rewrite-all');
  await pg.page.locator('.modal .mod-cta').click();
  await pg.page.locator('.notice', { hasText: 'Updated' }).waitFor();
}
