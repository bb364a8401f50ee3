import { english } from '../../src/language/en/pack';
import { readNote } from '../../src/markdown/note';
import { receptiveness } from '../../src/stance/receptiveness';

const scoreOf = (text: string) => receptiveness(readNote(text, english.reading), english.stance);

describe('Receptiveness', () => {
  it.each([
    ['acknowledges', 'I see your point about the noise.', 'There was noise.'],
    ['agrees', 'I agree about the noise.', 'There was noise.'],
    ['asks what the other sees', 'What do you think about the noise?', 'There was noise.'],
    ['speaks of its own view', 'I think there was noise.', 'There was noise.'],
    ['hedges', 'Perhaps there was noise.', 'There was noise.'],
  ])('is higher where a reply %s', (_, open, plain) => {
    expect(scoreOf(open)).toBeGreaterThan(scoreOf(plain));
  });

  it.each([
    ['denies', 'There was no noise.', 'There was noise.'],
    ['makes small', 'There was just noise.', 'There was noise.'],
    ['judges', 'The ridiculous noise.', 'The evening noise.'],
  ])('is lower where a reply %s', (_, closed, plain) => {
    expect(scoreOf(closed)).toBeLessThan(scoreOf(plain));
  });

  it('does not grow in step with the length of a reply', () => {
    const once = scoreOf('I see your point.');
    expect(scoreOf('I see your point. '.repeat(9))).toBeLessThan(9 * once);
  });

  it('is nothing for a reply without words', () => {
    expect(scoreOf('')).toBe(0);
  });
});
