import type { Clause, Range } from './clause';
import type { Reframing } from './reframe';
import type { Piece } from './source';
import { holdsVerb, leadsUp, runsOn } from './wholeClause';
import { lowered, slice } from './wording';

// What a sentence states, for a question that asks about the whole of it.

/** The statement as it stands, without the cue where the rule drops it; null where it cannot stand in a question. */
export function stated(reframing: Reframing, range: Range, clause: Clause | null): readonly Piece[] | null {
  const { frame, language, softened, cue, dropsCue } = reframing;
  const [head, tail] = keptParts(reframing, range);
  const first = head.end > head.start ? head.start : tail.start;
  const kept = { start: first, end: tail.end > tail.start ? tail.end : head.end };
  const parsed = clause && clause.verb < kept.end ? clause : null;
  if (softened || !holdsVerb(reframing, kept, parsed)) return null;
  if (runsOn(reframing, range) || leadsUp(reframing, range)) return null;
  // "What leads us to say I am right": what somebody says of themselves is theirs to ask about.
  if (language.keepsCapital(frame.words.text[first] ?? '')) return null;
  if (dropsCue && cue && leavesPart(reframing, cue.cueStart, cue.cueEnd, range.end)) {
    return beforeJoined(reframing, range, cue.cueStart);
  }
  if (head.end <= head.start) return tail.end > tail.start ? lowered(reframing, range, tail) : null;
  return [...lowered(reframing, range, head), ...slice(reframing, tail)];
}

/** {@link stated} where it can follow "it seems to me": "it seems late" says that already. */
export function viewed(reframing: Reframing, range: Range, clause: Clause | null): readonly Piece[] | null {
  const { frame, language } = reframing;
  const seems = frame.words.text.slice(range.start, range.end).some(language.isSeeming);
  return seems ? null : stated(reframing, range, clause);
}

/** What stands before and after a cue that the rule drops; all of it before where it drops none. */
function keptParts({ cue, dropsCue, frame }: Reframing, range: Range): readonly [Range, Range] {
  const { start, end } = range;
  if (!dropsCue || !cue) return [range, { start: end, end }];
  const { cueStart, cueEnd } = cue;
  const { text } = frame.words;
  const to = text[cueStart - 1] === ',' ? cueStart - 1 : cueStart;
  const from = text[cueEnd] === ',' ? cueEnd + 1 : cueEnd;
  return [
    { start, end: Math.max(start, to) },
    { start: Math.max(start, from), end },
  ];
}

/** Whether dropping a cue that is a clause of its own ("and we all know it") would leave no clause after it. */
function leavesPart({ frame, language }: Reframing, from: number, to: number, end: number): boolean {
  return frame.words.text.slice(from, to).some(language.isPronoun) && end - to < 2;
}

/** What stands before "and we all know it". */
function beforeJoined(reframing: Reframing, range: Range, cueStart: number): readonly Piece[] | null {
  const { frame, language } = reframing;
  const head = { start: range.start, end: cueStart - 1 };
  const isJoined = language.joinsClauses(frame.words.text[cueStart - 1] ?? '');
  return isJoined && head.end - head.start > 1 ? lowered(reframing, range, head) : null;
}
