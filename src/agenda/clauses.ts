import type { Lexicon } from './lexicon';
import { isAuxiliary, isVerb } from './verbs';
import { isNumber, type Word } from './words';

/** Whether the verb of a sentence stands at `at`, outside of clauses that only belong to a noun. */
export function isFiniteAt(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words.slice(0, at);
  const word = words[at]?.lower ?? '';
  const { sets } = lexicon;
  if (!isAuxiliary(word, lexicon) && !isThird(words, at, lexicon) && !isPast(words, at, lexicon)) return false;
  const last = before.at(-1)?.lower ?? '';
  return (
    !before.some(({ lower }) => opensClause(lower, lexicon)) &&
    !sets.prepositions.has(last) &&
    !sets.infinitive.has(last)
  );
}

/** ", we changed it": a subject and its verb behind a comma. */
export function opensSentence(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const isSubject = words[at - 1]?.text === ',' && lexicon.sets.subjectPronouns.has(words[at]?.lower ?? '');
  const next = words[at + 1]?.lower ?? '';
  return isSubject && (isAuxiliary(next, lexicon) || lexicon.readings(next).length > 0);
}

/** "The roof needs repairs": a verb in the third person behind a noun, with something behind it that no noun has. */
function isThird(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !next || !lexicon.readings(word.lower).some(({ form }) => form === 'third')) return false;
  const isSubject = before.sort === 'word' && !sets.determiners.has(before.lower) && !sets.adjectives.has(before.lower);
  const isWish =
    sets.infinitive.has(next.lower) && lexicon.readings(word.lower).some(({ base }) => sets.wishes.has(base));
  const goesOn =
    isWish || (sets.determiners.has(next.lower) && !sets.prepositions.has(next.lower)) || sets.adverbs.has(next.lower);
  return isSubject && !lexicon.isPlural(before.lower) && goesOn;
}

