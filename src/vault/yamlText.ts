import type { Span } from '../model/span';

/** How a scalar is quoted in YAML: `"…"`, `'…'`, or not at all. */
export type YamlQuote = 'double' | 'single' | 'none';

/** Text as it stands between the quotes of a YAML scalar. */
export function escapeYaml(text: string, quote: YamlQuote): string {
  if (quote === 'double') return text.replace(/["\\]/g, '\\$&');
  return quote === 'single' ? text.replace(/'/g, "''") : text;
}

/** Every place in `within` where a scalar's value holds `value`, with the way in which it is quoted there. */
export function findInYaml(
  text: string,
  within: Span,
  value: string,
): readonly (Span & { readonly quote: YamlQuote })[] {
  const found: (Span & { readonly quote: YamlQuote })[] = [];
  for (const quote of ['double', 'single', 'none'] as const) {
    const written = escapeYaml(value, quote);
    let from = text.indexOf(written, within.from);
    while (from >= 0 && from + written.length <= within.to) {
      if (quoteAt(text, from) === quote) found.push({ from, to: from + written.length, quote });
      from = text.indexOf(written, from + 1);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** In which quotes the character at `offset` stands, read from the start of its line; null inside a comment. */
function quoteAt(text: string, offset: number): YamlQuote | null {
  let quote: YamlQuote = 'none';
  for (let at = text.lastIndexOf('\n', offset - 1) + 1; at < offset; at += 1) {
    const char = text.charAt(at);
    if (quote === 'double') {
      if (char === '\\') at += 1;
      else if (char === '"') quote = 'none';
    } else if (quote === 'single') {
      if (char === "'" && text.charAt(at + 1) === "'") at += 1;
      else if (char === "'") quote = 'none';
    } else if (/[\s[{,]/.test(at === 0 ? '\n' : text.charAt(at - 1))) {
      // Only where a scalar begins do these signs mean what they mean to YAML.
      if (char === '#') return null;
      if (char === '"') quote = 'double';
      if (char === "'") quote = 'single';
    }
  }
  return quote;
}
