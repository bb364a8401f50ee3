import type { Heading } from './headings';
import { rawSegments, readSegments, subpathOf, writeSegment } from './linkText';
import type { HeadingLink, HeadingRules } from './linkWays';

/** Finds for each link what it must read so that it leads where it did once headings have changed. */
export class Carrier {
  private readonly resolve: (subpath: string) => number;

  constructor(
    private readonly before: readonly Heading[],
    private readonly after: readonly Heading[],
    private readonly rules: HeadingRules,
  ) {
    this.resolve = rules.resolverOf(after);
  }

  /**
   * The subpath of a link afterwards; as it is, when nothing needs to change. `was`, how it was written once, is taken
   * when it leads there.
   */
  carry(link: HeadingLink, was: string | null): string | { readonly why: 'unresolved' | 'ambiguous' } {
    const target = link.way.at(-1) ?? -1;
    if (target < 0) return { why: 'unresolved' };
    const leadsThere = (written: string): boolean =>
      this.resolve(subpathOf(readSegments(link.form, written))) === target;
    if (was !== null && leadsThere(was)) return was;
    const carried = this.write(link, this.after);
    if (leadsThere(carried)) return carried;
    // Another heading reads the same: the headings above may tell them apart.
    const all = [...enclosing(this.after, target), target];
    const qualified = subpathOf(all.map((index) => this.segment(link, this.after, index)));
    return leadsThere(qualified) ? qualified : { why: 'ambiguous' };
  }

  /** Whether carrying back a link that now reads `subpath` gives what it reads today, from the headings alone. */
  canCarryBack(link: HeadingLink, subpath: string): boolean {
    return rawSegments(subpath).length === link.way.length && this.write(link, this.before) === link.subpath;
  }

  /** The link with each part whose heading changes written anew, as the heading reads in `headings`. */
  private write(link: HeadingLink, headings: readonly Heading[]): string {
    const changes = (index: number): boolean => this.after[index]?.heading !== this.before[index]?.heading;
    if (!link.way.some(changes)) return link.subpath;
    const raw = rawSegments(link.subpath);
    return subpathOf(
      link.way.map((index, at) => (changes(index) ? this.segment(link, headings, index) : (raw[at] ?? ''))),
    );
  }

  private segment({ form, subpath }: HeadingLink, headings: readonly Heading[], index: number): string {
    return writeSegment(form, this.rules.stripForLink(headings[index]?.heading ?? ''), subpath);
  }
}

/** The headings that a heading stands under, outermost first. */
function enclosing(headings: readonly Heading[], index: number): readonly number[] {
  const above: number[] = [];
  let level = headings[index]?.level ?? 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const heading = headings[at];
    if (!heading || heading.level >= level) continue;
    above.unshift(at);
    level = heading.level;
  }
  return above;
}
