import type { TopicClass } from '../language/agenda';
import type { AgendaTools } from './compile';
import { headOf, lowerFirst, nounOf, type Noun, type Write } from './noun';
import { hasPhraseAt, isMarked, type Word } from './words';
import { turnRound, type Turned } from './turn';
import { trimMarks, type TopicParts } from './topic';

/** What the grammar of a topic yields: what kind of phrase it is, and its words in the forms that questions need. */
export interface Phrase {
  readonly form: 'noun' | 'imperative' | 'gerund' | 'closed' | 'open' | 'statement';
  /** The classes of patterns that fit, likeliest first. */
  readonly classes: readonly TopicClass[];
  /** The noun phrase that is asked about; quoted words for a statement. */
  readonly topic: Noun;
  /** "review the budget"; null where the topic is nothing to do. */
  readonly act: string | null;
  /** "reviewing the budget". */
  readonly acting: string | null;
  /** "whether it is ready", "how it is used"; null for what is no question. */
  readonly whether: string | null;
  /** The base of the first verb, for telling the kind. */
  readonly verb: string | null;
  /** The head before anything was taken off, in the singular, for telling the kind. */
  readonly head: string;
}

/** Reads the grammar of a topic. `write` gives the Markdown of some of its words. */
export function readPhrase(
  parts: TopicParts,
  write: Write,
  tools: AgendaTools,
  isLowerElsewhere: (word: string) => boolean,
): Phrase {
  return new PhraseReader(parts, write, tools, isLowerElsewhere).read();
}

class PhraseReader {
  private readonly words: readonly Word[];

  constructor(
    private readonly parts: TopicParts,
    private readonly write: Write,
    private readonly tools: AgendaTools,
    private readonly isLowerElsewhere: (word: string) => boolean,
  ) {
    this.words = withoutAlternative(parts.words, tools);
  }

  read(): Phrase {
    const asked = this.readQuestion();
    if (asked) return asked;
    const lead = this.tools.lexicon.leadIns.find((phrase) => hasPhraseAt(this.words, 0, phrase));
    if (lead && this.words.length > lead.length) {
      const rest = this.words.slice(lead.length);
      const act = this.readAct(rest) ?? this.readWanted(rest);
      if (act) return act;
    }
    return this.readAct(this.words) ?? this.readStatement() ?? this.readNoun();
  }

  /** Behind "we need to" stands a verb, also one that no list has; behind "we need" may stand a thing. */
  private readWanted(rest: readonly Word[]): Phrase | null {
    const { lexicon } = this.tools;
    const first = rest[0];
    if (!first) return null;
    if (this.isVerb(first)) return this.actPhrase(rest, 1);
    const isKnown =
      lexicon.isNoun(first.lower) ||
      lexicon.sets.determiners.has(first.lower) ||
      lexicon.sets.adjectives.has(first.lower);
    return isKnown || !/^\p{Ll}+$/u.test(first.text) ? null : this.actPhrase(rest, 1, first.lower);
  }

  /** An open or closed question, with or without its mark. */
  private readQuestion(): Phrase | null {
    const { sets } = this.tools.lexicon;
    const first = this.words[0]?.lower ?? '';
    const second = this.words[1]?.lower ?? '';
    if (sets.openWords.has(first) || sets.factWords.has(first)) {
      const isAsked =
        this.parts.isQuestion ||
        this.isAuxiliary(second) ||
        this.words.some((word, at) => at > 1 && at < 5 && this.isAuxiliary(word.lower));
      return isAsked || this.isVerbForm(second) ? this.openPhrase() : null;
    }
    const at = this.words.findIndex((word, index) => this.isAuxiliary(word.lower) && this.isInverted(index));
    if (at >= 0 && (at === 0 || this.parts.isQuestion)) return this.closedPhrase(at);
    if (!this.parts.isQuestion) return null;
    return this.isAuxiliary(first) ? this.closedPhrase(0) : this.shortQuestion();
  }

