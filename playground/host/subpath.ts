import type {
  BlockSubpathResult,
  CachedMetadata,
  FootnoteSubpathResult,
  HeadingCache,
  HeadingSubpathResult,
} from 'obsidian';

// Both expressions are those of the app as its users have documented them: the first takes out what would break a
// link, the second everything that does not matter when a link's heading is compared with a note's.
const BREAKS_LINK = /[:#|^\\\r\n]|%%|\[\[|]]/g;
const PUNCTUATION = /[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g;

/** A heading as it is compared: punctuation out, white space shrunk. */
export function stripHeading(heading: string): string {
  return heading.replace(PUNCTUATION, ' ').replace(/\s+/g, ' ').trim();
}

/** A heading as it is written in a link. */
export function stripHeadingForLink(heading: string): string {
  return heading.replace(BREAKS_LINK, ' ').replace(/\s+/g, ' ').trim();
}

/** The heading, block or footnote that `#A#B`, `#^id` or `#[^1]` leads to; null when there is none. */
export function resolveSubpath(
  cache: CachedMetadata,
  subpath: string,
): HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null {
  const parts = subpath.split('#').filter((part) => part !== '');
  const [first] = parts;
  if (first === undefined) return null;
  if (parts.length === 1 && first.startsWith('[^')) return footnoteAt(cache, first.slice(2, -1));
  if (parts.length === 1 && first.startsWith('^')) return blockAt(cache, first.slice(1));
  return headingAt(cache.headings ?? [], parts);
}

function headingAt(headings: readonly HeadingCache[], parts: readonly string[]): HeadingSubpathResult | null {
  const wanted = parts.map(comparable);
  let matched = 0;
  let level = 0;
  for (const [index, heading] of headings.entries()) {
    if (heading.level <= level || comparable(heading.heading) !== wanted[matched]) continue;
    level = heading.level;
    matched += 1;
    if (matched < wanted.length) continue;
    const next = headings.slice(index + 1).find((later) => later.level <= level);
    return {
      type: 'heading',
      current: heading,
      // The typings promise a heading here, the app gives null under the last one.
      next: (next ?? null) as HeadingCache,
      start: heading.position.start,
      end: next?.position.start ?? null,
    };
  }
  return null;
}

function comparable(heading: string): string {
  return stripHeading(heading).toLowerCase();
}

function blockAt(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const block = cache.blocks?.[id.toLowerCase()];
  if (!block) return null;
  const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id.toLowerCase());
  const { start, end } = block.position;
  return list ? { type: 'block', block, list, start, end } : { type: 'block', block, start, end };
}

function footnoteAt(cache: CachedMetadata, id: string): FootnoteSubpathResult | null {
  const footnote = cache.footnotes?.find((each) => each.id === id);
  return footnote ? { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end } : null;
}
