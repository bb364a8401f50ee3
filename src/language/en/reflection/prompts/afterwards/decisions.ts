import type { PromptText } from '../../../../reflection';

/** What was decided: sentences that say so, lines under "Decisions", items up for a decision. */
export const decisions: readonly PromptText[] = [
  {
    id: 'growing/decided-look-back',
    audience: 'facilitator',
    fact: 'decided',
    worth: 3,
    text: 'It is written down: {quote.} When will you look at how it turned out, and what will tell you?',
  },
  {
    id: 'dialogue/decided-other-ways',
    audience: 'leader',
    fact: 'decided',
    worth: 3,
    text: 'It is written down: {quote.} Which other ways were there, and what spoke for them?',
  },
  {
    id: 'safe/decided-doubt',
    audience: 'facilitator',
    fact: 'decided',
    worth: 2,
    text: 'It is written down: {quote.} Who may still have a doubt about it, and how could you hear it?',
  },
  {
    id: 'learning/decided-rests',
    audience: 'leader',
    fact: 'decided',
    worth: 2,
    text: 'It is written down: {quote.} What does it rest on that you do not know for sure?',
  },
  {
    id: 'dialogue/unasked-decisions',
    audience: 'facilitator',
    fact: 'unasked-decisions',
    worth: 3,
    text: 'The notes hold no question about {topic}. What would be good to ask before you come back to it?',
  },
];
