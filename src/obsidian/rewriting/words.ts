import type { Texts } from '../../texts/texts';
import type { LeftLink, LinkPlan } from '../../vault/headingLinks';

/** How many links to headings are carried along and where they stand: `2 links in 1 file`; empty when there are none. */
export function carriedWords({ carried, carriedIn }: LinkPlan, { rewrite }: Texts): string {
  return carried === 0 ? '' : rewrite.carried(carried, carriedIn);
}

/** The links that are left as they are, each with its reason; a few are named, the rest are counted. */
export function leftWords(left: readonly LeftLink[], { rewrite }: Texts, named = 3): readonly string[] {
  const lines = left
    .slice(0, named)
    .map(({ path, original, why }) => rewrite.left(original, path, rewrite.reasons[why]));
  return left.length > named ? [...lines, rewrite.more(left.length - named)] : lines;
}
