import { counted } from '../panel/words';
import type { LeftLink, LeftReason, LinkPlan } from '../vault/headingLinks';

/** How many links follow, and how many files besides the note that changes; empty when there are none. */
export function carriedWords(plan: LinkPlan): string {
  if (plan.carried === 0) return '';
  const others = plan.files.length - 1;
  const files = others > 0 ? `, which changes ${counted(others, 'other file')}` : '';
  return `${counted(plan.carried, 'link')} to headings ${plan.carried === 1 ? 'follows' : 'follow'}${files}.`;
}

const REASONS: Readonly<Record<LeftReason, string>> = {
  unresolved: 'led to no heading before',
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
