import { parseYAML } from 'confbox/yaml';
import { figureProperties, meetingsBase } from '../../src/trends/properties';
import { texts } from '../../src/texts/en';
import { figuresWith } from './trends';

describe('figureProperties', () => {
  it('are the figures of the trends under one prefix, rounded', () => {
    expect(figureProperties(figuresWith({ words: 300, items: 3, evenness: 0.8765, answered: 2 }))).toEqual({
      'wonderings-words': 300,
      'wonderings-asking': 0.33,
      'wonderings-open-questions': 6.7,
      'wonderings-wonderings': 26.7,
      'wonderings-knowings': 10,
      'wonderings-evenness': 0.88,
      'wonderings-answered': 2,
    });
  });

  it('are null where the note does not tell', () => {
    expect(figureProperties(figuresWith({ items: 0 }))).toMatchObject({ 'wonderings-asking': null });
  });
});

describe('meetingsBase', () => {
  it('is YAML that shows every property that is written, and names it', () => {
    const base = parseYAML<{
      properties: Record<string, { displayName: string }>;
      views: readonly { order: readonly string[] }[];
    }>(meetingsBase(texts));
    const written = Object.keys(figureProperties(figuresWith()))
      .filter((name) => name !== 'wonderings-words')
      .map((name) => `note.${name}`);
    expect(Object.keys(base.properties)).toEqual(written);
    expect(base.views[0]?.order).toEqual(expect.arrayContaining(written));
  });
});
