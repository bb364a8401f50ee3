/** @jest-environment jsdom */
import fc from 'fast-check';
import type { App, TFile } from 'obsidian';
import { editOf, type Edit } from '../../src/model/edit';
import { changeFiles, revertFiles, type Changed } from '../../src/vault/change';
import { planHeadingLinks } from '../../src/vault/headingLinks';
import { HEADING_RULES } from '../../src/vault/headingRules';
import { readLinkedNote } from '../../src/vault/linkedNote';
import { cacheSettled, createTestApp } from '../support/app';
import { installObsidianDom } from '../support/dom';

/** Ten files that between them link to `Meetings/Plan.md` in every form there is. */
const VAULT: Readonly<Record<string, string>> = {
  'Meetings/Plan.md':
    '---\nabout: "[[#Budget]]"\n---\n# Plan\n\n## Budget\n\n### Travel (EU)\n\n## Hiring\n\nSee [[#Budget]] and [travel](#Travel%20\\(EU\\)).\n',
  'Meetings/Wiki.md':
    '[[Plan#Budget]] ![[Plan#Budget#Travel (EU)]] [[Plan#budget|money]]\r\n[[Meetings/Plan#Hiring]]\r\n',
  'Markdown.md':
    '[a](Meetings/Plan.md#Budget) [b](<Meetings/Plan.md#Travel (EU)> "t")\n\n![c](Meetings/Plan.md#Travel%20%28EU%29)\n',
  'Table.md': '| t |\n| - |\n| [[Plan#Budget\\|money]] |\n',
  'Properties.md': '---\none: "[[Plan#Budget]]"\nmany:\n  - \'[[Plan#Travel (EU)|x]]\'\n---\ntext\n',
  'Board.canvas':
    '{\n\t"nodes":[\n\t\t{"id":"a","type":"file","file":"Meetings/Plan.md","subpath":"#Budget","x":0},\n\t\t{"id":"b","type":"text","text":"\\u00e9 [[Plan#Travel (EU)]]"}\n\t],\n\t"edges":[]\n}',
  'Chains.md': '[[Plan#Plan#Budget#Travel (EU)]] [[Plan#Plan]]\n',
  'Nested.md': '> - [ ] see **[[Plan#Budget]]** ^id\n\n[![[Plan#Budget]]](Meetings/Plan.md#Budget)\n',
  'Elsewhere.md': '[[Other plan#Budget]] `[[Plan#Budget]]` [[Plan#^id]] [[Plan]] [[Plan#Gone]]\n',
  'Other plan.md': '## Budget\n',
};

beforeAll(installObsidianDom);

async function openVault(): Promise<{ app: App; plan: TFile }> {
  const app = await createTestApp(VAULT);
  const plan = app.vault.getFileByPath('Meetings/Plan.md');
  if (!plan) throw new Error('no plan');
  return { app, plan };
}

async function textsOf(app: App): Promise<Readonly<Record<string, string>>> {
  const files = [...app.vault.getFiles()].sort((a, b) => a.path.localeCompare(b.path));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.path, await app.vault.read(file)] as const)),
  );
}

/** Puts questions in the place of headings, links and all. */
async function rename(app: App, file: TFile, questions: Readonly<Record<string, string>>): Promise<Changed> {
  const note = await readLinkedNote(app, file);
  if (!note) throw new Error('not indexed');
  const edits = note.headings.flatMap((heading): readonly Edit[] => {
    const question = questions[heading.heading];
    return question === undefined ? [] : [editOf(note.text, heading, question)];
  });
  const changed = await changeFiles(app, planHeadingLinks(note, edits, HEADING_RULES).files);
  if (!changed) throw new Error('stale');
  return changed;
}

/** Every link of the vault to a heading of the plan, as file, place in the file and heading. */
async function links(app: App, file: TFile): Promise<readonly string[]> {
  const note = await readLinkedNote(app, file);
  return (note?.links ?? []).map((link) => {
    const subpath = link.form === 'wiki' || link.form === 'plain' ? link.subpath : decodeURIComponent(link.subpath);
    return `${link.path} ${HEADING_RULES.resolverOf(note?.headings ?? [])(subpath)}`;
  });
}

