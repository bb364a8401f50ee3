import type { Block, Note, NoteChunk } from '../model/note';
import type { Span } from '../model/span';

/**
 * The note as if everything under the headings that read `heading` were no language: for what stands in a note without
 * being part of the meeting. Every offset and block index stays. Upper and lower case are one.
 */
export function hideSection(note: Note, heading: string | undefined): Note {
  const wanted = heading?.trim().toLowerCase() ?? '';
  const hidden = wanted === '' ? [] : sectionsCalled(note, wanted);
  if (hidden.length === 0) return note;
  const isHidden = (block: Block): boolean => hidden.some(({ from, to }) => from <= block.from && block.from < to);
  const blocks = note.blocks.map((block): Block => {
    if (!isHidden(block)) return block;
    // Headings stay, so that the sections of the note do.
    const kind = block.kind === 'heading' ? block.kind : 'opaque';
    return { ...block, kind, inlines: [], sentences: [], cells: [] };
  });
  let { mask } = note;
  for (const { from, to } of hidden) {
    mask = mask.slice(0, from) + mask.slice(from, to).replace(/[^\r\n]/g, ' ') + mask.slice(to);
  }
  const chunks = note.chunks.map((chunk): NoteChunk => {
    const own = blocks.slice(chunk.blocks.from, chunk.blocks.to);
    return own.some(isHidden) ? { ...chunk, content: {} } : chunk;
  });
  return { ...note, blocks, chunks, mask };
}

/** From each heading of that text to the next one that is as high, or the end. */
function sectionsCalled(note: Note, wanted: string): readonly Span[] {
  const headings = note.blocks.filter((block) => block.kind === 'heading');
  return headings.flatMap((heading, index) => {
    if (note.text.slice(heading.content.from, heading.content.to).trim().toLowerCase() !== wanted) return [];
    const next = headings.slice(index + 1).find((other) => other.depth <= heading.depth);
    return { from: heading.to, to: next?.from ?? note.text.length };
  });
}
