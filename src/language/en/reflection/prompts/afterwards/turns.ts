import type { PromptText } from '../../../../reflection';

/** What the turns show as totals: who was not heard, one long voice, who asks; nobody by name. */
export const turns: readonly PromptText[] = [
  {
    id: 'dialogue/nothing-followed-up',
    audience: 'facilitator',
    fact: 'asked',
    count: 4,
    given: { turns: 8 },
    unless: ['followed-up'],
    worth: 2,
    text: '{Count} questions were asked, and none took up a word of the speaker before. Which answer might deserve a second question?',
  },
  {
    id: 'dialogue/few-askers',
    audience: 'facilitator',
    fact: 'askers',
    given: { speakers: 4, asked: 3 },
    worth: 2,
    text: 'All questions came from {count} [person|people]. What would the others ask if it were their turn?',
  },
  {
    id: 'dialogue/long-stretch',
    audience: 'leader',
    fact: 'long-stretch',
    worth: 2,
    text: 'The longest stretch by one voice has {n} words. Where in it could a question have let the others in?',
  },
  {
    id: 'safe/naming-missing',
    audience: 'facilitator',
    fact: 'naming',
    count: 'none',
    given: { turns: 8, cast: 4, speakers: 3 },
    worth: 1,
    text: 'As far as the notes show, nobody was asked by name. Whose view would you have liked to hear, and how could you ask without putting them on the spot?',
  },
  {
    id: 'safe/one-voice',
    audience: 'leader',
    fact: 'one-voice',
    worth: 3,
    text: 'One voice had {percent} of the words in the notes. What did that make possible, and what did it leave out?',
  },
  {
    id: 'safe/silent-voices',
    audience: 'facilitator',
    fact: 'silent',
    worth: 3,
    text: '{Count} of those who were there [has|have] no turn in the notes. What might [this person|they] have to add, and how could you ask?',
  },
];
