import type { ReadingPack } from '../model/reading';
import { lineAt, type Block, type Note } from '../model/note';
import type { Span } from '../model/span';
import { readBlocks, type BlockDraft } from './blocks';
import { hiddenSpans } from './hidden';
import { MaskPainter } from './mask';
import { parseMarkdown } from './parse';
import { readProperties } from './properties';
import { sentenceReader, type ReadSentences } from './sentences';

/** Reads a note's Markdown. Never throws for what the note holds; what could not be read is in `faults`. */
export function readNote(text: string, language: ReadingPack): Note {
  const properties = readProperties(text);
  const hidden = hiddenSpans(text, properties.span?.to ?? 0);
  const painter = new MaskPainter(text);
  const tree = parseMarkdown(text, properties.span, hidden);
  const drafts = readBlocks(text, tree, painter, hidden);
  const mask = painter.toString();
  const lineStarts = readLineStarts(text);
  const sentences = sentenceReader(language.locale, language.abbreviations);
  return {
    text,
    mask,
    properties: properties.values,
    frontmatter: properties.span,
    comments: hidden.filter((span) => span.kind === 'comment'),
    blocks: drafts.map((draft, index) => finish(draft, index, mask, lineStarts, sentences)),
    lineStarts,
    faults: properties.fault === null ? [] : [properties.fault],
  };
}

function finish(
  draft: BlockDraft,
  index: number,
  mask: string,
  lineStarts: readonly number[],
  read: ReadSentences,
): Block {
  return { ...draft, index, line: lineAt({ lineStarts }, draft.from), sentences: sentencesOf(draft, mask, read) };
}

function sentencesOf(draft: BlockDraft, mask: string, read: ReadSentences): readonly Span[] {
  if (draft.kind === 'opaque') return [];
  if (draft.kind === 'row') return draft.cells.flatMap((cell) => read(mask, cell));
  return read(mask, draft.content);
}

function readLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
