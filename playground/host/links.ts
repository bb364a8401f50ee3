import type { FrontmatterLinkCache, Reference } from 'obsidian';

/** Reads `[[Note#Heading|alias]]` or `![[…]]`; null for what is neither. */
export function readWikilink(original: string): Reference | null {
  const match = /^!?\[\[([^[\]]+)\]\]$/.exec(original);
  const inner = match?.[1]?.replace(/\\\|/g, '|');
  if (inner === undefined) return null;
  const bar = inner.indexOf('|');
  const link = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  const alias = bar < 0 ? '' : inner.slice(bar + 1).trim();
  return { link, original, displayText: alias || displayOf(link) };
}

/** Reads `[text](target)` or `![text](target)` to a place in the vault; null for URLs and everything else. */
export function readMarkdownLink(original: string): Reference | null {
  const match = /^!?\[([\s\S]*)\]\(\s*(?:<([^<>\n]*)>|([^\s<>]*))(?:\s+["'(][\s\S]*)?\s*\)$/.exec(original);
  const target = match?.[2] ?? match?.[3];
  if (!match || target === undefined || target === '' || /^[a-z][a-z\d+.-]*:/i.test(target)) return null;
  return { link: decode(target), original, displayText: match[1] ?? '' };
}

/** The links among a note's properties; a property is one when it is a link as a whole. */
export function readFrontmatterLinks(properties: Readonly<Record<string, unknown>>): FrontmatterLinkCache[] {
  const found: FrontmatterLinkCache[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      const link = readWikilink(value.trim()) ?? readMarkdownLink(value.trim());
      if (link) found.push({ key, ...link });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) visit(child, key === '' ? name : `${key}.${name}`);
    }
  };
  visit(properties, '');
  return found;
}

function displayOf(link: string): string {
  return link
    .split('#')
    .filter((part) => part !== '')
    .join(' > ');
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A lone `%` is no encoding; the app then takes the target as it is written.
    return target;
  }
}
