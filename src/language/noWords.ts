/**
 * A part of a pack with the words taken out of it: what a pack that needs only few of them builds on, so that it need not
 * name those it has no use for.
 */
export function emptied<T extends object>(part: T): T {
  const entries = Object.entries(part).map(([name, words]) => [name, typeof words === 'string' ? '' : []]);
  return Object.fromEntries(entries) as T;
}
