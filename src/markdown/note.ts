import { lineAt, type Note } from '../model/note';
import type { ReadingPack } from '../model/reading';
import { Recall } from '../model/recall';
import { alongside, overlaps, type Span } from '../model/span';
import { finish, type Steps } from '../model/steps';
import { NoteBlocks, readChunk, type Chunk, type ChunkReading, type Way } from './chunk';
import { splitChunks } from './chunks';
import { definitionsFor, readDefinitions } from './definitions';
import { hiddenSpans, type Hidden } from './hidden';
import { readProperties } from './properties';
import { sentenceReader } from './sentences';
import { tame } from './tame';

/** What is remembered of a note's chunks, so that only those that changed are read again. */
export type ChunkRecall = Recall<string, ChunkReading>;

/** Reads a note's Markdown. Never throws for what the note holds; what could not be read is in `faults`. */
export function readNote(text: string, language: ReadingPack): Note {
  return readNoteBy('scan', text, language);
}

/**
 * Reads a note chunk by chunk, each by a quick scan where that can tell (`scan`), or as a whole by the Markdown parser
 * (`parse`). Both give the same.
 */
export function readNoteBy(way: Way, text: string, language: ReadingPack): Note {
  return finish(readNoteSteps(text, language, new Recall(), { way }));
}

/** How many characters are read before others may go first: about a millisecond's work, or two. */
const STEP = 10_000;

export interface NoteReading {
  readonly way?: Way;
  /** Chunks that share no character with it are passed over as if they were blank. */
  readonly within?: Span | null;
}

/** {@link readNote} in steps; what `recall` holds is not read again. */
export function* readNoteSteps(
  text: string,
  language: ReadingPack,
  recall: ChunkRecall,
  { way = 'scan', within = null }: NoteReading = {},
): Steps<Note> {
  const properties = readProperties(text);
  const start = properties.span?.to ?? 0;
  const hidden = hiddenSpans(text, start);
  yield;
  const plain = tame(text, properties.span, hidden);
  yield;
  const spans = way === 'scan' ? splitChunks(plain, start) : [{ from: start, to: text.length }];
  yield;
  const definitions = readDefinitions(plain, way === 'scan' ? spans : []);
  const sentences = sentenceReader(language);
  const hiddenIn = alongside(hidden, spans);
  const lineStarts = readLineStarts(text);
  const lineOf = (offset: number) => lineAt({ lineStarts }, offset);
  const blocks = new NoteBlocks();
  const mask: string[] = [];
  let end = 0;
  let pause = STEP;
  for (const [index, span] of spans.entries()) {
    if (within && !overlaps(span, within)) continue;
    if (span.from > pause) {
      pause = span.from + STEP;
      yield;
    }
    const chunk = chunkAt(text, plain, hiddenIn[index] ?? [], span);
    const own = definitionsFor(chunk.tame, definitions);
    const key = keyOf(chunk, own);
    const reading = recall.get(key) ?? recall.set(key, yield* readChunk(chunk, own, sentences, way));
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
    chunks: blocks.chunks,
    lineStarts,
    faults: properties.fault === null ? [] : [properties.fault],
  };
}

function chunkAt(text: string, plain: string, hidden: readonly Hidden[], span: Span): Chunk {
  return {
    text: text.slice(span.from, span.to),
    tame: plain.slice(span.from, span.to),
    hidden: hidden.map((part) => ({
      ...part,
      from: Math.max(0, part.from - span.from),
      to: Math.min(part.to, span.to) - span.from,
    })),
  };
}

/** All that the reading of a chunk depends on. */
function keyOf(chunk: Chunk, definitions: string): string {
  const { text, tame, hidden } = chunk;
  if (hidden.length === 0 && definitions === '' && tame === text) return text;
  return [text, tame, definitions, ...hidden.map(({ kind, from, to }) => `${kind} ${from} ${to}`)].join('\0');
}

function blank(text: string): string {
  if (!/[^\r\n ]/.test(text)) return text;
  return text.replace(/[^\r\n]/g, ' ');
}

function readLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
