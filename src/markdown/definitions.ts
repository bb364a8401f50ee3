import type { Nodes } from 'mdast';
import type { Span } from '../model/span';
import { parseMarkdown } from './parse';

/** A note's link and footnote definitions as Markdown, by label; see {@link labelOf}. */
export type Definitions = ReadonlyMap<string, string>;

const CANDIDATE = /^[ \t>*+\-\d.)]*\[[^\]\r\n]+\]:/m;
const LABEL = /\[([^[\]]+)\]/g;

/** The definitions of a note. Only the chunks that may hold one are parsed. */
export function readDefinitions(text: string, chunks: readonly Span[]): Definitions {
  const found = new Map<string, string>();
  if (!CANDIDATE.test(text)) return found;
  for (const { from, to } of chunks) {
    const chunk = text.slice(from, to);
    if (CANDIDATE.test(chunk)) collect(parseMarkdown(chunk), found);
  }
  return found;
}

/** The definitions, as Markdown, that a chunk may refer to; empty without any. */
export function definitionsFor(chunk: string, definitions: Definitions): string {
  if (definitions.size === 0) return '';
  const used = new Set<string>();
  for (const match of chunk.matchAll(LABEL)) {
    const definition = definitions.get(labelOf(match[1] ?? ''));
    if (definition !== undefined) used.add(definition);
  }
  return [...used].join('\n\n');
}

/** As CommonMark compares labels: white space folded, case ignored. */
function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

function collect(node: Nodes, found: Map<string, string>): void {
  if (node.type === 'definition') {
    const label = node.label ?? node.identifier;
    found.set(labelOf(label), `[${label}]: x`);
  } else if (node.type === 'footnoteDefinition') {
    const label = `^${node.label ?? node.identifier}`;
    found.set(labelOf(label), `[${label}]: x`);
  }
  if ('children' in node) for (const child of node.children) collect(child, found);
}
