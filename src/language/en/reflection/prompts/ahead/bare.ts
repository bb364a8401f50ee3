import type { PromptText } from '../../../../reflection';

/** For an agenda whose items say nothing by themselves, and for a note that is still empty. */
export const bare: readonly PromptText[] = [
  {
    id: 'learning/blank-find-out',
    audience: 'participant',
    fact: 'blank',
    worth: 1,
    text: 'What would you like to find out in this meeting that you do not know today?',
  },
  {
    id: 'growing/blank-worth',
    audience: 'facilitator',
    fact: 'blank',
    worth: 1,
    text: 'What would have to come of this meeting for everybody to say afterwards that it was worth meeting?',
  },
  {
    id: 'safe/blank-heard',
    audience: 'facilitator',
    fact: 'blank',
    worth: 1,
    text: 'How will each of you have been heard once before the meeting is half over?',
  },
  {
    id: 'dialogue/blank-question',
    audience: 'leader',
    fact: 'blank',
    worth: 1,
    text: 'Which question would you like this meeting to be about?',
  },
  {
    id: 'learning/bare-agenda',
    audience: 'participant',
    fact: 'items',
    given: { items: 2 },
    unless: ['topics'],
    worth: 1,
    text: '{Count} items are on the agenda. What would you like to find out in this meeting that you do not know today?',
  },
  {
    id: 'growing/bare-agenda',
    audience: 'facilitator',
    fact: 'items',
    given: { items: 2 },
    unless: ['topics'],
    worth: 1,
    text: '{Count} items are on the agenda. What would you need from each other to make it a meeting worth having?',
  },
  {
    id: 'safe/bare-agenda',
    audience: 'facilitator',
    fact: 'items',
    given: { items: 2 },
    unless: ['topics'],
    worth: 1,
    text: '{Count} items are on the agenda. How will each of you have been heard once before the meeting is half over?',
  },
  {
    id: 'dialogue/bare-agenda',
    audience: 'leader',
    fact: 'items',
    given: { items: 2 },
    unless: ['topics'],
    worth: 1,
    text: '{Count} items are on the agenda. Which question would you like to understand better at the end?',
  },
];
