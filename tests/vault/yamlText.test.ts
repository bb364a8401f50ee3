import { escapeYaml, findInYaml } from '../../src/vault/yamlText';

function placesIn(text: string, value: string): readonly string[] {
  return findInYaml(text, { from: 0, to: text.length }, value).map(
    ({ from, to, quote }) => `${quote}: ${text.slice(from, to)}`,
  );
}

describe('findInYaml', () => {
  it('finds a value between double quotes with its escapes', () => {
    expect(placesIn('a: "[[N#What is \\"done\\"?]]"', '[[N#What is "done"?]]')).toEqual([
      'double: [[N#What is \\"done\\"?]]',
    ]);
  });

  it('finds a value between single quotes with its doubled quote', () => {
    expect(placesIn("a: '[[N#What''s next?]]'", "[[N#What's next?]]")).toEqual(["single: [[N#What''s next?]]"]);
  });

  it('finds a value without quotes', () => {
    expect(placesIn('a: see [[N#A]]', '[[N#A]]')).toEqual(['none: [[N#A]]']);
  });

  it('finds each of several', () => {
    expect(placesIn('a: "[[N#A]]"\nb: [ \'[[N#A]]\', "x" ]', '[[N#A]]')).toEqual([
      'double: [[N#A]]',
      'single: [[N#A]]',
    ]);
  });

  it('takes the apostrophe of a word for no quote', () => {
    expect(placesIn("who: it's [[N#A]]", '[[N#A]]')).toEqual(['none: [[N#A]]']);
  });

  it('leaves comments alone', () => {
    expect(placesIn('a: b # [[N#A]]', '[[N#A]]')).toEqual([]);
  });

  it('looks no further than it is told', () => {
    expect(findInYaml('a: "[[N#A]]"\n---\n[[N#A]]', { from: 0, to: 12 }, '[[N#A]]')).toHaveLength(1);
  });
});

describe('escapeYaml', () => {
  it('doubles a single quote and escapes a double one, each where it must', () => {
    expect(escapeYaml(`'"\\`, 'double')).toBe(`'\\"\\\\`);
    expect(escapeYaml(`'"\\`, 'single')).toBe(`''"\\`);
    expect(escapeYaml(`'"\\`, 'none')).toBe(`'"\\`);
  });
});
