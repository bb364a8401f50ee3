import { english } from '../../src/language/en/pack';
import { say, shorten } from '../../src/reflection/say';
import { chance } from '../../src/reflection/seed';

const { wording } = english.reflection;

describe('templates', () => {
  it.each([
    ['{Count} [item|items]', { count: 1 }, 'One item'],
    ['{Count} [item|items]', { count: 3 }, 'Three items'],
    ['{Count} [item|items]', { count: 31 }, '31 items'],
    ['{n} words', { count: 12 }, '12 words'],
    ['{percent} of it', { count: 0, share: 0.426 }, '43% of it'],
    ['on {topics}', { count: 2, topics: ['the roof', 'the door'] }, 'on “the roof” and “the door”'],
    ['on {topics}', { count: 5, topics: ['a b', 'c', 'd', 'e', 'f'] }, 'on “a b”, “c” and three more'],
    ['on {topic}', { count: 2, topics: ['the roof:', 'the door'] }, 'on “the roof”'],
    ['they say {quote}, and so on', { count: 1, quote: 'It is so.' }, 'they say “It is so”, and so on'],
    ['they say {quote.} Why?', { count: 1, quote: 'It is so' }, 'they say “It is so.” Why?'],
    ['they ask {quote.} Why?', { count: 1, quote: 'Is it so?' }, 'they ask “Is it so?” Why?'],
    ['they say {quote}', { count: 1, quote: 'the “old” way' }, "they say “the 'old' way”"],
  ])('fills %p with %p', (template, slots, text) => {
    expect(say(template, slots, wording)).toBe(text);
  });

  it('says nothing where a quotation or topic is missing', () => {
    expect(say('they say {quote}', { count: 1 }, wording)).toBeNull();
    expect(say('on {topic}', { count: 1, topics: [] }, wording)).toBeNull();
  });

  it('refuses a slot that does not exist', () => {
    expect(() => say('{nobody}', { count: 1 }, wording)).toThrow(RangeError);
  });

  it('cuts long text at the end of a word', () => {
    expect(shorten('the old oven in the hall', 14, wording)).toBe('the old oven…');
    expect(shorten('the old oven', 14, wording)).toBe('the old oven');
  });
});

describe('chance', () => {
  it('is the same for the same words', () => {
    expect(chance('a', 'b')).toBe(chance('a', 'b'));
  });

  it('tells parts from one another', () => {
    expect(chance('ab', 'c')).not.toBe(chance('a', 'bc'));
  });

  it('spreads evenly', () => {
    const values = Array.from({ length: 1000 }, (_, at) => chance('note', String(at)));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 1);
  });
});
