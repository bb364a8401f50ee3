import fc from 'fast-check';
import { placeAnywhere, placeIn } from '../../src/reading/place';

/** What may stand before and after a word in Markdown without being shown. */
const WAYS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['**', '**'],
  ['_', '_'],
  ['==', '=='],
  ['~~', '~~'],
  ['`', '`'],
  ['[', '](https://just.example/obviously)'],
  ['[[Just a note|', ']]'],
  ['<u>', '</u>'],
  ['%%obviously%% ', ' %%just so%%'],
];

const written = fc.array(
  fc.record({ word: fc.constantFrom('just', 'obviously', 'so', 'wait', 'née', '12'), way: fc.constantFrom(...WAYS) }),
  { minLength: 1, maxLength: 30 },
);

describe('the place of a span in what was drawn', () => {
  it('is that of the same words, however they are written and repeated', () => {
    fc.assert(
      fc.property(written, (parts) => {
        let note = '# Title\n\n- ';
        const start = note.length;
        const spans = parts.map(({ word, way: [before, after] }) => {
          const from = note.length + before.length;
          note += `${before}${word}${after} `;
          return { from, to: from + word.length };
        });
        const drawn = parts.map(({ word }) => word).join(' ');
        const place = placeIn(note, { from: start - 2, to: note.length }, drawn);
        let at = 0;
        parts.forEach(({ word }, index) => {
          expect(place.find(spans[index] ?? { from: 0, to: 0 })).toEqual({ from: at, to: at + word.length });
          at += word.length + 1;
        });
      }),
    );
  });

  it('is none for words that were not drawn', () => {
    const note = 'We see. %%Obviously so.%%';
    const from = note.indexOf('Obviously');
    expect(placeIn(note, { from: 0, to: note.length }, 'We see.').find({ from, to: from + 9 })).toBeNull();
  });

  it('is none when other words were drawn in between', () => {
    const place = placeIn('We all know.', { from: 0, to: 12 }, 'We all 5 know.');
    expect(place.find({ from: 3, to: 11 })).toBeNull();
  });

  it('is found without knowing the section', () => {
    const note = 'One two three four five six.\n\nSeven eight nine ten eleven just twelve.';
    const drawn = 'Seven eight nine ten eleven just twelve.';
    const from = note.indexOf('just');
    const at = drawn.indexOf('just');
    expect(placeAnywhere(note, drawn)?.find({ from, to: from + 4 })).toEqual({ from: at, to: at + 4 });
  });

  it('is found behind a title that the app added', () => {
    const note = '> [!tip]\n> Seven eight nine ten eleven just twelve.';
    const drawn = 'Hint\nSeven eight nine ten eleven just twelve.';
    const from = note.indexOf('just');
    const at = drawn.indexOf('just');
    expect(placeAnywhere(note, drawn)?.find({ from, to: from + 4 })).toEqual({ from: at, to: at + 4 });
  });

  it('is found for punctuation alone, by the words round it', () => {
    const note = 'Is it? So it **is**? It is.';
    const drawn = 'Is it? So it is? It is.';
    const place = placeIn(note, { from: 0, to: note.length }, drawn);
    const second = note.lastIndexOf('?');
    expect(place.find({ from: second, to: second + 1 })).toEqual({ from: 15, to: 16 });
  });

  it('is found for the second of two question marks in a row', () => {
    const note = 'Really? ?';
    expect(placeIn(note, { from: 0, to: 9 }, note).find({ from: 8, to: 9 })).toEqual({ from: 8, to: 9 });
  });

  it('is none for punctuation that was not drawn', () => {
    expect(placeIn('Is it? So.', { from: 0, to: 10 }, 'Is it So.').find({ from: 5, to: 6 })).toBeNull();
  });

  it('reaches to the end of the note', () => {
    const note = 'One two three four five, is it?';
    expect(placeAnywhere(note, note)?.source.to).toBe(note.length);
  });

  it('is none for a part of another note', () => {
    expect(placeAnywhere('One two three four five six.', 'Seven eight nine ten eleven.')).toBeNull();
  });

  it('is none for a part without words', () => {
    expect(placeAnywhere('One two three.', ' — ')).toBeNull();
  });
});
