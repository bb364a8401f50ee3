import type { StancePack } from '../language/stance';
import { lineAt, type Block, type Inline, type Note } from '../model/note';
import type { EngineOptions } from '../model/options';
import type { Fault, Finding, QuestionMark } from '../model/report';
import type { Span } from '../model/span';
import { compiledPack, hitsIn, type Compiled } from './compile';
import { alongside } from './alongside';
import { cuesOf, type Cue } from './findings';
import { quotationsIn, readFrame, type Frame } from './frame';
import { isBlockOff, isNoteOff } from './off';
import { askingOf, type Asking } from './questions';
import { reframesOf, replacedSpan } from './reframe';
import { signalsOf, type LanguageSignal } from './signals';
import { ownHits, wantedOf, type Wanted } from './wanted';

export type { LanguageSignal } from './signals';

export interface StanceReading {
  readonly findings: readonly Finding[];
  readonly questions: readonly QuestionMark[];
  /** Language that says something for the four keys without being a mark: thanks, names addressed, disagreement. */
  readonly signals: readonly LanguageSignal[];
  readonly faults: readonly Fault[];
}

/**
 * What each sentence of a note knows and wonders. What is said of a block depends on that block and the options
 * alone, so that a later reading may keep what it said of a block that did not change.
 */
export function readStance(note: Note, pack: StancePack, options: EngineOptions): StanceReading {
  if (isNoteOff(note)) return { findings: [], questions: [], signals: [], faults: [] };
  const compiled = compiledPack(pack);
  const wanted = wantedOf(options, compiled);
  const readings = note.blocks.flatMap((block) => readBlock(note, block, compiled, wanted));
  return {
    findings: readings.flatMap(({ findings }) => findings),
    questions: readings.flatMap(({ questions }) => questions),
    signals: readings.flatMap(({ signals }) => signals),
    faults: [...compiled.faults, ...readings.flatMap(({ faults }) => faults)],
  };
}

function readBlock(note: Note, block: Block, compiled: Compiled, wanted: Wanted): readonly StanceReading[] {
  if (block.sentences.length === 0 || isBlockOff(note, block)) return [];
  if (block.quoted > 0 && !wanted.markQuotes) return [];
  const quotations = alongside(quotationsIn(note.mask, block), block.sentences);
  const inlines = alongside(block.inlines, block.sentences);
  return block.sentences.map((span, index) => {
    const near = { quotations: quotations[index] ?? [], inlines: inlines[index] ?? [] };
    return readSentence({ note, block, ...near, compiled, wanted }, span);
  });
}

interface Reading {
  readonly note: Note;
  readonly block: Block;
  readonly inlines: readonly Inline[];
  readonly quotations: readonly Span[];
  readonly compiled: Compiled;
  readonly wanted: Wanted;
}

function readSentence({ note, block, inlines, quotations, compiled, wanted }: Reading, span: Span): StanceReading {
  const frame = readFrame(note.mask, block, span, quotations, compiled.language);
  const hits = [...hitsIn(frame, compiled), ...ownHits(frame, wanted)];
  const asking = askingOf(frame, hits, compiled);
  const softened = hits.some(({ meaning }) => meaning.kind === 'softener');
  const context = { note, inlines, frame, compiled, asking, softened };
  return {
    findings: cuesOf(frame, hits, asking, wanted, compiled).map((cue) => findingOf(cue, context)),
    questions: asking ? [questionOf(asking, context)] : [],
    signals: signalsOf(frame, hits, compiled),
    faults: [],
  };
}

interface Context {
  readonly note: Note;
  readonly inlines: readonly Inline[];
  readonly frame: Frame;
  readonly compiled: Compiled;
  readonly asking: Asking | null;
  readonly softened: boolean;
}

function findingOf({ rule, match, strength }: Cue, context: Context): Finding {
  const { note, inlines, frame, compiled, asking, softened } = context;
  const from = frame.words.from[match.cueStart] ?? frame.span.from;
  const to = frame.words.to[match.cueEnd - 1] ?? frame.span.to;
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
    reframes: reframesOf(rule.reframes ?? [], reframing),
  };
}

function questionOf({ kind, cue }: Asking, { note, inlines, frame, compiled, softened }: Context): QuestionMark {
  const span = replacedSpan(note, inlines, frame.span);
  const reframing = { note, inlines, frame, language: compiled.language, cue, dropsCue: false, asks: true, softened };
  return {
    ...span,
    line: lineAt(note, span.from),
    text: note.text.slice(span.from, span.to),
    type: kind.type,
    openness: kind.openness,
    reframes: reframesOf(kind.reframes, reframing),
  };
}
