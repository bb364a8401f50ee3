import { findingIn } from '../support/stance';

describe('What is marked of a phrase', () => {
  it.each([
    ["I'm not sure the hall is free.", 'wondering', 'not sure'],
    ["It's always the same people.", 'knowing', 'always'],
    ["It isn't worth the effort.", 'knowing', "isn't worth"],
    ['How would you test this plan?', 'wondering', 'How would you test'],
    ['Should we ship on Friday?', 'wondering', 'Should we'],
    ["I'm not sure that's right.", 'wondering', 'not sure'],
    ['I think I got that wrong, I was wrong.', 'wondering', 'I got that wrong'],
  ] as const)('of "%s" (%s) is "%s"', (text, stance, cue) => {
    expect(findingIn(text, stance).text).toBe(cue);
  });
});
