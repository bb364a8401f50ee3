import { formatsOf, sentence } from '../../src/texts/formats';
import { format } from '../../src/texts/en/formats';

describe('Formats', () => {
  it('write a day the same wherever one is', () => {
    expect(format.day('2026-03-01')).toBe('1 Mar 2026');
  });

  it('count in the plural of the language: French has one for zero and one', () => {
    const { count } = formatsOf('fr', ['«', '»']);
    expect(
      [0, 1, 2, 1000].map((number) => count(number, 'aucun lien', '# lien', '# liens').replace(/\s/gu, ' ')),
    ).toEqual(['aucun lien', '1 lien', '2 liens', '1 000 liens']);
  });

  it('put no pattern of a replacement into a count', () => {
    expect(format.count(2, '', '#', "# of '$&'")).toBe("2 of '$&'");
  });

  it('quote words as the language does', () => {
    expect(format.quoted('clearly')).toBe('“clearly”');
  });
});

describe('sentence', () => {
  it('begins with a capital', () => {
    expect(sentence('élan et force')).toBe('Élan et force');
  });
});
