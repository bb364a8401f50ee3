/** @jest-environment jsdom */
import { MarkdownView, type App, type TFile } from 'obsidian';
import { findOriginals } from '../../../src/agenda/restore';
import type { AgendaItem, Report } from '../../../src/model/report';
import { noteOf } from '../../../src/obsidian/notes';
import { Rewriting } from '../../../src/obsidian/rewriting/rewriting';
import { DeviceMemory } from '../../../src/obsidian/deviceMemory';
import type { Shell } from '../../../src/obsidian/shell';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { texts } from '../../../src/texts/en';
import { cacheSettled, createTestApp } from '../../support/app';
import { installObsidianDom } from '../../support/dom';
import { reportWith } from '../../support/reports';
import { itemOf } from './items';

beforeAll(() => {
  installObsidianDom();
  // jsdom lays nothing out.
  Object.assign(Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined });
});

afterEach(() => document.body.empty());

/** Stands in for the engine: every `##` heading and every `-` line is an item. */
function read(text: string): Report {
  const agenda = [...text.matchAll(/^(## |- )(.+?)(?: %%.*)?\r?$/gm)].map((match): AgendaItem => {
    const topic = match[2] ?? '';
    const at = match.index + (match[1]?.length ?? 0);
    const line = text.slice(0, match.index).split('\n').length;
    const original = findOriginals(text).find((kept) => kept.line === line)?.topic ?? null;
    return {
      ...itemOf(text.slice(match.index), topic, {
        source: match[1] === '- ' ? 'list' : 'heading',
        original,
        rewritable: !topic.endsWith('?'),
      }),
      line,
      from: match.index,
      to: match.index + match[0].replace(/\r$/, '').length,
      raw: match[0].replace(/\r$/, ''),
      topicSpan: { from: at, to: at + topic.length },
    };
  });
  return reportWith({ agenda });
}

async function setUp(files: Readonly<Record<string, string>>, given: { keep?: boolean; closed?: boolean } = {}) {
  const app = await createTestApp(files);
  document.body.append(app.workspace.containerEl);
  const file = app.vault.getFileByPath('Note.md');
  if (!file) throw new Error('no note');
  const leaf = app.workspace.getLeaf();
  await leaf.openFile(file);
  if (given.closed) await leaf.setViewState({ type: 'markdown', state: { file: file.path, mode: 'preview' } });
  const shell = {
    app,
    texts,
    memory: new DeviceMemory(app),
    settings: { ...DEFAULT_SETTINGS, keepOriginals: given.keep ?? true },
    reports: { read: (_path: string, text: string) => Promise.resolve(read(text)) },
  } as unknown as Shell;
  const rewriting = new Rewriting(shell);
  const view = leaf.view as MarkdownView;
  return { app, file, view, rewriting, note: () => noteOf(app, file) };
}

async function item(app: App, file: TFile, topic: string): Promise<AgendaItem> {
  const found = read(await textOf(app, file)).agenda.find((each) => each.topic === topic);
  if (!found) throw new Error(`no “${topic}”`);
  return found;
}

async function textOf(app: App, file: TFile): Promise<string> {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  return view?.getMode() === 'source' ? view.editor.getValue() : app.vault.read(file);
}

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const el = document.querySelector<T>(selector);
  if (!el) throw new Error(`no ${selector} in ${document.body.textContent ?? ''}`);
  return el;
}

const notices = (): string => [...document.querySelectorAll('.notice')].map((el) => el.textContent ?? '').join('\n');

async function click(selector: string): Promise<void> {
  find(selector).click();
  await settled();
}

function type(selector: string, words: string): void {
  const field = find<HTMLTextAreaElement>(selector);
  field.value = words;
  field.dispatchEvent(new Event('input'));
}

