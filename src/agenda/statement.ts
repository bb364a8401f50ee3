import { isDoingSubject, isFiniteAt, opensSentence, tellsPast } from './clauses';
import { clauseNounOf } from './clauseNoun';
import type { Phrase, PhraseForms } from './forms';
import type { Lexicon } from './lexicon';
import { isAuxiliary, isThirdForm, isVerbForm } from './verbs';
import type { Word } from './words';

/** Reads topics that tell something. */
export class StatementReader {
  private readonly lexicon: Lexicon;

  constructor(
    private readonly words: readonly Word[],
    private readonly forms: PhraseForms,
  ) {
    this.lexicon = forms.lexicon;
  }

  /** A sentence, as what it says or in quotation marks; null for what is none. */
  read(): Phrase | null {
    const { lexicon } = this;
    const { sets } = lexicon;
    const first = this.words[0]?.lower ?? '';
    const isSubject =
      sets.subjectPronouns.has(first.replace(/'.*/, '')) ||
      (sets.pronouns.has(first) && isThirdForm(this.words[1], lexicon));
    const isSaid = (isSubject || isAuxiliary(first, this.lexicon)) && this.words.length > 1;
    const isFinite = this.words.some(
      (_word, at) =>
        at > 0 &&
        at < this.words.length - 1 &&
        (isFiniteAt(this.words, at, this.lexicon) || opensSentence(this.words, at, this.lexicon)),
    );
    const isPast =
      isDoingSubject(this.words, lexicon) ||
      tellsPast(this.words, lexicon) ||
      sets.subordinators.has(first) ||
      sets.conjunctions.has(first) ||
      this.opensUnlikeTopic();
    if (!isSaid && !isPast && !isFinite) return null;
    return (
      (isSaid || isPast ? null : this.clauseNoun()) ?? this.forms.base('statement', ['statement'], this.forms.quoted())
    );
  }

  /** "Not sure about the roof", "Zora just sent the plan". */
  private opensUnlikeTopic(): boolean {
    const { isCommon, sets } = this.lexicon;
    const [first, second, third] = this.words;
    if (!first || !second || !third) return false;
    const isName = /^\p{Lu}\p{Ll}+$/u.test(first.text) && !isCommon(first.lower);
    const isDenied =
      sets.negatives.has(first.lower) && sets.adjectives.has(second.lower) && sets.prepositions.has(third.lower);
    const isNamed = isName || /^\p{Lu}{2,4}$/u.test(first.text);
    return (
      isDenied ||
      (isNamed && this.isDeed(second)) ||
      (sets.negatives.has(first.lower) && sets.adverbs.has(first.lower)) ||
      (isName && sets.adverbs.has(second.lower) && isVerbForm(third.lower, this.lexicon))
    );
  }

  /** "Added", "enters": what somebody did or does, and no noun. */
  private isDeed({ lower }: Word): boolean {
    const { sets, isNoun, readings, singular } = this.lexicon;
    const isFinite = readings(lower).some(({ base, form }) => (form === 'past' || form === 'third') && base !== lower);
    return isFinite && !isNoun(lower) && !isNoun(singular(lower)) && !sets.adjectives.has(lower);
  }

  /** What a short statement says, as something that can be asked about. */
  clauseNoun(): Phrase | null {
    const { lexicon, forms, words } = this;
    const topic = clauseNounOf(words, lexicon, (subject) => forms.noun(subject), forms.write);
    return topic ? forms.base('statement', ['thing'], topic) : null;
  }
}
