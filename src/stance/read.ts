import type { StancePack } from '../language/stance';
import { distinctFaults } from '../model/fault';
import type { Extent } from '../model/extent';
import type { Block, Inline, Note, NoteChunk } from '../model/note';
import type { EngineOptions } from '../model/options';
import { Recall } from '../model/recall';
import { alongside, shift, type Span } from '../model/span';
import { finish, type Steps } from '../model/steps';
import { compiledPackSteps, hitsIn, type Compiled, type Hit } from './compile';
import { Frame, quotationsIn, type Foreign } from './frame';
import { isBlockOff, isNoteOff } from './off';
import { readSentence, type Said } from './sentence';
import { ownHits, wantedKey, wantedOf, type Wanted } from './wanted';

export type { LanguageSignal } from './signals';

/** What a note says. */
export type StanceReading = Said;

/** What one pack says of the chunks of a note, to one extent, remembered as long as the options ask for the same marks. */
export class StanceRecall {
  private wanted = '';
  private chunks = new Recall<object, ChunkStance>();

  /** What is remembered for these options. */
  for(options: EngineOptions): Recall<object, ChunkStance> {
    const wanted = wantedKey(options);
    if (wanted !== this.wanted) this.chunks = new Recall();
    this.wanted = wanted;
    return this.chunks;
  }

  /** Says that a reading came to its end. */
  turn(): void {
    this.chunks.turn();
  }
}

/** What a chunk says, with offsets and lines that count from `from` and `line`. */
interface ChunkStance {
  readonly from: number;
  readonly line: number;
  readonly said: readonly Said[];
}

const NOTHING: StanceReading = { findings: [], questions: [], signals: [], faults: [] };

/** What each sentence of a note knows and wonders. */
export function readStance(note: Note, pack: StancePack, options: EngineOptions): StanceReading {
  return finish(readStanceSteps(note, pack, options, new StanceRecall()));
}

/**
 * {@link readStance} in steps. What is said of a block depends on that block and the options alone, so that what
 * `recall` holds of a chunk is not read again.
 */
export function* readStanceSteps(
  note: Note,
  pack: StancePack,
  options: EngineOptions,
  recall: StanceRecall,
  extent: Extent = 'report',
): Steps<StanceReading> {
  if (isNoteOff(note)) return NOTHING;
  const compiled = yield* compiledPackSteps(pack);
  yield;
  const wanted = wantedOf(options, compiled);
  const said: Said[] = [];
  const known = recall.for(options);
  for (const chunk of note.chunks) {
    const found =
      known.get(chunk.content) ?? known.set(chunk.content, yield* readChunk(note, chunk, compiled, wanted, extent));
    for (const each of found.said) said.push(moved(each, chunk.from - found.from, chunk.line - found.line));
    yield;
  }
  return {
    findings: said.flatMap(({ findings }) => findings),
    questions: said.flatMap(({ questions }) => questions),
    signals: said.flatMap(({ signals }) => signals),
    faults: distinctFaults([...compiled.faults, ...said.flatMap(({ faults }) => faults)]),
  };
}

/** How many sentences are read before others may go first. */
const SENTENCES = 25;

function* readChunk(
  note: Note,
  { from, line, blocks }: NoteChunk,
  compiled: Compiled,
  wanted: Wanted,
  extent: Extent,
): Steps<ChunkStance> {
  const said: Said[] = [];
  let read = 0;
  for (let at = blocks.from; at < blocks.to; at += 1) {
    const block = note.blocks[at];
    if (!block || block.sentences.length === 0 || isBlockOff(note, block)) continue;
    if (block.quoted > 0 && !wanted.markQuotes) continue;
    const foreign = new BlockForeign(note, block);
    for (const [index, span] of block.sentences.entries()) {
      const frame = new Frame(note.mask, block, span, () => foreign.of(index), compiled.language);
      const hits = hitsFor(frame, compiled, wanted);
      if (hits.length > 0 || frame.marked)
        said.push(...readSentence({ note, frame, inlines: foreign.markup(index), compiled, extent }, hits, wanted));
      read += 1;
      if (read % SENTENCES === 0) yield;
    }
  }
  return { from, line, said };
}

function hitsFor(frame: Frame, compiled: Compiled, wanted: Wanted): readonly Hit[] {
  const hits = hitsIn(frame, compiled);
  const own = ownHits(frame, wanted);
  return own.length > 0 ? [...hits, ...own] : hits;
}

function moved(said: Said, by: number, lines: number): Said {
  if (by === 0 && lines === 0) return said;
  return {
    faults: said.faults,
    findings: said.findings.map((finding) => ({
      ...finding,
      ...shift(finding, by),
      line: finding.line + lines,
      sentence: shift(finding.sentence, by),
    })),
    questions: said.questions.map((question) => ({ ...question, ...shift(question, by), line: question.line + lines })),
    signals: said.signals.map((signal) => ({ ...signal, ...shift(signal, by) })),
  };
}

/** What of a block's text is not its writer's wording, sentence by sentence, once a sentence asks. */
class BlockForeign {
  private quotations: readonly (readonly Span[])[] | null = null;
  private inlines: readonly (readonly Inline[])[] | null = null;

  constructor(
    private readonly note: Note,
    private readonly block: Block,
  ) {}

  of(sentence: number): Foreign {
    this.quotations ??= alongside(quotationsIn(this.note.mask, this.block), this.block.sentences);
    const titles = this.markup(sentence).filter((inline) => showsTitle(this.note, inline));
    return { quotations: this.quotations[sentence] ?? [], titles };
  }

  /** The inline markup that the sentence shares a character with. */
  markup(sentence: number): readonly Inline[] {
    this.inlines ??= alongside(this.block.inlines, this.block.sentences);
    return this.inlines[sentence] ?? [];
  }
}

/** A link without words of its own shows the title of the note that it leads to. */
function showsTitle({ text }: Note, { kind, inner, target }: Inline): boolean {
  return kind === 'wikilink' && text.slice(inner.from, inner.to) === target;
}
