import { decodeNamedCharacterReference } from '../../src/markdown/entities';
import { reading } from '../../src/language/en/reading';
import { readNote } from '../../src/markdown/note';

describe('Entities', () => {
  it('that people write are one character each', () => {
    expect(['amp', 'lt', 'gt', 'quot', 'apos', 'nbsp'].map(decodeNamedCharacterReference).join('')).toBe(
      '&<>"\'\u00a0',
    );
  });

  it('are not what every object has', () => {
    expect(decodeNamedCharacterReference('constructor')).toBe(false);
  });

  it('show in the mask as the character, and nothing else of them', () => {
    expect(readNote('Salt &amp; pepper', reading).mask).toBe('Salt &     pepper');
  });

  it.each(['&constructor;', '&hellip;', '&notaname;'])(
    'that nobody knows leave the rest of the note alone: %s',
    (entity) => {
      const { mask } = readNote(`Salt ${entity} pepper`, reading);
      expect(mask).toHaveLength(`Salt ${entity} pepper`.length);
      expect(mask).toMatch(/^Salt .* pepper$/s);
    },
  );
});
