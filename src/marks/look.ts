import type { Finding } from '../model/report';

/** The class of every mark, by which a pointer's target is recognised. */
const MARK_CLASS = 'wonderings-mark';

/** The classes of a mark; styles.css gives each its look. The same in the editor and in Reading view. */
export function markClasses(finding: Pick<Finding, 'stance' | 'strength'>): string {
  const slight = finding.strength === 'slight' ? ' is-slight' : '';
  return `${MARK_CLASS} is-${finding.stance}${slight}`;
}
