import { readLink, readSegments, writeSegment } from '../../src/vault/linkText';

function subpathOf(original: string): string | null {
  const link = readLink(original);
  return link && original.slice(link.subpath.from, link.subpath.to);
}

describe('readLink', () => {
  it.each([
    ['[[Note#Heading]]', 'wiki', 'Note', '#Heading'],
    ['[[#Heading]]', 'wiki', '', '#Heading'],
    ['![[Folder/Note#A#B]]', 'wiki', 'Folder/Note', '#A#B'],
    ['[[Note#Heading|see # there]]', 'wiki', 'Note', '#Heading'],
    ['[[Note#Heading\\|in a table]]', 'wiki', 'Note', '#Heading'],
    ['[text](Note.md#Heading)', 'markdown', 'Note.md', '#Heading'],
    ['[a [b] c](My%20Note.md#The%20heading)', 'markdown', 'My Note.md', '#The%20heading'],
    ['[text](Note.md#Costs%20(2027) "A title")', 'markdown', 'Note.md', '#Costs%20(2027)'],
    ['![text](<My Note.md#The heading>)', 'angle', 'My Note.md', '#The heading'],
    ['[text](#Heading)', 'markdown', '', '#Heading'],
    ['[id]: Note.md#Heading', 'markdown', 'Note.md', '#Heading'],
    ['[id]: <My Note.md#Heading> "Title"', 'angle', 'My Note.md', '#Heading'],
  ])('takes %s apart', (original, form, linkpath, subpath) => {
    expect(readLink(original)).toMatchObject({ form, linkpath });
    expect(subpathOf(original)).toBe(subpath);
  });

  it.each([
    '[[Note]]',
    '[text](Note.md)',
    '[text](https://example.org/#part)',
    '[text]',
    '[[Note#Heading',
    'Note#Heading',
    '[x] #tag',
  ])('leaves %s alone', (original) => expect(readLink(original)).toBeNull());
});

describe('readSegments', () => {
  it('reads what percent-encoding means', () => {
    expect(readSegments('markdown', '#The%20budget#What%3F')).toEqual(['The budget', 'What?']);
  });

  it('takes a lone percent sign for itself', () => {
    expect(readSegments('markdown', '#50%off')).toEqual(['50%off']);
  });

  it('does not decode a wikilink', () => {
    expect(readSegments('wiki', '#a%20b')).toEqual(['a%20b']);
  });
});

describe('writeSegment', () => {
  it('writes a heading into a wikilink as it is', () => {
    expect(writeSegment('wiki', 'What is “done”?', '#x')).toBe('What is “done”?');
  });

  it('keeps brackets out of a wikilink, which they would close', () => {
    expect(writeSegment('wiki', 'What about list[0]', '#x')).toBe('What about list 0');
  });

  it('encodes what would end a Markdown destination', () => {
    expect(writeSegment('markdown', 'What :) 5% <more>?', '#x')).toBe('What%20:%29%205%25%20%3Cmore%3E?');
  });

  it('leaves parentheses in pairs as the app does, unless the link had them encoded', () => {
    expect(writeSegment('markdown', 'What (if) so?', '#x')).toBe('What%20(if)%20so?');
    expect(writeSegment('markdown', 'What (if) so?', '#a%28b%29')).toBe('What%20%28if%29%20so?');
  });

  it('encodes letters beyond ASCII where the link did so before', () => {
    expect(writeSegment('markdown', 'Qué 🎉', '#Caf%C3%A9')).toBe('Qu%C3%A9%20%F0%9F%8E%89');
  });

  it('leaves letters beyond ASCII readable where the link did', () => {
    expect(writeSegment('markdown', 'Qué', '#Café')).toBe('Qué');
  });

  it('keeps spaces between angle brackets', () => {
    expect(writeSegment('angle', 'What > how?', '#x')).toBe('What %3E how?');
  });

  it.each(['wiki', 'markdown', 'angle', 'plain'] as const)('reads back from a %s link what it wrote', (form) => {
    for (const heading of ['What (if) 5% more?', 'Qué 🎉 "x"', 'a_b*c*', "it's 100% <sure>"]) {
      expect(readSegments(form, `#${writeSegment(form, heading, '#%C3%A9')}`)).toEqual([heading]);
    }
  });
});
