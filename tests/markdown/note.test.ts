import fc from 'fast-check';
import { OPAQUE } from '../../src/model/note';
import { markdown } from '../support/markdown';
import { note, shown } from '../support/note';

describe('readNote: blocks', () => {
  const kinds = (text: string) => note(text).blocks.map((block) => block.kind);

  it('reads headings, paragraphs, items and table rows in order', () => {
    expect(kinds('# T\n\nText\n\n- a\n  - b\n\n| h |\n|---|\n| c |\n')).toEqual([
      'heading',
      'paragraph',
      'item',
      'item',
      'row',
      'row',
    ]);
  });

  it('takes code, HTML, rules and hidden paragraphs as opaque', () => {
    expect(kinds('```js\nx\n```\n\n<div>\n\n---\n\n%%\nhidden\n%%\n\n$$\nx\n$$\n')).toEqual(Array(5).fill('opaque'));
  });

  it('gives the content without marker, checkbox, closing hashes and setext underline', () => {
    const text = '## Budget ##\n\nPlan\n====\n\n1. [x] Done\n';
    const read = note(text);
    expect(read.blocks.map(({ content }) => text.slice(content.from, content.to))).toEqual(['Budget', 'Plan', 'Done']);
    expect(read.blocks.map((block) => block.marker)).toEqual(['##', '', '1.']);
  });

  it('reads a task in any state and leaves a bracketed word alone', () => {
    expect(note('- [/] Half\n- [ ] Open\n- [x]tra\n- [xx] No\n').blocks.map((block) => block.task)).toEqual([
      '/',
      ' ',
      null,
      null,
    ]);
  });

  it('links nested items and further paragraphs to the item that holds them', () => {
    expect(note('- a\n  - b\n\n    more\n- c\n').blocks.map((block) => block.parent)).toEqual([-1, 0, 1, -1]);
  });

  it('links blocks to the heading above, and headings to the one that encloses them', () => {
    expect(note('# A\n\nx\n\n## B\n\ny\n\n# C\n').blocks.map((block) => block.section)).toEqual([-1, 0, 0, 2, -1]);
  });

  it('ends a heading in a quote with the quote', () => {
    const read = note('# A\n\n> ## B\n>\n> in\n\nout\n');
    expect(read.blocks.map((block) => block.section)).toEqual([-1, 0, 1, 0]);
  });

  it('makes a callout’s title a heading that holds the callout', () => {
    const read = note('> [!todo]+ Agenda\n> intro\n> - item\n\nafter\n');
    expect(read.blocks.map((block) => [block.kind, block.callout, block.section])).toEqual([
      ['heading', 'todo', -1],
      ['paragraph', 'todo', 0],
      ['item', 'todo', 0],
      ['paragraph', null, -1],
    ]);
  });

  it('counts plain quotes and not callouts', () => {
    expect(note('> a\n\n> > b\n\n> [!note]\n> c\n').blocks.map((block) => block.quoted)).toEqual([1, 2, 0, 0]);
  });

  it('gives the cells of a row and its header', () => {
    const text = '| A | B |\n|---|---|\n| one \\| two | **x** |\n';
    const read = note(text);
    expect(read.blocks[1]?.cells.map(({ from, to }) => text.slice(from, to))).toEqual(['one \\| two', '**x**']);
    expect(read.blocks.map((block) => block.header)).toEqual([0, 0]);
  });

  it('ends the content before a block id, a trailing comment and attributes', () => {
    const text = '- Budget ^id1\n- Hiring %%was: x%%\n\n# Plan {#plan}\n';
    expect(note(text).blocks.map(({ content }) => text.slice(content.from, content.to))).toEqual([
      'Budget',
      'Hiring',
      'Plan',
    ]);
  });

  it('keeps a paragraph one when a comment stands on a line inside it', () => {
    expect(kinds('one\n%%c%%\ntwo\n')).toEqual(['paragraph']);
  });

  it('takes nothing in code for a comment', () => {
    expect(note('```\n%%\n```\n\nshown `%%` too\n\nstill shown\n').comments).toEqual([]);
  });

  it('reads lines and offsets alike with CRLF', () => {
    const text = '# A\r\n\r\n- b\r\n- c\r\n';
    expect(note(text).blocks.map((block) => [block.line, text.slice(block.content.from, block.content.to)])).toEqual([
      [1, 'A'],
      [3, 'b'],
      [4, 'c'],
    ]);
  });
});

