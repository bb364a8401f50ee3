import { tags } from '@lezer/highlight';
import {
  type BlockContext,
  type InlineContext,
  type LeafBlock,
  type LeafBlockParser,
  type Line,
  type MarkdownConfig,
  GFM,
  parser as commonmark,
} from '@lezer/markdown';

/** Obsidian's own syntax on top of GFM. One grammar serves the editor, the metadata cache and Reading view. */
const obsidian: MarkdownConfig = {
  defineNodes: [
    { name: 'Frontmatter', block: true, style: tags.meta },
    { name: 'CommentBlock', block: true, style: tags.comment },
    { name: 'MathBlock', block: true, style: tags.special(tags.string) },
    { name: 'FootnoteDefinition', block: true },
    { name: 'Wikilink', style: tags.link },
    { name: 'Embed', style: tags.link },
    { name: 'Highlight', style: tags.special(tags.content) },
    { name: 'HighlightMark', style: tags.processingInstruction },
    { name: 'InlineComment', style: tags.comment },
    { name: 'Hashtag', style: tags.tagName },
    { name: 'BlockId', style: tags.labelName },
    { name: 'FootnoteReference', style: tags.link },
    { name: 'InlineMath', style: tags.special(tags.string) },
  ],
  parseBlock: [
    { name: 'Frontmatter', before: 'HorizontalRule', parse: frontmatter },
    { name: 'CommentBlock', before: 'FencedCode', parse: fencedBy('%%', 'CommentBlock'), endLeaf: opensComment },
    { name: 'MathBlock', before: 'FencedCode', parse: fencedBy('$$', 'MathBlock') },
    { name: 'AnyTask', before: 'TaskList', leaf: taskLeaf },
    { name: 'FootnoteDefinition', before: 'LinkReference', leaf: footnoteLeaf },
  ],
  parseInline: [
    { name: 'InlineComment', before: 'Escape', parse: between('%%', 'InlineComment', 37) },
    { name: 'Embed', before: 'Image', parse: (cx, next, pos) => wikilink(cx, next, pos, 33, '![[', 'Embed') },
    { name: 'Wikilink', before: 'Link', parse: (cx, next, pos) => wikilink(cx, next, pos, 91, '[[', 'Wikilink') },
    { name: 'FootnoteReference', before: 'Link', parse: (cx, next, pos) => matching(cx, next, pos, 91, FOOTNOTE) },
    { name: 'Hashtag', parse: (cx, next, pos) => matching(cx, next, pos, 35, TAG, true) },
    { name: 'BlockId', parse: (cx, next, pos) => matching(cx, next, pos, 94, BLOCK_ID, true) },
    { name: 'InlineMath', before: 'Escape', parse: (cx, next, pos) => matching(cx, next, pos, 36, MATH) },
    { name: 'Highlight', before: 'Emphasis', parse: highlight },
  ],
};

interface Pattern {
  readonly node: string;
  readonly pattern: RegExp;
}
const FOOTNOTE: Pattern = { node: 'FootnoteReference', pattern: /^\[\^[^\]\s]+\](?!:)/ };
const TAG: Pattern = { node: 'Hashtag', pattern: /^#[\p{L}\p{N}\p{M}_/-]*[\p{L}\p{M}_/-][\p{L}\p{N}\p{M}_/-]*/u };
const BLOCK_ID: Pattern = { node: 'BlockId', pattern: /^\^[A-Za-z0-9-]+(?=[ \t]*(?:\n|$))/ };
const MATH: Pattern = { node: 'InlineMath', pattern: /^(?:\$\$[^$]+\$\$|\$(?![\s$])[^$\n]*[^\s$\\]\$(?!\d))/ };

export const grammar = commonmark.configure([GFM, obsidian]);

function matching(cx: InlineContext, next: number, pos: number, opener: number, what: Pattern, apart = false): number {
  if (next !== opener) return -1;
  if (apart && pos > cx.offset && !/\s/.test(cx.slice(pos - 1, pos))) return -1;
  const match = what.pattern.exec(cx.slice(pos, cx.end));
  return match ? cx.addElement(cx.elt(what.node, pos, pos + match[0].length)) : -1;
}

function wikilink(cx: InlineContext, next: number, pos: number, opener: number, open: string, node: string): number {
  if (next !== opener || cx.slice(pos, Math.min(cx.end, pos + open.length)) !== open) return -1;
  const match = /^[^[\]\n]+\]\]/.exec(cx.slice(pos + open.length, cx.end));
  return match ? cx.addElement(cx.elt(node, pos, pos + open.length + match[0].length)) : -1;
}

