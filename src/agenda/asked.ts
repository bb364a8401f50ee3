import type { Phrase, PhraseForms } from './forms';
import type { Lexicon } from './lexicon';
import { turnRound } from './turn';
import { isAuxiliary, isVerbForm, verbCount } from './verbs';
import { isCapitalised, type Word } from './words';

/** Reads topics that ask, with or without a question mark. */
export class QuestionReader {
  private readonly lexicon: Lexicon;

  constructor(
    private readonly words: readonly Word[],
    private readonly isQuestion: boolean,
    private readonly forms: PhraseForms,
  ) {
    this.lexicon = forms.lexicon;
  }

  /** An open or closed question; null for what asks nothing, or asks by its mark alone. */
  read(): Phrase | null {
    const { sets } = this.lexicon;
    const first = this.words[0]?.lower ?? '';
    const second = this.words[1]?.lower ?? '';
    if (sets.pronouns.has(first) && sets.factWords.has(first) && this.asksWho()) return this.openPhrase();
    if (sets.openWords.has(first) || sets.factWords.has(first)) {
      const isAsked =
        this.isQuestion ||
        first.includes("'") ||
        this.lexicon.endsLikePast(second) ||
        isAuxiliary(second, this.lexicon) ||
        this.words.some((word, at) => at > 1 && at < 5 && isAuxiliary(word.lower, this.lexicon));
      return isAsked || isVerbForm(second, this.lexicon) ? this.openPhrase() : null;
    }
    const at = this.words.findIndex((word, index) => isAuxiliary(word.lower, this.lexicon) && this.isInverted(index));
    if (at >= 0 && (at === 0 || this.isQuestion)) return this.closedPhrase(at);
    if (!isAuxiliary(first, this.lexicon)) return null;
    if (this.isQuestion) return this.closedPhrase(0);
    const unmarked = this.opensWithSubject() ? this.closedPhrase(0) : null;
    return unmarked?.classes[0] === 'statement' ? null : unmarked;
  }

  /** "Should plots be let to groups", "is the lease signed": no noun or order begins so ("can opener", "do a survey"). */
  private opensWithSubject(): boolean {
    const { sets, baseOf, isNoun, isPlural } = this.lexicon;
    const [first, second, third] = this.words;
    const opensNoun =
      second !== undefined && (sets.determiners.has(second.lower) || isPlural(second.lower) || isNoun(second.lower));
    return (
      opensNoun &&
      third !== undefined &&
      this.words.length > 3 &&
      baseOf(first?.lower ?? '', 'base') === null &&
      !sets.names.has(first?.lower ?? '')
    );
  }

  /** "Who hosts in March", "who still needs it": a verb form behind the pronoun, however much it looks like a noun. */
  private asksWho(): boolean {
    const verb = this.words.find((word, at) => at > 0 && !this.lexicon.sets.adverbs.has(word.lower));
    return (
      verb !== undefined && this.lexicon.readings(verb.lower).some(({ form }) => form === 'third' || form === 'past')
    );
  }

  private openPhrase(): Phrase {
    const { lexicon } = this;
    const [first = '', second = ''] = this.words.map(({ lower }) => lower);
    const at = this.words.findIndex((word, index) => index > 0 && index < 6 && isAuxiliary(word.lower, this.lexicon));
    const turned = at > 0 && !this.isSubjectQuestion(at) ? turnRound(this.words, at, lexicon) : null;
    const isSubject =
      at > 0
        ? this.isSubjectQuestion(at)
        : lexicon.sets.pronouns.has(first) ||
          first.includes("'") ||
          lexicon.endsLikePast(second) ||
          isVerbForm(second, lexicon);
    const head = at > 0 ? this.words.slice(0, at) : this.words;
    const named = this.named(at);
    const whether = turned
      ? `${this.forms.lower(head)} ${this.forms.piece(turned)}`
      : named
        ? `${this.forms.lower(head)} ${named}`
        : isSubject || lexicon.sets.infinitive.has(this.words[1]?.lower ?? '')
          ? this.forms.lower(this.words)
          : null;
    const isOne = whether !== null && !this.asksAgain();
    return {
      ...this.forms.base('open', isOne ? ['query'] : ['statement'], this.forms.quoted()),
      whether: isOne ? whether : null,
    };
  }

