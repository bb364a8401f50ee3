import type { CachedMetadata } from 'obsidian';
import type { Span } from '../model/span';
import { escapeJson, readJson, spanInString, type JsonNode } from './jsonText';
import { readLink, type LinkForm } from './linkText';
import { lineStarts, offsetOf } from './places';
import { escapeYaml, findInYaml } from './yamlText';

/** A link to a place in a note, where it stands in its file. */
export interface PlaceLink extends Span {
  /** The file that holds the link. `from..to` is the subpath in that file's text, from its `#`. */
  readonly path: string;
  /** The whole link as its reader sees it, for naming it. */
  readonly original: string;
  readonly form: LinkForm;
  readonly linkpath: string;
  /** The subpath without what the file around it (JSON, YAML) asks for. */
  readonly subpath: string;
  /** Where the subpath begins in `original`. */
  readonly subpathAt: number;
  /** Writes a subpath in the way of the file around the link. */
  readonly encode: (subpath: string) => string;
}

/** The links of a file, and those that its index names but that do not stand where it says. */
export interface FoundLinks {
  readonly links: readonly PlaceLink[];
  readonly misplaced: readonly string[];
}

const asItIs = (subpath: string): string => subpath;

/** The links to places in notes that a note holds, by the app's index of it. `text` is what the note reads now. */
export function linksInNote(path: string, text: string, cache: CachedMetadata): FoundLinks {
  const links: PlaceLink[] = [];
  const misplaced: string[] = [];
  const starts = lineStarts(text);
  for (const { original, position } of [...(cache.links ?? []), ...(cache.embeds ?? [])]) {
    const from = offsetOf(starts, position.start);
    if (text.startsWith(original, from)) push(links, path, original, from, asItIs);
    else if (original.includes('#')) misplaced.push(original);
  }
  for (const { position } of cache.referenceLinks ?? []) {
    const from = offsetOf(starts, position.start);
    push(links, path, text.slice(from, offsetOf(starts, position.end)), from, asItIs);
  }
  const end = cache.frontmatterPosition && offsetOf(starts, cache.frontmatterPosition.end);
  for (const original of new Set((cache.frontmatterLinks ?? []).map((link) => link.original))) {
    const places = findInYaml(text, { from: 0, to: end ?? 0 }, original);
    if (places.length === 0 && original.includes('#')) misplaced.push(original);
    for (const { from, quote } of places) {
      push(links, path, original, from, (part) => escapeYaml(part, quote));
    }
  }
  return { links: links.sort((a, b) => a.from - b.from), misplaced };
}

/**
 * The links to places in notes that a canvas holds: cards of a note with a subpath, and links in text cards.
 * Null for text that is no canvas.
 */
export function linksInCanvas(path: string, text: string): readonly PlaceLink[] | null {
  const root = readJson(text);
  if (root?.kind !== 'object') return null;
  const nodes = root.members.get('nodes');
  if (nodes?.kind !== 'array') return [];
  return nodes.elements.flatMap((node) => {
    if (node.kind !== 'object') return [];
    const [file, subpath, words] = ['file', 'subpath', 'text'].map((key) => stringAt(node, key));
    if (file && subpath && subpath.value.startsWith('#')) {
      const span = spanInString(text, subpath, { from: 0, to: subpath.value.length });
      const original = file.value + subpath.value;
      return [
        {
          ...span,
          path,
          original,
          form: 'plain' as const,
          linkpath: file.value,
          subpath: subpath.value,
          subpathAt: file.value.length,
          encode: escapeJson,
        },
      ];
    }
    return words ? linksInCard(path, text, words) : [];
  });
}

function linksInCard(path: string, text: string, card: Span & { readonly value: string }): readonly PlaceLink[] {
  const links: PlaceLink[] = [];
  // Code spans come first, so that what only looks like a link in them is stepped over.
  for (const match of card.value.matchAll(
    /(`+)[\s\S]*?\1|!?\[\[[^[\]]+\]\]|\[[^[\]]*\]\((?:<[^<>\n]*>|[^\s()]|\([^\s()]*\))*\)/g,
  )) {
    push(links, path, match[0], match.index, asItIs);
  }
  return links.map((link) => ({ ...link, ...spanInString(text, card, link), encode: escapeJson }));
}

function stringAt(
  node: JsonNode & { readonly kind: 'object' },
  key: string,
): (JsonNode & { readonly kind: 'string' }) | null {
  const value = node.members.get(key);
  return value?.kind === 'string' ? value : null;
}

function push(
  links: PlaceLink[],
  path: string,
  original: string,
  from: number,
  encode: (part: string) => string,
): void {
  const link = readLink(original);
  if (!link) return;
  const subpath = original.slice(link.subpath.from, link.subpath.to);
  const start = from + encode(original.slice(0, link.subpath.from)).length;
  const span = { from: start, to: start + encode(subpath).length };
  links.push({
    ...span,
    path,
    original,
    form: link.form,
    linkpath: link.linkpath,
    subpath,
    subpathAt: link.subpath.from,
    encode,
  });
}
