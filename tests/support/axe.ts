import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

declare global {
  interface Window {
    readonly axe: { run(context: string): Promise<{ readonly violations: readonly Violation[] }> };
  }
}

/**
 * What axe-core (and we) find wrong with the first element that `selector` matches, one line each; empty when nothing is.
 * The colours of the app's own call to action are the theme's and, by the accent, the person's: not ours to mend.
 */
export async function violationsIn(page: Page, selector: string): Promise<readonly string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate(async (within) => (await window.axe.run(within)).violations, selector);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => id !== 'color-contrast' || !/\.mod-cta\b/.test(target.join(' ')))
      .map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  return [...found, ...(await coveredIn(page, selector))];
}

/** Fields with a label of their own: the app draws that as a tooltip over what is typed or chosen there. */
function coveredIn(page: Page, selector: string): Promise<readonly string[]> {
  return page
    .locator(selector)
    .first()
    .locator(':is(textarea, input, [role="listbox"])[aria-label]')
    .evaluateAll((fields) => fields.map((field) => `tooltip over ${field.getAttribute('aria-label') ?? ''}`));
}
