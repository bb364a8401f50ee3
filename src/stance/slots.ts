import { complement, thing } from './askedFor';
import type { Clause, Range } from './clause';
import type { Reframing } from './reframe';
import type { Piece } from './source';
import { stated, viewed } from './stated';
import { holdsSecondClause, holdsVerb } from './wholeClause';
import { lowered, slice } from './wording';

/** A longer phrase in the middle of a question would not be read to its end. */
const LONGEST_PHRASE = 12;

/** The parts of one sentence that templates ask for; null where the grammar cannot tell them. */
export class Slots {
  constructor(
    readonly reframing: Reframing,
    private readonly range: Range,
    private readonly parsed: Clause | null,
  ) {}

  get(name: string): readonly Piece[] | null {
    switch (name) {
      case 'clause':
        return this.reframing.asks ? null : stated(this.reframing, this.range, this.parsed);
      case 'view':
        return viewed(this.reframing, this.range, this.parsed);
      case 'statement':
        return this.statement();
      case 'positive':
        return this.parsed?.negated === true ? this.assertion() : null;
      case 'subject':
        return this.subject();
      case 'object':
        return this.object();
      case 'present':
        return this.present();
      case 'base':
        return this.isDenied() ? null : this.verbPhrase('base');
      case 'denied':
        return this.parsed?.negated === true ? this.verbPhrase('base') : null;
      case 'gerund':
        return this.isDenied() ? null : this.verbPhrase('gerund');
      case 'thing':
        return thing(this.reframing, this.range);
      case 'complement':
        return complement(this.reframing, this.parsed);
      case 'predicate':
        return this.predicate();
      case 'question':
        return this.isAskedOfUs() ? lowered(this.reframing, this.range, this.range) : null;
      case 'sentence':
        return null;
      default:
        throw new Error(`No slot {${name}}`);
    }
  }

  /** Whether it has a question's form and asks nobody in particular. */
  private isAskedOfUs(): boolean {
    const { frame, language } = this.reframing;
    const words = frame.words.text.slice(this.range.start, this.range.end);
    const hasSubject = (this.parsed?.subject ?? null) !== null || language.isDeterminer(words[1] ?? '');
    return language.isAuxiliary(words[0] ?? '') && hasSubject && !words.some(language.isOther);
  }

  /** What a question asks about, as a statement. */
  private statement(): readonly Piece[] | null {
    const { asks, cue } = this.reframing;
    if (!asks) return stated(this.reframing, this.range, this.parsed);
    const clause = this.parsed;
    const { frame, language, softened } = this.reframing;
    const first = frame.words.text[this.range.start] ?? '';
    if (softened || language.isConditional(first) || language.isQuestionWord(first)) return null;
    if (language.keepsCapital(first)) return null;
    const tag = cue && cue.end === this.range.end ? cue.cueStart : this.range.end;
    // "is that right" says nothing without its last word.
    const last = frame.words.text[tag - 1] ?? '';
    if (tag < this.range.end && tag - this.range.start <= 2 && language.isPronoun(last)) return null;
    if (clause?.subject && clause.auxiliary >= 0 && clause.auxiliary < clause.subject.start) return this.assertion();
    const range = clause?.subject ? { start: clause.subject.start, end: tag } : { start: this.range.start, end: tag };
    if (
      (!clause?.subject && !holdsVerb(this.reframing, this.range, this.parsed)) ||
      holdsSecondClause(this.reframing, range)
    )
      return null;
    return clause?.subject || tag < this.range.end ? lowered(this.reframing, this.range, range) : null;
  }

  /** "subject auxiliary verb rest" without a negation. */
  private assertion(): readonly Piece[] | null {
    const { frame, language } = this.reframing;
    const clause = this.parsed;
    if (!clause?.subject || holdsSecondClause(this.reframing, clause.rest)) return null;
    const subject = lowered(this.reframing, this.range, clause.subject);
    const helper = frame.words.text[clause.auxiliary] ?? '';
    if (clause.auxiliary < 0) return null;
    if (language.isDo(helper)) {
      const [reading] = language.inflector.readings(helper);
      const verb = reading?.form === 'past' ? this.inflected('past') : this.inflected(this.agreement());
      return [...subject, ...this.adverbs(), verb, ...this.rest()];
    }
    const verb =
      clause.verb === clause.auxiliary ? [] : slice(this.reframing, { start: clause.verb, end: clause.verb + 1 });
    return [...subject, helper, ...this.adverbs(), ...verb, ...this.rest()];
  }

  /** What somebody does who is asked for: "does anyone know her" gives "knows her". */
  private predicate(): readonly Piece[] | null {
    const assertion = this.parsed?.negated === false ? this.assertion() : null;
    return assertion?.slice(1) ?? null;
  }

