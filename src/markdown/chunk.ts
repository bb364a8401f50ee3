import type { Block, Inline, NoteChunk } from '../model/note';
import { shift, type Span } from '../model/span';
import { inSteps, type Steps } from '../model/steps';
import { readBlocks } from './blocks';
import { BlockBuilder, type BlockDraft } from './builder';
import { labelsIn } from './definitions';
import type { Hidden } from './hidden';
import { MaskPainter } from './mask';
import { parseMarkdown } from './parse';
import { scanBlocks } from './scan';
import type { ReadSentences } from './sentences';

/** One stretch of Markdown that means the same alone as in its note. All offsets count in it. */
export interface Chunk {
  readonly text: string;
  /** The text as it may be parsed; see `tame`. */
  readonly tame: string;
  readonly hidden: readonly Hidden[];
}

/** What stands in a chunk; offsets, parents, sections and lists count in it. */
export interface ChunkReading {
  readonly blocks: readonly BlockDraft[];
  /** The sentences of each block. */
  readonly sentences: readonly (readonly Span[])[];
  readonly lists: number;
  readonly mask: string;
}

/** How the blocks of a chunk are found. `scan` is quick and the same as `parse` wherever it can tell. */
export type Way = 'scan' | 'parse';

/** Reads a chunk. `definitions` are those that it may refer to, as Markdown. */
export function* readChunk(chunk: Chunk, definitions: string, sentences: ReadSentences, way: Way): Steps<ChunkReading> {
  const scanned = way === 'scan' ? freshBuilder(chunk) : null;
  if (scanned && (yield* scanBlocks(chunk.tame, scanned, labelsIn(definitions))))
    return yield* finish(scanned, sentences);
  const parsed = freshBuilder(chunk);
  readBlocks(parseMarkdown(chunk.tame, definitions), parsed);
  yield;
  return yield* finish(parsed, sentences);
}

function freshBuilder(chunk: Chunk): BlockBuilder {
  return new BlockBuilder(chunk.text, new MaskPainter(chunk.text), chunk.hidden);
}

/** How many blocks are read before others may go first. */
const BLOCKS = 200;

function* finish(builder: BlockBuilder, read: ReadSentences): Steps<ChunkReading> {
  const mask = builder.painter.finish();
  const sentences: (readonly Span[])[] = [];
  yield* inSteps(builder.blocks, BLOCKS, (draft) => sentences.push(sentencesOf(draft, mask, read)));
  return { blocks: builder.blocks, sentences, lists: builder.lists, mask };
}

function sentencesOf(draft: BlockDraft, mask: string, read: ReadSentences): readonly Span[] {
  if (draft.kind === 'opaque') return [];
  if (draft.kind === 'row') return draft.cells.flatMap((cell) => read(mask, cell));
  return read(mask, draft.content);
}

/** Puts the blocks of chunks together into those of their note. */
export class NoteBlocks {
  readonly blocks: Block[] = [];
  readonly chunks: NoteChunk[] = [];
  private lists = 0;
  /** The headings outside containers that hold what comes next, outermost first. */
  private headings: Block[] = [];

  /** Adds what stands in the chunk at `offset`; `lineOf` gives the line of an offset in the note. */
  add(content: ChunkReading, offset: number, lineOf: (offset: number) => number): void {
    const first = this.blocks.length;
    for (const [index, draft] of content.blocks.entries()) {
      const block = this.blockOf(draft, content.sentences[index] ?? [], offset, first, lineOf);
      this.blocks.push(block);
      if (draft.kind === 'heading' && !draft.contained) this.open(block);
    }
    this.chunks.push({ from: offset, line: lineOf(offset), blocks: { from: first, to: this.blocks.length }, content });
    this.lists += content.lists;
  }

  private blockOf(
    draft: BlockDraft,
    sentences: readonly Span[],
    by: number,
    first: number,
    lineOf: (offset: number) => number,
  ): Block {
    return {
      index: this.blocks.length,
      kind: draft.kind,
      from: draft.from + by,
      to: draft.to + by,
      line: lineOf(draft.from + by),
      content: shift(draft.content, by),
      depth: draft.depth,
      marker: draft.marker,
      task: draft.task,
      parent: draft.parent < 0 ? -1 : first + draft.parent,
      section: draft.section < 0 ? this.sectionOf(draft) : first + draft.section,
      list: draft.list < 0 ? -1 : this.lists + draft.list,
      quoted: draft.quoted,
      callout: draft.callout,
      cells: draft.cells.length === 0 ? draft.cells : draft.cells.map((cell) => shift(cell, by)),
      header: draft.header < 0 ? -1 : first + draft.header,
      inlines: draft.inlines.length === 0 ? draft.inlines : draft.inlines.map((inline) => movedInline(inline, by)),
      sentences: by === 0 ? sentences : sentences.map((sentence) => shift(sentence, by)),
    };
  }

  /** The heading of an earlier chunk that a block stands under. */
  private sectionOf(draft: Pick<Block, 'kind' | 'depth'>): number {
    const limit = draft.kind === 'heading' ? draft.depth : Infinity;
    for (let at = this.headings.length - 1; at >= 0; at -= 1) {
      const heading = this.headings[at];
      if (heading && heading.depth < limit) return heading.index;
    }
    return -1;
  }

  private open(heading: Block): void {
    this.headings = [...this.headings.filter((above) => above.depth < heading.depth), heading];
  }
}

function movedInline(inline: Inline, by: number): Inline {
  return {
    kind: inline.kind,
    from: inline.from + by,
    to: inline.to + by,
    inner: shift(inline.inner, by),
    target: inline.target,
  };
}