  /** An auxiliary right before its subject: "should we", or at the start of all: "is the roof". */
  private isInverted(at: number): boolean {
    const next = this.words[at + 1]?.lower ?? '';
    const before = this.words[at - 1];
    const startsClause =
      at === 0 || before?.sort === 'mark' || this.tools.lexicon.sets.conjunctions.has(before?.lower ?? '');
    return (startsClause || this.parts.isQuestion) && this.tools.lexicon.sets.subjectPronouns.has(next);
  }

  private openPhrase(): Phrase {
    const { lexicon } = this.tools;
    const at = this.words.findIndex((word, index) => index > 0 && index < 6 && this.isAuxiliary(word.lower));
    const turned = at > 0 && !this.isSubjectQuestion(at) ? turnRound(this.words, at, lexicon) : null;
    const first = this.words[0]?.lower ?? '';
    const isSubject = at > 0 ? this.isSubjectQuestion(at) : this.isVerbForm(this.words[1]?.lower ?? '');
    const head = at > 0 ? this.words.slice(0, at) : this.words;
    const whether = turned
      ? `${this.lower(head)} ${this.piece(turned)}`
      : isSubject || lexicon.sets.infinitive.has(this.words[1]?.lower ?? '')
        ? this.lower(this.words)
        : null;
    const isOpen = !lexicon.sets.factWords.has(first) || first !== '';
    return {
      ...this.base('open', whether ? ['query'] : ['statement'], this.quoted()),
      whether: isOpen ? whether : null,
    };
  }

  /** "Who should chair", "what has changed": the question word is the subject, nothing is turned round. */
  private isSubjectQuestion(at: number): boolean {
    const { lexicon } = this.tools;
    const next = this.words[at + 1]?.lower ?? '';
    const forms = lexicon.readings(next).map(({ form }) => form);
    if (at !== 1 || lexicon.sets.determiners.has(next)) return false;
    if (lexicon.sets.modals.has(this.words[at]?.lower ?? ''))
      return forms.includes('base') || this.words.length === at + 2;
    return forms.length > 0 && !lexicon.isNoun(next);
  }

  private closedPhrase(at: number): Phrase {
    const turned = turnRound(this.words, at, this.tools.lexicon);
    if (!turned) return this.base('closed', ['statement'], this.quoted());
    if (turned.act) {
      const act = this.actPhrase(turned.act, this.verbCount(turned.act));
      if (act?.act) return { ...act, form: 'closed', classes: ['doable', 'statement'] };
    }
    const [whether = ''] = this.tools.lexicon.sets.whether;
    return {
      ...this.base('closed', ['whether', 'statement'], this.quoted()),
      whether: `${whether} ${this.piece(turned)}`,
    };
  }

  /** "Move to Fridays?", "A second site?". */
  private shortQuestion(): Phrase {
    const act = this.readAct(this.words);
    if (act && act.form === 'imperative') return { ...act, form: 'closed', classes: ['doable', 'statement'] };
    if (act) return { ...act, form: 'closed', classes: ['thing'] };
    const lead = this.tools.lexicon.leadIns.find((phrase) => hasPhraseAt(this.words, 0, phrase));
    const done = lead && this.actPhrase(this.words.slice(lead.length), 1);
    if (done) return { ...done, form: 'closed', classes: ['doable', 'statement'] };
    if (this.isVerb(this.words[0]) && this.isVerbRather(this.words[0]?.lower ?? '')) {
      const act = this.actPhrase(this.words, 1);
      if (act) return { ...act, form: 'closed', classes: ['doable', 'statement'] };
    }
    return { ...this.readNoun(), form: 'closed' };
  }

  /** Of a word that can be both: in a short question it is the verb, unless it only names what is done. */
  private isVerbRather(word: string): boolean {
    const { sets } = this.tools.lexicon;
    return sets.verbsFirst.has(word) ? !sets.actNouns.has(word) : !sets.nounsFirst.has(word);
  }

