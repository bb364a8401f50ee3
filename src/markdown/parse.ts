import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * The mdast of Markdown that was tamed. Tables, strikethrough and footnotes are the parts of GFM in it: task states
 * and bare URLs are read later, because Obsidian knows more of the former and the parser's own bare URLs cost 1.6 times
 * the rest and carry no positions. `definitions` are those of other parts of the note, as Markdown.
 */
export function parseMarkdown(text: string, definitions = ''): Root {
  if (definitions === '') return parse(text);
  // They stand before the text, behind a comment: after it, code that is never closed would hold them.
  const before = `${definitions}\n\n<!---->\n\n`;
  const tree = parse(before + text);
  shiftPositions(tree, -before.length);
  return { ...tree, children: tree.children.filter((node) => (node.position?.start.offset ?? 0) >= 0) };
}

const EXTENSIONS = {
  extensions: [gfmTable(), gfmStrikethrough(), gfmFootnote()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown()],
};

function parse(text: string): Root {
  return fromMarkdown(text, EXTENSIONS);
}

function shiftPositions(node: Nodes, by: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset !== undefined) point.offset += by;
  }
  if ('children' in node) for (const child of node.children) shiftPositions(child, by);
}
