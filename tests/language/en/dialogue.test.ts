import { fold } from '../../../src/dialogue/lexicon';
import { english } from '../../../src/language/en/pack';

const PACK = english.dialogue;
const LISTS = Object.entries(PACK).filter(
  (entry): entry is [string, readonly string[]] =>
    Array.isArray(entry[1]) && entry[1].every((each) => typeof each === 'string'),
);

describe('the English words of turns', () => {
  it.each(LISTS)('%s holds no word twice', (_name, list) => {
    expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
  });

  it.each(LISTS)('%s is written as words are compared', (_name, list) => {
    expect(list.filter((word) => word === '' || word !== word.trim() || (word !== fold(word) && word !== '&'))).toEqual(
      [],
    );
  });

  it('takes no word for a given name and for none', () => {
    const names = new Set(PACK.givenNames);
    expect(PACK.notNames.filter((word) => names.has(word))).toEqual([]);
  });

  it('has no given name in a row of nicknames by itself', () => {
    expect(PACK.nicknames.filter((forms) => forms.length < 2)).toEqual([]);
  });
});