  /** "Review the budget", "reviewing the budget"; null for what opens with no verb. */
  private readAct(words: readonly Word[]): Phrase | null {
    const first = words[0]?.lower ?? '';
    const canBeNoun = this.tools.lexicon.isNoun(first) || this.tools.lexicon.baseOf(first, 'gerund') !== null;
    const isSentence = canBeNoun && words.some((word, at) => at > 1 && this.isFiniteAt(at, word.lower));
    if (isSentence) return null;
    if (this.isImperative(words)) return this.actPhrase(words, this.verbCount(words));
    const third = this.thirdPerson(words);
    if (third !== null) return this.actPhrase(words, 1, third);
    if (this.isUnlistedGerund(words))
      return this.base('gerund', ['thing'], { text: this.lower(words), isPlural: false, head: '' });
    return this.isGerund(words) ? this.actPhrase(words, this.verbCount(words)) : null;
  }

  /** "Adds a template", as changes are called: the base of its verb. */
  private thirdPerson(words: readonly Word[]): string | null {
    const { lexicon } = this.tools;
    const first = words[0]?.lower ?? '';
    if (words.length < 2 || lexicon.isNoun(first)) return null;
    return lexicon.readings(first).find(({ form }) => form === 'third')?.base ?? null;
  }

  /** "Rejigging the timetable": what ends like a gerund and has an object is one, listed or not. */
  private isUnlistedGerund(words: readonly Word[]): boolean {
    const { lexicon } = this.tools;
    const [first, second] = words;
    if (!first || !second || lexicon.isNoun(first.lower) || lexicon.baseOf(first.lower, 'gerund') !== null)
      return false;
    const isObject = lexicon.sets.determiners.has(second.lower) && !lexicon.sets.prepositions.has(second.lower);
    return isObject && lexicon.endsLikeGerund(first.lower);
  }

  /** How many verbs stand at the start: one, or two joined by "and". */
  private verbCount(words: readonly Word[]): number {
    const { sets, baseOf } = this.tools.lexicon;
    const third = words[2]?.lower ?? '';
    const isJoined = sets.conjunctions.has(words[1]?.lower ?? '');
    return isJoined && words.length > 3 && (baseOf(third, 'base') ?? baseOf(third, 'gerund')) !== null ? 3 : 1;
  }

  private isVerb(word: Word | undefined): boolean {
    return word !== undefined && this.tools.lexicon.baseOf(word.lower, 'base') !== null;
  }

  private isVerbForm(word: string): boolean {
    return this.tools.lexicon.readings(word).length > 0 && !this.tools.lexicon.isNoun(word);
  }

