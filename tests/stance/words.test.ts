import { spelling } from '../../src/language/en/stance/spelling';
import { OPAQUE } from '../../src/model/note';
import { wordReader } from '../../src/stance/words';

const read = (text: string) => wordReader(spelling)(text, { from: 0, to: text.length });

describe('words', () => {
  it('are in small letters, with punctuation marks between', () => {
    expect(read('Well, it IS late.').text).toEqual(['well', ',', 'it', 'is', 'late', '.']);
  });

  it('are told apart where a contraction joins two', () => {
    const { text, from, to } = read("it isn't");
    expect(text).toEqual(['it', 'is', 'not']);
    expect([from[1], to[1], from[2], to[2]]).toEqual([3, 5, 5, 8]);
  });

  it('share their span where a spelling joins two', () => {
    const { text, from, to } = read("can't");
    expect(text).toEqual(['can', 'not']);
    expect([from[0], to[0], from[1], to[1]]).toEqual([0, 5, 0, 5]);
  });

  it('know the spellings of chat', () => {
    expect(read('idk, that isnt it').text).toEqual(['i', 'do', 'not', 'know', ',', 'that', 'is', 'not', 'it']);
  });

  it('keep hyphens and full stops inside', () => {
    expect(read('just-in-time note.md done.').text).toEqual(['just-in-time', 'note.md', 'done', '.']);
  });

  it('take a thing that is no language as one', () => {
    expect(read(`use ${OPAQUE}${OPAQUE} here`).text).toEqual(['use', `${OPAQUE}${OPAQUE}`, 'here']);
  });

  it('count letters of any script as letters', () => {
    expect(read('Zoë não sabe').text).toEqual(['zoë', 'não', 'sabe']);
  });
});
