import { conversation, notes } from './fixtures';
import { prompts } from './keys';

function texts(sentence: string): string {
  return prompts(notes([], [sentence]))
    .map(({ text }) => text)
    .join('\n');
}

describe('quotations', () => {
  it('leave markup out', () => {
    expect(texts('Obviously the **old** [oven](https://example.org) is the cause.')).toContain(
      '“Obviously the old oven is the cause',
    );
  });

  it('leave out who said it', () => {
    expect(texts('Mira: obviously the old oven is the cause.')).toContain('“obviously the old oven is the cause');
  });

  it('leave out whom a chat message is for', () => {
    const text = conversation(9, 6, ['ana: obviously the old oven is the cause.']);
    expect(
      prompts(text)
        .map((each) => each.text)
        .join('\n'),
    ).toContain('“obviously the old oven is the cause');
  });

  it('end after a clause where they are long, and keep the cue', () => {
    const long = `Obviously the old oven is the cause of it, since the tables in the long room stand by the window, next to the shelf with the cups and the plates from the fair in spring.`;
    expect(texts(long)).toContain(
      '“Obviously the old oven is the cause of it, since the tables in the long room stand by the window…”',
    );
  });

  it.each([
    'They obviously broke it in the long room.',
    'So obviously the old oven is the cause.',
    'Obviously the old oven <broke in the long room.',
    'Obviously the old oven broke in the.',
    'Obviously (the old oven broke in the room.',
    'Obviously we just do it then.',
  ])('are none that do not stand for themselves: %s', (sentence) => {
    expect(texts(sentence)).not.toContain('bviously');
  });

  it('keep inline code, but no other thing that is no language', () => {
    expect(texts('**Decision:** we keep `oven.start` for the old oven')).toContain(
      '“we keep oven.start for the old oven.”',
    );
    expect(texts('**Decision:** we keep https://example.org for the old oven')).not.toContain('old oven');
  });

  it('may begin with an article, but with no letter for a question', () => {
    expect(texts('A vote of the club agreed to mend the oven.')).toContain('“A vote of the club');
    expect(texts('A. The club agreed to mend the oven.')).not.toContain('“A. ');
  });

  it.each([
    'Obviously the old oven is the\nCause of the smoke in the room.',
    'Obviously the old oven broke. the cups are on the shelf.',
    'On the other hand, obviously the old oven broke in spring.',
    'If the old oven obviously broke in spring, the cups are new.',
    '> Obviously the old oven broke in the long room.',
  ])('are none that are more or less than what one person said: %s', (sentence) => {
    expect(texts(sentence)).not.toContain('oven');
  });

  it('stand on one line', () => {
    expect(texts('Obviously the old\noven is the cause.')).toContain('“Obviously the old oven is the cause');
  });
});
