import type { Lexicon } from './lexicon';
import { isVerb } from './verbs';
import type { Word } from './words';

/** A closed question turned round: "Should we move?" → we · move, "Is it ready?" → "it is ready". */
export interface Turned {
  /** What follows the subject, when the question is about what we do: "move". */
  readonly act: readonly Word[] | null;
  /** The statement as pieces: words as they stand, or strings for what changed its form. */
  readonly statement: readonly (Word | string)[];
}

/** Turns round the question whose auxiliary stands at `at`; null when its subject cannot be told from what follows. */
export function turnRound(words: readonly Word[], at: number, lexicon: Lexicon): Turned | null {
  const auxiliary = words[at];
  if (!auxiliary) return null;
  const subjectEnd = endOfSubject(words, at + 1, auxiliary, lexicon);
  if (subjectEnd <= at + 1) return null;
  const subject = words.slice(at + 1, subjectEnd);
  const rest = words.slice(subjectEnd);
  const act = isOurs(subject, lexicon) ? actOf(auxiliary, rest, lexicon) : null;
  // "Isn't it too late?" asks whether it is: the answer that the question holds is left out.
  const asked = lexicon.affirmed(auxiliary.lower);
  const support = lexicon.readings(asked).find((reading) => reading.base === supportVerb(lexicon));
  const verb = rest[0];
  if (support && verb) {
    const isOtherForm = lexicon.endsLikePast(verb.lower) || lexicon.readings(verb.lower).length > 0;
    if (isOtherForm && lexicon.baseOf(verb.lower, 'base') === null) return null;
    const form = support.form === 'third' || support.form === 'past' ? support.form : 'base';
    return { act, statement: [...subject, lexicon.inflect(verb.lower, form), ...rest.slice(1)] };
  }
  return { act, statement: [...subject, asked, ...rest] };
}

/** The verb that questions are made with where there is no auxiliary: the last of the irregular three, "do". */
function supportVerb(lexicon: Lexicon): string {
  return [...lexicon.sets.support][0] ?? '';
}

function isOurs(subject: readonly Word[], { sets }: Lexicon): boolean {
  return subject.length === 1 && sets.we.has(subject[0]?.lower ?? '');
}

/** What we would do: after a modal, or after "want to", "need to", "going to". */
function actOf(auxiliary: Word, rest: readonly Word[], lexicon: Lexicon): readonly Word[] | null {
  const first = rest[0];
  if (!first) return null;
  if (lexicon.sets.modals.has(auxiliary.lower)) return lexicon.baseOf(first.lower, 'base') === null ? null : rest;
  const isWish =
    rest[1] !== undefined && lexicon.sets.infinitive.has(rest[1].lower) && lexicon.sets.wishes.has(first.lower);
  return isWish && rest.length > 2 ? rest.slice(2) : null;
}

/** A pronoun, or a noun phrase up to the verb, participle, adjective or preposition that follows it. */
function endOfSubject(words: readonly Word[], from: number, auxiliary: Word, lexicon: Lexicon): number {
  const { sets } = lexicon;
  const first = words[from];
  if (!first) return -1;
  const isPronoun =
    sets.subjectPronouns.has(first.lower) ||
    (sets.pronouns.has(first.lower) && !lexicon.isNoun(words[from + 1]?.lower ?? ''));
  if (isPronoun) return from + 1;
  const takesBase =
    sets.modals.has(auxiliary.lower) ||
    lexicon.readings(lexicon.affirmed(auxiliary.lower)).some(({ base }) => base === supportVerb(lexicon));
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (takesBase && lexicon.baseOf(word.lower, 'base') !== null && !sets.nounsFirst.has(word.lower)) return at;
    if (!takesBase && startsPredicate(words, at, lexicon)) return at;
  }
  return takesBase ? lastVerb(words, from + 1, lexicon) : -1;
}

/** "Did the twist work": the last word that may be the verb, though it is oftener a noun; -1 if there is none. */
function lastVerb(words: readonly Word[], from: number, lexicon: Lexicon): number {
  const { sets } = lexicon;
  for (let at = words.length - 1; at >= from; at--) {
    const before = words[at - 1]?.lower ?? '';
    const isObject = sets.determiners.has(before) || sets.adjectives.has(before) || sets.prepositions.has(before);
    if (!isObject && isVerb(words[at], lexicon)) return at;
  }
  return -1;
}

function startsPredicate(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  const { sets } = lexicon;
  if (sets.determiners.has(before) || sets.prepositions.has(before)) return false;
  const isParticiple =
    lexicon.readings(word).some(({ form }) => form === 'gerund' || form === 'participle') && !lexicon.isNoun(word);
  const next = words[at + 1]?.lower;
  return (
    isParticiple ||
    (sets.adjectives.has(word) && (next === undefined || sets.prepositions.has(next))) ||
    (sets.adverbs.has(word) && !sets.adverbs.has(before)) ||
    sets.negatives.has(word)
  );
}