  /** Adverbs before the verb that matter to what is asked: still, already. */
  private adverbs(): readonly Piece[] {
    const clause = this.parsed;
    const { text } = this.reframing.frame.words;
    if (!clause?.subject || clause.negated) return [];
    const end = clause.verb === clause.auxiliary ? clause.rest.start : clause.verb;
    return text.slice(clause.subject.end, end).filter(this.reframing.language.isKeptFiller);
  }

  private subject(): readonly Piece[] | null {
    return this.parsed?.subject ? lowered(this.reframing, this.range, this.parsed.subject) : null;
  }

  private object(): readonly Piece[] | null {
    const { frame, language } = this.reframing;
    const subject = this.parsed?.subject;
    if (!subject) return null;
    const pronoun =
      subject.end - subject.start === 1 ? language.syntax.objects[frame.words.text[subject.start] ?? ''] : undefined;
    return pronoun === undefined ? lowered(this.reframing, this.range, subject) : [pronoun];
  }

  private present(): readonly Piece[] | null {
    const clause = this.parsed;
    if (!clause?.subject || clause.form === 'participle' || clause.base === 'be') return null;
    if (holdsSecondClause(this.reframing, clause.rest)) return null;
    return [...this.adverbs(), this.inflected(this.agreement()), ...this.rest()];
  }

  private verbPhrase(form: 'base' | 'gerund'): readonly Piece[] | null {
    const clause = this.parsed;
    if (!clause || !this.isAboutVerb(clause) || holdsSecondClause(this.reframing, clause.rest)) return null;
    // "wouldn't it be safer" asks for no more than a yes.
    if (form === 'base' && (clause.form === 'participle' || (clause.negated && this.reframing.asks))) return null;
    // "review/approve the plan" has two verbs.
    if (this.reframing.frame.words.text[clause.rest.start] === '/') return null;
    if (form === 'gerund' && (clause.base === 'be' || clause.rest.end - clause.rest.start > LONGEST_PHRASE))
      return null;
    // "stopping taking tickets" trips the tongue.
    if (form === 'gerund' && this.startsWithGerund(clause.rest)) return null;
    return [this.inflected(form), ...(form === 'gerund' ? this.restWithGerunds(clause) : this.rest())];
  }

  /** "You can't skip it" proposes no skipping. */
  private isDenied(): boolean {
    return this.parsed?.negated === true && !this.reframing.asks;
  }

  private startsWithGerund({ start }: Range): boolean {
    const { frame, language } = this.reframing;
    return language.inflector.readings(frame.words.text[start] ?? '').some(({ form }) => form === 'gerund');
  }

  /** Whether the cue stands at the verb: elsewhere it is about something else than what the subject does. */
  private isAboutVerb({ verb }: Clause): boolean {
    const { cue, asks } = this.reframing;
    return asks || !cue || (verb >= cue.start - 1 && verb <= cue.end + 2);
  }

  /** "take it and turn it round" has two verbs to turn: taking it and turning it round. */
  private restWithGerunds({ rest }: Clause): readonly Piece[] {
    const { frame, language } = this.reframing;
    const { text } = frame.words;
    for (let at = rest.start + 1; at < rest.end; at += 1) {
      const next = text[at + 1] ?? '';
      const isVerb = language.inflector.readings(text[at] ?? '').some(({ form }) => form === 'base');
      const goesOn = language.isPronoun(next) || language.isDeterminer(next) || language.isPreposition(next);
      const hasObject = at + 1 >= rest.end || goesOn;
      if (!language.joinsClauses(text[at - 1] ?? '') || !isVerb || !hasObject) continue;
      const before = slice(this.reframing, { start: rest.start, end: at });
      return [
        ...before,
        language.inflector.inflect(text[at] ?? '', 'gerund'),
        ...slice(this.reframing, { start: at + 1, end: rest.end }),
      ];
    }
    return this.rest();
  }

  private agreement(): 'base' | 'third' {
    const { frame, language } = this.reframing;
    const subject = this.parsed?.subject;
    if (!subject) return 'base';
    if (language.inflector.readings(frame.words.text[subject.start] ?? '').some(({ form }) => form === 'gerund'))
      return 'third';
    const head = frame.words.text[subject.end - 1] ?? '';
    if (subject.end - subject.start === 1 && language.isPronoun(head))
      return language.takesPlural(head) ? 'base' : 'third';
    return language.takesPlural(head) || language.isPlural(head) ? 'base' : 'third';
  }

  private inflected(form: 'base' | 'third' | 'past' | 'gerund'): string {
    return this.reframing.language.inflector.inflect(this.parsed?.base ?? '', form);
  }

  private rest(): readonly Piece[] {
    const clause = this.parsed;
    if (!clause) return [];
    const { cue, asks } = this.reframing;
    const end = asks && cue && cue.end === this.range.end && cue.start > clause.verb ? cue.start : clause.rest.end;
    return slice(this.reframing, { start: clause.rest.start, end });
  }
}
