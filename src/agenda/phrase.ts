import { QuestionReader } from './asked';
import { happensAt, isDoingSubject, isFiniteAt, isHeadline, isState } from './clauses';
import type { AgendaTools } from './compile';
import { suggestionIn, withoutAlternative, withoutLead } from './beginnings';
import { isDoubtful } from './doubt';
import { PhraseForms, type Phrase } from './forms';
import type { Lexicon } from './lexicon';
import type { Write } from './capitals';
import { headOf } from './noun';
import type { TopicParts } from './parts';
import { StatementReader } from './statement';
import {
  isAuxiliary,
  isGerund,
  isImperative,
  isGerundCompound,
  isUnlistedGerund,
  isUnlistedImperative,
  isVerb,
  isVerbRather,
  thirdPerson,
  verbCount,
} from './verbs';
import { hasPhraseAt, type Word } from './words';

/** Reads the grammar of a topic, unless it can only be quoted. `write` gives the Markdown of some of its words. */
export function readPhrase(
  parts: TopicParts,
  write: Write,
  { lexicon }: AgendaTools,
  isQuoted: boolean,
  isLowerElsewhere: (word: string) => boolean,
): Phrase {
  const suggested = suggestionIn(parts, lexicon);
  const words = withoutAlternative(withoutLead(parts.words.slice(suggested), lexicon), lexicon);
  const forms = new PhraseForms(words, parts.aside, write, lexicon, isLowerElsewhere);
  if (isQuoted) return forms.base(parts.isQuestion ? 'closed' : 'noun', ['statement'], forms.quoted());
  const subject = parts.subject.filter(({ from }) => from >= parts.span.from);
  return new PhraseReader(words, subject, parts.isQuestion || suggested > 0, forms).read();
}

class PhraseReader {
  private readonly lexicon: Lexicon;
  private readonly statement: StatementReader;

  constructor(
    private readonly words: readonly Word[],
    /** What stands before a choice and belongs to it. */
    private readonly subject: readonly Word[],
    private readonly isQuestion: boolean,
    private readonly forms: PhraseForms,
  ) {
    this.lexicon = forms.lexicon;
    this.statement = new StatementReader(words, forms);
  }

  read(): Phrase {
    const asked = new QuestionReader(this.words, this.isQuestion, this.forms).read();
    if (asked) return this.withSubject(asked);
    if (this.isQuestion) return this.shortQuestion();
    const choice = this.choiceOfActs();
    if (choice) return choice;
    const lead = this.leadIn();
    const rest = this.words.slice(lead);
    if (lead > 0 && rest[0] && !isAuxiliary(rest[0].lower, this.lexicon)) {
      const act = this.readAct(rest) ?? this.readWanted(rest);
      if (act) return act;
    }
    return this.readAct(this.words) ?? this.statement.read() ?? this.readDoubtful() ?? this.readNoun();
  }

  private readDoubtful(): Phrase | null {
    if (!isDoubtful(this.words, this.lexicon)) return null;
    return this.forms.base('noun', ['statement'], this.forms.quoted());
  }

  /** How many words say that something is wanted: "we need to"; 0 for none. */
  private leadIn(): number {
    return this.lexicon.leadIns.find((phrase) => hasPhraseAt(this.words, 0, phrase))?.length ?? 0;
  }

  /** Behind "we need to" stands a verb, also one that no list has; behind "we need" may stand a thing. */
  private readWanted(rest: readonly Word[]): Phrase | null {
    const { lexicon } = this;
    const first = rest[0];
    if (!first) return null;
    if (isVerb(first, this.lexicon)) return this.forms.actPhrase(rest, 1);
    const isKnown =
      lexicon.isNoun(first.lower) ||
      lexicon.sets.determiners.has(first.lower) ||
      lexicon.sets.adjectives.has(first.lower);
    return isKnown || !/^\p{Ll}+$/u.test(first.text) ? null : this.forms.actPhrase(rest, 1, first.lower);
  }