  /** "The plan for May is" of "what is the plan for May": all that follows names one thing; null for what may tell more. */
  private named(at: number): string | null {
    const { lexicon } = this;
    const [first, ...rest] = this.words.slice(at + 1);
    const auxiliary = this.words[at]?.lower ?? '';
    const isNoun =
      at === 1 &&
      lexicon.sets.auxiliaries.has(auxiliary) &&
      first !== undefined &&
      rest.length < 6 &&
      lexicon.sets.determiners.has(first.lower) &&
      rest.every((word) => word.sort === 'word' && (isCapitalised(word.text) || !this.isVerbal(word)));
    const isWhole = !lexicon.sets.prepositions.has(rest.at(-1)?.lower ?? '');
    return isNoun && isWhole && rest.length > 0 ? `${this.forms.write([first, ...rest])} ${auxiliary}` : null;
  }

  private isVerbal({ lower }: Word): boolean {
    return isAuxiliary(lower, this.lexicon) || isVerbForm(lower, this.lexicon);
  }

  /** "Who should chair", "what has changed": the question word is the subject, nothing is turned round. */
  private isSubjectQuestion(at: number): boolean {
    const { lexicon } = this;
    const next = this.words[at + 1]?.lower ?? '';
    const forms = lexicon.readings(next).map(({ form }) => form);
    if (at !== 1 || lexicon.sets.determiners.has(next)) return false;
    const isWho = lexicon.sets.pronouns.has(this.words[0]?.lower ?? '');
    if (isWho && lexicon.isNoun(next) && !lexicon.sets.subjectPronouns.has(next)) return true;
    if (lexicon.sets.modals.has(this.words[at]?.lower ?? ''))
      return forms.includes('base') || this.words.length === at + 2;
    return forms.length > 0 && !lexicon.isNoun(next);
  }

  /** "Did it work, and how did we know?" asks twice. */
  private asksAgain(): boolean {
    const { factWords, openWords } = this.lexicon.sets;
    return this.words.some(
      ({ lower }, index) =>
        index > 0 &&
        (openWords.has(lower) || factWords.has(lower)) &&
        isAuxiliary(this.words[index + 1]?.lower ?? '', this.lexicon),
    );
  }

  private closedPhrase(at: number): Phrase {
    const turned = this.asksAgain() ? null : turnRound(this.words, at, this.lexicon);
    if (!turned) return this.forms.base('closed', ['statement'], this.forms.quoted());
    if (turned.act) {
      const act = this.forms.actPhrase(turned.act, verbCount(turned.act, this.lexicon));
      if (act?.act) return { ...act, form: 'closed', classes: ['doable', 'statement'] };
    }
    const [whether = ''] = this.lexicon.sets.whether;
    return {
      ...this.forms.base('closed', ['whether', 'statement'], this.forms.quoted()),
      whether: `${whether} ${this.forms.piece(turned)}`,
    };
  }

  /** An auxiliary right before its subject: "should we", or at the start of all: "is the roof". */
  private isInverted(at: number): boolean {
    const next = this.words[at + 1]?.lower ?? '';
    const before = this.words[at - 1];
    const startsClause = at === 0 || before?.sort === 'mark' || this.lexicon.sets.conjunctions.has(before?.lower ?? '');
    const isModal = before?.text === ',' && this.lexicon.sets.modals.has(this.words[at]?.lower ?? '');
    return (startsClause || this.isQuestion) && (isModal || this.lexicon.sets.subjectPronouns.has(next));
  }
}