function between(fence: string, node: string, opener: number) {
  return (cx: InlineContext, next: number, pos: number): number => {
    if (next !== opener || cx.slice(pos, pos + 2) !== fence) return -1;
    const close = cx.slice(pos + 2, cx.end).indexOf(fence);
    return close < 0 ? -1 : cx.addElement(cx.elt(node, pos, pos + 2 + close + 2));
  };
}

const highlightDelimiter = { resolve: 'Highlight', mark: 'HighlightMark' };

function highlight(cx: InlineContext, next: number, pos: number): number {
  if (next !== 61 || cx.char(pos + 1) !== 61 || cx.char(pos + 2) === 61) return -1;
  const before = cx.slice(pos - 1, pos);
  const after = cx.slice(pos + 2, pos + 3);
  return cx.addDelimiter(highlightDelimiter, pos, pos + 2, !/^\s|^$/.test(after), !/\s$|^$/.test(before));
}

function frontmatter(cx: BlockContext, line: Line): boolean {
  if (cx.lineStart !== 0 || !/^---[ \t]*$/.test(line.text)) return false;
  const from = cx.lineStart;
  // A fence that never closes is a thematic break: look before taking the lines.
  if (!linesAfter(cx).some((text) => /^---[ \t]*$/.test(text))) return false;
  while (cx.nextLine()) {
    if (!/^---[ \t]*$/.test(line.text)) continue;
    const to = cx.lineStart + line.text.length;
    cx.nextLine();
    cx.addElement(cx.elt('Frontmatter', from, to));
    return true;
  }
  return false;
}

/** The lines after the current one; the block context shows only the next, so they are read from its input. */
function linesAfter(cx: BlockContext): readonly string[] {
  const { input } = cx as unknown as { input: { read(from: number, to: number): string; length: number } };
  return input.read(cx.lineStart, input.length).split('\n').slice(1);
}

function opensComment(_cx: BlockContext, line: Line): boolean {
  return opens(line, '%%');
}

function opens(line: Line, fence: string): boolean {
  const text = line.text.slice(line.pos);
  return text.startsWith(fence) && !text.slice(2).includes(fence);
}

function fencedBy(fence: string, node: string) {
  return (cx: BlockContext, line: Line): boolean => {
    if (!opens(line, fence)) return false;
    const from = cx.lineStart + line.pos;
    while (cx.nextLine()) {
      if (depthOf(line) < cx.depth) break;
      if (!line.text.includes(fence)) continue;
      const to = cx.lineStart + line.text.length;
      cx.nextLine();
      cx.addElement(cx.elt(node, from, to));
      return true;
    }
    cx.addElement(cx.elt(node, from, cx.prevLineEnd()));
    return true;
  };
}

/** GFM knows `[ ]` and `[x]`, Obsidian any one character. */
function taskLeaf(cx: BlockContext, leaf: LeafBlock): LeafBlockParser | null {
  return /^\[.\][ \t]/u.test(leaf.content) && cx.parentType().name === 'ListItem' ? new Task() : null;
}

class Task implements LeafBlockParser {
  nextLine(): boolean {
    return false;
  }

  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    const { start, content } = leaf;
    const children = [cx.elt('TaskMarker', start, start + 3), ...cx.parser.parseInline(content.slice(3), start + 3)];
    cx.addLeafElement(leaf, cx.elt('Task', start, start + content.length, children));
    return true;
  }
}

function footnoteLeaf(_cx: BlockContext, leaf: LeafBlock): LeafBlockParser | null {
  return /^\[\^[^\]\s]+\]:/.test(leaf.content) ? new Footnote() : null;
}

class Footnote implements LeafBlockParser {
  nextLine(): boolean {
    return false;
  }

  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    const { start, content } = leaf;
    const body = content.indexOf(':') + 1;
    const children = cx.parser.parseInline(content.slice(body), start + body);
    cx.addLeafElement(leaf, cx.elt('FootnoteDefinition', start, start + content.length, children));
    return true;
  }
}

/** How many of the open containers (quotes, lists) the line continues; not in the typings, but what fences ask. */
function depthOf(line: Line): number {
  return (line as Line & { readonly depth: number }).depth;
}
