import { resolveSubpath, stripHeadingForLink, type HeadingCache } from 'obsidian';
import type { HeadingRules } from './linkWays';

/** The app's own rules, so that we never read or write a link in another way than it does. */
export const HEADING_RULES: HeadingRules = {
  resolverOf(headings) {
    // The app looks for text and level only; the index rides along as the position.
    const cached: HeadingCache[] = headings.map(({ heading, level }, index) => {
      const place = { line: index, col: 0, offset: index };
      return { heading, level, position: { start: place, end: place } };
    });
    const alike = groupBy(cached, ({ heading }) => lettersOf(heading));
    const resolve = (among: HeadingCache[], subpath: string): number => {
      const found = resolveSubpath({ headings: among }, subpath);
      return found?.type === 'heading' ? found.current.position.start.offset : -1;
    };
    const known = new Map<string, number>();
    return (subpath) => {
      // The app walks all headings for each link. It is shown those alone that can be meant: whatever it takes for the
      // same has the same letters. Where the headings above count as well, it is shown all.
      const isOne = subpath.indexOf('#', 1) < 0;
      const found = known.get(subpath) ?? resolve(isOne ? (alike.get(lettersOf(subpath)) ?? []) : cached, subpath);
      known.set(subpath, found);
      return found;
    };
  },
  stripForLink: stripHeadingForLink,
};

/** The letters and digits of a heading, which punctuation, white space and case do not change. */
function lettersOf(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
