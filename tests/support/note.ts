import { english } from '../../src/language/en/pack';
import { readNote } from '../../src/markdown/note';
import { OPAQUE, type Block, type Note } from '../../src/model/note';

/** The note of a Markdown text, read as English. */
export function note(text: string): Note {
  return readNote(text, english.reading);
}

/** What the mask shows of a block, opaque things as `▒`, white space folded. */
export function shown(of: Note, block: Block | undefined): string {
  if (!block) return '';
  return readable(of.mask.slice(block.content.from, block.content.to));
}

/** The sentences of all blocks, as {@link shown}. */
export function sentences(of: Note): readonly string[] {
  return of.blocks.flatMap((block) => block.sentences.map(({ from, to }) => readable(of.mask.slice(from, to))));
}

function readable(mask: string): string {
  return mask.replaceAll(OPAQUE, '▒').replace(/▒+/g, '▒').replace(/\s+/g, ' ').trim();
}
