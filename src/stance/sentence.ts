import type { Extent } from '../model/extent';
import { faultOf } from '../model/fault';
import { lineAt, type Inline, type Note } from '../model/note';
import type { Fault, Finding, QuestionMark } from '../model/report';
import type { StanceRule } from '../language/stance';
import type { Compiled, Hit } from './compile';
import { cuesOf, type Cue } from './findings';
import type { Frame } from './frame';
import { markedSpan } from './markedSpan';
import { askingOf, type Asking } from './questions';
import { reframesOf, replacedSpan, type Reframing } from './reframe';
import { signalsOf, type LanguageSignal } from './signals';
import type { Wanted } from './wanted';

/** What sentences say. */
export interface Said {
  readonly findings: readonly Finding[];
  readonly questions: readonly QuestionMark[];
  /** Language that says something for the four keys without being a mark: thanks, names addressed, disagreement. */
  readonly signals: readonly LanguageSignal[];
  readonly faults: readonly Fault[];
}

/** A sentence and what it is read with. */
export interface SentenceReading {
  readonly note: Note;
  /** The inline markup that the sentence shares a character with. */
  readonly inlines: readonly Inline[];
  readonly frame: Frame;
  readonly compiled: Compiled;
  readonly extent: Extent;
}

/** What one sentence knows, wonders and asks; none where it says nothing of the kind. */
export function readSentence(reading: SentenceReading, hits: readonly Hit[], wanted: Wanted): readonly Said[] {
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

interface Context extends SentenceReading {
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
