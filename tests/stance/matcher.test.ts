import { compileMatcher } from '../../src/stance/matcher';
import { WordNumbers } from '../../src/stance/numbers';
import { patternReader, type Vocabulary } from '../../src/stance/pattern';

const vocabulary: Vocabulary = {
  spell: (word) => (word === "isn't" ? ['is', 'not'] : [word]),
  forms: (base) => [base, `${base}s`, `${base}ed`, `${base}ing`],
  classes: new Map([['fruit', new Set(['apple', 'pear'])]]),
};
const read = patternReader(vocabulary);

/** What a pattern covers in a text of words parted by spaces; a capital makes a name. */
function covered(pattern: string, text: string): readonly string[] {
  const written = text.split(' ');
  const words = written.map((word) => word.toLowerCase());
  const ends = /^[.?!]$/.test(words.at(-1) ?? '') ? words.length - 1 : words.length;
  const numbers = new WordNumbers();
  const matcher = compileMatcher([[read(pattern)]], numbers);
  const sentence = {
    words: { numbers: words.map((word) => numbers.of(word)) },
    starts: new Set([0]),
    end: ends,
    isName: (index: number) => /^[A-Z]/.test(written[index] ?? ''),
  };
  return matcher.find(sentence).map(({ cueStart, cueEnd }) => written.slice(cueStart, cueEnd).join(' '));
}

describe('a pattern', () => {
  it.each([
    ['red house', 'the red house', ['red house']],
    ['red house', 'the red big house', []],
    ['red/blue house', 'a blue house', ['blue house']],
    ['paint~ it', 'she painted it', ['painted it']],
    ['a <fruit>', 'eat a pear', ['a pear']],
    ['a <fruit>', 'eat a plum', []],
    ['(red|dark blue) house', 'a dark blue house', ['dark blue house']],
    ['very? late', 'it is late', ['late']],
    ['is (very|so)? late', 'it is so late', ['is so late']],
    ["isn't late", 'it is not late', ['is not late']],
    ['thanks Name', 'thanks Ana', ['thanks Ana']],
    ['thanks Name', 'thanks everyone', []],
    ['a _ house', 'a big house', ['a big house']],
    ['not ... yet', 'not quite there yet', ['not quite there yet']],
    ['not ... yet', 'not yet', ['not yet']],
    ['not ... yet', 'not now , we wait yet', []],
    ['not ... yet', 'not a b c d e yet', []],
    ['^ late', 'late again', ['late']],
    ['^ late', 'too late', []],
    ['so late $', 'it is so late .', ['so late']],
    ['so late $', 'so late again .', []],
    ['is [ clearly ] late', 'it is clearly late', ['clearly']],
    ['late [ again', 'late again', ['again']],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(covered(pattern, text)).toEqual(expected);
  });

  it('covers the longest of its readings', () => {
    expect(covered('so very? (late today)?', 'so very late today')).toEqual(['so very late today']);
  });

  it('does not take what follows one phrase for the end of another', () => {
    const numbers = new WordNumbers();
    const matcher = compileMatcher([[read('(a|b c) d')], [read('a e')]], numbers);
    const words = { numbers: ['b', 'c', 'e'].map((word) => numbers.of(word)) };
    const sentence = { words, starts: new Set<number>(), end: 3 };
    expect(matcher.find({ ...sentence, isName: () => false })).toEqual([]);
  });

  it.each([
    ['(a b', 'a group is not closed'],
    ['a )', 'outside a group'],
    ['', 'it is empty'],
    ['a <nothing>', 'no class <nothing>'],
    ['a ^ b', '"^" stands inside'],
  ])('is refused with the reason when malformed: %s', (pattern, reason) => {
    expect(() => read(pattern)).toThrow(`Pattern "${pattern}": `);
    expect(() => read(pattern)).toThrow(reason);
  });

  it('asks twice as often about twice as many words', () => {
    const numbers = new WordNumbers();
    const phrases = ['so very? (late|soon Name)', 'thanks ... Name', 'Name said'].map((pattern) => [read(pattern)]);
    const matcher = compileMatcher(phrases, numbers);
    const asked = (times: number): number => {
      const text = 'thanks so very soon and so late again'.repeat(times).split(' ');
      let count = 0;
      const isName = (): boolean => {
        count += 1;
        return false;
      };
      const words = { numbers: text.map((word) => numbers.of(word)) };
      matcher.find({ words, starts: new Set([0]), end: text.length, isName });
      return count;
    };
    expect(asked(200)).toBeLessThanOrEqual(2 * asked(100) + 10);
  });
});
