import { headOf } from './noun';
import type { Lexicon } from './lexicon';
import { isMarked, type Word } from './words';

/** "is", "have", "should". */
export function isAuxiliary(word: string, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  return sets.auxiliaries.has(word) || sets.modals.has(word);
}

/** The base of a listed verb. */
export function isVerb(word: Word | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && lexicon.baseOf(word.lower, 'base') !== null;
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
  if (sets.infinitive.has(second.lower)) return !lexicon.isNoun(first.lower) && words.length > 2;
  const takesObject = sets.determiners.has(second.lower) && !sets.prepositions.has(second.lower);
  if (takesObject) return true;
  if (isPhrasal(first, second, third, lexicon)) return true;
  if (sets.adjectives.has(first.lower)) return isMarked(second.text);
  if (sets.verbsFirst.has(first.lower)) {
    if (sets.conjunctions.has(second.lower))
      return third !== undefined && isVerb(third, lexicon) && !sets.nounsFirst.has(third.lower);
    const isNoun = (words.length === 2 && sets.compoundHeads.has(second.lower)) || isCompound(words, lexicon);
    return !sets.prepositions.has(second.lower) && !isNoun && second.sort !== 'mark';
  }
  if (sets.nounsFirst.has(first.lower) || lexicon.isNoun(first.lower)) return false;
  return second.sort !== 'mark' || /^["'(]$/.test(second.text);
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
  const isBare = !words.some((word) => sets.determiners.has(word.lower));
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
  if (!first || !second || first.sort !== 'word') return false;
  if (lexicon.baseOf(first.lower, 'gerund') === null || sets.adjectives.has(first.lower)) return false;
  if (sets.determiners.has(second.lower) || second.sort === 'opaque') return true;
  if (second.sort === 'mark') return false;
  if (sets.conjunctions.has(second.lower)) return verbCount(words, lexicon) === 3;
  if (sets.prepositions.has(second.lower)) return sets.particles.has(second.lower) && !sets.actNouns.has(first.lower);
  if (lexicon.isNoun(first.lower) || sets.massNouns.has(first.lower))
    return words.length > 2 && sets.adjectives.has(second.lower);
  return words.length > 2 || lexicon.isPlural(second.lower) || !lexicon.isNoun(second.lower);
}

/** "Rejigging the timetable": what ends like a gerund and has an object is one, listed or not. */
export function isUnlistedGerund(words: readonly Word[], lexicon: Lexicon): boolean {
  const [first, second] = words;
  if (!first || !second || lexicon.isNoun(first.lower) || lexicon.baseOf(first.lower, 'gerund') !== null) return false;
  const isObject = lexicon.sets.determiners.has(second.lower) && !lexicon.sets.prepositions.has(second.lower);
  return isObject && lexicon.endsLikeGerund(first.lower);
}

/** "Adds a template", as changes are called: the base of its verb. */
export function thirdPerson(words: readonly Word[], lexicon: Lexicon): string | null {
  const first = words[0]?.lower ?? '';
  if (words.length < 2 || lexicon.isNoun(first)) return null;
  return lexicon.readings(first).find(({ form }) => form === 'third')?.base ?? null;
}
