import type { App, CachedMetadata, CacheItem } from 'obsidian';
import { cacheSettled, createTestApp } from '../support/app';

async function cacheOf(text: string): Promise<CachedMetadata> {
  const cache = (await createTestApp({ 'Note.md': text })).metadataCache.getCache('Note.md');
  if (!cache) throw new Error('No cache');
  return cache;
}

function cut(text: string, item: CacheItem | undefined): string {
  return text.slice(item?.position.start.offset, item?.position.end.offset);
}

describe('the host’s metadata cache', () => {
  it('places headings where they stand, in CRLF notes too', async () => {
    const text = '# One\r\n\r\ntext\r\n\r\n## Two [[x]]\r\n';
    const { headings } = await cacheOf(text);
    expect(headings?.map((each) => [each.heading, each.level])).toEqual([
      ['One', 1],
      ['Two [[x]]', 2],
    ]);
    expect(headings?.map((each) => cut(text, each).trim())).toEqual(['# One', '## Two [[x]]']);
    expect(headings?.[1]?.position.start).toEqual({ line: 4, col: 0, offset: text.indexOf('## Two') });
  });

  it('takes closing marks and underlines from a heading’s text', async () => {
    const { headings } = await cacheOf('## Closed ##\n\nUnderlined\n---\n');
    expect(headings?.map((each) => each.heading)).toEqual(['Closed', 'Underlined']);
  });

  it('reads wikilinks with heading and alias', async () => {
    const { links } = await cacheOf('See [[Note#A#B|there]] and [[Other]].');
    expect(links).toMatchObject([
      { link: 'Note#A#B', displayText: 'there', original: '[[Note#A#B|there]]' },
      { link: 'Other', displayText: 'Other' },
    ]);
  });

  it('decodes Markdown links, angle brackets too, and leaves URLs out', async () => {
    const { links } = await cacheOf('[a](My%20Note.md#Top) [b](<My Note.md>) [c](https://example.org)');
    expect(links?.map((each) => each.link)).toEqual(['My Note.md#Top', 'My Note.md']);
  });

  it('keeps embeds apart from links', async () => {
    const { embeds, links } = await cacheOf('![[Note#A]] ![i](pic.png)');
    expect(embeds?.map((each) => each.link)).toEqual(['Note#A', 'pic.png']);
    expect(links).toBeUndefined();
  });

  it('sees no link, tag or heading in code and comments', async () => {
    const cache = await cacheOf('`[[a]]`\n\n```\n# no\n[[b]]\n```\n\n%%[[c]] #tag%%\n');
    expect([cache.links, cache.tags, cache.headings]).toEqual([undefined, undefined, undefined]);
  });

  it('reads properties and the links in them', async () => {
    const cache = await cacheOf('---\ntype: meeting\nrelated:\n  - "[[Other#A|x]]"\n---\ntext');
    expect(cache.frontmatter).toMatchObject({ type: 'meeting' });
    expect(cache.frontmatterLinks).toMatchObject([{ key: 'related.0', link: 'Other#A', displayText: 'x' }]);
    expect(cache.sections?.[0]?.type).toBe('yaml');
  });

  it('has no properties where the YAML cannot be read', async () => {
    expect((await cacheOf('---\na: [\n---\ntext')).frontmatter).toBeUndefined();
  });

  it('tells parents, tasks and ids of list items', async () => {
    const { listItems } = await cacheOf('text\n\n- one\n  - [/] two ^mine\n- three\n');
    expect(listItems?.map(({ parent, task, id }) => [parent, task, id])).toEqual([
      [-2, undefined, undefined],
      [2, '/', 'mine'],
      [-2, undefined, undefined],
    ]);
  });

  it('ends a list item where the list inside it begins', async () => {
    const text = '- one\n  - two\n';
    const { listItems } = await cacheOf(text);
    expect(listItems?.map((each) => cut(text, each))).toEqual(['- one', '- two']);
  });

  it('names sections by their type', async () => {
    const { sections } = await cacheOf(
      '# H\n\np\n\n- l\n\n> q\n\n> [!note] c\n\n| a |\n|---|\n| b |\n\n---\n\n%%\nx\n%%\n',
    );
    expect(sections?.map((each) => each.type)).toEqual([
      'heading',
      'paragraph',
      'list',
      'blockquote',
      'callout',
      'table',
      'thematicBreak',
      'comment',
    ]);
  });

  it('finds a block id that stands alone after a list', async () => {
    const text = '- one\n- two\n\n^both\n';
    const { blocks } = await cacheOf(text);
    expect(cut(text, blocks?.both)).toBe('- one\n- two');
  });

  it('lags behind the vault and then says what changed', async () => {
    const app = await createTestApp({ 'Note.md': '# A\n' });
    const file = app.vault.getFileByPath('Note.md');
    if (file) await app.vault.modify(file, '# B\n');
    const headings = (): string | undefined => app.metadataCache.getCache('Note.md')?.headings?.[0]?.heading;
    expect(headings()).toBe('A');
    await cacheSettled(app);
    expect(headings()).toBe('B');
  });
});

describe('where a link leads', () => {
  const files = { 'a/Note.md': '[[Other]] [[none]]', 'a/Other.md': '', 'b/Other.md': '', 'Top.md': '' };
  const dest = (app: App, link: string, source: string): string | undefined =>
    app.metadataCache.getFirstLinkpathDest(link, source)?.path;

  it('prefers a note beside the source', async () => {
    const app = await createTestApp(files);
    expect(dest(app, 'Other', 'a/Note.md')).toBe('a/Other.md');
    expect(dest(app, 'Other', 'b/Other.md')).toBe('b/Other.md');
  });

  it('takes relative and whole paths, in any case', async () => {
    const app = await createTestApp(files);
    expect(dest(app, '../Top', 'a/Note.md')).toBe('Top.md');
    expect(dest(app, 'B/other', 'a/Note.md')).toBe('b/Other.md');
  });

  it('leads an empty path to the source itself', async () => {
    expect(dest(await createTestApp(files), '', 'a/Note.md')).toBe('a/Note.md');
  });

  it('counts links that lead somewhere apart from those that do not', async () => {
    const { resolvedLinks, unresolvedLinks } = (await createTestApp(files)).metadataCache;
    expect(resolvedLinks['a/Note.md']).toEqual({ 'a/Other.md': 1 });
    expect(unresolvedLinks['a/Note.md']).toEqual({ none: 1 });
  });
});
