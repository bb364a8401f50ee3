import { hashOf, notesOf, type IndexedNote } from '../../src/vault/indexedNote';

const NOTE: IndexedNote = { path: 'a.md', mtime: 1, size: 2, hash: 'x', figures: null };
const FIGURES = {
  words: 100,
  items: 3,
  asking: 1,
  openQuestions: 2,
  wonderings: 4,
  knowings: 1,
  evenness: null,
  values: { evenness: 0.9 },
  answered: 1,
};

describe('hashOf', () => {
  it('is the same for the same text', () => {
    expect(hashOf('Should we move?')).toBe(hashOf('Should we move?'));
  });

  it('differs between ten thousand texts that differ by a number', () => {
    const hashes = new Set(Array.from({ length: 10_000 }, (_, index) => hashOf(`Meeting ${index}`)));
    expect(hashes.size).toBe(10_000);
  });

  it('tells texts apart that hold the same letters in another order', () => {
    expect(hashOf('ab')).not.toBe(hashOf('ba'));
  });
});

describe('notesOf', () => {
  it('gives back notes with figures and without', () => {
    const untold = { ...FIGURES, openQuestions: null, wonderings: null, knowings: null };
    const notes = [NOTE, { ...NOTE, path: 'b.md', figures: FIGURES }, { ...NOTE, path: 'c.md', figures: untold }];
    expect(notesOf(JSON.stringify(notes))).toEqual(notes);
  });

  it('leaves out what is damaged and keeps the rest', () => {
    const damaged = [
      { ...NOTE, mtime: '1' },
      { ...NOTE, figures: {} },
      { ...NOTE, figures: { ...FIGURES, words: null } },
      { ...NOTE, figures: { ...FIGURES, values: { evenness: 'a lot' } } },
      null,
      'note',
    ];
    expect(notesOf(JSON.stringify([...damaged, NOTE]))).toEqual([NOTE]);
  });

  it.each(['', '[{"path"', '{}', 'null'])('reads nothing from %j', (text) => {
    expect(notesOf(text)).toEqual([]);
  });
});
