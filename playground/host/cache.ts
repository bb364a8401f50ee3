import type { BlockCache, CachedMetadata, HeadingCache, ListItemCache, ReferenceCache, SectionCache } from 'obsidian';
import type { SyntaxNode, Tree } from '@lezer/common';
import { grammar } from './grammar';
import { readFrontmatterLinks, readMarkdownLink, readWikilink } from './links';
import { Positions } from './positions';
import { readProperties } from './yaml';

/** Parses a note. A carriage return counts as a space, so that offsets stay true in CRLF notes. */
export function parseNote(text: string): Tree {
  return grammar.parse(text.replace(/\r/g, ' '));
}

/** What the app's metadata cache says of a note with this text. */
export function readCache(text: string): CachedMetadata {
  const at = new Positions(text);
  const tree = parseNote(text);
  const sections = readSections(tree, text, at);
  const listItems = readListItems(tree, text, at);
  const properties = readProperties(text);
  const yaml = sections.find((section) => section.type === 'yaml');
  const all = (name: string): SyntaxNode[] => nodesNamed(tree, name);
  const named = (name: string): { id: string; position: SectionCache['position'] }[] =>
    all(name).map((node) => ({
      id: /\[\^([^\]]+)\]/.exec(text.slice(node.from, node.to))?.[1] ?? '',
      position: at.pos(node.from, node.to),
    }));
  return withoutEmpty({
    headings: readHeadings(tree, text, at),
    links: readReferences(all('Wikilink'), all('Link'), text, at),
    embeds: readReferences(all('Embed'), all('Image'), text, at),
    tags: all('Hashtag').map((node) => ({ tag: text.slice(node.from, node.to), position: at.pos(node.from, node.to) })),
    sections,
    listItems,
    blocks: readBlocks(tree, sections, listItems, text, at),
    footnotes: named('FootnoteDefinition'),
    footnoteRefs: named('FootnoteReference'),
    ...(properties && { frontmatter: properties, frontmatterLinks: readFrontmatterLinks(properties) }),
    ...(yaml && { frontmatterPosition: yaml.position }),
  });
}

/** The app leaves out what a note has none of. */
function withoutEmpty(cache: CachedMetadata): CachedMetadata {
  const kept = Object.entries(cache).filter(([key, value]: [string, unknown]) => {
    if (key === 'frontmatter') return true;
    return Array.isArray(value) ? value.length > 0 : Object.keys(value as object).length > 0;
  });
  return Object.fromEntries(kept);
}

function readHeadings(tree: Tree, text: string, at: Positions): HeadingCache[] {
  return topLevel(tree)
    .filter((node) => /Heading\d$/.test(node.name))
    .map((node) => ({
      heading: headingText(node, text),
      level: Number(node.name.slice(-1)),
      position: at.pos(node.from, node.to),
    }));
}

function headingText(node: SyntaxNode, text: string): string {
  const marks = node.getChildren('HeaderMark');
  const setext = node.name.startsWith('Setext');
  const [first, last] = [marks[0], marks.at(-1)];
  const from = setext || !first ? node.from : first.to;
  const to = last && (setext || marks.length > 1) ? last.from : node.to;
  return text.slice(from, to).trim();
}

const SECTION_TYPES: Readonly<Record<string, string>> = {
  Frontmatter: 'yaml',
  Paragraph: 'paragraph',
  BulletList: 'list',
  OrderedList: 'list',
  FencedCode: 'code',
  CodeBlock: 'code',
  Table: 'table',
  HTMLBlock: 'html',
  HorizontalRule: 'thematicBreak',
  CommentBlock: 'comment',
  MathBlock: 'math',
  FootnoteDefinition: 'footnoteDefinition',
  LinkReference: 'definition',
};

function readSections(tree: Tree, text: string, at: Positions): SectionCache[] {
  return topLevel(tree).map((node) => {
    const position = at.pos(node.from, node.to);
    return { type: sectionType(node, text), position };
  });
}

function sectionType(node: SyntaxNode, text: string): string {
  if (/Heading\d$/.test(node.name)) return 'heading';
  if (node.name === 'Blockquote') return /^>\s*\[!/.test(text.slice(node.from, node.to)) ? 'callout' : 'blockquote';
  return SECTION_TYPES[node.name] ?? 'text';
}

function readListItems(tree: Tree, text: string, at: Positions): ListItemCache[] {
  return nodesNamed(tree, 'ListItem').map((node) => {
    const marker = node.getChild('Task')?.getChild('TaskMarker');
    const id = blockIdOf(node.getChild('Task') ?? node.getChild('Paragraph'), text);
    return {
      position: at.pos(node.from, endOfOwn(node)),
      parent: parentLine(node, at),
      ...(marker && { task: [...text.slice(marker.from + 1, marker.to - 1)].join('') }),
      ...(id !== null && { id }),
    };
  });
}

/** An item ends where the list inside it begins: the app counts only its own text. */
function endOfOwn(item: SyntaxNode): number {
  let end = item.from;
  for (let child = item.firstChild; child; child = child.nextSibling) {
    if (child.name === 'BulletList' || child.name === 'OrderedList') break;
    end = child.to;
  }
  return end;
}

function parentLine(item: SyntaxNode, at: Positions): number {
  const list = item.parent;
  const holder = list?.parent;
  if (holder?.name === 'ListItem') return at.loc(holder.from).line;
  return -(at.loc(list?.from ?? 0).line || 1);
}

function readReferences(
  wikilinks: readonly SyntaxNode[],
  links: readonly SyntaxNode[],
  text: string,
  at: Positions,
): ReferenceCache[] {
  const found: ReferenceCache[] = [];
  for (const [nodes, read] of [
    [wikilinks, readWikilink],
    [links, readMarkdownLink],
  ] as const) {
    for (const node of nodes) {
      const reference = read(text.slice(node.from, node.to));
      if (reference) found.push({ ...reference, position: at.pos(node.from, node.to) });
    }
  }
  return found.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** A block id names the section or list item that it ends; alone in a paragraph, the section before. */
function readBlocks(
  tree: Tree,
  sections: SectionCache[],
  listItems: readonly ListItemCache[],
  text: string,
  at: Positions,
): Record<string, BlockCache> {
  const blocks: Record<string, BlockCache> = {};
  for (const item of listItems) if (item.id !== undefined) blocks[item.id.toLowerCase()] = { ...item, id: item.id };
  for (const [index, node] of topLevel(tree).entries()) {
    const id = node.name === 'Paragraph' || /Heading\d$/.test(node.name) ? blockIdOf(node, text) : null;
    const own = text.slice(node.from, node.to).trim() !== `^${id ?? ''}`;
    const section = sections[own ? index : index - 1];
    if (id === null || !section) continue;
    section.id = id;
    blocks[id.toLowerCase()] = { id, position: own ? at.pos(node.from, node.to) : section.position };
  }
  return blocks;
}

function blockIdOf(node: SyntaxNode | null | undefined, text: string): string | null {
  const last = node?.getChildren('BlockId').at(-1);
  return last ? text.slice(last.from + 1, last.to) : null;
}

function topLevel(tree: Tree): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}

function nodesNamed(tree: Tree, name: string): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  tree.iterate({
    enter: (node) => {
      if (node.name === name) nodes.push(node.node);
    },
  });
  return nodes;
}