  private isImperative(words: readonly Word[]): boolean {
    const { lexicon } = this.tools;
    const { sets } = lexicon;
    const [first, second, third] = words;
    if (!first || !second || !this.isVerb(first) || isMarked(first.text)) return false;
    if (sets.infinitive.has(second.lower)) return !lexicon.isNoun(first.lower) && words.length > 2;
    const takesObject = sets.determiners.has(second.lower) && !sets.prepositions.has(second.lower);
    if (takesObject) return true;
    if (this.isPhrasal(first, second, third)) return true;
    if (sets.adjectives.has(first.lower)) return isMarked(second.text);
    if (sets.verbsFirst.has(first.lower)) {
      if (sets.conjunctions.has(second.lower))
        return third !== undefined && this.isVerb(third) && !sets.nounsFirst.has(third.lower);
      const isCompound = (words.length === 2 && sets.compoundHeads.has(second.lower)) || this.isCompound(words);
      return !sets.prepositions.has(second.lower) && !isCompound && second.sort !== 'mark';
    }
    if (sets.nounsFirst.has(first.lower) || lexicon.isNoun(first.lower)) return false;
    return second.sort !== 'mark' || /^["'(]$/.test(second.text);
  }

  /** "Build automation update": a verb whose object is no report makes a compound with one. */
  private isCompound(words: readonly Word[]): boolean {
    const { lexicon } = this.tools;
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

  /** "Look at the fence", "tie up loose ends"; not "sign up sheet" or "update on the fence". */
  private isPhrasal(verb: Word, particle: Word, object: Word | undefined): boolean {
    const { sets, isPlural } = this.tools.lexicon;
    if (!object || sets.actNouns.has(verb.lower) || !sets.particles.has(particle.lower)) return false;
    if (sets.determiners.has(object.lower)) return true;
    const isAdverb = sets.adverbialParticles.has(particle.lower);
    return (
      isAdverb &&
      (sets.adjectives.has(object.lower) || (isPlural(object.lower) && !sets.compoundHeads.has(object.lower)))
    );
  }

  private isGerund(words: readonly Word[]): boolean {
    const { lexicon } = this.tools;
    const { sets } = lexicon;
    const [first, second] = words;
    if (!first || !second || first.sort !== 'word') return false;
    if (lexicon.baseOf(first.lower, 'gerund') === null || sets.adjectives.has(first.lower)) return false;
    if (sets.determiners.has(second.lower) || second.sort === 'opaque') return true;
    if (second.sort === 'mark') return false;
    if (sets.conjunctions.has(second.lower)) return this.verbCount(words) === 3;
    if (sets.prepositions.has(second.lower)) return sets.particles.has(second.lower) && !sets.actNouns.has(first.lower);
    if (lexicon.isNoun(first.lower) || sets.massNouns.has(first.lower))
      return words.length > 2 && sets.adjectives.has(second.lower);
    return words.length > 2 || lexicon.isPlural(second.lower) || !lexicon.isNoun(second.lower);
  }

  /** A verb phrase whose first `count` words are its verbs (with "and" between). */
  private actPhrase(words: readonly Word[], count: number, unlisted: string | null = null): Phrase | null {
    const { lexicon } = this.tools;
    const verbs = words.slice(0, count);
    const first = verbs[0]?.lower ?? '';
    const base = lexicon.baseOf(first, 'base') ?? lexicon.baseOf(first, 'gerund') ?? unlisted;
    const rest = trimMarks(words.slice(count));
    if (base === null) return null;
    const tail = rest.length > 0 ? ` ${this.write(rest)}` : '';
    const form = (target: 'base' | 'gerund'): string =>
      verbs
        .map((word, at) =>
          at === 1
            ? word.lower
            : lexicon.inflect(
                lexicon.baseOf(word.lower, 'base') ?? lexicon.baseOf(word.lower, 'gerund') ?? unlisted ?? word.lower,
                target,
              ),
        )
        .join(' ');
    const matter = this.matterOf(verbs.at(-1)?.lower ?? '', rest);
    const acting = form('gerund') + tail;
    const topic = matter ?? { text: acting, isPlural: false, head: headOf(rest, lexicon)?.lower ?? first };
    const isGerund = lexicon.baseOf(first, 'base') === null && unlisted === null;
    return {
      ...this.base(isGerund ? 'gerund' : 'imperative', matter ? ['thing', 'act'] : ['act', 'thing'], topic),
      act: form('base') + tail,
      acting,
      verb: base,
      head: lexicon.singular(headOf(rest, lexicon)?.lower ?? ''),
    };
  }

  /** What "discuss the budget" is about; null for a verb whose doing is the matter. */
  private matterOf(verb: string, rest: readonly Word[]): Noun | null {
    const { lexicon } = this.tools;
    const { sets } = lexicon;
    const base = lexicon.baseOf(verb, 'base') ?? lexicon.baseOf(verb, 'gerund') ?? verb;
    let from = 0;
    while (from < 2 && (sets.particles.has(rest[from]?.lower ?? '') || sets.prepositions.has(rest[from]?.lower ?? '')))
      from += 1;
    const object = rest.slice(from);
    const isPurpose = sets.infinitive.has(rest[0]?.lower ?? '') && this.isVerb(rest[1]);
    if (!sets.aboutVerbs.has(base) || object.length === 0 || isPurpose) return null;
    if (
      sets.openWords.has(object[0]?.lower ?? '') ||
      sets.factWords.has(object[0]?.lower ?? '') ||
      sets.whether.has(object[0]?.lower ?? '')
    )
      return null;
    return this.noun(this.withoutActNoun(this.beforeNextAct(object)));
  }

  /** "Review the plan and check progress" is about the plan. */
  private beforeNextAct(words: readonly Word[]): readonly Word[] {
    const { lexicon } = this.tools;
    const at = words.findIndex(
      (word, index) =>
        index > 0 &&
        lexicon.sets.conjunctions.has(word.lower) &&
        this.isVerb(words[index + 1]) &&
        !lexicon.isNoun(words[index + 1]?.lower ?? ''),
    );
    return at < 0 ? words : trimMarks(words.slice(0, at));
  }

  private readStatement(): Phrase | null {
    const { lexicon } = this.tools;
    const { sets } = lexicon;
    const first = this.words[0]?.lower ?? '';
    const isSaid = (sets.subjectPronouns.has(first) || this.isAuxiliary(first)) && this.words.length > 1;
    const isFinite = this.words.some(
      (word, at) => at > 0 && at < this.words.length - 1 && this.isFiniteAt(at, word.lower),
    );
    return isSaid || isFinite ? this.base('statement', ['statement'], this.quoted()) : null;
  }

  private isFiniteAt(at: number, word: string): boolean {
    const before = this.words.slice(0, at);
    const { sets } = this.tools.lexicon;
    if (!this.isAuxiliary(word) && !this.isThird(at)) return false;
    const opensClause = ({ lower }: Word): boolean =>
      sets.that.has(lower) ||
      sets.openWords.has(lower) ||
      sets.factWords.has(lower) ||
      sets.whether.has(lower) ||
      sets.subordinators.has(lower);
    const last = before.at(-1)?.lower ?? '';
    return !before.some(opensClause) && !sets.prepositions.has(last) && !sets.infinitive.has(last);
  }

  /** "The roof needs repairs": a verb in the third person behind a noun, with something behind it that no noun has. */
  private isThird(at: number): boolean {
    const { lexicon } = this.tools;
    const { sets } = lexicon;
    const [before, word, next] = [this.words[at - 1], this.words[at], this.words[at + 1]];
    if (!before || !word || !next || !lexicon.readings(word.lower).some(({ form }) => form === 'third')) return false;
    const isSubject =
      before.sort === 'word' && !sets.determiners.has(before.lower) && !sets.adjectives.has(before.lower);
    const goesOn =
      (sets.determiners.has(next.lower) && !sets.prepositions.has(next.lower)) || sets.adverbs.has(next.lower);
    return isSubject && !lexicon.isPlural(before.lower) && goesOn;
  }

  private readNoun(): Phrase {
    const { lexicon } = this.tools;
    const { sets } = lexicon;
    if (sets.openWords.has(this.words[0]?.lower ?? '') || sets.factWords.has(this.words[0]?.lower ?? ''))
      return this.base('noun', ['statement'], { text: this.lower(this.words), isPlural: false, head: '' });
    const choice = this.words.findIndex((word, at) => this.isChoiceAt(at, word.lower));
    const head = lexicon.singular(headOf(this.words, lexicon)?.lower ?? '');
    if (choice > 0) return { ...this.base('noun', ['choice'], this.choice(choice)), head };
    const isAdverbial = sets.prepositions.has(this.words[0]?.lower ?? '') && this.words.length > 1;
    if (isAdverbial || this.isHeadline()) return this.base('statement', ['statement'], this.quoted());
    const matter = this.withoutActNoun(this.words);
    const topic = this.noun(matter);
    const isReport =
      matter === this.words && (sets.reportNouns.has(topic.head) || sets.reportNouns.has(lexicon.singular(topic.head)));
    return { ...this.base('noun', isReport ? ['report', 'thing'] : ['thing'], topic), head };
  }

  /** "X vs Y"; "X or Y?" where both are short. */
  private isChoiceAt(at: number, word: string): boolean {
    const { sets } = this.tools.lexicon;
    const isBetween = at > 0 && at < this.words.length - 1 && sets.versus.has(word);
    return isBetween && (!sets.conjunctions.has(word) || (this.parts.isQuestion && this.words.length < 7));
  }

  /** "Office closed on Monday": a bare countable noun and a participle say something, with the small words left out. */
  private isHeadline(): boolean {
    const { lexicon } = this.tools;
    const [first, second, third] = this.words;
    if (!first || !second || lexicon.sets.determiners.has(first.lower) || !lexicon.isCountable(first.lower))
      return false;
    const isPast = lexicon.readings(second.lower).some(({ form }) => form === 'participle');
    return isPast && !lexicon.isNoun(second.lower) && (!third || lexicon.sets.prepositions.has(third.lower));
  }

  /** "X vs Y" as "X and Y". */
  private choice(at: number): Noun {
    const [join = ''] = this.tools.lexicon.sets.joinsTwo;
    const one = this.noun(trimMarks(this.words.slice(0, at)));
    const two = this.noun(trimMarks(this.words.slice(at + 1)));
    return { text: `${one.text} ${join} ${two.text}`, isPlural: true, head: two.head };
  }

  /** "Discussion of the budget" and "status update on the roof" are about the budget and the roof. */
  private withoutActNoun(words: readonly Word[]): readonly Word[] {
    const { sets } = this.tools.lexicon;
    const at = words.findIndex((word) => sets.aboutPrepositions.has(word.lower));
    if (at < 1 || at > 4 || words.length <= at + 1 || !sets.actNouns.has(words[at - 1]?.lower ?? '')) return words;
    const isBare = words
      .slice(0, at - 1)
      .every(
        ({ lower }) =>
          sets.actNouns.has(lower) ||
          sets.reportNouns.has(lower) ||
          sets.determiners.has(lower) ||
          sets.adjectives.has(lower) ||
          sets.conjunctions.has(lower),
      );
    return isBare ? words.slice(at + 1) : words;
  }

  private noun(words: readonly Word[]): Noun {
    const noun = nounOf(words, this.write, this.tools.lexicon, this.isLowerElsewhere);
    const aside =
      this.parts.aside.length > 0 && words.at(-1) === this.words.at(-1) ? ` (${this.write(this.parts.aside)})` : '';
    return { ...noun, text: noun.text + aside };
  }

  /** For what has no grammar of its own: the words in quotation marks; code and links need none. */
  private quoted(): Noun {
    const text = this.write(this.words).replace(/[?"“”]+/g, '');
    return { text: `“${text}”`, isPlural: false, head: '' };
  }

  private base(form: Phrase['form'], classes: readonly TopicClass[], topic: Noun): Phrase {
    return {
      form,
      classes,
      topic,
      act: null,
      acting: null,
      whether: null,
      verb: null,
      head: this.tools.lexicon.singular(topic.head),
    };
  }

  private lower(words: readonly Word[]): string {
    return lowerFirst(words, this.write, this.tools.lexicon, this.isLowerElsewhere);
  }

  private piece(turned: Turned): string {
    const pieces: string[] = [];
    let run: Word[] = [];
    for (const part of [...turned.statement, '']) {
      if (typeof part !== 'string') run.push(part);
      else {
        if (run.length > 0) pieces.push(this.write(run));
        run = [];
        if (part !== '') pieces.push(part);
      }
    }
    return pieces.join(' ');
  }

  private isAuxiliary(word: string): boolean {
    const { sets } = this.tools.lexicon;
    return sets.auxiliaries.has(word) || sets.modals.has(word);
  }
}

/** "Renew or not" as "renew". */
function withoutAlternative(words: readonly Word[], { lexicon }: AgendaTools): readonly Word[] {
  const [before, last] = words.slice(-2);
  const isBare =
    words.length > 2 &&
    lexicon.sets.conjunctions.has(before?.lower ?? '') &&
    lexicon.sets.negatives.has(last?.lower ?? '');
  return isBare ? words.slice(0, -2) : words;
}
