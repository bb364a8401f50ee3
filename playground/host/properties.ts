import { setIcon } from './icons';
import { readWikilink } from './links';

const ICONS: Readonly<Record<string, string>> = {
  string: 'text-align-start',
  number: 'binary',
  boolean: 'square-check',
  object: 'list',
};

/** Draws a note's properties as the app does above the note: a quiet table. */
export function drawProperties(el: HTMLElement, properties: Readonly<Record<string, unknown>>): void {
  const container = el.createDiv('metadata-container');
  container.createDiv({ cls: 'metadata-properties-heading', text: 'Properties' });
  const list = container.createDiv('metadata-properties');
  for (const [key, value] of Object.entries(properties)) {
    const row = list.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
    const name = row.createDiv('metadata-property-key');
    setIcon(name.createSpan('metadata-property-icon'), iconOf(key, value));
    name.createSpan({ text: key });
    drawValue(row.createDiv('metadata-property-value'), value);
  }
}

function iconOf(key: string, value: unknown): string {
  if (key === 'tags') return 'tags';
  if (value instanceof Date || (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value))) return 'calendar';
  return ICONS[typeof value] ?? 'text-align-start';
}

function drawValue(el: HTMLElement, value: unknown): void {
  if (!Array.isArray(value)) {
    el.setText(shown(value));
    return;
  }
  for (const each of value) el.createSpan({ cls: 'multi-select-pill', text: shown(each) });
}

function shown(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return JSON.stringify(value ?? '').replace(/^""$/, '');
  return readWikilink(value)?.displayText ?? value;
}
