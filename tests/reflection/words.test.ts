import fc from 'fast-check';
import { wordsOf } from '../../src/reflection/words';

test('words are what the pattern for them finds', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('a', 'B', '7', "'", '’', '-', ' ', 'é', 'É', 'e\u0301', '日', '𝐁', '🎉', '.')),
  });
  fc.assert(
    fc.property(text, (written) => {
      const plain = written.toLowerCase().replace(/’/g, "'");
      expect(wordsOf(written)).toEqual(plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu) ?? []);
    }),
  );
});
