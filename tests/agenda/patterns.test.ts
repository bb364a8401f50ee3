import { checkPattern } from '../../src/agenda/patterns';
import { english } from '../../src/language/en/pack';
import { itemsOf } from '../support/agenda';

describe('A pattern of the user', () => {
  it.each(['What would {topic} look like if it were easy for all of us?', 'How {does} {topic} help us?'])(
    'is taken when it asks well: %s',
    (pattern) => {
      expect(checkPattern(pattern, english.agenda)).toEqual({ ok: true });
    },
  );

  it.each([
    ['What should we do about {topic}?', 'leading'],
    ['Should we do {topic}?', 'opener'],
    ['What is our plan?', 'no topic'],
    ['What is {topik} to us?', 'unknown slot'],
    ['How many of us like {topic}?', 'narrow'],
    ['What is the best of {topic} for us?', 'judging'],
    ['What about {topic}?', 'inclusive'],
    ['What do we see in {topic}', 'one question mark'],
    ['What? What do we see in {topic}?', 'one question mark'],
    ['What do we\nsee in {topic}?', 'one line'],
    ['What do we all see and hear and feel and think and say and do and want and need and like in {topic}?', 'length'],
    ['What do we do do about {topic}?', 'doubled word'],
    ['What makes {topic} the fault of one of us?', 'culprit'],
  ])('is refused with the reason: %s', (pattern, fault) => {
    const result = checkPattern(pattern, english.agenda);
    expect(result).toMatchObject({ ok: false, faults: expect.arrayContaining([fault]) });
    expect(result.ok ? '' : result.reason).toMatch(/\.$/);
  });

  it('comes before those of the pack, and only where it asks well', () => {
    const ask = (pattern: string) =>
      itemsOf('## Agenda\n\n- School garden\n', { ownQuestions: { discussion: [pattern] } })[0]?.questions[0];
    expect(ask('What would we miss without {topic}?')).toBe('What would we miss without the school garden?');
    expect(ask('Should we keep {topic}?')).not.toContain('Should');
    expect(ask('What would we miss?')).not.toBe('What would we miss?');
  });
});
