import { headOf } from './noun';
import type { Lexicon } from './lexicon';
import { isCapitalised, isMarked, isNumber, type Word } from './words';

/** "is", "have", "should". */
export function isAuxiliary(word: string, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  return sets.auxiliaries.has(word) || sets.modals.has(word);
}

/** The base of a listed verb. */
export function isVerb(word: Word | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && lexicon.baseOf(word.lower, 'base') !== null;
}

/** "Gives", whatever else the word may be. */
export function isThirdForm(word: Word | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && lexicon.readings(word.lower).some(({ form }) => form === 'third');
}

/** Some form of a listed verb that is no noun. */
export function isVerbForm(word: string, lexicon: Lexicon): boolean {
  return lexicon.readings(word).length > 0 && !lexicon.isNoun(word);
}

/** Of a word that can be both: in a short question it is the verb, unless it only names what is done. */
export function isVerbRather(word: string, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  return sets.verbsFirst.has(word) ? !sets.actNouns.has(word) : !sets.nounsFirst.has(word);
}

/** How many verbs stand at the start: one, or two joined by "and". */
export function verbCount(words: readonly Word[], lexicon: Lexicon): number {
  const { sets, baseOf } = lexicon;
  const third = words[2]?.lower ?? '';
  const isJoined = sets.conjunctions.has(words[1]?.lower ?? '');
  return isJoined && words.length > 3 && (baseOf(third, 'base') ?? baseOf(third, 'gerund')) !== null ? 3 : 1;
}

/** "Review the budget"; not "review process" or "budget review". */
export function isImperative(words: readonly Word[], lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const [first, second, third] = words;
  if (!first || !second || !isVerb(first, lexicon) || isMarked(first.text)) return false;
  // "Plan B", "plan vs done".
  if (/^\p{Lu}$/u.test(second.text) || (sets.versus.has(second.lower) && !sets.conjunctions.has(second.lower)))
    return false;
  const isBothNouns = lexicon.isNoun(third?.lower ?? '') && !sets.verbsFirst.has(first.lower);
  if (sets.conjunctions.has(second.lower) && (!isVerb(third, lexicon) || isBothNouns)) return false;
  if (sets.timeNouns.has(second.lower) && !third) return false;
  if (sets.infinitive.has(second.lower)) return !lexicon.isNoun(first.lower) && words.length > 2;
  const takesObject =
    (sets.determiners.has(second.lower) && !sets.prepositions.has(second.lower)) ||
    (lexicon.isPossessive(second.lower) && sets.pronouns.has(lexicon.ownerIn(second.lower)));
  if (takesObject || isPrepositional(first, second, lexicon)) return words.length > 2 || takesObject;
  if (isPhrasal(first, second, third, lexicon)) return true;
  // "Welcome new members".
  if (sets.greetingVerbs.has(first.lower) && (sets.qualifiers.has(second.lower) || isNumber(second)))
    return words.length > 2;
  if (sets.adjectives.has(first.lower)) return second.text.split('/').some(isMarked);
  if (sets.verbsFirst.has(first.lower)) {
    if (sets.conjunctions.has(second.lower))
      return (
        words.length > 3 &&
        isVerb(third, lexicon) &&
        (!sets.nounsFirst.has(third?.lower ?? '') || sets.articles.has(words[3]?.lower ?? ''))
      );
    const isNoun = (words.length === 2 && sets.compoundHeads.has(second.lower)) || isCompound(words, lexicon);
    return !sets.prepositions.has(second.lower) && !isNoun && (second.sort !== 'mark' || opensObject(second, third));
  }
  if (sets.nounsFirst.has(first.lower) || lexicon.isNoun(first.lower)) return false;
  if (sets.aboutPrepositions.has(second.lower))
    return (!sets.specifying.has(second.lower) || lexicon.endsLikeVerb(first.lower)) && words.length > 2;
  return second.sort !== 'mark' || second.text === '(' || opensObject(second, third);
}

