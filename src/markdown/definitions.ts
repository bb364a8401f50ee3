import type { Nodes } from 'mdast';
import type { Span } from '../model/span';
import { parseMarkdown } from './parse';

/** A note's link and footnote definitions as Markdown, by label; see {@link labelOf}. */
export type Definitions = ReadonlyMap<string, string>;

const CANDIDATE = /^[ \t>*+\-\d.)]*\[[^\]\r\n]+\]:/m;
const LABEL = /\[([^[\]]+)\]/g;

/** A definition as most are written, on one line; its label has no marks of its own. */
const PLAIN = /^ {0,3}\[([^\]\\[&^\r\n]{1,200})\]:[ \t]+[^\s<>()\\&]+(?:[ \t]+"[^"\\&\r\n]*")?[ \t]*$/;
/** What may be the title of the definition in the line before, or go on with it. */
const TITLE = /^[ \t]*["'(]/;

/** The label of a line that is a definition and nothing more, seen with the line after it; null for any other line. */
export function plainLabel(line: string, next: string): string | null {
  const label = PLAIN.exec(line)?.[1]?.trim() ?? '';
  return label === '' || TITLE.test(next) ? null : label;
}

/** The definitions of a note. Only the chunks that may hold one are parsed. */
export function readDefinitions(text: string, chunks: readonly Span[]): Definitions {
  const found = new Map<string, string>();
  if (!CANDIDATE.test(text)) return found;
  for (const { from, to } of chunks) {
    const chunk = text.slice(from, to);
    if (!CANDIDATE.test(chunk) || isComment(chunk)) continue;
    const labels = plainLabels(chunk);
    if (labels) for (const label of labels) found.set(labelOf(label), definitionOf(label));
    else collect(parseMarkdown(chunk), found);
  }
  return found;
}

/** Whether the chunk is one HTML comment. */
function isComment(chunk: string): boolean {
  return /^ {0,3}<!--(?!-?>)/.test(chunk) && chunk.indexOf('-->') === chunk.trimEnd().length - 3;
}

/** The labels of a chunk of nothing but plain definitions; null of any other. */
function plainLabels(chunk: string): readonly string[] | null {
  const lines = chunk.split(/\r?\n/).filter((line) => line.trim() !== '');
  const labels = lines.map((line, at) => plainLabel(line, lines[at + 1] ?? ''));
  return labels.every((label) => label !== null) ? labels : null;
}

function definitionOf(label: string): string {
  return `[${label}]: x`;
}

/** The labels that {@link definitionsFor} a chunk define, as they are compared. */
export function labelsIn(definitions: string): ReadonlySet<string> {
  return new Set(
    definitions === '' ? [] : definitions.split('\n\n').map((one) => labelOf(one.slice(1, one.lastIndexOf(']')))),
  );
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
export function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

function collect(node: Nodes, found: Map<string, string>): void {
  if (node.type === 'definition') {
    const label = node.label ?? node.identifier;
    found.set(labelOf(label), definitionOf(label));
  } else if (node.type === 'footnoteDefinition') {
    const label = `^${node.label ?? node.identifier}`;
    found.set(labelOf(label), definitionOf(label));
  }
  if ('children' in node) for (const child of node.children) collect(child, found);
}
