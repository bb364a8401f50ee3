import type { PromptText } from '../../../../reflection';

/** Questions that were asked: open, closed, leading, unanswered, taken up. */
export const questions: readonly PromptText[] = [
  {
    id: 'dialogue/all-closed',
    audience: 'leader',
    fact: 'closed-questions',
    count: 3,
    unless: ['open-questions', 'other-questions'],
    worth: 2,
    text: 'All {count} questions in the notes can be answered by yes, no or a fact, such as {quote.} What would you ask to hear how people think?',
  },
  {
    id: 'dialogue/closed-opened',
    audience: 'participant',
    fact: 'closed-questions',
    worth: 1,
    text: '{quote} can be answered in a word. Which larger question might be behind it?',
  },
  {
    id: 'dialogue/followed-up',
    audience: 'participant',
    fact: 'followed-up',
    count: 2,
    worth: 2,
    text: '{Count} questions took up what had just been said, one of them {quote.} What came out of it?',
  },
  {
    id: 'dialogue/leading-honest',
    audience: 'leader',
    fact: 'leading-questions',
    worth: 2,
    text: '{quote} suggests its answer. How would you ask it if you did not know?',
  },
  {
    id: 'dialogue/open-question-did',
    audience: 'facilitator',
    fact: 'open-questions',
    worth: 3,
    text: 'Somebody asked {quote.} What did that question bring to light, and what is still open?',
  },
  {
    id: 'dialogue/question-next',
    audience: 'participant',
    fact: 'questions',
    worth: 2,
    text: 'The notes hold the question {quote.} What is your answer so far, and what would you ask next?',
  },
  {
    id: 'learning/question-know',
    audience: 'leader',
    fact: 'questions',
    worth: 2,
    text: 'The notes hold the question {quote.} What would you need to know to answer it well?',
  },
  {
    id: 'dialogue/unanswered',
    audience: 'facilitator',
    fact: 'unanswered',
    worth: 3,
    text: '[One question has no answer in the notes:|{Count} questions have no answer in the notes, for example] {quote.} To whom could you take it?',
  },
  {
    id: 'growing/question-together',
    audience: 'facilitator',
    fact: 'questions',
    worth: 2,
    text: 'The notes hold the question {quote.} How could you look for an answer together, and whom would you ask to join?',
  },
  {
    id: 'safe/question-welcome',
    audience: 'leader',
    fact: 'open-questions',
    worth: 2,
    text: 'Somebody asked {quote.} How was the question received, and what would make more such questions welcome?',
  },
];
