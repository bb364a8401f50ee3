import type { Clause, Range } from './clause';
import type { Language } from './language';
import type { Reframing } from './reframe';

// Whether words can stand as one clause inside a question.

/** A clause without a finite verb cannot stand after "What makes us think". */
export function holdsVerb({ frame, language }: Reframing, range: Range, parsed: Clause | null): boolean {
  const all = frame.words.text.slice(range.start, range.end);
  const words = all.slice(all.findIndex((word) => !language.isFiller(word)));
  if (language.isConditional(words[0] ?? '') || language.isRelative(words[0] ?? '')) {
    // "that" may be a subject: what follows tells.
    if (!language.isPronoun(words[0] ?? '')) return false;
  }
  const [opening = ''] = words;
  if (language.isQuestionWord(opening) || (language.breaksClause(opening) && !language.isPronoun(opening)))
    return false;
  if (words.length < 2 || language.isAuxiliary(opening) || words.includes('?')) return false;
  if (parsed !== null) return parsed.subject !== null;
  const [first] = words;
  if (language.inflector.readings(first ?? '').some(({ form }) => form === 'base') || language.isNegator(first ?? '')) {
    return false;
  }
  // "Seems fine to me": a verb that nothing stands before.
  const isVerb = language.inflector.readings(first ?? '').some(({ form }) => form === 'third');
  const end = words.findIndex((word) => word === ',' || language.isConditional(word));
  const main = words.slice(0, isVerb ? 4 : end < 0 ? words.length : end);
  // "quite common that you know it", "without a plan that works": nothing is said of what stands in front.
  const inner = main.findIndex((word, at) => at > 0 && language.isRelative(word));
  const isNamed = language.isPronoun(main[0] ?? '') || language.isDeterminer(main[0] ?? '');
  const isThing = isNamed || language.isPlural(main[inner - 1] ?? '');
  if (inner > 0 && !isThing && !main.slice(0, inner).some(language.isAuxiliary)) return false;
  return main.some(language.isAuxiliary) || holdsMainVerb(main, language);
}

/** "the school lets us in": a form that only a verb has, with its object after it. */
function holdsMainVerb(words: readonly string[], language: Language): boolean {
  const at = words.findIndex((word) => language.inflector.readings(word).some(({ form }) => form === 'third'));
  const next = words[at + 1] ?? '';
  return at > 0 && at < 4 && (language.isPronoun(next) || language.isDeterminer(next) || isObject(next, language));
}

function isObject(word: string, { syntax: { objects } }: Language): boolean {
  return Object.values(objects).includes(word);
}

/** "it is dry and we should go": the cue stands in a second clause, which the first only leads to. */
export function leadsUp({ frame, language, cue }: Reframing, { start }: Range): boolean {
  const { text } = frame.words;
  for (let at = start + 2; at < (cue?.cueStart ?? 0) - 1; at += 1) {
    const subject = text[at + 1] ?? '';
    const joins =
      language.joinsClauses(text[at] ?? '') ||
      (language.isOpener(text[at] ?? '') && language.breaksClause(text[at] ?? ''));
    if (joins && language.isPronoun(subject) && isPredicate(text[at + 2] ?? '', language)) return true;
  }
  return false;
}

function isPredicate(word: string, language: Language): boolean {
  return language.isAuxiliary(word) || language.isFiller(word) || language.inflector.readings(word).length > 0;
}

/** Whether a second clause with its own subject follows: "it is late and we should go" is too much for one question. */
export function runsOn({ frame, language, cue }: Reframing, range: Range): boolean {
  const { text } = frame.words;
  for (let at = Math.max(range.start, cue?.end ?? 0); at < range.end; at += 1) {
    const next = text[at + 1] ?? '';
    const isNew = (language.isPronoun(next) && !language.isDeterminer(next)) || next === language.syntax.hortative[0];
    const isAside = language.isQuestionWord(next) && !language.isRelative(next);
    if (text[at] === ',' && (isNew || isAside)) return true;
    const joins = language.joinsClauses(text[at] ?? '') || language.isConcession(text[at] ?? '');
    if (
      joins &&
      (language.isConditional(next) ||
        language.breaksClause(next) ||
        (language.isPronoun(next) && language.isAuxiliary(text[at + 2] ?? '')))
    )
      return true;
  }
  return false;
}

/** After a comma and "or", "if" or a subject, a clause of its own follows the phrase. */
export function holdsSecondClause({ frame, language }: Reframing, { start, end }: Range): boolean {
  const { text } = frame.words;
  for (let at = start; at < end; at += 1) {
    const next = text[at + 1] ?? '';
    // "do we know or should we ask"
    if (language.joinsClauses(text[at] ?? '') && language.isAuxiliary(next)) return true;
    if (text[at] !== ',') continue;
    const isVerb = language.inflector.readings(next).some(({ form }) => form === 'base');
    if (isVerb || language.breaksClause(next) || language.isConditional(next) || language.isPronoun(next)) return true;
  }
  return false;
}
