import type { PromptText } from '../../../../reflection';

/** For a meeting that is still to come, whatever its agenda: they name nothing, and come last. */
export const bare: readonly PromptText[] = [
  {
    id: 'learning/blank-find-out',
    audience: 'participant',
    fact: 'before',
    worth: 1,
    text: 'What would you like to find out in this meeting that you do not know today?',
  },
  {
    id: 'growing/blank-worth',
    audience: 'facilitator',
    fact: 'before',
    worth: 1,
    text: 'What would have to come of this meeting for everybody to say afterwards that it was worth meeting?',
  },
  {
    id: 'safe/blank-heard',
    audience: 'facilitator',
    fact: 'before',
    worth: 1,
    text: 'How will each of you have been heard once before the meeting is half over?',
  },
  {
    id: 'dialogue/blank-question',
    audience: 'leader',
    fact: 'before',
    worth: 1,
    text: 'Which question would you like this meeting to be about?',
  },
];