  /** "Move to Fridays?", "A second site?". */
  private shortQuestion(): Phrase {
    const { sets } = this.lexicon;
    const opener = this.words[0]?.lower ?? '';
    const isStated = this.words.some(
      ({ lower }, at) => sets.subjectPronouns.has(lower) && isAuxiliary(this.words[at + 1]?.lower ?? '', this.lexicon),
    );
    if (
      isStated ||
      this.tellsRather() ||
      sets.indefinite.has(opener) ||
      sets.conjunctions.has(opener) ||
      this.words.some(({ text }) => text === ':')
    )
      return this.forms.base(
        sets.openWords.has(this.words.at(-1)?.lower ?? '') ? 'open' : 'closed',
        ['statement'],
        this.forms.quoted(),
      );
    const choice = this.choiceOfActs();
    if (choice) return choice;
    if (this.words.length === 1 && this.subject.length > 0 && isVerb(this.words[0], this.lexicon))
      return this.actOnSubject();
    const act = this.readAct(this.words);
    if (act && act.form === 'imperative') return { ...act, form: 'closed', classes: ['doable', 'statement'] };
    if (act) return { ...act, form: 'closed', classes: ['thing'] };
    const lead = this.leadIn();
    const done = lead > 0 ? this.forms.actPhrase(this.words.slice(lead), 1) : null;
    if (done) return { ...done, form: 'closed', classes: ['doable', 'statement'] };
    const first = this.words[0]?.lower ?? '';
    if (isVerb(this.words[0], this.lexicon) && isVerbRather(first, this.lexicon) && !sets.adjectives.has(first)) {
      const act = this.forms.actPhrase(this.words, 1);
      if (act) return { ...act, form: 'closed', classes: ['doable', 'statement'] };
    }
    return { ...this.readNoun(), form: 'closed' };
  }

  /** "We talked about it, what now?", "ideally have two; one here?", "maybe the note is too long?": a sentence that only ends in a mark. */
  private tellsRather(): boolean {
    const { sets } = this.lexicon;
    const [first, second] = this.words.map(({ lower }) => lower);
    return (
      sets.subjectPronouns.has(first ?? '') ||
      (sets.adverbs.has(first ?? '') &&
        (isAuxiliary(second ?? '', this.lexicon) || isVerb(this.words[1], this.lexicon))) ||
      this.words.some((_word, at) => at > 0 && isFiniteAt(this.words, at, this.lexicon))
    );
  }

  /** "Go or skip?", "either mend the fence or buy a new one": whether to do one or the other; null for what is no such choice. */
  private choiceOfActs(): Phrase | null {
    const { sets } = this.lexicon;
    const words = this.words.slice(this.leadIn());
    const at = words.findIndex(({ lower }) => sets.versus.has(lower) && sets.conjunctions.has(lower));
    const [first, second, object] = [words[0], words[at + 1], words[at + 2]];
    if (at < 1 || !first || !second) return null;
    const isAct = (word: Word): boolean => isVerb(word, this.lexicon) && isVerbRather(word.lower, this.lexicon);
    const isOfActs = this.subject.length > 0 ? words.some(isAct) : isVerb(first, this.lexicon);
    if (!isOfActs) return null;
    const isShort =
      words.length < 6 &&
      at === words.length - 2 &&
      (at === 1 || this.subject.length > 0 || isVerb(second, this.lexicon));
    const isLong =
      isVerb(second, this.lexicon) && sets.determiners.has(object?.lower ?? '') && isImperative(words, this.lexicon);
    if (!isShort && !isLong) return null;
    const text = this.forms.write(words);
    const acts = text.startsWith(first.text) ? first.lower + text.slice(first.text.length) : text;
    const whether = [...sets.whether, ...sets.infinitive, acts].join(' ');
    return {
      ...this.forms.base('closed', ['whether', 'statement'], this.forms.quoted()),
      whether: whether + this.object(),
    };
  }

  /** "Roadmap: what do we drop?" asks of the roadmap. */
  private withSubject(asked: Phrase): Phrase {
    if (this.subject.length === 0 || asked.classes[0] === 'statement') return asked;
    const of = ` (${this.forms.noun(this.subject).text})`;
    const add = (words: string | null): string | null => words && words + of;
    return { ...asked, whether: add(asked.whether), act: add(asked.act), acting: add(asked.acting) };
  }

  /** "The contract: renew?" */
  private actOnSubject(): Phrase {
    const act = `${this.words[0]?.lower ?? ''}${this.object()}`;
    return { ...this.forms.base('closed', ['doable', 'statement'], this.forms.quoted()), act };
  }

  /** What stands before the colon of "New logo: keep or drop?", as the object of its verbs or, where those take none, in brackets. */
  private object(): string {
    if (this.subject.length === 0) return '';
    const { sets } = this.lexicon;
    const { text } = this.forms.noun(this.subject);
    const takesNone = this.words.some(({ lower }) => sets.prepositionalVerbs.has(lower));
    return takesNone ? ` (${text})` : ` ${text}`;
  }

