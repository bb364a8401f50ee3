import type { PromptText } from '../../../../reflection';

/** For every meeting: they name nothing of its notes, and come last. */
export const bare: readonly PromptText[] = [
  {
    id: 'learning/bare-notes',
    audience: 'participant',
    fact: 'words',
    worth: 1,
    text: 'If you could add one sentence to these notes about what you learned, what would it say?',
  },
  {
    id: 'learning/bare-question',
    audience: 'facilitator',
    fact: 'words',
    worth: 1,
    text: 'Which question did you take home from this meeting?',
  },
  {
    id: 'growing/bare-again',
    audience: 'participant',
    fact: 'words',
    worth: 1,
    text: 'What did you do as a group in this meeting that you would like to do again?',
  },
  {
    id: 'growing/bare-next',
    audience: 'leader',
    fact: 'words',
    worth: 1,
    text: 'What would make your next meeting a little better for all of you?',
  },
  {
    id: 'safe/bare-voice',
    audience: 'facilitator',
    fact: 'words',
    worth: 1,
    text: 'Whom would you have liked to hear more from, and how could you ask?',
  },
  {
    id: 'safe/bare-easy',
    audience: 'leader',
    fact: 'words',
    worth: 1,
    text: 'What made it easy to speak up in this meeting, and what made it harder?',
  },
  {
    id: 'dialogue/bare-notes',
    audience: 'facilitator',
    fact: 'words',
    worth: 1,
    text: 'Which part of these notes would be worth a conversation when you meet again?',
  },
  {
    id: 'dialogue/bare-ask',
    audience: 'participant',
    fact: 'words',
    worth: 1,
    text: 'Which question would have made the conversation richer?',
  },
];
