import fc from 'fast-check';
import { english } from '../../src/language/en/pack';
import type { Way } from '../../src/markdown/chunk';
import { splitChunks } from '../../src/markdown/chunks';
import { readNoteBy } from '../../src/markdown/note';
import type { Note } from '../../src/model/note';
import { markdown, wildMarkdown } from '../support/markdown';

describe('splitChunks', () => {
  const chunks = (text: string) => splitChunks(text, 0).map(({ from, to }) => text.slice(from, to));

  it.each([
    ['cuts at blank lines', 'a\nb\n\nc\n', ['a\nb\n', 'c\n']],
    ['keeps a loose list whole', '- a\n\n- b\n\nc\n', ['- a\n\n- b\n', 'c\n']],
    ['keeps what is indented with what it may belong to', '- a\n\n  b\n\nc\n', ['- a\n\n  b\n', 'c\n']],
    ['keeps fenced code whole', '```\na\n\nb\n```\n\nc\n', ['```\na\n\nb\n```\n', 'c\n']],
    ['ends code in an item with the item', '- ```\n  a\n\nb\n\nc\n', ['- ```\n  a\n', 'b\n', 'c\n']],
    ['keeps an HTML comment whole', '<!-- a\n\nb -->\n\nc\n', ['<!-- a\n\nb -->\n', 'c\n']],
    ['takes code that is never closed to the end', '~~~\na\n\nb\n', ['~~~\na\n\nb\n']],
    ['cuts between a paragraph and a list', 'a\n\n- b\n', ['a\n', '- b\n']],
    ['finds none in blank text', '\n \n\n', []],
  ])('%s', (_name, text, expected) => {
    expect(chunks(text)).toEqual(expected);
  });
});

/** The parser takes an ordered list after indented code for text, and takes other lists amiss, against CommonMark; read chunk by chunk it is a list. */
const INDENTED_CODE = /(?:^\uFEFF?(?:[ \t\r]*\n)*|\n[ \t\r]*\n|(?:#|---)[^\n]*\n)(?: {4}| {0,3}\t)/;

/** A note but for its chunks: the parser reads all of it as one. */
function readBy(way: Way, text: string): Omit<Note, 'chunks'> {
  const { chunks: _, ...note } = readNoteBy(way, text, english.reading);
  return note;
}

describe('reading chunk by chunk, by a scan where that can tell', () => {
  it.each([
    ['awkward pieces next to each other', markdown],
    ['wild lists and inline markup', wildMarkdown],
  ])('gives the same as the parser for the whole note: %s', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!INDENTED_CODE.test(text));
        expect(readBy('scan', text)).toEqual(readBy('parse', text));
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same for a paragraph whose markup ends long before it does', () => {
    const bit = fc.constantFrom(
      '[a](',
      '*a* [b](',
      'c)',
      '`a',
      'b`',
      '<b',
      'c>',
      '[x',
      '*b',
      'b*',
      'so,',
      '&amp; a',
      'a\\',
    );
    const line = fc.constantFrom('we wait', ' in  vain', 'and so  ', '(or not', 'so: what?', '1 more');
    const odd = fc.constantFrom('- on', '2) more', '=', ': a', 'a\\', '');
    const head = fc.array(fc.tuple(bit, fc.constantFrom(' ', '\n')), { minLength: 1, maxLength: 9 });
    const tail = fc.tuple(fc.array(line, { minLength: 3, maxLength: 5 }), fc.option(odd, { freq: 4 }));
    fc.assert(
      fc.property(head, tail, (start, [lines, other]) => {
        const end = `${lines.join('\n')}\n`.repeat(60);
        const text = `so ${start.flat().join('')}\n${end}${other === null ? '' : `${other}\n${end}`}`;
        fc.pre(!INDENTED_CODE.test(text));
        expect(readBy('scan', text)).toEqual(readBy('parse', text));
      }),
      { numRuns: 100 },
    );
  });
});
