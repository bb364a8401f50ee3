import type { VerbForm } from '../language/grammar';
import type { Frame } from './frame';
import type { Language } from './language';

/** A subject longer than this is beyond simple grammar. */
export const SUBJECT_WORDS = 8;

/** Where the subject after an auxiliary ends: after a pronoun, or before the word that must be the predicate. */
export function subjectEnd(
  frame: Frame,
  start: number,
  end: number,
  auxiliary: number,
  language: Language,
): number | null {
  const { text } = frame.words;
  if (start >= end || language.isAuxiliary(text[start] ?? '') || language.isPreposition(text[start] ?? '')) return null;
  // "Should plant a tree" and "may need to wait" ask without a subject.
  if (language.isFiller(text[start] ?? '') || isElided(text[start] ?? '', text[start + 1] ?? '', language)) return null;
  if (language.isCatenative(text[start] ?? '') && text[start + 1] === language.syntax.link) return null;
  const isPronoun = language.isPronoun(text[start] ?? '');
  if (isPronoun && !startsNounPhrase(frame, start, language)) return start + 1;
  const alone = isPronoun && language.isBe(text[auxiliary] ?? '') ? start + 1 : null;
  const beginsPredicate = predicateTest(frame, text[auxiliary] ?? '', language);
  const last = Math.min(end, start + SUBJECT_WORDS);
  for (let at = start + 1; at < last; at += 1) {
    if (language.breaksClause(text[at] ?? '') || language.isRelative(text[at] ?? '')) return alone;
    if (language.isNegator(text[at] ?? '')) return at;
    if (language.isQuestionWord(text[at] ?? '')) return alone;
    const afterDeterminer = language.isDeterminer(text[at - 1] ?? '');
    if (afterDeterminer || !beginsPredicate(at)) continue;
    // "our review process change": two candidates side by side are beyond simple grammar.
    const next = skipFillers(frame, at + 1, end, language);
    const isDoubtful =
      (beginsPredicate(next) || isOvertaken(frame, at, end, beginsPredicate, language)) &&
      language.inflector.readings(text[at] ?? '').length > 0;
    return isDoubtful ? null : at;
  }
  return alone;
}

/** "a first draft release within weeks be": a bare word that may be the verb, and a later one that must be. */
function isOvertaken(
  frame: Frame,
  at: number,
  end: number,
  beginsPredicate: (at: number) => boolean,
  language: Language,
): boolean {
  const { text } = frame.words;
  for (let later = at + 1; later < end; later += 1) {
    const word = text[later] ?? '';
    if (language.breaksClause(word) || language.isRelative(word) || language.isQuestionWord(word)) return false;
    if (language.isPronoun(word) || word === language.syntax.link) return false;
    if (language.isBe(word) && language.inflector.readings(word).some(({ form }) => form === 'base')) return true;
  }
  return (
    beginsPredicate(end - 1) &&
    end - 1 > at &&
    !text.slice(at, end - 1).some((word) => language.isPreposition(word) || language.isDeterminer(word))
  );
}

/** Whether what follows makes a verb of the first word, which then has no subject. */
function isElided(word: string, next: string, language: Language): boolean {
  const isVerb = language.inflector.readings(word).some(({ form }) => form === 'base');
  return isVerb && !language.isPronoun(word) && language.isDeterminer(next);
}

/** "this" and "that" may be a subject or begin one: "this plan". */
function startsNounPhrase(frame: Frame, start: number, language: Language): boolean {
  const { text } = frame.words;
  if (!language.isDeterminer(text[start] ?? '')) return false;
  const next = text[start + 1] ?? '';
  const plain = language.isDeterminer(next) || language.isPreposition(next) || language.isFiller(next);
  // "could this change be late": the verb is still to come.
  if (!plain && [start + 2, start + 3].some((at) => language.isBe(text[at] ?? '') && standsApart(frame, at)))
    return true;
  return (
    !plain && !language.isAdverb(next) && language.inflector.readings(next).length === 0 && !language.isNegator(next)
  );
}

/** Unlike the "'s" of "Mark's". */
function standsApart({ words: { from, to } }: Frame, at: number): boolean {
  return from[at] !== to[at - 1];
}

function predicateTest(frame: Frame, helper: string, language: Language): (at: number) => boolean {
  const { text } = frame.words;
  if (language.isBe(helper)) {
    return (at) => {
      const word = text[at] ?? '';
      const verbal = language.inflector.readings(word).some(({ form }) => form === 'gerund' || form === 'participle');
      return (
        (verbal && !language.isPreposition(text[at - 1] ?? '')) ||
        language.isFiller(word) ||
        language.isAdverb(word) ||
        language.isAppraised(word) ||
        language.isNegator(word) ||
        (language.isDeterminer(word) && !language.isPreposition(text[at - 1] ?? ''))
      );
    };
  }
  const wanted: VerbForm = language.isHave(helper) ? 'participle' : 'base';
  return (at) => language.inflector.readings(text[at] ?? '').some(({ form }) => form === wanted);
}

/** The first token from `start` on that is neither a filler nor a comma. */
export function skipFillers(frame: Frame, start: number, end: number, language: Language): number {
  let at = start;
  while (at < end && (language.isFiller(frame.words.text[at] ?? '') || frame.words.text[at] === ',')) at += 1;
  return at;
}
