import type { VerbForm } from '../language/grammar';
import type { Frame } from './frame';
import type { Language } from './language';
import { skipFillers, SUBJECT_WORDS, subjectEnd } from './subjectEnd';

/** Token indexes, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Who does what in a sentence, as far as simple grammar can tell. */
export interface Clause {
  /** Null in an imperative. */
  readonly subject: Range | null;
  /** The token of the auxiliary, or -1. */
  readonly auxiliary: number;
  readonly negated: boolean;
  /** The token of the main verb; a form of be is one where no other verb follows. */
  readonly verb: number;
  /** The main verb's base form. */
  readonly base: string;
  /** How the main verb is written. */
  readonly form: VerbForm;
  /** What follows the main verb. */
  readonly rest: Range;
}

/** Reads "(subject) (auxiliary) (not) verb rest"; null where the grammar is not that simple. */
export function readStatement(frame: Frame, range: Range, language: Language): Clause | null {
  const start = skipFillers(frame, skipHortative(frame, range.start, language), range.end, language);
  const clause =
    readImperative(frame, start, range.end, language) ?? readDeclarative(frame, start, range.end, language);
  return clause && throughCatenative(frame, clause, language);
}

/** Reads "(wh) auxiliary (not) subject verb rest", as questions have it, or a bare "verb rest". */
export function readInverted(frame: Frame, range: Range, language: Language): Clause | null {
  const { text } = frame.words;
  let at = range.start;
  while (at < range.end && language.isQuestionWord(text[at] ?? '')) at += 1;
  at = skipFillers(frame, at, range.end, language);
  const auxiliary = at;
  if (!language.isAuxiliary(text[at] ?? '')) return readImperative(frame, at, range.end, language);
  at += 1;
  const before = language.isNegator(text[at] ?? '');
  if (before) at += 1;
  const end = subjectEnd(frame, at, range.end, auxiliary, language);
  if (end === null) return null;
  const predicate = readPredicate(frame, auxiliary, end, range.end, language);
  const subject = { start: at, end: trimFillers(frame, at, end, language) };
  return predicate && { ...predicate, subject, negated: before || predicate.negated };
}

/** "You need to talk" is about talking, and "it is not going to work" about working. */
function throughCatenative(frame: Frame, clause: Clause, language: Language): Clause {
  const { text } = frame.words;
  const { link } = language.syntax;
  const { rest } = clause;
  const isGoing = language.inflector.readings(text[rest.start] ?? '').find(({ form }) => form === 'gerund');
  const going = language.isBe(clause.base) ? isGoing?.base : clause.base;
  const at = going === clause.base ? rest.start : rest.start + 1;
  const base = text[at + 1] ?? '';
  const isVerb = language.isBe(base) || language.inflector.readings(base).some(({ form }) => form === 'base');
  if (!language.isCatenative(going ?? '') || text[at] !== link || !isVerb || at + 1 >= rest.end) return clause;
  return { ...clause, verb: at + 1, base, form: 'base', rest: { start: at + 2, end: rest.end } };
}

/** "Let us meet" proposes what "meet" would order. */
function skipHortative(frame: Frame, start: number, { syntax: { hortative } }: Language): number {
  const isHortative = hortative.every((word, index) => frame.words.text[start + index] === word);
  return isHortative ? start + hortative.length : start;
}

function readImperative(frame: Frame, start: number, end: number, language: Language): Clause | null {
  const { text } = frame.words;
  const word = text[start] ?? '';
  if (language.isPronoun(word) || !language.inflector.readings(word).some(({ form }) => form === 'base')) return null;
  if (!isFollowedAsVerb(frame, start + 1, end, language)) return null;
  const verb = { auxiliary: -1, negated: false, verb: start, base: word, form: 'base' as const };
  return { subject: null, ...verb, rest: { start: start + 1, end } };
}

/** Tells the verb in "Review the plan" from the noun in "Review notes are due". */
function isFollowedAsVerb(frame: Frame, at: number, end: number, language: Language): boolean {
  const next = frame.words.text[at] ?? '';
  if (language.isAuxiliary(next)) return false;
  if (at >= end || language.isDeterminer(next) || language.isPreposition(next) || frame.isName(at)) return true;
  return !frame.words.text.slice(at, Math.min(end, at + 4)).some(language.isAuxiliary);
}