describe('readNote: the mask', () => {
  const first = (text: string) => shown(note(text), note(text).blocks[0]);

  it.each([
    ['blanks emphasis and keeps its words', 'a **bold** and *soft* word', 'a bold and soft word'],
    ['keeps the text of a link and blanks its target', 'see [the plan](https://x.org/a) now', 'see the plan now'],
    ['keeps a wikilink’s alias', 'ask [[People/Ana|Ana]] first', 'ask Ana first'],
    ['keeps a wikilink’s name without alias', 'ask [[Ana]] first', 'ask Ana first'],
    ['makes an embed opaque', 'see ![[pic.png]] here', 'see ▒ here'],
    ['reads no syntax in code', 'just `[[x]] ==y== %%z` now', 'just ▒ now'],
    ['makes code opaque', 'just use `redis` now', 'just use ▒ now'],
    ['makes a bare URL opaque without the full stop after it', 'at https://x.org/a?b=1.', 'at ▒.'],
    ['makes an address opaque', 'write to ana@example.org today', 'write to ▒ today'],
    ['makes inline math opaque and leaves prices', 'with $x_1$ for $5 or $6', 'with ▒ for $5 or $6'],
    ['makes a tag opaque and leaves an issue number', 'about #budget and #12', 'about ▒ and #12'],
    ['blanks comments of both kinds', 'a %%hidden%% b <!-- c --> d', 'a b d'],
    ['blanks highlights and keeps their words', 'the ==main== thing', 'the main thing'],
    ['blanks the key of an inline field', 'owner:: Ana', 'Ana'],
    ['blanks tags of HTML and keeps what they hold', 'a <b>word</b> here', 'a word here'],
    ['straightens quotes and apostrophes', 'don’t say “no”', 'don\'t say "no"'],
    ['decodes an entity in its place', 'you &amp; me', 'you & me'],
    ['blanks an escape’s backslash', '1\\. not a list', '1 . not a list'],
    ['blanks footnote marks', 'as said[^1] before', 'as said before'],
    ['blanks template tags', '{% raw %}hello', 'hello'],
  ])('%s', (_name, text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it('blanks quote marks at the start of later lines', () => {
    expect(first('> one\n> two')).toBe('one two');
  });

  it('holds nothing of the frontmatter and of definitions', () => {
    expect(note('---\na: b\n---\n\n[x]: https://y.org\n').mask.trim()).toBe('');
  });
});

describe('readNote: the frontmatter', () => {
  it('reads its properties', () => {
    expect(note('---\nattendees: [Ana, Ben]\n---\n').properties).toEqual({ attendees: ['Ana', 'Ben'] });
  });

  it('names what is wrong with broken YAML and reads the rest', () => {
    const read = note('---\na: [b\n---\n\n# Title\n');
    expect(read.faults).toHaveLength(1);
    expect(read.blocks[0]?.kind).toBe('heading');
  });

  it('leaves a rule further down alone', () => {
    expect(note('text\n\n---\na: b\n---\n').properties).toEqual({});
  });

  it('reads it after a byte order mark', () => {
    expect(note('\uFEFF---\na: b\n---\n\nhi\n').properties).toEqual({ a: 'b' });
  });
});

describe('readNote: what always holds', () => {
  it('keeps the mask as long as the text, with each character the text’s, straightened, blank or opaque', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { mask } = note(text);
        expect(mask).toHaveLength(text.length);
        for (let at = 0; at < mask.length; at += 1) {
          const char = mask.charAt(at);
          if (char !== text.charAt(at)) expect(` '"&<>${OPAQUE}`).toContain(char);
        }
      }),
    );
  });

  it('keeps blocks in order and apart, and everything of a block inside it', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        let last = 0;
        for (const block of note(text).blocks) {
          expect(block.from).toBeGreaterThanOrEqual(last);
          expect(block.content.from).toBeGreaterThanOrEqual(block.from);
          expect(block.content.to).toBeLessThanOrEqual(block.to);
          for (const span of [...block.sentences, ...block.cells]) {
            expect(span.from).toBeGreaterThanOrEqual(block.from);
            expect(span.to).toBeLessThanOrEqual(block.to);
          }
          for (const { from, to, inner } of block.inlines) {
            expect(from <= inner.from && inner.from <= inner.to && inner.to <= to).toBe(true);
          }
          expect(block.parent).toBeLessThan(block.index);
          expect(block.section).toBeLessThan(block.index);
          last = block.to;
        }
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => note(text).mask.length === text.length),
    );
  });
});
