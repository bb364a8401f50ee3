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
    return (subpath) => {
      const found = resolveSubpath({ headings: cached }, subpath);
      return found?.type === 'heading' ? found.current.position.start.offset : -1;
    };
  },
  stripForLink: stripHeadingForLink,
};