/** What an object opens with: a quotation mark, or the dashes of "--verbose". */
function opensObject(mark: Word, next: Word | undefined): boolean {
  return /^["'“‘]$/.test(mark.text) || (mark.text === '-' && next?.from === mark.to);
}

/** "Decide on a venue", "look into parking", "talk about roles": a verb that takes its matter through a preposition. */
function isPrepositional(verb: Word, preposition: Word, { sets }: Lexicon): boolean {
  return sets.prepositionalVerbs.has(verb.lower) && sets.particles.has(preposition.lower);
}

/** "Look at the fence", "tie up loose ends"; not "sign up sheet" or "update on the fence". */
function isPhrasal(verb: Word, particle: Word, object: Word | undefined, lexicon: Lexicon): boolean {
  const { sets, isPlural } = lexicon;
  if (!object || sets.actNouns.has(verb.lower) || !sets.particles.has(particle.lower)) return false;
  if (sets.determiners.has(object.lower)) return true;
  const isAdverb = sets.adverbialParticles.has(particle.lower);
  return (
    isAdverb && (sets.adjectives.has(object.lower) || (isPlural(object.lower) && !sets.compoundHeads.has(object.lower)))
  );
}

/** "Build automation update": a verb whose object is no report makes a compound with one. */
function isCompound(words: readonly Word[], lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const first = words[0]?.lower ?? '';
  const head = headOf(words, lexicon)?.lower ?? '';
  const isMoved = !sets.reportNouns.has(head) && words.some((word) => sets.infinitive.has(word.lower));
  const isBare = !isMoved && !words.some((word) => sets.determiners.has(word.lower));
  const isDoing = words.length === 2 && lexicon.endsLikeGerund(head);
  return (
    isBare &&
    lexicon.isNoun(first) &&
    !sets.aboutVerbs.has(first) &&
    (isDoing || sets.reportNouns.has(head) || sets.actNouns.has(head))
  );
}

/** "Renaming the hall"; not "training material". */
export function isGerund(words: readonly Word[], lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const [first, second] = words;
  if (!first || !second || first.sort !== 'word' || sets.prepositions.has(first.lower)) return false;
  if (lexicon.baseOf(first.lower, 'gerund') === null) return false;
  if (sets.adjectives.has(first.lower) && !sets.articles.has(second.lower)) return false;
  if (sets.determiners.has(second.lower) || second.sort === 'opaque') return true;
  if (second.sort === 'mark' || isTimes(words, lexicon)) return false;
  if (isThirdForm(second, lexicon) && sets.adverbs.has(words[2]?.lower ?? '')) return false;
  if (sets.conjunctions.has(second.lower)) return verbCount(words, lexicon) === 3;
  if (sets.prepositions.has(second.lower)) {
    const base = lexicon.baseOf(first.lower, 'gerund') ?? '';
    return sets.adverbialParticles.has(second.lower) || sets.prepositionalVerbs.has(base);
  }
  if (lexicon.isNoun(first.lower) || sets.massNouns.has(first.lower))
    return words.length > 2 && sets.adjectives.has(second.lower);
  return words.length > 2 || lexicon.isPlural(second.lower) || !lexicon.isNoun(second.lower);
}

/** "Waiting times in A&E", "opening hours": what is measured of a doing rather than done. */
function isTimes(words: readonly Word[], { sets, isNoun, singular }: Lexicon): boolean {
  const [, second, third] = words;
  const isLast = !third || sets.prepositions.has(third.lower) || !isNoun(third.lower);
  return isLast && sets.timeNouns.has(singular(second?.lower ?? ''));
}

/** "Landing page copy", "waiting list for members": behind a gerund nothing but nouns, the last of one thing, which may be its object or make a compound with it. */
export function isGerundCompound(words: readonly Word[], lexicon: Lexicon): boolean {
  // "Guiding principles, risks, general operations".
  if (words.filter(({ text }) => text === ',').length > 1) return true;
  const end = words.findIndex((word, at) => at > 1 && (lexicon.sets.prepositions.has(word.lower) || word.text === '('));
  const rest = words.slice(1, end < 0 ? words.length : end);
  const last = rest.at(-1);
  const isLastSingular = !lexicon.isPlural(last?.lower ?? '');
  // "Filing Costs": capitals throughout make a name of it.
  if (words.length === 2 && last && isCapitalised(last.text) && lexicon.isNoun(lexicon.singular(last.lower)))
    return true;
  return (
    (rest.length > 1 || end > 0) &&
    isLastSingular &&
    rest.every((word) => word.sort === 'word' && lexicon.isNoun(word.lower))
  );
}

/** "Rejigging the timetable": what ends like a gerund and has an object is one, listed or not. */
export function isUnlistedGerund(words: readonly Word[], lexicon: Lexicon): boolean {
  const [first, second] = words;
  if (!first || !second || lexicon.isNoun(first.lower) || lexicon.baseOf(first.lower, 'gerund') !== null) return false;
  return isObjectStart(second, lexicon) && lexicon.endsLikeGerund(first.lower);
}

/** "Kill the free tier": what stands before an article or possessive and is no other word is a verb, listed or not. */
export function isUnlistedImperative(words: readonly Word[], lexicon: Lexicon): boolean {
  const [first, second] = words;
  if (first?.sort !== 'word' || !second) return false;
  const isUnknown =
    !lexicon.isCommon(first.lower) || (lexicon.sets.nounsFirst.has(first.lower) && !isVerb(first, lexicon));
  const isOpen = /^\p{L}\p{Ll}+$/u.test(first.text) && isUnknown && !isInflected(first.lower, lexicon);
  if (isOpen && lexicon.endsLikeVerb(first.lower) && second.sort !== 'mark') return true;
  const isArticle =
    (words.length > 2 && second.text === second.lower && lexicon.sets.articles.has(second.lower)) ||
    lexicon.sets.possessives.has(second.lower);
  return isOpen && isArticle && !lexicon.isPossessive(first.lower);
}

/** Ends like the past, or like a plural or third person. */
function isInflected(word: string, lexicon: Lexicon): boolean {
  return lexicon.endsLikePast(word) || lexicon.isPlural(word);
}

function isObjectStart({ lower }: Word, { sets }: Lexicon): boolean {
  return sets.determiners.has(lower) && !sets.prepositions.has(lower);
}

/** "Adds a template", as changes are called: the base of its verb. */
export function thirdPerson(words: readonly Word[], lexicon: Lexicon): string | null {
  const { sets, isNoun } = lexicon;
  const [first = '', second = '', third = ''] = words.map(({ lower }) => lower);
  if (words.length < 2 || isNoun(first) || sets.prepositions.has(second) || sets.timeNouns.has(third)) return null;
  return lexicon.readings(first).find(({ form }) => form === 'third')?.base ?? null;
}
