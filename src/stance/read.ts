import type { StancePack, StanceRule } from '../language/stance';
import { lineAt, type Block, type Inline, type Note, type NoteChunk } from '../model/note';
import type { Extent } from '../model/extent';
import type { EngineOptions } from '../model/options';
import { distinctFaults, faultOf } from '../model/fault';
import { Recall } from '../model/recall';
import type { Fault, Finding, QuestionMark } from '../model/report';
import { alongside, shift, type Span } from '../model/span';
import { finish, type Steps } from '../model/steps';
import { compiledPackSteps, hitsIn, type Compiled, type Hit } from './compile';
import { cuesOf, type Cue } from './findings';
import { Frame, quotationsIn, type Foreign } from './frame';
import { markedSpan } from './markedSpan';
import { isBlockOff, isNoteOff } from './off';
import { askingOf, type Asking } from './questions';
import { reframesOf, replacedSpan, type Reframing } from './reframe';
import { signalsOf, type LanguageSignal } from './signals';
import { ownHits, wantedKey, wantedOf, type Wanted } from './wanted';

export type { LanguageSignal } from './signals';

export interface StanceReading {
  readonly findings: readonly Finding[];
  readonly questions: readonly QuestionMark[];
  /** Language that says something for the four keys without being a mark: thanks, names addressed, disagreement. */
  readonly signals: readonly LanguageSignal[];
  readonly faults: readonly Fault[];
}

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

type Said = StanceReading;

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

function readSentence(
  reading: Omit<Context, 'asking' | 'softened'>,
  hits: readonly Hit[],
  wanted: Wanted,
): readonly Said[] {
  const { frame, compiled } = reading;
  const asking = askingOf(frame, hits, compiled);
  const softened = hits.some(({ meaning }) => meaning.kind === 'softener');
  const context = { ...reading, asking, softened };
  const question = asking ? questionOf(asking, context) : null;
  const faults: Fault[] = [];
  const findings = cuesOf(frame, hits, asking, wanted, compiled).flatMap((cue) => {
    try {
      return [findingOf(cue, context, question)];
    } catch (error) {
      // One rule that fails costs its own marks and no others.
      faults.push(faultOf(`stance/${cue.rule.id}`, error));
      return [];
    }
  });
  const questions = question ? [question] : [];
  const signals = signalsOf(frame, hits, compiled);
  const says = findings.length + questions.length + signals.length + faults.length;
  return says > 0 ? [{ findings, questions, signals, faults }] : [];
}

interface Context {
  readonly note: Note;
  readonly inlines: readonly Inline[];
  readonly frame: Frame;
  readonly compiled: Compiled;
  readonly extent: Extent;
  readonly asking: Asking | null;
  readonly softened: boolean;
}

function findingOf({ rule, match, strength }: Cue, context: Context, question: QuestionMark | null): Finding {
  const { note, inlines, frame, compiled, asking, softened } = context;
  const { from, to } = markedSpan(match, asking?.cue === match, frame, compiled.language);
  const reframing = {
    note,
    inlines,
    frame,
    language: compiled.language,
    cue: match,
    dropsCue: rule.cue === 'dropped',
    asks: asking !== null,
    softened,
  };
  return {
    from,
    to,
    line: lineAt(note, from),
    text: note.text.slice(from, to),
    stance: rule.stance,
    category: rule.category,
    rule: rule.id,
    strength,
    why: rule.why,
    sentence: replacedSpan(note, inlines, frame.span),
    reframes: reframesFor(rule, reframing, context.extent, question),
  };
}

/** A rule that marks a question as it is has no other words for it than the question has. */
function reframesFor(
  rule: StanceRule,
  reframing: Reframing,
  extent: Extent,
  question: QuestionMark | null,
): readonly string[] {
  if (extent === 'figures') return [];
  if (rule.reframes) return reframesOf(rule.reframes, reframing);
  return rule.asked && question ? question.reframes : [];
}

function questionOf({ kind, cue }: Asking, context: Context): QuestionMark {
  const { note, inlines, frame, compiled, softened } = context;
  const span = replacedSpan(note, inlines, frame.span);
  const reframing = { note, inlines, frame, language: compiled.language, cue, dropsCue: false, asks: true, softened };
  return {
    ...span,
    line: lineAt(note, span.from),
    text: note.text.slice(span.from, span.to),
    type: kind.type,
    openness: kind.openness,
    reframes: context.extent === 'figures' ? [] : reframesOf(kind.reframes, reframing),
  };
}
