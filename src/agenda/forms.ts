import type { TopicClass } from '../language/agenda';
import { isFiniteAt } from './clauses';
import type { Lexicon } from './lexicon';
import { lowerFirst, type Write } from './capitals';
import { headOf, nounOf, objectArticleFor, withInnerArticles, type Noun } from './noun';
import { trimMarks } from './edges';
import type { Turned } from './turn';
import { isGerund, isVerb } from './verbs';
import { isCapitalised, isNumber, type Word } from './words';

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

/** Puts the words of a topic into the forms that questions need. */
export class PhraseForms {
  readonly write: Write;

  /** `words` are the topic's, `aside` those in brackets behind it; `write` gives the Markdown of some of them. */
  constructor(
    private readonly words: readonly Word[],
    private readonly aside: readonly Word[],
    private readonly writeAsIs: Write,
    readonly lexicon: Lexicon,
    private readonly isLowerElsewhere: (word: string) => boolean,
  ) {
    this.write = withInnerArticles(writeAsIs, lexicon);
  }

  /** A phrase with nothing but its topic. */
  base(form: Phrase['form'], classes: readonly TopicClass[], topic: Noun): Phrase {
    return {
      form,
      classes,
      topic,
      act: null,
      acting: null,
      whether: null,
      verb: null,
      head: this.lexicon.singular(topic.head),
    };
  }

  /** A noun phrase with its article, and the topic's aside: "the garden (first list)", "the dates of the fair". */
  noun(words: readonly Word[]): Noun {
    const noun = nounOf(words, this.write, this.lexicon, this.isLowerElsewhere);
    if (this.aside.length === 0 || words.at(-1) !== this.words.at(-1)) return noun;
    const { sets, singular } = this.lexicon;
    const isAspect = this.aside.every(({ lower }) => sets.aspectNouns.has(singular(lower)) || sets.joinsTwo.has(lower));
    if (!isAspect) return { ...noun, text: `${noun.text} (${this.write(this.aside)})` };
    const aspect = nounOf(this.aside, this.writeAsIs, this.lexicon, this.isLowerElsewhere);
    const [[the = ''], [of = '']] = [[...sets.article], [...sets.partitive]];
    const text = aspect.text.startsWith(`${the} `) ? aspect.text : `${the} ${aspect.text}`;
    return { ...aspect, text: `${text} ${of} ${noun.text}` };
  }

  /** {@link noun} of what a topic's act is about; "review of actions" speaks of certain ones. */
  matter(words: readonly Word[]): Noun {
    const matter = this.withoutActNoun(words);
    // "Approve hiring a cook".
    if (matter[1] && this.lexicon.sets.articles.has(matter[1].lower) && isGerund(matter, this.lexicon))
      return { text: this.lower(matter), isPlural: false, head: '' };
    const noun = this.noun(matter);
    const { sets, isCommon } = this.lexicon;
    const first = matter[0];
    const isBare = matter !== words && noun.isPlural && first?.sort === 'word' && noun.text.startsWith(first.lower);
    const isCertain = isBare && isCommon(first.lower) && !sets.determiners.has(first.lower) && !isNumber(first);
    return isCertain ? { ...noun, text: `${[...sets.article][0] ?? ''} ${noun.text}` } : noun;
  }

  /** For what has no grammar of its own: the words in quotation marks; code and links need none. */
  quoted(): Noun {
    const aside = this.aside.length > 0 ? ` (${this.write(this.aside)})` : '';
    return { text: this.lexicon.quote(this.writeAsIs(this.words) + aside), isPlural: false, head: '' };
  }

  /** With a small first letter where it is no name. */
  lower(words: readonly Word[]): string {
    return lowerFirst(words, this.write, this.lexicon, this.isLowerElsewhere);
  }