/** "Ana reviewed the budget": a past form with an object of its own. */
function isPast(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const [before, word, next] = [words[at - 1], words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  // "Came", "went": no participle stands so behind a noun.
  const forms = lexicon.readings(word).map(({ form }) => form);
  const isOnlyPast = forms.length > 0 && forms.every((form) => form === 'past') && !lexicon.isNoun(word);
  if (isOnlyPast && before?.sort === 'word' && !isSmall(before, lexicon) && !sets.adjectives.has(word)) return true;
  const isPastForm = lexicon.readings(word).some(({ base, form }) => form === 'past' && base !== word);
  const isObject = sets.determiners.has(next) && !sets.timeNouns.has(words[at + 2]?.lower ?? '');
  return isPastForm && isObject && before?.sort === 'word' && !isSmall(before, lexicon) && !sets.adjectives.has(word);
}

/** "Splitting the group introduces delays": a doing, and a verb in the third person with an object. */
export function isDoingSubject(words: readonly Word[], lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  if (lexicon.baseOf(words[0]?.lower ?? '', 'gerund') === null) return false;
  return words.some((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (at < 2 || before?.sort !== 'word' || next?.sort !== 'word' || isSmall(before, lexicon)) return false;
    const isThirdPerson = lexicon.readings(word.lower).some(({ form }) => form === 'third');
    const isObject = !sets.prepositions.has(next.lower) && !sets.conjunctions.has(next.lower);
    return (
      isThirdPerson &&
      isObject &&
      (sets.pronouns.has(next.lower) || !lexicon.isNoun(word.lower)) &&
      !sets.adjectives.has(before.lower)
    );
  });
}

/** What says something like a headline does ("Asbestos found", "thank you all"): it can be quoted, and no more. */
export function isHeadline(words: readonly Word[], lexicon: Lexicon): boolean {
  const isAddress = isVerb(words[0], lexicon) && lexicon.sets.subjectPronouns.has(words[1]?.lower ?? '');
  return (
    isAddress || isShortPassive(words, lexicon) || words.some((_word, at) => at > 0 && tellsAt(words, at, lexicon))
  );
}

/** "Office closed on Monday": a bare countable noun and a participle. */
function isShortPassive(words: readonly Word[], lexicon: Lexicon): boolean {
  const [first, second, third] = words;
  if (!first || !second || lexicon.sets.determiners.has(first.lower)) return false;
  const isPast = lexicon.readings(second.lower).some(({ form }) => form === 'participle');
  const isOne = lexicon.isCountable(first.lower) || isGot(second, lexicon);
  return isOne && isPast && !lexicon.isNoun(second.lower) && (!third || lexicon.sets.prepositions.has(third.lower));
}

/** A verb, change or state at `at` that no noun phrase has there. */
export function tellsAt(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const [before, word, behind] = [words[at - 1], words[at], words[at + 1]];
  if (before?.sort !== 'word' || word?.sort !== 'word' || isSmall(before, lexicon)) return false;
  const next = behind?.sort === 'mark' ? undefined : behind;
  if (words.slice(0, at).some(({ lower }) => opensClause(lower, lexicon))) return false;
  if (happensAt(words, at, lexicon)) return true;
  if (!next) return isDone(words, at, lexicon) || (at > 1 && isDatedVerb(words, at, lexicon));
  if (sets.negatives.has(word.lower)) return !sets.prepositions.has(word.lower);
  if (sets.adverbs.has(word.lower)) return at === words.length - 2 && isPredicate(next, lexicon);
  if (at === 1 && words.length > 3 && !sets.partitive.has(next.lower) && isNamedDoer(before, word, lexicon))
    return true;
  return /^\p{Ll}/u.test(word.text) && (isBareVerb(words, at, lexicon) || isDatedVerb(words, at, lexicon));
}

/** "Bookings down by half", "tickets doubled", "the bill went up": what happened to the words before `at`. */
export function happensAt(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before?.sort !== 'word' || !word || isSmall(before, lexicon)) return false;
  const isNumbered = /^\d/.test(words[at + 2]?.text ?? '');
  const isOpen = !next || /^\d/.test(next.text) || sets.prepositions.has(next.lower) || sets.adverbs.has(next.lower);
  if (!isOpen || (sets.infinitive.has(next?.lower ?? '') && !isNumbered)) return false;
  if (sets.changes.has(word.lower)) return next !== undefined || !isVerb(before, lexicon);
  const past = lexicon.readings(word.lower).find(({ form }) => form === 'past');
  return (
    past !== undefined && past.base !== word.lower && sets.timedVerbs.has(past.base) && !sets.adjectives.has(word.lower)
  );
}

/** "Stuck on the plan", "ready for winter": how somebody or something is, without saying who or what. */
export function isState(words: readonly Word[], { isNoun, readings, sets }: Lexicon): boolean {
  const [first, second] = words.map(({ lower }) => lower);
  if (first === undefined || second === undefined || isNoun(first)) return false;
  const forms = readings(first).map(({ form }) => form);
  const isOf = (sets.adjectives.has(first) && !forms.includes('gerund')) || forms.includes('participle');
  return isOf && sets.prepositions.has(second) && !sets.partitive.has(second);
}

/** "Fence mended", "steel deliveries late", "bookings down": the state of one thing; several may be a kind of them ("lessons learned"). */
function isDone(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const word = words[at]?.lower ?? '';
  const forms = lexicon.readings(word).map(({ form }) => form);
  if (lexicon.isNoun(word)) return false;
  if (sets.adjectives.has(word)) return at > 1 && !sets.adjectives.has(words[at - 1]?.lower ?? '');
  const isPassive =
    (forms.includes('participle') && !forms.includes('base')) || (forms.length === 0 && lexicon.endsLikePast(word));
  return isPassive && (!lexicon.isPlural(words[at - 1]?.lower ?? '') || isGot(words[at], lexicon));
}

/** "Volunteers needed", "rooms booked": what is got, or is to be, is in that state however many there are. */
function isGot(word: Word | undefined, lexicon: Lexicon): boolean {
  return lexicon
    .readings(word?.lower ?? '')
    .some(({ base, form }) => form === 'participle' && lexicon.sets.makingVerbs.has(base));
}

