import { rulesIn, stanceOf } from '../support/stance';

const TEXT = 'Obviously it failed.';

describe('A note', () => {
  it.each(['off', '"off"', 'Off', 'false'])('is left alone with the property wonderings: %s', (value) => {
    const reading = stanceOf(`---\nwonderings: ${value}\n---\n${TEXT} Why?`);
    expect([reading.findings, reading.questions, reading.signals]).toEqual([[], [], []]);
  });

  it.each(['on', 'true', 'offline'])('is read with the property wonderings: %s', (value) => {
    expect(rulesIn(`---\nwonderings: ${value}\n---\n${TEXT}`)).toEqual(['certainty/obviously']);
  });
});

describe('A block', () => {
  it.each([
    ['behind its text', `${TEXT} %%wonderings: off%%`],
    ['on the line above', `%%wonderings: off%%\n${TEXT}`],
    ['in an item', `- ${TEXT} %%wonderings: off%%`],
    ['with other spaces and capitals', `${TEXT} %% Wonderings:OFF %%`],
  ])('is left alone with a comment %s', (_, text) => {
    expect(rulesIn(text)).toEqual([]);
  });

  it('is read with any other comment', () => {
    expect(rulesIn(`${TEXT} %%wonderings: on%%`)).toEqual(['certainty/obviously']);
    expect(rulesIn(`${TEXT} %%off%%`)).toEqual(['certainty/obviously']);
  });

  it('is read when the comment stands in another', () => {
    expect(rulesIn(`Fine. %%wonderings: off%%\n\n${TEXT}`)).toEqual(['certainty/obviously']);
  });
});
