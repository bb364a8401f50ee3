import { readCache } from '../../playground/host/cache';
import type { CachedMetadata } from 'obsidian';
import { headingsAfter, headingsOf } from '../../src/vault/headings';
import { replace } from './vaultOfNotes';

function found(text: string, cache: CachedMetadata = readCache(text)): readonly string[] | null {
  return headingsOf(text, cache)?.map(({ from, to }) => text.slice(from, to)) ?? null;
}

describe('headingsOf', () => {
  it('finds the text of marked, closed and underlined headings', () => {
    expect(found('# One\n\n  ## Two ##\n\nThree\n=====\n')).toEqual(['One', 'Two', 'Three']);
  });

  it('finds headings whatever the line ends of the text that was indexed', () => {
    const cache = readCache('# One\r\n\r\ntext\r\n\r\n## Two\r\n');
    expect(found('# One\n\ntext\n\n## Two\n', cache)).toEqual(['One', 'Two']);
  });

  it('says that the note was changed when a heading does not stand where the index says', () => {
    expect(found('# One\n\n## Two\n', readCache('# One\n\n## Three\n'))).toBeNull();
    expect(found('x\n# One\n', readCache('# One\n'))).toBeNull();
  });

  it('keeps a heading that the index puts together otherwise, without its place', () => {
    const position = readCache('One\ntwo\n===\n').headings?.[0]?.position;
    if (!position) throw new Error('no heading');
    expect(found('One\ntwo\n===\n', { headings: [{ heading: 'One two', level: 1, position }] })).toEqual(['']);
  });
});

describe('headingsAfter', () => {
  const text = '## **Budget** for us ##\n\n## Hiring\n';
  const headings = headingsOf(text, readCache(text)) ?? [];

  it('makes the edits inside a heading and leaves the others', () => {
    expect(
      headingsAfter(text, headings, [replace(text, 'Budget', 'What?'), replace(text, 'for us', 'for all')]),
    ).toEqual(['**What?** for all', 'Hiring']);
  });

  it('takes an insertion right behind the heading that begins a line for none of it', () => {
    const at = text.indexOf('Hiring') + 'Hiring'.length;
    expect(headingsAfter(text, headings, [{ from: at, to: at, was: '', insert: '\n%%x%%' }])[1]).toBe('Hiring');
  });
});
