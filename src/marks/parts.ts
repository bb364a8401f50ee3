import type { Finding, QuestionMark, Stance } from '../model/report';
import type { Texts } from '../texts/texts';

/** What the card shows of one mark, or of one question at the cursor. */
export interface CardPart {
  readonly look: Stance | 'question';
  /** One word for what it is: `Knowing`. */
  readonly kind: string;
  readonly title: string;
  /** The words that were seen. */
  readonly cue: string;
  readonly why: string;
  /** What the reframes would replace. */
  readonly sentence: string;
  readonly reframes: readonly string[];
  readonly reframe: (reframe: string) => void;
  /** What else can be done, in the order of the card. */
  readonly offers: readonly { readonly text: string; readonly act: () => void }[];
}

/** What a person can do about a mark. */
export interface MarkActions {
  reframe(reframe: string): void;
  ignore(): void;
  neverMark(): void;
  aboutRule(): void;
}

/** `sentence` is the sentence of the finding as it was read. */
export function markPart(finding: Finding, sentence: string, { names, marks }: Texts, actions: MarkActions): CardPart {
  return {
    look: finding.stance,
    kind: names.stances[finding.stance],
    title: names.categories[finding.category],
    cue: finding.text,
    why: finding.why,
    sentence,
    reframes: finding.reframes,
    reframe: (reframe) => actions.reframe(reframe),
    offers: [
      { text: marks.notHere, act: () => actions.ignore() },
      { text: marks.neverPhrase, act: () => actions.neverMark() },
      { text: marks.aboutRule, act: () => actions.aboutRule() },
    ],
  };
}

/** A question is no mark, so there is nothing to do about it but to ask it another way. */
export function questionPart(
  question: QuestionMark,
  { names, marks }: Texts,
  reframe: (reframe: string) => void,
): CardPart {
  return {
    look: 'question',
    kind: marks.question,
    title: names.questions[question.type],
    cue: question.text,
    why: marks.questionWhy,
    sentence: question.text,
    reframes: question.reframes,
    reframe,
    offers: [],
  };
}
