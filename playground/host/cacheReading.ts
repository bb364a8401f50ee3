import type { CachedMetadata, Reference, ReferenceCache } from 'obsidian';

type Properties = Readonly<Record<string, unknown>> | null | undefined;

/** The tags in a note and its properties, with their `#`; null without a cache. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const inText = (cache.tags ?? []).map(({ tag }) => tag);
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...inText];
}

export function parseFrontMatterEntry(frontmatter: Properties, key: string | RegExp): unknown {
  for (const [name, value] of Object.entries(frontmatter ?? {})) {
    if (typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name)) return value;
  }
  return null;
}

export function parseFrontMatterStringArray(frontmatter: Properties, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (value === null || value === undefined) return null;
  const parts = Array.isArray(value) ? value.map(plain) : plain(value).split(',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function parseFrontMatterAliases(frontmatter: Properties): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/i);
}

export function parseFrontMatterTags(frontmatter: Properties): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags?$/i);
  return tags && tags.flatMap((tag) => tag.split(/\s+/)).map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
}

/** Calls back for every link and embed until one answers true. */
export function iterateCacheRefs(cache: CachedMetadata, cb: (ref: ReferenceCache) => boolean | void): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => cb(ref) === true);
}

export function iterateRefs(refs: Reference[], cb: (ref: Reference) => boolean | void): boolean {
  return refs.some((ref) => cb(ref) === true);
}
