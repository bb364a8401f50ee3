import type { PromptText } from '../../../../reflection';

/** How people spoke with each other: other views, invitations, thanks, agreements, what was taken up. */
export const together: readonly PromptText[] = [
  {
    id: 'safe/acknowledged',
    audience: 'participant',
    fact: 'acknowledgement',
    given: { turns: 8 },
    worth: 2,
    text: '{quote} takes up what somebody else said. What did it change in the conversation?',
  },
  {
    id: 'growing/thanks-what-for',
    audience: 'leader',
    fact: 'appreciation',
    worth: 2,
    text: 'The notes say {quote.} What exactly did that make easier, and for whom?',
  },
  {
    id: 'safe/disagreement-became',
    audience: 'leader',
    fact: 'disagreement',
    worth: 3,
    text: 'The notes hold a doubt or another view: {quote.} What became of it?',
  },
  {
    id: 'safe/invitation-answered',
    audience: 'facilitator',
    fact: 'invitation',
    worth: 3,
    text: '{quote} opens the floor. Who answered, and who may still have something to add?',
  },
  {
    id: 'growing/we-and-i',
    audience: 'leader',
    fact: 'we',
    count: 10,
    worth: 0,
    text: '“We” and “our” stand {n} times in the notes. When did they mean everybody, and when only some?',
  },
  {
    id: 'growing/agreement-kept',
    audience: 'facilitator',
    fact: 'working-agreement',
    worth: 3,
    text: '{quote} is about how you work together. Where in this meeting could one see it?',
  },
];
