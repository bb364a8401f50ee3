import fc from 'fast-check';
import { countWords } from '../../src/dialogue/words';
import { markdown } from '../support/markdown';
import { dialogue, turns } from './dialogue';

/** The text of each turn. */
function texts(text: string): readonly string[] {
  return dialogue(text).turns.map(({ from, to }) => text.slice(from, to));
}

describe('turns', () => {
  it('start at the label and end with the last word', () => {
    expect(texts('# Meeting\n\n- Ana: Hello to all.  \n- Ben: Good morning.\n')).toEqual([
      'Ana: Hello to all.',
      'Ben: Good morning.',
    ]);
  });

  it('know their line', () => {
    expect(dialogue('# Meeting\n\nAna: Hello to all.\nBen: Good morning.\n').turns.map(({ line }) => line)).toEqual([
      3, 4,
    ]);
  });

  it('hold the lines that go on below the label', () => {
    expect(texts('Ana: Hello\nto all of you.\nBen: Good morning.\n')).toEqual([
      'Ana: Hello\nto all of you.',
      'Ben: Good morning.',
    ]);
  });

  it('hold what is nested below a list item', () => {
    expect(turns('- Ana: Hello to all.\n  - It rains.\n    - It pours.\n- We began late.\n')).toEqual(['Ana 7']);
  });

  it('hold the list below a label on its own line', () => {
    expect(turns('Ana:\n\n- it rains today\n- it pours today\n\nBen: Good morning to you.\n')).toEqual([
      'Ana 6',
      'Ben 4',
    ]);
  });

  it('go on with the next paragraph where most paragraphs have a label', () => {
    expect(turns('Ana: Hello to all.\n\nIt rains.\n\nBen: Good morning.\n')).toEqual(['Ana 5', 'Ben 2']);
  });

  it('do not go on where few paragraphs have one', () => {
    const prose = 'It rains.\n\nIt pours.\n\nIt snows.\n\n';
    expect(turns(`Ana: Hello to all.\n\n${prose}Ben: Good morning.\n\n${prose}`)).toEqual(['Ana 3', 'Ben 2']);
  });

  it('end at a heading', () => {
    expect(turns('Ana: Hello to all.\n\n## Budget\n\nIt is small.\n')).toEqual(['Ana 3']);
  });

  it('end at the next item of the list', () => {
    expect(turns('- Ana: Hello to all.\n- The hall is shut.\n')).toEqual(['Ana 3']);
  });

  it('do not count markup, links’ targets and code', () => {
    expect(turns('Ana: **Hello** to [all](https://example.org/a/b) `x y z` of you. %%not this%%\n')).toEqual(['Ana 5']);
  });

  it('do not count a picture or a block of code', () => {
    expect(turns('Ana: Hello to all.\n\n```js\nlet a = 1;\n```\n\nBen: Good morning.\n')).toEqual(['Ana 3', 'Ben 2']);
  });

  it('stand in order, never overlap, and stay inside the text', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        let last = 0;
        for (const { from, to, line, words } of dialogue(text).turns) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(line).toBe(text.slice(0, from).split('\n').length);
          expect(words).toBeLessThanOrEqual(countWords(text, from, to));
          last = to;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('words', () => {
  it.each([
    ['Hello to all.', 3],
    ['', 0],
    ['  —  … ', 0],
    ['don’t well-known 3.5 a/b', 4],
    ['schön, naïve', 2],
    ['👍 +1', 1],
    ['会议记录', 4],
    ['עברית כן', 2],
  ])('counts %p', (text, count) => {
    expect(countWords(text, 0, text.length)).toBe(count);
  });
});
