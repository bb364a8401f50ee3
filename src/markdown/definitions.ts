import type { Nodes } from 'mdast';
import type { Span } from '../model/span';
import { parseMarkdown } from './parse';

const CANDIDATE = /^[ \t>*+\-\d.)]*\[[^\]\r\n]+\]:/m;

/**
 * The link and footnote definitions of a note, as Markdown with which any chunk of it can be parsed; empty when it has
 * none. Only the chunks that may hold one are parsed.
 */
export function readDefinitions(text: string, chunks: readonly Span[]): string {
  if (!CANDIDATE.test(text)) return '';
  const found = new Set<string>();
  for (const { from, to } of chunks) {
    const chunk = text.slice(from, to);
    if (CANDIDATE.test(chunk)) collect(parseMarkdown(chunk), found);
  }
  return [...found].join('\n\n');
}

function collect(node: Nodes, found: Set<string>): void {
  if (node.type === 'definition') found.add(`[${node.label ?? node.identifier}]: x`);
  if (node.type === 'footnoteDefinition') found.add(`[^${node.label ?? node.identifier}]: x`);
  if ('children' in node) for (const child of node.children) collect(child, found);
}
