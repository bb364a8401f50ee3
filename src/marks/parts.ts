import type { Finding, QuestionMark, Stance } from '../model/report';
import { CATEGORY_NAMES, QUESTION_NAMES, STANCE_NAMES } from './names';

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
export function markPart(finding: Finding, sentence: string, actions: MarkActions): CardPart {
  return {
    look: finding.stance,
    kind: STANCE_NAMES[finding.stance],
    title: CATEGORY_NAMES[finding.category],
    cue: finding.text,
    why: finding.why,
    sentence,
    reframes: finding.reframes,
    reframe: (reframe) => actions.reframe(reframe),
    offers: [
      { text: 'Not here', act: () => actions.ignore() },
      { text: 'Never this phrase', act: () => actions.neverMark() },
      { text: 'About this rule', act: () => actions.aboutRule() },
    ],
  };
}

/** A question is no mark, so there is nothing to do about it but to ask it another way. */
export function questionPart(question: QuestionMark, reframe: (reframe: string) => void): CardPart {
  return {
    look: 'question',
    kind: 'Question',
    title: QUESTION_NAMES[question.type],
    cue: question.text,
    why: 'Asked openly, it invites what others think.',
    sentence: question.text,
    reframes: question.reframes,
    reframe,
    offers: [],
  };
}
