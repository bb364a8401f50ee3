import { conversation, notes } from './fixtures';
import { keys, signal } from './keys';

describe('figures', () => {
  it('are exact', () => {
    expect(signal(conversation(9, 12), 'largest-share')?.value).toBeCloseTo(1 / 3);
    expect(signal(conversation(9, 12), 'longest-stretch')?.value).toBe(12);
  });

  it('are compared with published meetings of like size, in words', () => {
    expect(signal(conversation(60, 12), 'evenness')?.label).toBe(
      'The words are shared out to 100% of an even split, more even than in nine of ten recorded meetings',
    );
  });

  it('are compared with the user’s own meetings once there are enough', () => {
    const earlier = { 'largest-share': [0.5, 0.6, 0.55, 0.7, 0.65] };
    expect(signal(conversation(9, 12), 'largest-share', { earlier })?.label).toBe(
      'The voice heard most had 33% of the words, less than in most of your meetings',
    );
  });

  it('are compared with published ones while there are few', () => {
    const earlier = { 'largest-share': [0.5, 0.6] };
    expect(signal(conversation(60, 12), 'largest-share', { earlier })?.label).toContain('recorded meetings');
  });

  it('are not compared with published meetings where little was said', () => {
    expect(signal(conversation(9, 12), 'largest-share')?.label).toBe('The voice heard most had 33% of the words');
  });

  it('are not compared where the notes hold no conversation', () => {
    const text = notes(
      [],
      Array.from({ length: 6 }, () => 'What would make the hall a place to stay?'),
    );
    expect(signal(text, 'open-share')?.label).toBe('100% of the questions are open');
  });

  it('say nothing of turns in a short exchange', () => {
    expect(signal(conversation(4, 12), 'largest-share')).toBeUndefined();
  });

  it('say nothing of pronouns where there are few', () => {
    expect(signal(notes([], ['We met.']), 'we-share')).toBeUndefined();
  });

  it('never grade', () => {
    const said = Object.values(keys(conversation(12, 20))).flatMap(({ signals }) => signals.map(({ label }) => label));
    expect(said.join(' ')).not.toMatch(/\b(?:good|bad|better|worse|score|poor|great|should)\b/i);
  });
});
