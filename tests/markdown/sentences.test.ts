import { note, sentences } from '../support/note';

const read = (text: string) => sentences(note(text));

describe('sentences', () => {
  it.each([
    [
      'splits at full stops, question marks and exclamation marks',
      'One is. Two? Three!',
      ['One is.', 'Two?', 'Three!'],
    ],
    ['joins abbreviations', 'Ask Dr. Who, e.g. today. Then go.', ['Ask Dr. Who, e.g. today.', 'Then go.']],
    ['joins initials', 'J. R. Smith spoke. Ana left.', ['J. R. Smith spoke.', 'Ana left.']],
    ['joins what goes on with a small letter', 'See no. five for that.', ['See no. five for that.']],
    ['keeps decimals and versions whole', 'Node 20.1 is out. Use 3.5 now.', ['Node 20.1 is out.', 'Use 3.5 now.']],
    ['takes each list item as its own', '- one thing\n- another thing', ['one thing', 'another thing']],
    ['splits short lines without punctuation', 'Budget is late\nHiring is fine', ['Budget is late', 'Hiring is fine']],
    [
      'reads a sentence across a line wrapped by hand',
      'The budget that we all agreed on in the spring is\nprobably too small for what we want.',
      ['The budget that we all agreed on in the spring is probably too small for what we want.'],
    ],
    [
      'starts anew at a speaker’s label',
      'Ana: we could wait for the others to come back first\nBen: or not',
      ['Ana: we could wait for the others to come back first', 'Ben: or not'],
    ],
    [
      'takes each table cell as its own',
      '| Topic | Owner |\n|---|---|\n| Budget | Ana |',
      ['Topic', 'Owner', 'Budget', 'Ana'],
    ],
    ['finds none in what has no words', '***\n\n- …\n', []],
    ['splits Chinese and Japanese', 'はい。いいえ。', ['はい。', 'いいえ。']],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('cuts a stretch that is too long for the segmenter where a sentence plainly ends', () => {
    const text = 'We met and we talked. '.repeat(500).trim();
    expect(read(text)).toHaveLength(500);
  });
});
