import type { ReflectionPack } from '../language/reflection';
import type { QuestionMark } from '../model/report';
import { firstOverlapping, type Span } from '../model/span';
import { inSteps, type Steps } from '../model/steps';
import { counted, shown, type Fact, type Quoted } from './facts';
import type { Lexis } from './lexis';
import { readWords } from './phrases';
import { sentenceFinder, unsaidFinder } from './places';
import type { Readings } from './readings';
import { wordsOf } from './words';

/** From this openness on, a question invites thought; below the other, yes, no or a fact answers it. */
const OPEN = 0.6;
const CLOSED = 0.35;
/** How many signals are looked at before others may go first. */
const SIGNALS = 500;
/** Characters of a sentence within which a phrase says what it is about. */
const EARLY = 60;
/** Characters that a marker or a clock may take before the first word. */
const FIRST = 9;

/** What the words of the note show: findings, signals, questions, pronouns, phrases. */
export function* languageFacts(
  { note, stance, dialogue, agenda }: Readings,
  lexis: Lexis,
  { evidence }: Pick<ReflectionPack, 'evidence'>,
): Steps<ReadonlyMap<string, Fact>> {
  // By fact and by the start of the sentence: a sentence shows a thing once.
  const quoted = new Map<string, Map<number, Quoted>>();
  const slight = new Set<Quoted>();
  // A question that a label opens begins behind it: who asked is nobody's business here.
  const unlabelled = (span: Span): Span => {
    const label = firstOverlapping(dialogue.labels, span);
    return label && label.from <= span.from && label.to < span.to ? { from: label.to, to: span.to } : span;
  };
  const isUnsaid = unsaidFinder(note, dialogue.lists, agenda.items);
  const add = (id: string, quote: Quoted): void => {
    if (isUnsaid(quote.cue.from)) return;
    const there = quoted.get(id) ?? new Map<number, Quoted>();
    if (!there.has(quote.sentence.from)) there.set(quote.sentence.from, quote);
    quoted.set(id, there);
  };
  // Clear findings first: they are quoted first.
  const closed = new Set(stance.questions.filter(isClosed).map(({ from }) => from));
  for (const strength of ['clear', 'slight'] as const) {
    for (const { from, to, category, rule, sentence, strength: own } of stance.findings) {
      // What asks for a yes or a fact may have a wondering word in it, but opens nothing.
      const isOpening = category !== 'wondering' || !closed.has(sentence.from);
      if (own !== strength || !isOpening) continue;
      const quote = { cue: { from, to }, sentence };
      // Most questions wonder slightly: they count, but no prompt calls one a wondering.
      if (strength === 'slight' && category === 'wondering') slight.add(quote);
      add(evidence[rule] ?? evidence[category] ?? category, quote);
    }
    yield;
  }
  const forOne = lexis.never.get('closed-questions');
  const isForOne = ({ from, to }: Span): boolean =>
    wordsOf(note.mask.slice(from, to)).some((word) => forOne?.has(word) === true);
  const sentences = sentenceFinder(note);
  yield* inSteps(stance.signals, SIGNALS, (signal) => add(signal.id, { cue: signal, sentence: sentences(signal) }));
  const facts = new Map<string, Fact>(
    [...quoted].map(([id, quotes]) => {
      const all = shown([...quotes.values()]);
      return [id, { ...all, quotes: all.quotes.filter((quote) => !slight.has(quote)) }];
    }),
  );
  for (const [id, questions] of questionFacts(stance.questions, unlabelled, isForOne)) facts.set(id, questions);
  yield;
  const { counts, phrases } = readWords(note.mask, lexis.spoken);
  yield;
  for (const [id, count] of counts) facts.set(id, counted(count));
  for (const [id, cues] of phrases) {
    const quotes = cues.map((cue) => ({ cue, sentence: sentences(cue) }));
    // Late in a sentence it is said by the way.
    const isEarly = ({ cue, sentence }: (typeof quotes)[number]): boolean =>
      cue.from - sentence.from <= (cue.isFirst ? FIRST : EARLY);
    facts.set(id, shown(quotes.filter(isEarly)));
  }
  return facts;
}

function isOpen({ type, openness }: QuestionMark): boolean {
  return type === 'open' || openness >= OPEN;
}

function isClosed(question: QuestionMark): boolean {
  const { type, openness } = question;
  return !isOpen(question) && (type === 'closed' || (type === 'wh' && openness <= CLOSED));
}

function questionFacts(
  questions: readonly QuestionMark[],
  unlabelled: (span: Span) => Span,
  isForOne: (span: Span) => boolean,
): readonly (readonly [string, Fact])[] {
  const quoteOf = (question: QuestionMark): Quoted => ({ cue: unlabelled(question), sentence: question });
  const where = (is: (question: QuestionMark) => boolean): Fact => shown(questions.filter(is).map(quoteOf));
  // "Can you send me the link?" is a request, and "Are you blocked?" for one person.
  const taken = questions.filter((question) => !isClosed(question) || !isForOne(question));
  const byOpenness = [...taken].sort((a, b) => b.openness - a.openness);
  return [
    // Those that ask for more come first.
    ['questions', { ...where(() => true), quotes: byOpenness.map(quoteOf) }],
    ['open-questions', where(isOpen)],
    ['closed-questions', { ...where(isClosed), quotes: taken.filter(isClosed).map(quoteOf) }],
    ['other-questions', where((question) => !isClosed(question) && !isOpen(question))],
    ['leading-questions', where(({ type }) => type === 'leading')],
  ];
}
