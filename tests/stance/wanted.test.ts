import { findingIn, rulesIn } from '../support/stance';

describe('What the user wants marked', () => {
  it('is clear marks alone in a gentle reading', () => {
    expect(rulesIn('You can just paint it.', { sensitivity: 'gentle' })).toEqual([]);
    expect(rulesIn('Obviously it failed.', { sensitivity: 'gentle' })).toEqual(['certainty/obviously']);
  });

  it('is faint marks too in a thorough reading', () => {
    expect(rulesIn('It will probably rain.')).toEqual([]);
    expect(rulesIn('It will probably rain.', { sensitivity: 'thorough' })).toEqual(['tentative/hedge']);
  });

  it('leaves out rules that are off', () => {
    expect(rulesIn('Obviously it failed.', { rulesOff: ['certainty/obviously'] })).toEqual([]);
  });

  it('leaves out phrases that are never marked, in any case and spelling', () => {
    expect(rulesIn("That won't work.", { neverMark: ["Won't work"] })).toEqual([]);
    expect(rulesIn("That won't work.", { neverMark: ['will work'] })).toEqual(['dismissing/will-not-work']);
  });

  it("finds the user's own phrases of either stance", () => {
    const ownPhrases = { knowing: ['per my last mail'], wondering: ['colour me curious'] };
    expect(findingIn('As per my last mail, we meet.', 'knowing', { ownPhrases }).rule).toBe('own/knowing');
    expect(findingIn('Colour me curious.', 'wondering', { ownPhrases }).rule).toBe('own/wondering');
    expect(rulesIn('As per my last letter, we meet.', { ownPhrases })).toEqual([]);
  });

  it('takes an empty phrase for none', () => {
    expect(rulesIn('Obviously it failed.', { neverMark: [' ', '?!'] })).toEqual(['certainty/obviously']);
  });
});
