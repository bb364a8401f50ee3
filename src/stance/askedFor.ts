import type { Clause, Range } from './clause';
import type { Reframing } from './reframe';
import type { Piece } from './source';
import { holdsSecondClause } from './wholeClause';
import { slice } from './wording';

// What a question that yes or no answers asks for, put so that an open question can ask for it.

/** A longer thing cannot be told from what is said of it. */
const THING_WORDS = 5;

/**
 * "is there any point in asking" asks for a point: "point is there in asking", after "What". The cue is what asks, with
 * the determiner that it leaves out at its end; null where the thing asked for has no clear end.
 */
export function thing(reframing: Reframing, range: Range): readonly Piece[] | null {
  const { frame, language, cue } = reframing;
  if (!cue || cue.cueStart !== range.start || holdsSecondClause(reframing, range)) return null;
  const { text } = frame.words;
  const start = cue.cueEnd;
  let end = start;
  while (end < range.end && !endsThing(reframing, end, start)) end += 1;
  const isNamed = end > start;
  // "any plan" is a plan; "anything" is no word of a name.
  if (isNamed !== language.isDeterminer(text[start - 1] ?? '') || end - start > THING_WORDS) return null;
  if (isNamed && isVerbal(reframing, end, 'participle')) return null;
  // "a reason it fails", "a reason the bell does not ring": the thing is followed by a clause about it.
  if (language.joinsClauses(text[end] ?? '') || language.isAuxiliary(text[end] ?? '')) return null;
  return [
    ...slice(reframing, { start, end }),
    ...slice(reframing, { start: cue.cueStart, end: start - 1 }).map(lowerPiece),
    ...slice(reframing, { start: end, end: range.end }),
  ];
}

function endsThing(reframing: Reframing, at: number, start: number): boolean {
  const { frame, language } = reframing;
  const { text } = frame.words;
  const word = text[at] ?? '';
  const next = text[at + 1] ?? '';
  // "a list of names" is one thing, "a description of what we want" is not.
  const joins =
    word === language.syntax.genitive &&
    !language.isQuestionWord(next) &&
    !language.isPronoun(next) &&
    !isVerbal(reframing, at + 1, 'gerund');
  return (
    (language.isPreposition(word) && !joins) ||
    word === language.syntax.link ||
    language.isRelative(word) ||
    language.isQuestionWord(word) ||
    language.isPronoun(word) ||
    language.isAuxiliary(word) ||
    language.isKeptFiller(word) ||
    language.breaksClause(word) ||
    (at > start && (isVerbal(reframing, at, 'gerund') || isVerbal(reframing, at, 'participle')))
  );
}

function isVerbal({ frame, language }: Reframing, at: number, form: 'gerund' | 'participle'): boolean {
  return language.inflector.readings(frame.words.text[at] ?? '').some((reading) => reading.form === form);
}

/** "is it worth asking" asks for what makes it "worth asking". */
export function complement(reframing: Reframing, clause: Clause | null): readonly Piece[] | null {
  if (!clause?.subject || clause.negated || !reframing.language.isBe(clause.base)) return null;
  if (holdsSecondClause(reframing, clause.rest) || isVerbal(reframing, clause.rest.start, 'gerund')) return null;
  return clause.rest.end > clause.rest.start ? slice(reframing, clause.rest) : null;
}

function lowerPiece(piece: Piece): Piece {
  return typeof piece === 'string' ? piece : { ...piece, lower: true };
}
