import type { Span } from './span';

/**
 * One note as the engine sees it. Only the markdown folder knows Markdown;
 * every later layer reads this.
 */
export interface Note {
  readonly text: string;
  /**
   * As long as `text`, so that every offset is true. What is language stands as it is; markup, comments and
   * everything else that a reader does not read is spaces; what stands for a thing without being language (inline
   * code, math, URLs, embeds) is {@link OPAQUE}. Line breaks stay. Curly quotes and apostrophes are straightened.
   */
  readonly mask: string;
  /** The frontmatter's properties; empty when there are none or they cannot be read (then `faults` says why). */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The frontmatter with its fences, or null. */
  readonly frontmatter: Span | null;
  /** Obsidian's `%%comments%%`, with their delimiters, in order. */
  readonly comments: readonly Span[];
  /** Leaf blocks in the order of the text; they never overlap. `blocks[i].index === i`. */
  readonly blocks: readonly Block[];
  /** The stretches that mean the same alone as in the note, in order; every block stands in one. */
  readonly chunks: readonly NoteChunk[];
  /** Where each line starts; `lineStarts[0]` is 0. */
  readonly lineStarts: readonly number[];
  /** What could not be read, in words for the user. */
  readonly faults: readonly string[];
}

/** Some blocks of a note in a row, which can be read without the others. */
export interface NoteChunk {
  /** Where it starts. */
  readonly from: number;
  /** Its first line, from 1. */
  readonly line: number;
  /** Indices of its blocks, half-open. */
  readonly blocks: Span;
  /** The same object whenever a note is read again and the chunk holds the same. */
  readonly content: object;
}

/** Stands in the mask for inline things that are no language: code, math, URLs, embeds. */
export const OPAQUE = '\uFFFC';

export type BlockKind =
  /** ATX or setext. */
  | 'heading'
  | 'paragraph'
  /** A list item's own first paragraph; nested lists and further paragraphs are blocks of their own. */
  | 'item'
  /** A table row. */
  | 'row'
  /** Fenced or indented code, block math, HTML, a comment block: nothing of it is language. */
  | 'opaque';

export interface Block extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  /** The first line of the block, from 1. */
  readonly line: number;
  /**
   * The block's own text without marker, checkbox, closing `#`s or underline; a row's cells with the pipes between.
   * Can span several lines, with the prefixes of quotes and list indents in between (blank in the mask).
   */
  readonly content: Span;
  /** Heading 1 to 6, a callout's title (a heading inside its callout) 7; list item 0 for the outermost list; otherwise 0. */
  readonly depth: number;
  /** `##`, `-`, `1.`, `5)`, a code fence's info string; empty otherwise. */
  readonly marker: string;
  /** The character between a task's brackets; null when the item is no task. */
  readonly task: string | null;
  /** Index of the list item that holds this block; -1 outside lists. */
  readonly parent: number;
  /** Index of the heading that this block stands under (for a heading: its enclosing heading); -1 before any. */
  readonly section: number;
  /** Which list the item belongs to, numbered through the note; -1 for what is no item. */
  readonly list: number;
  /** How many plain blockquotes hold the block; callouts do not count. */
  readonly quoted: number;
  /** The type of the innermost callout that holds the block (`note`, `todo`, lower-case), or null. */
  readonly callout: string | null;
  /** A row's cells, trimmed; otherwise empty. */
  readonly cells: readonly Span[];
  /** For a row: index of the table's header row (its own index if it is that); otherwise -1. */
  readonly header: number;
  /** Inline markup in the block, in order of `from`, outer before inner. */
  readonly inlines: readonly Inline[];
  /** The sentences of the block, trimmed, in order; none overlap. Empty for opaque blocks. */
  readonly sentences: readonly Span[];
}

export type InlineKind =
  | 'strong'
  | 'emphasis'
  | 'strike'
  | 'highlight'
  | 'link'
  | 'wikilink'
  | 'image'
  | 'embed'
  | 'url'
  | 'code'
  | 'math'
  | 'html'
  | 'comment'
  | 'tag'
  | 'footnote'
  | 'blockId'
  /** The key and `::` of an inline field; its value stays language. */
  | 'field';

export interface Inline extends Span {
  readonly kind: InlineKind;
  /** What a reader sees of it (link text, alias, emphasised words); empty at `to` where nothing shows. */
  readonly inner: Span;
  /** Where a link, wikilink, embed, image or URL leads, as written; otherwise empty. */
  readonly target: string;
}

/** The line (from 1) that holds `offset`; offsets past the end belong to the last line. */
export function lineAt(note: Pick<Note, 'lineStarts'>, offset: number): number {
  let low = 0;
  let high = note.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((note.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The span of a line (from 1) without its line break; lines that do not exist are empty at the end of the text. */
export function lineSpan(note: Pick<Note, 'lineStarts' | 'text'>, line: number): Span {
  const from = note.lineStarts[line - 1] ?? note.text.length;
  let to = note.lineStarts[line] ?? note.text.length;
  if (to > from && note.text.charCodeAt(to - 1) === 10) to -= 1;
  if (to > from && note.text.charCodeAt(to - 1) === 13) to -= 1;
  return { from, to };
}