/** Long enough for everything that an action sets off. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
const visible = (text: string): string => text.replace(/ ?%%.*?%%/g, '%%');

const BUDGET = { 'Note.md': '# Meeting\n\n## Budget\n\n- Hiring\n', 'Other.md': '[[Note#Budget|money]]\n' };

describe('rewriting one item', () => {
  it('writes the chosen question, keeps the topic and carries the links along', async () => {
    const { app, file, view, rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteItem(await item(app, file, 'Budget'), note());
    expect(find('.wonderings-rewrite-links').textContent).toBe('1 link in 1 file will be updated.');
    await click('.modal .mod-cta');
    expect(visible(view.editor.getValue())).toBe('# Meeting\n\n## What about Budget?\n%%\n\n- Hiring\n');
    expect(await app.vault.read(app.vault.getFileByPath('Other.md') as TFile)).toBe(
      '[[Note#What about Budget?|money]]\n',
    );
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('is one step for undo, and leaves the cursor in its line', async () => {
    const { app, file, view, rewriting, note } = await setUp({
      'Note.md': '## Budget\n\n- Hiring\n\nSee [[#Budget]]\n',
    });
    view.editor.setCursor({ line: 0, ch: 5 });
    await rewriting.rewriteItem(await item(app, file, 'Budget'), note());
    await click('.modal .mod-cta');
    expect(view.editor.getCursor().line).toBe(0);
    expect(view.editor.getValue()).toContain('[[#What about Budget?]]');
    view.editor.undo();
    expect(view.editor.getValue()).toBe('## Budget\n\n- Hiring\n\nSee [[#Budget]]\n');
  });

  it('keeps no topic where the person does not want it', async () => {
    const { app, file, view, rewriting, note } = await setUp(BUDGET, { keep: false });
    await rewriting.rewriteItem(await item(app, file, 'Hiring'), note());
    await click('.modal .mod-cta');
    expect(view.editor.getValue()).toBe('# Meeting\n\n## Budget\n\n- What about Hiring?\n');
  });

  it('offers to revert in all files, and does', async () => {
    const { app, file, view, rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteItem(await item(app, file, 'Budget'), note());
    await click('.modal .mod-cta');
    expect(notices()).toContain('The item became a question.');
    await click('.notice button');
    expect(view.editor.getValue()).toBe(BUDGET['Note.md']);
    expect(await app.vault.read(app.vault.getFileByPath('Other.md') as TFile)).toBe(BUDGET['Other.md']);
    expect(notices()).toContain('Reverted in 2 files.');
  });

  it('works in Reading view, in the file', async () => {
    const { app, file, rewriting, note } = await setUp(BUDGET, { closed: true });
    await rewriting.rewriteItem(await item(app, file, 'Hiring'), note());
    await click('.modal .mod-cta');
    expect(visible(await app.vault.read(file))).toBe('# Meeting\n\n## Budget\n\n- What about Hiring?%%\n');
  });

  it('shows the item as it reads now when the note changed under the chooser, and writes nothing', async () => {
    const { app, file, view, rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteItem(await item(app, file, 'Hiring'), note());
    view.editor.replaceRange('New line\n', { line: 0, ch: 0 });
    await click('.modal .mod-cta');
    expect(find('.wonderings-rewrite-news').textContent).toContain('changed meanwhile');
    expect(view.editor.getValue()).toBe(`New line\n${BUDGET['Note.md']}`);
    await click('.modal .mod-cta');
    expect(visible(view.editor.getValue())).toBe('New line\n# Meeting\n\n## Budget\n\n- What about Hiring?%%\n');
  });

  it('says so when the item went away under the chooser', async () => {
    const { app, file, view, rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteItem(await item(app, file, 'Hiring'), note());
    view.editor.setValue('nothing\n');
    type('.wonderings-rewrite-words', 'Who joins us?');
    await click('.modal .mod-cta');
    expect(find('.wonderings-rewrite-news').textContent).toContain('This item is no longer in the note.');
    expect(find<HTMLTextAreaElement>('.wonderings-rewrite-words').value).toBe('Who joins us?');
    expect(view.editor.getValue()).toBe('nothing\n');
  });

  it('says so when the whole note went away under the chooser', async () => {
    const { app, file, rewriting, note } = await setUp(BUDGET, { closed: true });
    await rewriting.rewriteItem(await item(app, file, 'Hiring'), note());
    await app.vault.delete(file);
    await click('.modal .mod-cta');
    expect(find('.wonderings-rewrite-news').textContent).toContain('“Note” is no longer there.');
    expect(notices()).toBe('');
  });

  it('says so when the note cannot be written', async () => {
    const { app, file, rewriting, note } = await setUp(BUDGET, { closed: true });
    await rewriting.rewriteItem(await item(app, file, 'Hiring'), note());
    jest.spyOn(app.vault, 'process').mockRejectedValueOnce(new Error('the disk is full'));
    type('.wonderings-rewrite-words', 'Who joins us?');
    await click('.modal .mod-cta');
    expect(notices()).toContain('“Note” could not be written: the disk is full');
    expect(await app.vault.read(file)).toBe(BUDGET['Note.md']);
    // What was typed is still there, for when there is room again.
    await click('.modal .mod-cta');
    expect(visible(await app.vault.read(file))).toBe('# Meeting\n\n## Budget\n\n- Who joins us?%%\n');
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('keeps own words when the note changed under the chooser', async () => {
    const { app, file, view, rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteItem(await item(app, file, 'Hiring'), note());
    type('.wonderings-rewrite-words', 'Who joins us?');
    view.editor.replaceRange('New line\n', { line: 0, ch: 0 });
    await click('.modal .mod-cta');
    expect(find<HTMLTextAreaElement>('.wonderings-rewrite-words').value).toBe('Who joins us?');
    await click('.modal .mod-cta');
    expect(visible(view.editor.getValue())).toBe('New line\n# Meeting\n\n## Budget\n\n- Who joins us?%%\n');
  });

  it('drops a question about what the item no longer says', async () => {
    const { app, file, view, rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteItem(await item(app, file, 'Hiring'), note());
    view.editor.setValue(BUDGET['Note.md'].replace('Hiring', 'Moving'));
    await click('.modal .mod-cta');
    expect(find<HTMLTextAreaElement>('.wonderings-rewrite-words').value).toBe('What about Moving?');
  });

  it('reads a note that is not saved yet before it looks for links', async () => {
    const { app, file, view, rewriting, note } = await setUp(BUDGET);
    view.editor.replaceRange('\nSee [[#Budget]]\n', { line: 5, ch: 0 });
    await rewriting.rewriteItem(await item(app, file, 'Budget'), note());
    await settled();
    expect(find('.wonderings-rewrite-links').textContent).toContain('2 links');
  });
});

describe('rewriting the whole note', () => {
  it('takes every item that can be rewritten, and writes them in one step', async () => {
    const { view, rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteAll(note());
    expect(find('.modal .mod-cta').textContent).toBe('Rewrite 2 items');
    await click('.modal .mod-cta');
    expect(visible(view.editor.getValue())).toBe('# Meeting\n\n## What about Budget?\n%%\n\n- What about Hiring?%%\n');
    expect(notices()).toContain('2 items became questions. Updated 1 link in 1 file.');
    view.editor.undo();
    expect(view.editor.getValue()).toBe(BUDGET['Note.md']);
  });

  it('keeps what was chosen when the note cannot be written', async () => {
    const { app, file, rewriting, note } = await setUp(BUDGET, { closed: true });
    await rewriting.rewriteAll(note());
    find<HTMLInputElement>('.wonderings-rewrite-item input').click();
    jest.spyOn(app.vault, 'process').mockRejectedValueOnce(new Error('the disk is full'));
    await click('.modal .mod-cta');
    expect(notices()).toContain('“Note” could not be written: the disk is full');
    await click('.modal .mod-cta');
    expect(visible(await app.vault.read(file))).toBe('# Meeting\n\n## Budget\n\n- What about Hiring?%%\n');
  });

  it('leaves what is unticked and writes what is typed', async () => {
    const { view, rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteAll(note());
    const [first, second] = document.querySelectorAll<HTMLElement>('.wonderings-rewrite-item');
    first?.querySelector<HTMLInputElement>('input')?.click();
    second?.querySelector('textarea')?.classList.add('second');
    type('.second', 'Who joins us?');
    expect(find('.modal .mod-cta').textContent).toBe('Rewrite 1 item');
    await click('.modal .mod-cta');
    expect(visible(view.editor.getValue())).toBe('# Meeting\n\n## Budget\n\n- Who joins us?%%\n');
  });

  it('goes through the alternatives of an item, round and round', async () => {
    const { rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteAll(note());
    const words = find<HTMLTextAreaElement>('.wonderings-rewrite-item textarea');
    const next = find('.wonderings-rewrite-item [aria-label="Next question"]');
    const seen = [1, 2, 3].map(() => (next.click(), words.value));
    expect(seen).toEqual(['What do we see in Budget?', 'How does Budget look to us?', 'What about Budget?']);
    expect(find('.wonderings-rewrite-place').textContent).toBe('1 of 3');
  });

  it('counts the links of each heading', async () => {
    const { rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteAll(note());
    expect([...document.querySelectorAll('.mod-links')].map((el) => el.textContent)).toEqual(['1 link']);
  });

  it('keeps what was chosen when the note changed under the preview', async () => {
    const { view, rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteAll(note());
    find<HTMLInputElement>('.wonderings-rewrite-item input').click();
    view.editor.replaceRange('New line\n', { line: 0, ch: 0 });
    await click('.modal .mod-cta');
    expect(find('.wonderings-rewrite-news').textContent).toContain('changed meanwhile');
    expect(find('.modal .mod-cta').textContent).toBe('Rewrite 1 item');
    await click('.modal .mod-cta');
    expect(visible(view.editor.getValue())).toBe('New line\n# Meeting\n\n## Budget\n\n- What about Hiring?%%\n');
  });

  it('takes all or none by one box', async () => {
    const { rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteAll(note());
    const all = find<HTMLInputElement>('.wonderings-rewrite-all input');
    all.click();
    expect(find<HTMLButtonElement>('.modal .mod-cta').disabled).toBe(true);
    all.click();
    expect(find('.modal .mod-cta').textContent).toBe('Rewrite 2 items');
  });

  it('says when there is nothing to rewrite', async () => {
    const { rewriting, note } = await setUp({ 'Note.md': 'no items\n' });
    await rewriting.rewriteAll(note());
    expect(notices()).toBe('No agenda items were found in this note.');
  });

  it('changes nothing when it is done twice', async () => {
    const { view, rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteAll(note());
    await click('.modal .mod-cta');
    const once = view.editor.getValue();
    await rewriting.rewriteAll(note());
    expect(find<HTMLButtonElement>('.modal .mod-cta').disabled).toBe(true);
    expect(view.editor.getValue()).toBe(once);
  });
});

describe('restoring', () => {
  async function rewritten(files: Readonly<Record<string, string>> = BUDGET) {
    const all = await setUp(files);
    await all.rewriting.rewriteAll(all.note());
    await click('.modal .mod-cta');
    await cacheSettled(all.app);
    return all;
  }

  it('brings back the note byte for byte, and its links', async () => {
    const { app, view, rewriting, note } = await rewritten();
    await rewriting.restoreAll(note());
    await settled();
    expect(view.editor.getValue()).toBe(BUDGET['Note.md']);
    expect(await app.vault.read(app.vault.getFileByPath('Other.md') as TFile)).toBe(BUDGET['Other.md']);
    expect(notices()).toContain('2 topics are back as before.');
  });

  it('brings back links as they were spelled, one session later', async () => {
    const files = { 'Note.md': '## Budget\n\n[[#budget]]\n', 'Other.md': '[[Note#BUDGET|money]] [[Note#Budget]]\n' };
    const { app, view, rewriting, note } = await setUp(files);
    await rewriting.rewriteAll(note());
    await click('.modal .mod-cta');
    expect(view.editor.getValue()).toContain('[[#What about Budget?]]');
    const shell = { ...rewriting.shell, memory: new DeviceMemory(app) };
    await new Rewriting(shell).restoreAll(note());
    await settled();
    expect(view.editor.getValue()).toBe(files['Note.md']);
    expect(await app.vault.read(app.vault.getFileByPath('Other.md') as TFile)).toBe(files['Other.md']);
  });

  it('brings back one item and leaves the others', async () => {
    const { app, file, view, rewriting, note } = await rewritten();
    await rewriting.restoreItem(await item(app, file, 'What about Hiring?'), note());
    await settled();
    expect(visible(view.editor.getValue())).toBe('# Meeting\n\n## What about Budget?\n%%\n\n- Hiring\n');
  });

  it('asks when the question was changed, and keeps it unless told otherwise', async () => {
    const { app, file, view, rewriting, note } = await rewritten();
    view.editor.setValue(view.editor.getValue().replace('What about Hiring?', 'Who else?'));
    await rewriting.restoreAll(note());
    await settled();
    expect(find('.modal').textContent).toContain('instead of: Who else?');
    await click('.modal .mod-cta');
    expect(visible(await textOf(app, file))).toBe('# Meeting\n\n## Budget\n\n- Who else?%%\n');
  });

  it('restores a changed question when told so', async () => {
    const { view, rewriting, note } = await rewritten();
    view.editor.setValue(view.editor.getValue().replace('What about Hiring?', 'Who else?'));
    await rewriting.restoreAll(note());
    await settled();
    find<HTMLInputElement>('.modal input').click();
    expect(find('.modal .mod-cta').textContent).toBe('Restore 2 topics');
    await click('.modal .mod-cta');
    expect(view.editor.getValue()).toBe(BUDGET['Note.md']);
  });

  it('says when the note keeps no original', async () => {
    const { rewriting, note } = await setUp(BUDGET);
    await rewriting.restoreAll(note());
    expect(notices()).toBe('This note keeps no originals to restore.');
  });

  it('can be chosen in the chooser too', async () => {
    const { app, file, view, rewriting, note } = await rewritten();
    await rewriting.rewriteItem(await item(app, file, 'What about Hiring?'), note());
    find('.wonderings-rewrite-option:last-child').click();
    await click('.modal .mod-cta');
    expect(visible(view.editor.getValue())).toBe('# Meeting\n\n## What about Budget?\n%%\n\n- Hiring\n');
  });
});

describe('reverting the last change', () => {
  it('is possible after a rewrite only', async () => {
    const { app, file, rewriting, note } = await setUp(BUDGET);
    expect(rewriting.canRevert).toBe(false);
    await rewriting.rewriteItem(await item(app, file, 'Hiring'), note());
    await click('.modal .mod-cta');
    expect(rewriting.canRevert).toBe(true);
  });

  it('leaves a file that was changed since, and names it', async () => {
    const { app, file, view, rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteItem(await item(app, file, 'Budget'), note());
    await click('.modal .mod-cta');
    await app.vault.append(app.vault.getFileByPath('Other.md') as TFile, 'more\n');
    await rewriting.revertLast();
    expect(view.editor.getValue()).toBe(BUDGET['Note.md']);
    expect(notices()).toContain('Changed meanwhile and so left as it is: Other.md');
    expect(rewriting.canRevert).toBe(false);
  });

  it('needs nothing in a note that was undone by hand', async () => {
    const { app, file, view, rewriting, note } = await setUp(BUDGET);
    await rewriting.rewriteItem(await item(app, file, 'Budget'), note());
    await click('.modal .mod-cta');
    view.editor.undo();
    await rewriting.revertLast();
    expect(view.editor.getValue()).toBe(BUDGET['Note.md']);
    expect(notices()).toContain('Reverted in 1 file.');
  });

  it('is offered when undo took it back in its own note alone', async () => {
    const { app, file, view, rewriting, note } = await setUp(BUDGET);
    app.metadataCache.on('changed', ({ path }, text) => rewriting.noteRead(path, text));
    await rewriting.rewriteItem(await item(app, file, 'Budget'), note());
    await click('.modal .mod-cta');
    await view.save();
    await cacheSettled(app);
    const offer = texts.rewrite.undoneHere(1);
    expect(notices()).not.toContain(offer);
    view.editor.undo();
    await view.save();
    await cacheSettled(app);
    expect(notices()).toContain(offer);
    await click('.notice:last-child button');
    expect(await app.vault.read(app.vault.getFileByPath('Other.md') as TFile)).toBe(BUDGET['Other.md']);
    expect(rewriting.canRevert).toBe(false);
  });

  it('is not offered again by what a revert writes', async () => {
    const { app, file, view, rewriting, note } = await setUp(BUDGET);
    app.metadataCache.on('changed', ({ path }, text) => rewriting.noteRead(path, text));
    await rewriting.rewriteItem(await item(app, file, 'Budget'), note());
    await click('.modal .mod-cta');
    await click('.notice button');
    await view.save();
    await cacheSettled(app);
    expect(notices()).not.toContain(texts.rewrite.undoneHere(1));
    expect(rewriting.canRevert).toBe(false);
  });

  it('gives back Windows line ends, whether the note is open by then or not', async () => {
    const text = BUDGET['Note.md'].replace(/\n/g, '\r\n');
    const { app, file, view, rewriting, note } = await setUp({ ...BUDGET, 'Note.md': text });
    await rewriting.rewriteAll(note());
    await click('.modal .mod-cta');
    await view.save();
    expect(visible(await app.vault.read(file))).toBe(
      '# Meeting\r\n\r\n## What about Budget?\r\n%%\r\n\r\n- What about Hiring?%%\r\n',
    );
    await view.leaf.setViewState({ type: 'empty' });
    await rewriting.revertLast();
    expect(await app.vault.read(file)).toBe(text);
  });
});
