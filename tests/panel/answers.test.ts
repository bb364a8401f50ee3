import fc from 'fast-check';
import { applyEdits, type Edit } from '../../src/model/edit';
import { answerEdit, promptsEdit, savedAnswers } from '../../src/panel/answers';

const HEADING = 'Reflection';
const PROMPT = 'What did we learn?';

function apply(text: string, edit: Edit | null): string {
  if (!edit) return text;
  const applied = applyEdits(text, [edit]);
  if (!applied.ok) throw new Error('The edit does not fit its text');
  return applied.text;
}

function answer(text: string, prompt: string, words: string): string {
  return apply(text, answerEdit(text, HEADING, prompt, words));
}

describe('answerEdit', () => {
  it('begins the section at the end of the note', () => {
    expect(answer('# Weekly\n\nWe met.\n', PROMPT, 'A lot.')).toBe(
      '# Weekly\n\nWe met.\n\n## Reflection\n\n### What did we learn?\n\nA lot.\n',
    );
  });

  it('begins an empty note with the section', () => {
    expect(answer('', PROMPT, 'A lot.')).toBe('## Reflection\n\n### What did we learn?\n\nA lot.\n');
  });

  it('adds to a section that is there, before the next one', () => {
    const text = '## Reflection\n\n### First?\n\nYes, first.\n\n## Actions\n\n- Ana';
    expect(answer(text, PROMPT, 'A lot.')).toBe(
      '## Reflection\n\n### First?\n\nYes, first.\n\n### What did we learn?\n\nA lot.\n\n## Actions\n\n- Ana',
    );
  });

  it('parts the section from a heading that followed without a blank line', () => {
    expect(answer('## Reflection\n## Actions\n', PROMPT, 'A lot.')).toBe(
      '## Reflection\n\n### What did we learn?\n\nA lot.\n\n## Actions\n',
    );
  });

  it('fills a prompt that stands there unanswered', () => {
    const text = '## Reflection\n\n### What did we learn?\n\n### Second?\n';
    expect(answer(text, PROMPT, 'A lot.')).toBe('## Reflection\n\n### What did we learn?\n\nA lot.\n\n### Second?\n');
  });

  it('puts a further answer below the first', () => {
    const once = answer('Notes\n', PROMPT, 'A lot.');
    expect(answer(once, PROMPT, 'And more.')).toBe(
      'Notes\n\n## Reflection\n\n### What did we learn?\n\nA lot.\n\nAnd more.\n',
    );
  });

  it('writes the same answer once', () => {
    const once = answer('Notes\n', PROMPT, 'A lot.\n\nReally.');
    expect(answerEdit(once, HEADING, PROMPT, 'A lot.\n\nReally.')).toBeNull();
  });

  it('does not take a longer answer that begins the same for the same one', () => {
    const once = answer('Notes\n', PROMPT, 'A lot of it.');
    expect(answerEdit(once, HEADING, PROMPT, 'A lot')).not.toBeNull();
  });

  it('does nothing for a blank answer', () => {
    expect(answerEdit('Notes', HEADING, PROMPT, ' \n ')).toBeNull();
  });

  it('keeps the line breaks of the note', () => {
    expect(answer('One\r\nTwo\r\n', PROMPT, 'A\nB')).toBe(
      'One\r\nTwo\r\n\r\n## Reflection\r\n\r\n### What did we learn?\r\n\r\nA\r\nB\r\n',
    );
  });

  it('keeps to the level of the heading that is there', () => {
    expect(answer('#### Reflection\n', PROMPT, 'A')).toContain('\n##### What did we learn?\n');
  });

  it('takes no heading in a code block for the section', () => {
    expect(answer('```\n## Reflection\n```\n', PROMPT, 'A')).toBe(
      '```\n## Reflection\n```\n\n## Reflection\n\n### What did we learn?\n\nA\n',
    );
  });

  it('takes no comment of the frontmatter for the section', () => {
    expect(answer('---\n# Reflection\n---\nHi', PROMPT, 'A')).toBe(
      '---\n# Reflection\n---\nHi\n\n## Reflection\n\n### What did we learn?\n\nA\n',
    );
  });

  it('closes a code block that was left open, in which the section would be code', () => {
    expect(answer('```js\nlet a\n', PROMPT, 'A')).toContain('let a\n\n```\n\n## Reflection\n');
  });

  it('lets an answer begin no section of its own', () => {
    const text = answer('', PROMPT, '# Loud\n---\ntext\n===');
    expect(savedAnswers(text, HEADING)).toHaveLength(1);
    expect(text).toContain('\\# Loud\n\\---\ntext\n\\===');
  });

  it('closes the code block of an answer', () => {
    const text = answer('', PROMPT, '```\ncode');
    expect(savedAnswers(answer(text, 'Next?', 'B'), HEADING).map((saved) => saved.prompt)).toEqual([PROMPT, 'Next?']);
  });

  it('writes whatever is typed exactly once, and finds it again', () => {
    const note = fc.array(fc.constantFrom('# Title', '## Reflection', '## Notes', 'text', '```', '', '- item', '---'));
    const words = fc.array(fc.constantFrom('word', '# head', '```', '', '---', '%%', '> quote', '- [ ] task'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(note, words, (lines, said) => {
        const text = lines.join('\n');
        const once = answer(text, PROMPT, said.join('\n'));
        expect(answer(once, PROMPT, said.join('\n'))).toBe(once);
        if (said.join('').trim() !== '') {
          expect(savedAnswers(once, HEADING).find((saved) => saved.prompt === PROMPT)?.answer).not.toBe('');
        }
      }),
    );
  });
});

describe('promptsEdit', () => {
  it('adds the prompts that are not there yet', () => {
    const text = '## Reflection\n\n### First?\n\nDone.\n';
    expect(apply(text, promptsEdit(text, HEADING, ['First?', 'Second?', 'Third?']))).toBe(
      '## Reflection\n\n### First?\n\nDone.\n\n### Second?\n\n### Third?\n',
    );
  });

  it('does nothing when all are there', () => {
    expect(promptsEdit('## Reflection\n### First?', HEADING, ['First?'])).toBeNull();
  });
});

describe('savedAnswers', () => {
  it('tells prompts and answers in the order of the note', () => {
    const text = '# A\n\n## reflection ##\n\n### One?\n\nYes.\n\nMore.\n\n### Two?\n\n## Next\n### Three?\n\nNo.';
    expect(savedAnswers(text, HEADING)).toEqual([
      {
        prompt: 'One?',
        answer: 'Yes.\n\nMore.',
        span: { from: text.indexOf('### One'), to: text.indexOf('One?') + 4 },
      },
      { prompt: 'Two?', answer: '', span: { from: text.indexOf('### Two'), to: text.indexOf('Two?') + 4 } },
    ]);
  });

  it('finds none without the heading', () => {
    expect(savedAnswers('## Reflections\n\n### One?\n\nYes.', HEADING)).toEqual([]);
  });
});