/** "Zora presenting the plan". */
function isNamedDoer(name: Word, word: Word, lexicon: Lexicon): boolean {
  const isName = /^\p{Lu}\p{Ll}+$/u.test(name.text) && !lexicon.isCommon(name.lower);
  return isName && lexicon.endsLikeGerund(word.lower) && !lexicon.isNoun(word.lower);
}

/** "The lease expires in May", "users want a search", "Globex launches free plan". */
function isBareVerb(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const [before, word, next] = [words[at - 1]?.lower ?? '', words[at]?.lower ?? '', words[at + 1]?.lower];
  const forms = lexicon.readings(word).map(({ form }) => form);
  const isNoun = lexicon.isNoun(word) || sets.adjectives.has(word) || sets.prepositions.has(word);
  if (next === undefined || sets.adjectives.has(before)) return false;
  if (forms.includes('third') && !lexicon.isPlural(before) && !sets.aboutPrepositions.has(next))
    return !isNoun || (sets.adjectives.has(next) && at < words.length - 2);
  return forms.includes('base') && !isNoun && lexicon.isPlural(before) && !sets.infinitive.has(before);
}

/** "Contract ends in August", "work starts on Monday". */
function isDatedVerb(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const [before, word, next, date] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!before || !word || lexicon.isPlural(before.lower)) return false;
  const isHappening = lexicon
    .readings(word.lower)
    .some(({ base, form }) => form === 'third' && sets.timedVerbs.has(base));
  const isDate = (one: Word | undefined): boolean =>
    one !== undefined &&
    (sets.names.has(one.lower) || sets.timeNouns.has(one.lower) || isNumber(one) || /^\p{Lu}\p{Ll}+$/u.test(one.text));
  return isHappening && (!next || isDate(next) || (sets.prepositions.has(next.lower) && isDate(date)));
}

/** "Pending", "paid", "open". */
function isPredicate(word: Word | undefined, lexicon: Lexicon): boolean {
  if (!word) return false;
  const isParticiple = lexicon.readings(word.lower).some(({ form }) => form === 'participle' || form === 'gerund');
  return lexicon.sets.adjectives.has(word.lower) || (isParticiple && !lexicon.isNoun(word.lower));
}

function isSmall({ lower }: Word, { sets }: Lexicon): boolean {
  return sets.determiners.has(lower) || sets.prepositions.has(lower) || sets.conjunctions.has(lower);
}

function opensClause(word: string, { sets }: Lexicon): boolean {
  return (
    sets.that.has(word) ||
    sets.openWords.has(word) ||
    sets.factWords.has(word) ||
    sets.whether.has(word) ||
    sets.subordinators.has(word)
  );
}

/**
 * "Released version 2", "Discussed the roof": opens with a verb in the past that is no noun or adjective; nor a
 * participle before its noun, as in "Delayed steel delivery", unless the verb is one of meetings ("Reviewed plans").
 */
export function tellsPast(words: readonly Word[], lexicon: Lexicon): boolean {
  const [first, second] = words;
  if (!first || !second) return false;
  const readings = lexicon.readings(first.lower);
  const past = readings.find(({ form }) => form === 'past');
  if (!past || readings.some(({ form }) => form === 'base')) return false;
  // "Extended the deadline".
  if (lexicon.sets.articles.has(second.lower)) return true;
  if (lexicon.sets.adjectives.has(first.lower) || lexicon.isNoun(first.lower)) return false;
  const { aboutVerbs, makingVerbs } = lexicon.sets;
  const isParticiple =
    readings.some(({ form }) => form === 'participle') && !aboutVerbs.has(past.base) && !makingVerbs.has(past.base);
  const end = words.findIndex(({ text }) => text === '(');
  return !isParticiple || (end < 0 ? words.length : end) > 4 || !isNounLike(second, lexicon);
}

/** A noun, or a word in small letters that no list has. */
function isNounLike({ text, lower }: Word, { isNoun, isCommon, endsLikeGerund }: Lexicon): boolean {
  return isNoun(lower) || endsLikeGerund(lower) || (/^\p{Ll}+$/u.test(text) && !isCommon(lower));
}
