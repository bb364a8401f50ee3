import { stanceOf } from '../support/stance';

const typesIn = (text: string) => stanceOf(text).questions.map(({ type }) => type);

describe('A question', () => {
  it.each([
    ['Should we ship on Friday?', 'closed'],
    ['Is this the final draft?', 'closed'],
    ['So that is the plan?', 'closed'],
    ['Who has the key?', 'wh'],
    ['How many chairs are there?', 'wh'],
    ['Why do the lists differ?', 'wh'],
    ['What do you think?', 'open'],
    ['How might we welcome new members?', 'open'],
    ['Any thoughts?', 'open'],
    ["Don't you think we should wait?", 'leading'],
    ["The hall is too small, isn't it?", 'leading'],
    ['Who cares?', 'rhetorical'],
    ["Why don't we just rent the hall?", 'rhetorical'],
  ])('%s is %s', (text, type) => {
    expect(typesIn(text)).toEqual([type]);
  });

  it.each([
    'can you tell us more about that',
    'what do we think of it',
    'How might we learn from it',
    'who cares',
    'Could this wait until the spring',
    'How long would it take to paint it',
    'Which room is it.',
    '**Ana Roth** 02:31 Did you ring the bank',
    'Ana Roth 02:31 Is there another way',
  ])('needs no question mark: %s', (text) => {
    expect(typesIn(text)).toHaveLength(1);
  });

  it.each(['Are we late? :)', 'Coming back to what Ana said, does it help?'])('is seen in: %s', (text) => {
    expect(typesIn(text)).toEqual(['closed']);
  });

  it.each([
    'Any other business?',
    'AOB?',
    'T??',
    'Budget for the fair §u?',
    'Budget: ???',
    'Signed by - ???',
    '??',
    'Add `?.` to it.',
    'Do come in.',
    'What a day.',
    'How to join',
    'Should you need help, ring the bell.',
    'Is late again',
  ])('is not: %s', (text) => {
    expect(typesIn(text)).toEqual([]);
  });

  it('is as open as it invites thought', () => {
    const openness = ['Is it late?', 'When do we meet?', 'What is our aim?', 'What do you think?'].map(
      (text) => stanceOf(text).questions[0]?.openness ?? -1,
    );
    expect(openness).toEqual([...openness].sort((a, b) => a - b));
    expect(new Set(openness).size).toBe(openness.length);
  });

  it('that yes or no answers offers an open version', () => {
    const [question] = stanceOf('Should we ship on Friday?').questions;
    expect(question?.reframes[0]).toBe('What would need to be true for us to ship on Friday?');
  });

  it('that is open offers none', () => {
    expect(stanceOf('What do you think?').questions[0]?.reframes).toEqual([]);
  });

  it('is a wondering when it is honest, and knowing when it holds its answer', () => {
    const stances = (text: string) => stanceOf(text).findings.map(({ stance }) => stance);
    expect(stances('Is this the final draft?')).toEqual(['wondering']);
    expect(stances("Isn't it obvious that it is final?")).toEqual(['knowing']);
    expect(stances('Who cares?')).toEqual(['knowing']);
  });
});
