import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Span } from '../model/span';
import { tame } from './tame';

/**
 * The mdast of a note, positions counting in `text`; the frontmatter is blank. Tables, strikethrough and footnotes are the parts of GFM in it:
 * task states and bare URLs are read later, because Obsidian knows more of the former and the parser's own bare URLs
 * cost 1.6 times the rest and carry no positions.
 * `hidden` spans (comments, block math) are parsed as plain words, so that blocks stay what they are.
 */
export function parseMarkdown(text: string, frontmatter: Span | null, hidden: readonly Span[]): Root {
  return fromMarkdown(tame(text, frontmatter, hidden), {
    extensions: [gfmTable(), gfmStrikethrough(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
}
