import type { StanceRule } from '../language/stance';
import type { Stance } from '../model/report';
import type { Compiled, Hit } from './compile';
import { isSomebodyElses, standsInContext, type Demands } from './context';
import type { Frame } from './frame';
import type { Match } from './matcher';
import type { Asking } from './questions';
import { isNever, type Wanted } from './wanted';

/** A cue that counts, before it becomes a finding. */
export interface Cue {
  readonly rule: StanceRule;
  readonly match: Match;
  readonly strength: 'slight' | 'clear';
}

/** The cues of a sentence that are to be marked: at most one of each stance, the telling one. */
export function cuesOf(
  frame: Frame,
  hits: readonly Hit[],
  asking: Asking | null,
  wanted: Wanted,
  compiled: Compiled,
): readonly Cue[] {
  // A heading names a topic; it takes a stance only by asking.
  const said = frame.block.kind === 'heading' ? [] : hits.flatMap(candidateOf);
  const candidates = [...said, ...askedCandidates(frame, asking, compiled)];
  const standing = candidates.filter(
    ({ rule, match }) =>
      !wanted.isOff(rule.id) &&
      isWithin(rule, asking) &&
      (wanted.markQuotes || !isSomebodyElses(match, frame, compiled)) &&
      standsInContext(match, demandsOf(rule), frame, compiled) &&
      !isExcepted(rule, match, hits) &&
      !isNever(match, frame, wanted),
  );
  const wondering = best(standing, 'wondering', wanted);
  const knowing = best(standing, 'knowing', wanted);
  const softened = wondering !== null || hits.some((hit) => hit.meaning.kind === 'softener');
  const found = [softened && knowing ? soften(knowing) : knowing, wondering].filter((cue) => cue !== null);
  return wanted.sensitivity === 'gentle' ? found.filter((cue) => cue.strength === 'clear') : found;
}

interface Candidate {
  readonly rule: StanceRule;
  readonly match: Match;
}

function candidateOf(hit: Hit): readonly Candidate[] {
  return hit.meaning.kind === 'cue' ? [{ rule: hit.meaning.rule, match: hit }] : [];
}

/** Rules that mark whole questions take the words that show how the sentence asks, or its final mark. */
function askedCandidates(frame: Frame, asking: Asking | null, { pack }: Compiled): readonly Candidate[] {
  if (!asking) return [];
  const mark = frame.words.text.indexOf('?', frame.end);
  const match = asking.cue ?? { id: -1, start: mark, end: mark + 1, cueStart: mark, cueEnd: mark + 1 };
  return pack.rules.filter((rule) => rule.asked?.includes(asking.kind.id) === true).map((rule) => ({ rule, match }));
}

/** Knowing is a matter of statements; wondering of both. */
function isWithin(rule: StanceRule, asking: Asking | null): boolean {
  const within = rule.within ?? (rule.stance === 'knowing' ? 'statements' : 'both');
  return within === 'both' || (within === 'questions') === (asking !== null);
}

// Every sentence with a phrase asks, and a rule never changes.
const demands = new WeakMap<StanceRule, Demands>();

function demandsOf(rule: StanceRule): Demands {
  const known = demands.get(rule);
  if (known) return known;
  const made = { ...rule, conditional: rule.conditional ?? (rule.stance === 'knowing' ? 'silent' : 'kept') };
  demands.set(rule, made);
  return made;
}

function isExcepted(rule: StanceRule, match: Match, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) =>
      hit.meaning.kind === 'except' && hit.meaning.rule === rule && hit.start < match.end && match.start < hit.end,
  );
}

const GRADES = { clear: 2, slight: 1, faint: 0 } as const;

/** The strongest cue of a stance, then the longest, then the first; two that are slight make one that is clear. */
function best(candidates: readonly Candidate[], stance: Stance, wanted: Wanted): Cue | null {
  const ranked = candidates
    .filter(({ rule }) => rule.stance === stance && (rule.strength !== 'faint' || wanted.sensitivity === 'thorough'))
    .sort(
      (a, b) =>
        GRADES[b.rule.strength] - GRADES[a.rule.strength] || length(b) - length(a) || a.match.start - b.match.start,
    );
  const [first, second] = ranked;
  if (!first) return null;
  const joined = second?.rule.strength === 'slight' && second.rule.category !== first.rule.category;
  return { ...first, strength: joined || first.rule.strength === 'clear' ? 'clear' : 'slight' };
}

function length({ match }: Candidate): number {
  return match.end - match.start;
}

/** Beside a wondering or an "I suspect", a clear claim is slight, and a slight one none. */
function soften(cue: Cue): Cue | null {
  return cue.strength === 'clear' ? { ...cue, strength: 'slight' } : null;
}
