import { type CachedMetadata, parseLinktext, resolveSubpath, stripHeading, stripHeadingForLink } from 'obsidian';
import { createTestApp } from '../support/app';

const text = '# A\n\n## Same\n\n# B\n\n## Same\n\n### Why: now?\n\n# C\n\npara ^id\n\n- item ^li\n';

async function cache(): Promise<CachedMetadata> {
  const found = (await createTestApp({ 'N.md': text })).metadataCache.getCache('N.md');
  if (!found) throw new Error('No cache');
  return found;
}

async function lineOf(subpath: string): Promise<number | undefined> {
  return resolveSubpath(await cache(), subpath)?.start.line;
}

describe('resolveSubpath', () => {
  it('leads a repeated heading to the first', async () => expect(await lineOf('#Same')).toBe(2));
  it('follows a chain of headings', async () => expect(await lineOf('#B#Same')).toBe(6));
  it('does not mind case and punctuation', async () => expect(await lineOf('#why now')).toBe(8));
  it('finds nothing for a heading that is not there', async () => expect(await lineOf('#Nope')).toBeUndefined());
  it('finds blocks', async () => expect(await lineOf('#^ID')).toBe(12));

  it('ends a section at the next heading of its level', async () => {
    expect(resolveSubpath(await cache(), '#B')).toMatchObject({ type: 'heading', end: { line: 10 } });
  });

  it('gives the list item of a block in a list', async () => {
    expect(resolveSubpath(await cache(), '#^li')).toMatchObject({ type: 'block', list: { id: 'li' } });
  });
});

describe('how headings are written in links', () => {
  it('takes out what breaks a link', () => {
    expect(stripHeadingForLink('A: b | c [[d]] %%e%% \\ #f ^g')).toBe('A b c d e f g');
  });

  it('leaves a question mark in a link but not in a comparison', () => {
    expect(stripHeadingForLink('What now?')).toBe('What now?');
    expect(stripHeading('What now?')).toBe('What now');
  });

  it('splits a link at its first hash', () => {
    expect(parseLinktext('Note#A#B')).toEqual({ path: 'Note', subpath: '#A#B' });
  });
});
