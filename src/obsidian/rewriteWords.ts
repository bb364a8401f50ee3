import { counted } from '../panel/words';
import type { LeftLink, LeftReason, LinkPlan } from '../vault/headingLinks';

/** How many links to headings are carried along and where they stand: `2 links in 1 file`; empty when there are none. */
export function carriedWords(plan: LinkPlan): string {
  if (plan.carried === 0) return '';
  return `${counted(plan.carried, 'link')} in ${counted(plan.carriedIn, 'file')}`;
}

const REASONS: Readonly<Record<LeftReason, string>> = {
  unresolved: 'leads to no heading as it is',
  ambiguous: 'another heading will read the same',
  stale: 'its file was changed meanwhile',
  unreadable: 'its file cannot be read',
};

/** The links that are left as they are, each with its reason; a few are named, the rest are counted. */
export function leftWords(left: readonly LeftLink[], named = 3): readonly string[] {
  const lines = left
    .slice(0, named)
    .map(({ path, original, why }) => `${original === '' ? path : `${original} in ${path}`}: ${REASONS[why]}.`);
  return left.length > named ? [...lines, `And ${left.length - named} more.`] : lines;
}
