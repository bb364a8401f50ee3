import { readOwnPrompts } from '../../src/obsidian/ownPrompts';
import { texts } from '../../src/texts/en';

describe('readOwnPrompts', () => {
  it('takes the list items that ask', () => {
    expect(readOwnPrompts('Mine:\n- Who was quiet?\n* [ ] What did we avoid?\n2. And now?\r\n', texts)).toEqual([
      { text: 'Who was quiet?' },
      { text: 'What did we avoid?' },
      { text: 'And now?' },
    ]);
  });

  it('leaves out items that do not ask, and questions in the running text', () => {
    expect(readOwnPrompts('What is this note?\n- Read these out\n- ?', texts)).toEqual([]);
  });

  it('learns key and time from the headings above', () => {
    const text = '## Before the meeting\n### Safe to speak\n- Who is new?\n### Other\n- What else?\n## End\n- Done?';
    expect(readOwnPrompts(text, texts)).toEqual([
      { text: 'Who is new?', key: 'safe', when: 'before' },
      { text: 'What else?', when: 'before' },
      { text: 'Done?' },
    ]);
  });
});
