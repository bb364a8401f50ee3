import { lineAt, type Note } from '../model/note';
import type { ReadingPack } from '../model/reading';
import { overlaps, type Span } from '../model/span';
import { NoteBlocks, readChunk, type Chunk, type Way } from './chunk';
import { splitChunks } from './chunks';
import { definitionsFor, readDefinitions } from './definitions';
import { hiddenSpans, type Hidden } from './hidden';
import { readProperties } from './properties';
import { sentenceReader } from './sentences';
import { tame } from './tame';

/** Reads a note's Markdown. Never throws for what the note holds; what could not be read is in `faults`. */
export function readNote(text: string, language: ReadingPack): Note {
  return readNoteBy('scan', text, language);
}

/**
 * Reads a note chunk by chunk, each by a quick scan where that can tell (`scan`), or as a whole by the Markdown parser
 * (`parse`). Both give the same.
 */
export function readNoteBy(way: Way, text: string, language: ReadingPack): Note {
  const properties = readProperties(text);
  const start = properties.span?.to ?? 0;
  const hidden = hiddenSpans(text, start);
  const plain = tame(text, properties.span, hidden);
  const spans = way === 'scan' ? splitChunks(plain, start) : [{ from: start, to: text.length }];
  const definitions = readDefinitions(plain, way === 'scan' ? spans : []);
  const sentences = sentenceReader(language.locale, language.abbreviations);
  const lineStarts = readLineStarts(text);
  const lineOf = (offset: number) => lineAt({ lineStarts }, offset);
  const blocks = new NoteBlocks();
  const mask: string[] = [];
  let end = 0;
  for (const span of spans) {
    const chunk = chunkAt(text, plain, hidden, span);
    const reading = readChunk(chunk, definitionsFor(chunk.tame, definitions), sentences, way);
    blocks.add(reading, span.from, lineOf);
    mask.push(blank(text.slice(end, span.from)), reading.mask);
    end = span.to;
  }
  mask.push(blank(text.slice(end)));
  return {
    text,
    mask: mask.join(''),
    properties: properties.values,
    frontmatter: properties.span,
    comments: hidden.filter((span) => span.kind === 'comment'),
    blocks: blocks.blocks,
    lineStarts,
    faults: properties.fault === null ? [] : [properties.fault],
  };
}

function chunkAt(text: string, plain: string, hidden: readonly Hidden[], span: Span): Chunk {
  const own = hidden.filter((part) => overlaps(part, span));
  return {
    text: text.slice(span.from, span.to),
    tame: plain.slice(span.from, span.to),
    hidden: own.map((part) => ({
      ...part,
      from: Math.max(0, part.from - span.from),
      to: Math.min(part.to, span.to) - span.from,
    })),
  };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function readLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
