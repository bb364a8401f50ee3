import type { PromptText } from '../../../../reflection';

/** Sentences that know: certain, absolute, final, telling, ruling out, taking for granted. */
export const knowing: readonly PromptText[] = [
  {
    id: 'learning/absolute-exception',
    audience: 'participant',
    fact: 'absolutes',
    worth: 2,
    text: 'The notes say {quote.} When, if ever, was it otherwise, and what was different then?',
  },
  {
    id: 'dialogue/assumption-test',
    audience: 'participant',
    fact: 'assumptions',
    worth: 3,
    text: 'The notes say {quote.} What is taken for granted there, and how could you test it?',
  },
  {
    id: 'safe/blame-situation',
    audience: 'leader',
    fact: 'blame',
    worth: 2,
    text: 'The notes say {quote.} What in the situation made it likely to happen, whoever was there?',
  },
  {
    id: 'learning/certain-otherwise',
    audience: 'leader',
    fact: 'certainty',
    worth: 2,
    text: 'The notes say {quote.} How do you know, and what would make you look at it again?',
  },
  {
    id: 'learning/closed-ask',
    audience: 'leader',
    fact: 'closing',
    worth: 2,
    text: '{quote} sounds final. If somebody wanted to come back to it, what might they ask?',
  },
  {
    id: 'safe/dismissed-thought',
    audience: 'leader',
    fact: 'dismissing',
    worth: 0,
    text: 'The notes say {quote.} If that ended a thought, what could you still ask about it?',
  },
  {
    id: 'learning/just-hard',
    audience: 'leader',
    fact: 'just-do-it',
    worth: 2,
    text: '{quote} makes it sound simple. What might be hard about it for those who do it?',
  },
];
