import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

/** Every letter of the query in order; whole words and starts score higher (scores are 0 or below, as in the app). */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const simple = prepareSimpleSearch(query);
  return (text) => {
    const whole = simple(text);
    if (whole) return { score: whole.score / 100, matches: whole.matches };
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    let at = 0;
    for (const letter of wanted) {
      const found = lower.indexOf(letter, at);
      if (found < 0) return null;
      const last = matches.at(-1);
      if (last && last[1] === found) last[1] = found + 1;
      else matches.push([found, found + 1]);
      at = found + 1;
    }
    return { score: -matches.length - text.length / 1000, matches };
  };
}

/** Every word of the query, in any order. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    for (const word of words) {
      const found = lower.indexOf(word);
      if (found < 0) return null;
      matches.push([found, found + word.length]);
    }
    matches.sort((a, b) => a[0] - b[0]);
    return { score: -(matches[0]?.[0] ?? 0) / 100 - text.length / 1000, matches };
  };
}

export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes `text` into `el` with the matches highlighted. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(at, from + offset);
    if (to + offset <= start) continue;
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, to + offset) });
    at = to + offset;
  }
  el.appendText(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset = 0): void {
  renderMatches(el, text, result.matches, offset);
}
