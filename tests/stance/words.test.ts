import fc from 'fast-check';
import { spelling } from '../../src/language/en/stance/spelling';
import { OPAQUE } from '../../src/model/note';
import { WordNumbers } from '../../src/stance/numbers';
import { wordReader } from '../../src/stance/words';

const numbers = new WordNumbers();
const reader = wordReader(spelling, numbers);
const read = (text: string) => reader(text, { from: 0, to: text.length });

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

  it('have the numbers that phrases give them, also when those are given later', () => {
    expect(read("it isn't odd").numbers).toEqual([0, 0, 0, 0]);
    const not = numbers.add('not');
    expect(read("it isn't odd").numbers).toEqual([0, 0, not, 0]);
  });

  it('are in order, within the stretch that was read, and as the text has them', () => {
    const unit = fc.constantFrom('a', 'B', "n't", "'", '-', '.', ' ', OPAQUE, 'é', '—', '7', '?');
    fc.assert(
      fc.property(fc.string({ unit }), fc.nat(4), (text, skip) => {
        const span = { from: Math.min(skip, text.length), to: text.length };
        const words = reader(text, span);
        words.text.forEach((_, at) => {
          const [from, to] = [words.from[at] ?? -1, words.to[at] ?? -1];
          expect(from).toBeGreaterThanOrEqual(Math.max(span.from, at > 0 ? (words.from[at - 1] ?? 0) : 0));
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(span.to);
        });
        expect(words.numbers).toEqual(words.text.map((word) => numbers.of(word)));
      }),
    );
  });
});