  /** A question turned round, written out. */
  piece(turned: Turned): string {
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

  /** "X vs Y" as "X and Y". */
  choice(at: number): Noun {
    const [join = ''] = this.lexicon.sets.joinsTwo;
    const one = trimMarks(this.withoutActNoun(this.words.slice(0, at)));
    const two = trimMarks(this.words.slice(at + 1));
    const head = headOf(two, this.lexicon)?.lower ?? '';
    // Only the first of the two stands at a beginning, so the second's capital tells whether that of the first is one.
    const isName = isCapitalised(two[0]?.text ?? '');
    return { text: `${isName ? this.write(one) : this.lower(one)} ${join} ${this.write(two)}`, isPlural: true, head };
  }

  /** A verb phrase whose first `count` words are its verbs (with "and" between). */
  actPhrase(words: readonly Word[], count: number, unlisted: string | null = null): Phrase | null {
    const { lexicon } = this;
    const verbs = words.slice(0, count);
    const first = verbs[0]?.lower ?? '';
    const base = lexicon.baseOf(first, 'base') ?? lexicon.baseOf(first, 'gerund') ?? unlisted;
    const rest = trimMarks(words.slice(count));
    if (base === null) return null;
    const last = verbs.at(-1)?.lower ?? '';
    const next = this.nextAct(rest);
    const object = next < 0 ? rest : rest.slice(0, next);
    const tail = object.length > 0 ? ` ${this.objectOf(lexicon.baseOf(last, 'gerund') ?? last, object)}` : '';
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
    // "Move the archive and make room" moves and makes.
    const behind = (target: 'base' | 'gerund'): string => {
      const verb = lexicon.baseOf(rest[next + 1]?.lower ?? '', 'base');
      if (next < 0 || verb === null) return '';
      const object = rest.slice(next + 2);
      return ` ${rest[next]?.text ?? ''} ${lexicon.inflect(verb, target)}${object.length > 0 ? ` ${this.write(object)}` : ''}`;
    };
    const matter = this.matterOf(last, rest);
    const acting = form('gerund') + tail + behind('gerund');
    const ideas = matter ? this.ideasOf(base, matter) : null;
    const whether = matter ? null : this.askedIn(last, rest);
    const head = headOf(rest, lexicon)?.lower ?? first;
    const topic = ideas ?? matter ?? { text: whether ?? acting, isPlural: false, head };
    const isGerund = lexicon.baseOf(first, 'base') === null && unlisted === null;
    const classes: readonly TopicClass[] = matter
      ? [...(ideas ? (['ideas'] as const) : []), ...this.classesOf(topic), 'act']
      : whether
        ? ['query', 'thing']
        : ['act', 'thing'];
    return {
      ...this.base(isGerund ? 'gerund' : 'imperative', classes, topic),
      whether,
      act: form('base') + tail + behind('base'),
      acting,
      verb: base,
      head: lexicon.singular(headOf(rest, lexicon)?.lower ?? ''),
    };
  }

  /** What "decide who hosts" and "discuss how to pay" ask; null where they ask nothing. */
  private askedIn(verb: string, rest: readonly Word[]): string | null {
    const { sets, baseOf } = this.lexicon;
    const from = sets.particles.has(rest[0]?.lower ?? '') ? 1 : 0;
    const asked = rest.slice(from);
    const base = baseOf(verb, 'base') ?? baseOf(verb, 'gerund') ?? verb;
    return sets.aboutVerbs.has(base) && asked.length > 1 && this.isClause(asked) ? this.write(asked) : null;
  }

  /** Several things to be thought up, without an article: "brainstorm names". */
  private ideasOf(verb: string, { isPlural, text, head }: Noun): Noun | null {
    const { sets } = this.lexicon;
    if (!sets.ideaVerbs.has(verb) || !isPlural || /^["“]/.test(text)) return null;
    const article = [...sets.article].find((one) => text.startsWith(`${one} `)) ?? '';
    return { text: text.slice(article.length).trim(), isPlural, head };
  }

  /** What a noun phrase names: something that is told, something that takes place, or anything else. */
  classesOf({ head }: Noun): readonly TopicClass[] {
    const { sets, singular } = this.lexicon;
    const isOneOf = (nouns: ReadonlySet<string>): boolean => nouns.has(head) || nouns.has(singular(head));
    if (isOneOf(sets.reportNouns)) return ['report', 'thing'];
    return isOneOf(sets.eventNouns) ? ['event', 'thing'] : ['thing'];
  }

  /** "Fix flaky test": the article that an object lacks, unless the verb first brings it about ("hire a caretaker"). */
  private objectOf(verb: string, words: readonly Word[]): string {
    const { sets } = this.lexicon;
    const isKnown = !sets.makingVerbs.has(verb) || sets.definiteAdjectives.has(words[0]?.lower ?? '');
    const first = words[0]?.lower ?? '';
    const isClause = sets.that.has(first) || this.isClause(words);
    const isName = /^\p{Lu}/u.test(words[0]?.text ?? '') && !this.lexicon.isCommon(first);
    const isPlain =
      words[0]?.sort === 'word' && !isName && !sets.particles.has(first) && !isVerb(words[0], this.lexicon);
    return (isKnown && isPlain && !isClause ? objectArticleFor(words, this.lexicon) : '') + this.write(words);
  }

  /** What "discuss the budget" is about; null for a verb whose doing is the matter. */
  private matterOf(verb: string, rest: readonly Word[]): Noun | null {
    const { lexicon } = this;
    const { sets } = lexicon;
    const base = lexicon.baseOf(verb, 'base') ?? lexicon.baseOf(verb, 'gerund') ?? verb;
    let from = 0;
    while (from < 2 && (sets.particles.has(rest[from]?.lower ?? '') || sets.prepositions.has(rest[from]?.lower ?? '')))
      from += 1;
    const object = rest.slice(from);
    const isPurpose = sets.infinitive.has(rest[0]?.lower ?? '');
    if (!sets.aboutVerbs.has(base) || object.length === 0 || isPurpose || this.isClause(object)) return null;
    // "Check for leaks" and "ask for money" are about the checking and asking.
    const sought =
      rest[sets.adverbialParticles.has(rest[0]?.lower ?? '') || sets.particles.has(rest[0]?.lower ?? '') ? 1 : 0];
    if (sets.sought.has(sought?.lower ?? '') && sets.prepositionalVerbs.has(base)) return null;
    // "Confirm the old lease is over": what is to be confirmed is a clause.
    if (object.some((_word, at) => at > 0 && isFiniteAt(object, at, lexicon))) return null;
    return this.matter(this.beforeNextAct(object));
  }

  /** "Whether to wait", "who hosts": an indirect question. */
  private isClause([first]: readonly Word[]): boolean {
    const { sets } = this.lexicon;
    const opener = first?.lower ?? '';
    return sets.openWords.has(opener) || sets.factWords.has(opener) || sets.whether.has(opener);
  }

  /** "Review the plan and check progress" is about the plan. */
  private beforeNextAct(words: readonly Word[]): readonly Word[] {
    const at = this.nextAct(words);
    return at < 0 ? words : trimMarks(words.slice(0, at));
  }

  /** Where the "and" before another act stands; -1 where there is none. */
  private nextAct(words: readonly Word[]): number {
    const { lexicon } = this;
    return words.findIndex(
      (word, index) =>
        index > 0 &&
        lexicon.sets.conjunctions.has(word.lower) &&
        isVerb(words[index + 1], lexicon) &&
        // "Allow us to take and keep it" has one act.
        !words.slice(0, index).some(({ lower }) => lexicon.sets.infinitive.has(lower)) &&
        (!lexicon.isNoun(words[index + 1]?.lower ?? '') ||
          lexicon.sets.adverbialParticles.has(words[index + 2]?.lower ?? '') ||
          lexicon.sets.articles.has(words[index + 2]?.lower ?? '')),
    );
  }

  /** "Discussion of the budget" and "status update on the roof" are about the budget and the roof. */
  private withoutActNoun(words: readonly Word[]): readonly Word[] {
    const { sets } = this.lexicon;
    const at = words.findIndex((word) => sets.aboutPrepositions.has(word.lower));
    if (at < 1 || at > 4 || words.length <= at + 1 || !sets.actNouns.has(words[at - 1]?.lower ?? '')) return words;
    const isBare = words
      .slice(0, at - 1)
      .every(
        ({ lower }) =>
          sets.actNouns.has(lower) ||
          sets.reportNouns.has(lower) ||
          sets.determiners.has(lower) ||
          sets.qualifiers.has(lower) ||
          sets.definiteAdjectives.has(lower) ||
          sets.conjunctions.has(lower),
      );
    return isBare ? words.slice(at + 1) : words;
  }
}