describe('a vault of ten files with links in every form', () => {
  it('has all its links lead where they led after a rewrite, and nothing else changed', async () => {
    const { app, plan } = await openVault();
    const before = await links(app, plan);
    expect(before).toHaveLength(21);
    await rename(app, plan, {
      Budget: 'What would a budget need to be for us?',
      'Travel (EU)': 'How might we travel (in the EU)?',
    });
    await cacheSettled(app);
    expect(await links(app, plan)).toEqual(before);
    expect((await textsOf(app))['Elsewhere.md']).toBe(VAULT['Elsewhere.md']);
  });

  it('is back byte for byte after the revert', async () => {
    const { app, plan } = await openVault();
    const { changes } = await rename(app, plan, { Budget: 'What?', 'Travel (EU)': 'How "so"?', Plan: "What's next?" });
    expect(changes.length).toBeGreaterThan(6);
    await revertFiles(app, changes);
    expect(await textsOf(app)).toEqual(VAULT);
  });

  it('is back byte for byte whatever the questions are', async () => {
    const question = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 20 })
      .map((text) => text.replace(/[\r\n\0\u2028\u2029]/g, ' ').replace(/[\ud800-\udfff]/g, '?'));
    await fc.assert(
      fc.asyncProperty(question, question, async (one, other) => {
        const { app, plan } = await openVault();
        const { changes } = await rename(app, plan, { Budget: one, 'Travel (EU)': other });
        await revertFiles(app, changes);
        expect(await textsOf(app)).toEqual(VAULT);
      }),
      { numRuns: 10 },
    );
  }, 30_000);
});

describe('readLinkedNote', () => {
  it('leaves files that cannot be read, names them, and has the links of all others', async () => {
    const { app, plan } = await openVault();
    const cachedRead = app.vault.cachedRead.bind(app.vault);
    const broken = ['Board.canvas', 'Markdown.md'];
    jest
      .spyOn(app.vault, 'cachedRead')
      .mockImplementation((file) =>
        broken.includes(file.path) ? Promise.reject(new Error('The disk is gone.')) : cachedRead(file),
      );
    const note = await readLinkedNote(app, plan);
    expect(note?.left).toEqual(
      ['Markdown.md', 'Board.canvas'].map((path) => ({ path, original: '', why: 'unreadable' })),
    );
    expect(new Set(note?.links.map(({ path }) => path))).toEqual(
      new Set([
        'Meetings/Plan.md',
        'Meetings/Wiki.md',
        'Table.md',
        'Properties.md',
        'Chains.md',
        'Nested.md',
        'Elsewhere.md',
      ]),
    );
  });
});

describe('changeFiles', () => {
  it('touches no file when the note is no longer what the edits were made from', async () => {
    const { app, plan } = await openVault();
    const note = await readLinkedNote(app, plan);
    if (!note) throw new Error('not indexed');
    const heading = note.headings[1];
    const { files } = planHeadingLinks(note, heading ? [editOf(note.text, heading, 'Why?')] : [], HEADING_RULES);
    await app.vault.modify(plan, `${note.text}more\n`);
    expect(await changeFiles(app, files)).toBeNull();
    expect(await textsOf(app)).toEqual({ ...VAULT, 'Meetings/Plan.md': `${note.text}more\n` });
  });

  it('leaves another file that was changed meanwhile, and names it', async () => {
    const { app, plan } = await openVault();
    const note = await readLinkedNote(app, plan);
    const table = app.vault.getFileByPath('Table.md');
    if (!note || !table) throw new Error('not indexed');
    const heading = note.headings[1];
    const { files } = planHeadingLinks(note, heading ? [editOf(note.text, heading, 'Why?')] : [], HEADING_RULES);
    await app.vault.modify(table, 'new\n');
    expect((await changeFiles(app, files))?.left).toEqual(['Table.md']);
    expect((await textsOf(app))['Table.md']).toBe('new\n');
    expect((await textsOf(app))['Chains.md']).toContain('#Why?#');
  });
});

describe('revertFiles', () => {
  it('leaves a file that was changed since, and names it', async () => {
    const { app, plan } = await openVault();
    const { changes } = await rename(app, plan, { Budget: 'Why?' });
    const table = app.vault.getFileByPath('Table.md');
    if (!table) throw new Error('no table');
    await app.vault.append(table, 'more\n');
    const { left } = await revertFiles(app, changes);
    expect(left).toEqual(['Table.md']);
    const texts = await textsOf(app);
    expect(texts['Table.md']).toMatch(/Why\?.*\nmore\n$/);
    expect({ ...texts, 'Table.md': '' }).toEqual({ ...VAULT, 'Table.md': '' });
  });

  it('names a file that is gone', async () => {
    const { app, plan } = await openVault();
    const { changes } = await rename(app, plan, { Budget: 'Why?' });
    const table = app.vault.getFileByPath('Table.md');
    if (table) await app.vault.delete(table);
    expect((await revertFiles(app, changes)).left).toEqual(['Table.md']);
  });

  it('has nothing to do where everything reads as before already', async () => {
    const { app, plan } = await openVault();
    const { changes } = await rename(app, plan, { Budget: 'Why?' });
    await revertFiles(app, changes);
    expect(await revertFiles(app, changes)).toEqual({ changes: [], left: [] });
  });
});
