/** @jest-environment jsdom */
import { type App, Component, MarkdownRenderer } from 'obsidian';
import type { App as HostApp } from '../../playground/host/app';
import { renderSections } from '../../playground/host/sections';
import { createTestApp } from '../support/app';
import { installObsidianDom } from '../support/dom';

installObsidianDom();

async function render(markdown: string, files: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  const app: App = await createTestApp(files);
  const el = document.createElement('div');
  await MarkdownRenderer.render(app, markdown, el, 'Note.md', new Component());
  return el;
}

async function html(markdown: string): Promise<string> {
  return (await render(markdown)).innerHTML;
}

describe('rendered Markdown', () => {
  it('renders emphasis, code, highlights and strikes', async () => {
    expect(await html('*a* **b** `c` ==d== ~~e~~')).toBe(
      '<p><em>a</em> <strong>b</strong> <code>c</code> <mark>d</mark> <del>e</del></p>',
    );
  });

  it('shows nothing of comments, block ids and frontmatter', async () => {
    expect(await html('---\na: 1\n---\nseen %%hidden%% ^id\n\n%%\nall of this\n%%\n')).toBe('<p>seen  </p>');
  });

  it('breaks lines where the note does', async () => expect(await html('a\nb')).toBe('<p>a<br>b</p>'));

  it('decodes entities and escapes', async () => {
    expect((await render('\\*a\\* &amp; &eacute;')).textContent).toBe('*a* & é');
  });

  it('renders a tight list without paragraphs and a loose one with them', async () => {
    expect((await render('- a\n- b')).querySelectorAll('p')).toHaveLength(0);
    expect((await render('- a\n\n- b')).querySelectorAll('li > p')).toHaveLength(2);
  });

  it('keeps the state and line of tasks', async () => {
    const [open, done] = (await render('- [ ] a\n- [/] b')).querySelectorAll('li');
    expect([open?.getAttribute('data-task'), done?.getAttribute('data-task')]).toEqual(['', '/']);
    expect([open?.querySelector('input')?.checked, done?.querySelector('input')?.checked]).toEqual([false, true]);
    expect(done?.getAttribute('data-line')).toBe('1');
  });

  it('renders a callout with its title, and content with marks of the quote taken out', async () => {
    const callout = (await render('> [!tip] Try *this*\n> one\n> two\n> - item')).querySelector('.callout');
    expect(callout?.getAttribute('data-callout')).toBe('tip');
    expect(callout?.querySelector('.callout-title-inner')?.innerHTML).toBe('Try <em>this</em>');
    expect(callout?.querySelector('.callout-content > p')?.innerHTML).toBe('one<br>two');
    expect(callout?.querySelector('li')?.textContent).toBe('item');
  });

  it('leaves a plain quote a quote', async () =>
    expect(await html('> a\n> b')).toBe('<blockquote><p>a<br>b</p></blockquote>'));

  it('renders tables with alignment and empty cells', async () => {
    const table = (await render('| a | b |\n|---|--:|\n|  | *x* |')).querySelector('table');
    expect([...(table?.querySelectorAll('th, td') ?? [])].map((cell) => cell.innerHTML)).toEqual([
      'a',
      'b',
      '',
      '<em>x</em>',
    ]);
    expect(table?.querySelector('td:last-child')?.getAttribute('style')).toContain('right');
  });

  it('renders wikilinks, tags and links to the vault apart from links to the web', async () => {
    const el = await render('[[A#B|c]] #tag [d](E%20F.md) [g](https://example.org)');
    expect(el.querySelector('a.internal-link')?.getAttribute('data-href')).toBe('A#B');
    expect(el.querySelectorAll('a.internal-link')[1]?.getAttribute('data-href')).toBe('E F.md');
    expect(el.querySelector('a.tag')?.textContent).toBe('#tag');
    expect(el.querySelector('a.external-link')?.getAttribute('href')).toBe('https://example.org');
  });

  it('leaves brackets alone that are no link', async () => expect(await html('[maybe]')).toBe('<p>[maybe]</p>'));

  it('fetches no picture from elsewhere', async () => {
    expect((await render('![x](https://example.org/a.png)')).querySelector('img')).toBeNull();
  });

  it('runs nothing that HTML brings along', async () => {
    const el = await render('<div onclick="x()">a<script>alert(1)</script><a href="javascript:x()">b</a></div>');
    expect(el.querySelector('script')).toBeNull();
    expect(el.innerHTML).not.toMatch(/onclick|javascript/);
    expect(el.textContent).toBe('ab');
  });

  it('embeds a section of another note', async () => {
    const el = await render('![[Other#B]]', { 'Other.md': '# A\n\none\n\n# B\n\ntwo\n\n# C\n\nthree\n' });
    expect(el.querySelector('.markdown-embed-content')?.textContent?.trim()).toBe('Btwo');
  });

  it('stops where two notes embed each other', async () => {
    const el = await render('![[A]]', { 'A.md': '![[B]]', 'B.md': '![[A]]' });
    expect(el.querySelectorAll('.internal-embed').length).toBeLessThan(10);
  });
});

describe('post processors', () => {
  it('hear of each section, with its lines, and of embeds with those of the other note', async () => {
    const app = await createTestApp({ 'N.md': '# A\n\np\nq\n\n![[O]]\n', 'O.md': 'x\n\ny\n' });
    const host = app as unknown as HostApp;
    const heard: string[] = [];
    host.postProcessors.register((el, ctx) => {
      const info = ctx.getSectionInfo(el);
      heard.push(`${ctx.sourcePath} ${info?.lineStart}-${info?.lineEnd} ${el.textContent?.trim()}`);
    });
    const file = host.vault.getFileByPath('N.md');
    const text = await app.vault.adapter.read('N.md');
    if (file) await renderSections(host, text, file, document.createElement('div'), new Component() as never);
    expect(heard).toEqual(
      ['N.md 0-0 A', 'N.md 2-3 pq', 'N.md 5-5', 'O.md 0-0 x', 'O.md 2-2 y'].map((line) =>
        expect.stringContaining(line),
      ),
    );
  });

  it('are told nothing of the lines in loose Markdown', async () => {
    const app = await createTestApp();
    const host = app as unknown as HostApp;
    const infos: unknown[] = [];
    host.postProcessors.register((el, ctx) => void infos.push(ctx.getSectionInfo(el)));
    await MarkdownRenderer.render(app, 'a', document.createElement('div'), '', new Component());
    expect(infos).toEqual([null]);
  });
});
