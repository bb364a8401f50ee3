import fc from 'fast-check';
import { LETTER, MARK, NUMBER, sortOfCode } from '../../src/model/letters';

test('a code point is sorted as Unicode sorts it, the first time and later', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(0x2ff), fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff })), (code) => {
      const char = String.fromCodePoint(code);
      const sort = /\p{L}/u.test(char) ? LETTER : /\p{N}/u.test(char) ? NUMBER : /\p{M}/u.test(char) ? MARK : 0;
      expect([sortOfCode(code), sortOfCode(code)]).toEqual([sort, sort]);
    }),
  );
});
