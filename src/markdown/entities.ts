/** The entities that people do write; what `&name;` else says is shown as it stands. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/**
 * The character that an entity's name stands for, or false. Under this name it also takes the place of the parser's own
 * table (by an alias in esbuild.config.mjs and jest.config.mjs): all 2,125 names of HTML would be 29 kB, the parser's
 * other table needs a DOM, and a mask only has to know what people write.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  return NAMED.get(name) ?? false;
}