  /** "Review the budget", "reviewing the budget"; null for what opens with no verb. */
  private readAct(words: readonly Word[]): Phrase | null {
    const first = words[0]?.lower ?? '';
    const canBeNoun = this.lexicon.isNoun(first) || this.lexicon.baseOf(first, 'gerund') !== null;
    const isChange = words.some((_word, at) => at > 0 && happensAt(words, at, this.lexicon));
    const isSentence =
      isChange ||
      isDoingSubject(words, this.lexicon) ||
      (canBeNoun && words.some((_word, at) => at > 1 && isFiniteAt(words, at, this.lexicon)));
    if (isSentence) return null;
    if (isImperative(words, this.lexicon)) return this.forms.actPhrase(words, verbCount(words, this.lexicon));
    if (isUnlistedImperative(words, this.lexicon)) return this.forms.actPhrase(words, 1, first);
    const third = thirdPerson(words, this.lexicon);
    if (third !== null) return this.forms.actPhrase(words, 1, third);
    if (isUnlistedGerund(words, this.lexicon))
      return this.forms.base('gerund', ['thing'], { text: this.forms.lower(words), isPlural: false, head: '' });
    if (!isGerund(words, this.lexicon)) return null;
    if (isGerundCompound(words, this.lexicon))
      return {
        ...this.forms.base('gerund', ['thing'], { ...this.forms.noun(words), isPlural: false, head: '' }),
        verb: this.lexicon.baseOf(first, 'gerund'),
      };
    return this.forms.actPhrase(words, verbCount(words, this.lexicon));
  }

  private readNoun(): Phrase {
    const { lexicon } = this;
    const { sets } = lexicon;
    const first = this.words[0]?.lower ?? '';
    const isSaying = sets.adjectives.has(first) || sets.determiners.has(first) || lexicon.endsLikePast(first);
    const isBare = this.words.length === 1 && isSaying && !lexicon.isNoun(first);
    const isParted = this.words.some(({ text }) => text === ':');
    const isOwn = this.words.some(({ lower }) => sets.speaker.has(lower));
    const isClause = this.words.length > 3 && sets.that.has(first);
    if (isBare || isParted || isOwn || isClause) return this.forms.base('noun', ['statement'], this.forms.quoted());
    if (sets.openWords.has(first) || sets.factWords.has(first))
      return this.forms.base('noun', ['statement'], { text: this.forms.lower(this.words), isPlural: false, head: '' });
    const choice = this.words.findIndex((word, at) => this.isChoiceAt(at, word.lower));
    const head = lexicon.singular(headOf(this.words, lexicon)?.lower ?? '');
    if (choice > 0) {
      const topic = this.forms.choice(choice);
      const behind = this.subject.length > 0 ? ` (${this.forms.noun(this.subject).text})` : '';
      return { ...this.forms.base('noun', ['choice'], { ...topic, text: topic.text + behind }), head };
    }
    const isAdverbial =
      this.words.length > 1 &&
      (isState(this.words, lexicon) || (sets.prepositions.has(first) && !sets.adjectives.has(first)));
    if (isAdverbial) return this.forms.base('statement', ['statement'], this.forms.quoted());
    if (isHeadline(this.words, this.lexicon))
      return this.statement.clauseNoun() ?? this.forms.base('noun', ['statement'], this.forms.quoted());
    const topic = this.forms.matter(this.words);
    // "Ideas for the fair?" asks for them.
    if (this.isQuestion && topic.isPlural && sets.ideaNouns.has(head)) {
      const ideas = { ...topic, text: this.forms.lower(this.words) };
      return { ...this.forms.base('noun', ['ideas', 'thing'], ideas), head };
    }
    return { ...this.forms.base('noun', this.forms.classesOf(topic), topic), head };
  }

  /** "X vs Y"; "X or Y?" where both are short. */
  private isChoiceAt(at: number, word: string): boolean {
    const { sets } = this.lexicon;
    const isBetween = at > 0 && at < this.words.length - 1 && sets.versus.has(word);
    const isShort = this.words.length === 3 || (this.isQuestion && this.words.length < 7);
    const open = this.words.slice(0, at).map(({ text }) => text);
    const isInside = open.lastIndexOf('(') > open.lastIndexOf(')');
    return isBetween && !isInside && (!sets.conjunctions.has(word) || isShort);
  }
}
