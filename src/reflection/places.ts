import type { Note } from '../model/note';
import type { Span } from '../model/span';

/** Finds the sentence that holds a span, or the span itself outside sentences. */
export function sentenceFinder(note: Note): (span: Span) => Span {
  const sentences = note.blocks.flatMap((block) => block.sentences);
  return (span) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.from ?? Infinity) <= span.from) low = middle;
      else high = middle - 1;
    }
    const found = sentences[low];
    return found && found.from <= span.from && span.from < found.to ? found : span;
  };
}

/** Whether an offset stands in a heading, a list of people, a quote or an item: nobody who was there says it. */
export function unsaidFinder(
  note: Note,
  lists: ReadonlySet<number>,
  items: readonly Span[],
): (offset: number) => boolean {
  const blocks = note.blocks.filter(({ kind, index, quoted }) => kind === 'heading' || quoted > 0 || lists.has(index));
  const ends = new Map([...blocks, ...items].map(({ from, to }) => [from, to]));
  const starts = [...ends.keys()].sort((a, b) => a - b);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset < (ends.get(starts[low - 1] ?? -1) ?? 0);
  };
}
