import type { Heading } from './headings';
import type { PlaceLink } from './linkSources';
import { readSegments, subpathOf } from './linkText';

/** How the app reads and writes headings in links: its own two functions, so that we agree with it. */
export interface HeadingRules {
  /** Finds which of the headings a subpath (`#A#B`) leads to: its index, or -1; duplicates lead to the first. */
  readonly resolverOf: (headings: readonly Pick<Heading, 'heading' | 'level'>[]) => (subpath: string) => number;
  /** A heading as it may stand in a link. */
  readonly stripForLink: (heading: string) => string;
}

/** A link to a place in a note, and where it leads. */
export interface HeadingLink extends PlaceLink {
  /** The headings that the parts of its subpath stand for, one after another; ends in -1 where it leads nowhere. */
  readonly way: readonly number[];
}

/** Finds out where each link leads. */
export function followLinks(
  links: readonly PlaceLink[],
  headings: readonly Heading[],
  rules: HeadingRules,
): readonly HeadingLink[] {
  const resolve = rules.resolverOf(headings);
  return links.map((link) => {
    const segments = readSegments(link.form, link.subpath);
    return { ...link, way: segments.map((_, index) => resolve(subpathOf(segments.slice(0, index + 1)))) };
  });
}
