import type { Setting } from 'obsidian';

/**
 * Ties the name of a setting to its controls, which the app draws side by side. By a label of their own the app would
 * draw the name over them as a tooltip. `id` is unique on the page.
 */
export function nameControls({ nameEl, controlEl }: Setting, id: string): void {
  nameEl.id = `wonderings-${id}`;
  for (const el of controlEl.findAll('input, select, textarea, .checkbox-container'))
    el.setAttribute('aria-labelledby', nameEl.id);
}
