import { isFiniteAt, tellsAt } from './clauses';
import type { Lexicon } from './lexicon';
import type { Write } from './capitals';
import type { Noun } from './noun';
import type { Word } from './words';

/** A subject or what follows its verb has no more words; longer clauses are quoted. */
const LONGEST_SUBJECT = 6;
const LONGEST_REST = 8;

/**
 * What a short statement says, as a noun: "the tenor section is shrinking" → "the tenor section shrinking", "deletion
 * takes three weeks" → "deletion taking three weeks". Null for what speaks of somebody, is past, denied or long, and so
 * can only be quoted. `nounOf` gives the subject its article.
 */
export function clauseNounOf(
  words: readonly Word[],
  lexicon: Lexicon,
  nounOf: (subject: readonly Word[]) => Noun,
  write: Write,
): Noun | null {
  const at = words.findIndex(
    (_word, index) => index > 0 && (isFiniteAt(words, index, lexicon) || tellsAt(words, index, lexicon)),
  );
  const subject = words.slice(0, at);
  const rest = words.slice(at + 1);
  if (at < 1 || rest.length === 0 || !isPlain(subject, rest, lexicon)) return null;
  const base = presentBase(words, at, lexicon);
  if (base === null) return null;
  const { sets } = lexicon;
  const next = rest.find(({ lower }) => !sets.adverbs.has(lower))?.lower ?? '';
  const isDoing = lexicon.endsLikeGerund(next) || lexicon.baseOf(next, 'gerund') !== null;
  const isAuxiliary = sets.auxiliaries.has(words[at]?.lower ?? '');
  if (isDoing && !isAuxiliary) return null;
  // "Is shrinking" needs no "being".
  const verb = isDoing ? [] : [lexicon.inflect(base, 'gerund')];
  const pieces = [nounOf(subject).text, ...verb, write(rest)];
  return { text: pieces.join(' '), isPlural: false, head: '' };
}

function isPlain(subject: readonly Word[], rest: readonly Word[], { sets }: Lexicon): boolean {
  if (subject.length > LONGEST_SUBJECT || rest.length > LONGEST_REST) return false;
  const isClean = [...subject, ...rest].every(({ sort, text }) => sort !== 'mark' || /^[-/&%]$/.test(text));
  const isAboutSomebody = subject.some(({ lower }) => sets.pronouns.has(lower) || sets.subjectPronouns.has(lower));
  return isClean && !isAboutSomebody && !rest.some(({ lower }) => sets.negatives.has(lower) || sets.modals.has(lower));
}

/** The base of a verb that is in the present; null for a past one, a modal or a negation. */
function presentBase(words: readonly Word[], at: number, lexicon: Lexicon): string | null {
  const word = words[at]?.lower ?? '';
  if (lexicon.sets.modals.has(word) || lexicon.sets.negatives.has(word)) return null;
  const readings = lexicon.readings(word);
  const isPlural = lexicon.isPlural(words[at - 1]?.lower ?? '');
  const found =
    readings.find(({ form }) => form === 'third') ??
    (isPlural ? readings.find(({ form }) => form === 'base') : undefined);
  return found?.base ?? null;
}
