import fc from 'fast-check';
import { changedWords } from '../../src/marks/changed';

function news(before: string, after: string): string {
  return changedWords(before, after)
    .map(({ text, isNew }) => (isNew ? `[${text}]` : text))
    .join('');
}

describe('changed words', () => {
  it('are those that the sentence did not have', () => {
    expect(news('Obviously the cache is the problem.', 'What makes us think the cache is the problem?')).toBe(
      '[What makes us think ]the cache is the problem[?]',
    );
  });

  it('are none when only a capital moved', () => {
    expect(news('It works.', 'it works.')).toBe('it works.');
  });

  it('are all of them when nothing is alike', () => {
    expect(news('No way.', 'What then?')).toBe('[What then?]');
  });

  it('keep a contraction whole', () => {
    expect(news('It won’t do.', 'It will do.')).toBe('It [will ]do.');
  });

  it('together are the new text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(
          changedWords(before, after)
            .map(({ text }) => text)
            .join(''),
        ).toBe(after);
      }),
    );
  });
});
