import type { PromptText } from '../../../../reflection';

/** Sentences that wonder, do not know, have learned, are not there yet, and what the notes leave open. */
export const wondering: readonly PromptText[] = [
  {
    id: 'learning/mind-changed',
    audience: 'participant',
    fact: 'learning',
    worth: 3,
    text: 'The notes say {quote.} What was learned there, and who else could use it?',
  },
  {
    id: 'growing/learning-spread',
    audience: 'participant',
    fact: 'learning',
    worth: 2,
    text: 'The notes say {quote.} How could what was learned there reach those who were not in the meeting?',
  },
  {
    id: 'safe/mistake-shared',
    audience: 'leader',
    fact: 'mistake',
    worth: 3,
    text: 'The notes say {quote.} How was it received, and what would help the next mistake to be told as early?',
  },
  {
    id: 'learning/not-knowing-step',
    audience: 'participant',
    fact: 'not-knowing',
    worth: 3,
    text: 'The notes say {quote.} Who could help you find out, and what would be a first step?',
  },
  {
    id: 'learning/not-knowing-meanwhile',
    audience: 'leader',
    fact: 'not-knowing',
    worth: 3,
    text: 'Something that is not known yet: {quote.} What could you do meanwhile that makes sense whatever the answer turns out to be?',
  },
  {
    id: 'learning/not-knowing-which',
    audience: 'leader',
    fact: 'not-knowing',
    count: 2,
    worth: 3,
    text: '{Count} things are named as not known, among them {quote.} Which one is most worth finding out before you meet again?',
  },
  {
    id: 'dialogue/open-end-whom',
    audience: 'facilitator',
    fact: 'open-end',
    worth: 3,
    text: 'The notes leave this open: {quote.} To whom could you take it, and what would you like to hear?',
  },
  {
    id: 'learning/open-end-step',
    audience: 'participant',
    fact: 'open-end',
    worth: 3,
    text: 'The notes leave this open: {quote.} What would be a first step to find out?',
  },
  {
    id: 'learning/wondering-next',
    audience: 'participant',
    fact: 'wondering',
    worth: 2,
    text: '{quote} is a wondering worth keeping. What could be a first step from there?',
  },
  {
    id: 'growing/yet-next-step',
    audience: 'participant',
    fact: 'yet',
    worth: 2,
    text: 'The notes say {quote.} What would be a small next step, and who could help with it?',
  },
];
