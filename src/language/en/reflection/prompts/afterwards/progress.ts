import type { PromptText } from '../../../../reflection';

/** What is hard, what went well and what is done. */
export const progress: readonly PromptText[] = [
  {
    id: 'growing/achieved-possible',
    audience: 'leader',
    fact: 'achieved',
    worth: 1,
    text: 'The notes say {quote.} What made that possible, and who had a part in it?',
  },
  {
    id: 'learning/achieved-way',
    audience: 'participant',
    fact: 'achieved',
    worth: 1,
    text: 'The notes say {quote.} What did you learn on the way that others could use?',
  },
  {
    id: 'learning/difficulty-understand',
    audience: 'leader',
    fact: 'difficulty',
    worth: 2,
    text: 'The notes name something hard: {quote.} What would you like to understand better about it?',
  },
  {
    id: 'growing/difficulty-help',
    audience: 'facilitator',
    fact: 'difficulty',
    worth: 2,
    text: 'The notes name something hard: {quote.} What has helped a little so far, and who could help now?',
  },
  {
    id: 'safe/difficulty-said',
    audience: 'leader',
    fact: 'difficulty',
    worth: 1,
    text: 'Something hard was put into words: {quote.} What would help people to say such things early?',
  },
  {
    id: 'dialogue/difficulty-views',
    audience: 'participant',
    fact: 'difficulty',
    worth: 1,
    text: 'The notes say {quote.} How might that look to others whom it touches, and what would you ask them?',
  },
  {
    id: 'growing/went-well-keep',
    audience: 'facilitator',
    fact: 'went-well',
    worth: 3,
    text: 'Among what went well stands {quote.} What did people do that made it so, and how could you keep it?',
  },
  {
    id: 'learning/went-well-why',
    audience: 'participant',
    fact: 'went-well',
    worth: 2,
    text: 'Among what went well stands {quote.} What do you know now about why it did?',
  },
  {
    id: 'growing/improve-step',
    audience: 'facilitator',
    fact: 'improve',
    worth: 3,
    text: 'Among what could be better stands {quote.} What would be a small first step, and who would notice it?',
  },
  {
    id: 'safe/improve-early',
    audience: 'leader',
    fact: 'improve',
    worth: 2,
    text: 'Among what could be better stands {quote.} What would help people to say such things while there is time?',
  },
  {
    id: 'learning/improve-why',
    audience: 'participant',
    fact: 'improve',
    worth: 2,
    text: 'Among what could be better stands {quote.} What do you not understand yet about how it came about?',
  },
];
