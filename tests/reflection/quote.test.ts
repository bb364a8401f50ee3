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

  it('are cut where they are long, and keep the cue', () => {
    const long = `The tables stand in the long room by the window, next to the shelf with the cups and the plates from the fair and, obviously, by the old oven.`;
    expect(texts(long)).toMatch(/“…obviously, by the old oven/);
  });

  it('stand on one line', () => {
    expect(texts('Obviously the old\noven is the cause.')).toContain('“Obviously the old oven is the cause');
  });
});