function readDeclarative(frame: Frame, start: number, end: number, language: Language): Clause | null {
  const { text } = frame.words;
  if (language.isPreposition(text[start] ?? '')) return null;
  const last = Math.min(end, start + SUBJECT_WORDS);
  let negated = false;
  for (let at = start + 1; at < last; at += 1) {
    const word = text[at] ?? '';
    // "no reason to have a second list" says nothing of what has one.
    if (language.isAuxiliary(word) && text[at - 1] !== language.syntax.link) {
      const predicate = readPredicate(frame, at, at + 1, end, language);
      const subject = { start, end: trimFillers(frame, start, at, language) };
      if (text.slice(start + 1, subject.end).some((each) => isSubjectPronoun(each, language))) return null;
      return predicate && subject.end > subject.start ? { ...predicate, subject } : null;
    }
    negated ||= language.isNegator(word);
    if (language.isPronoun(text[start] ?? '') && at <= start + 2) {
      const main = mainVerb(word, language);
      if (main) {
        const subject = { start, end: start + 1 };
        return { subject, auxiliary: -1, negated, verb: at, ...main, rest: { start: at + 1, end } };
      }
    }
    if (language.breaksClause(word) || language.isRelative(word)) return null;
  }
  return null;
}

/** "we" in "the thing we need": what stands before it is no subject of what stands after it. */
function isSubjectPronoun(word: string, language: Language): boolean {
  return language.isSelf(word) || (language.isPronoun(word) && !language.isDeterminer(word));
}

function mainVerb(word: string, language: Language): { readonly base: string; readonly form: VerbForm } | null {
  const readings = language.inflector.readings(word);
  return readings.find(({ form }) => form === 'base' || form === 'third' || form === 'past') ?? null;
}

/** What follows an auxiliary: fillers and negation, then the main verb. */
function readPredicate(frame: Frame, auxiliary: number, start: number, end: number, language: Language): Clause | null {
  const { text } = frame.words;
  let at = start;
  let negated = false;
  while (
    at < end &&
    (language.isFiller(text[at] ?? '') || language.isNegator(text[at] ?? '') || isLooseAdverb(text[at] ?? '', language))
  ) {
    negated ||= language.isNegator(text[at] ?? '');
    at += 1;
  }
  const shared = { subject: null, auxiliary, negated };
  const helper = text[auxiliary] ?? '';
  if (language.isBe(helper)) {
    return { ...shared, verb: auxiliary, base: 'be', form: 'third', rest: { start: at, end } };
  }
  if (at >= end) return null;
  const readings = language.inflector.readings(text[at] ?? '');
  if (language.isModal(helper) || language.isDo(helper)) {
    const base = baseAfterHelper(text[at] ?? '', language);
    return base !== null ? { ...shared, verb: at, base, form: 'base', rest: { start: at + 1, end } } : null;
  }
  const participle = readings.find(({ form }) => form === 'participle');
  if (participle)
    return { ...shared, verb: at, base: participle.base, form: 'participle', rest: { start: at + 1, end } };
  const [main] = language.inflector.readings(helper);
  return main ? { ...shared, auxiliary: -1, verb: auxiliary, ...main, rest: { start: at, end } } : null;
}

/** "possibly", but not "apply". */
function isLooseAdverb(word: string, language: Language): boolean {
  return language.isAdverb(word) && language.inflector.readings(word).length === 0;
}

/** After "can" or "do not" stands a verb, whether the language lists it or not. */
function baseAfterHelper(word: string, language: Language): string | null {
  if (language.inflector.readings(word).some(({ form }) => form === 'base')) return word;
  const plain = /^\p{L}+$/u.test(word) && language.inflector.readings(word).length === 0;
  const isOther =
    language.isPronoun(word) ||
    language.isDeterminer(word) ||
    language.isPreposition(word) ||
    language.breaksClause(word);
  return plain && !isOther && !language.isQuestionWord(word) ? word : null;
}

function trimFillers(frame: Frame, start: number, end: number, language: Language): number {
  const { text } = frame.words;
  let at = end;
  while (at > start + 1 && (language.isFiller(text[at - 1] ?? '') || isLooseAdverb(text[at - 1] ?? '', language)))
    at -= 1;
  return at;
}
