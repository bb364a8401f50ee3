import type { QuestionKind } from '../../stance';

const TRUE = 'What would need to be true for {object} to {base}?';
const GAIN = 'What might we gain and what might we lose if {subject} {present}?';
const HELP = 'What would help us answer this: {question}?';

/** Questions that yes or no answers. The last kind fits what no other does. */
export const closedKinds: readonly QuestionKind[] = [
  {
    id: 'request',
    type: 'closed',
    openness: 0.1,
    patterns: [
      '^ [ (can|could) you (please|maybe|perhaps|also|just)? ] <verb>',
      '^ [ (will|would) you please ] <verb>',
    ],
    reframes: ['What would you need to {base}?', HELP],
    found: ['Can you send the file?', 'Could you please close the door?', 'Would you please take the notes?'],
    silent: ['Can we start?', 'What can you send?', 'You can send it?'],
  },
  {
    id: 'offer',
    type: 'closed',
    openness: 0.2,
    patterns: ['^ (do|would) (you|anyone) (want|like) to'],
    reframes: [],
    found: ['Do you want to say a word?', 'Would anyone like to take the notes?'],
    silent: ['Do we want to stay?', 'What would you like to say?'],
  },
  {
    id: 'closed-view',
    type: 'closed',
    openness: 0.3,
    patterns: ['^ (do|would|did) (you|we|they|people) (all|also|still)? (think|feel|believe|agree|say|expect) that?'],
    reframes: ['What would make us think {statement}?', HELP],
    found: ['Do you think it can be mended?', 'Do we agree that it is late?', 'Do people believe that it helps?'],
    silent: ['What do you think?', "Don't you think it is late?", 'Do you know the date?'],
  },
  {
    id: 'closed-you',
    type: 'closed',
    openness: 0.1,
    patterns: ['^ (do|are|were|can|could|will|would) you'],
    reframes: [],
    found: ['Do you have a key?', 'Are you coming?'],
    silent: ['Did you try it?', 'Do you think it helps?', 'What are you doing?'],
  },
  {
    id: 'closed-should',
    type: 'closed',
    openness: 0.2,
    patterns: ['^ (should|shall) (not)? <who>', '(should|shall) (we|you|they|it|this|i)', '^ (should|shall)'],
    reframes: [TRUE, GAIN, HELP],
    found: ['Should we ship on Friday?', 'Shall we start?', 'So should the school join?'],
    silent: ['We should ship?', 'What should we ship?', 'Can we ship?'],
  },
  {
    id: 'closed-modal',
    type: 'closed',
    openness: 0.2,
    patterns: [
      '^ (can|could|will|would|may|might|must) (not)? <who>',
      '(can|could|will|would) (we|you|they|it|this|i)',
      '^ (can|could|will|would|may|might|must)',
    ],
    reframes: [TRUE, HELP],
    found: ['So can this wait?', 'Could the parents join?', 'Will it rain?'],
    silent: ['What could we ship?', 'When can we start?', 'You can wait?'],
  },
  {
    id: 'closed-be',
    type: 'closed',
    openness: 0.1,
    patterns: [
      '^ (is|are|was|were|am) (not)? <who>',
      '^ (is|are|was|were|am)',
      '(is|are|was|were) (it|that|this|there|these|those|we|you|they)',
    ],
    reframes: ['How would we know whether {statement}?', HELP],
    found: ['Is this the final draft?', 'Are we ready?', 'So was it useful?'],
    silent: ['This is the final draft?', 'What is this?', 'Who are we?'],
  },
  {
    id: 'closed-past',
    type: 'closed',
    openness: 0.1,
    patterns: ['^ [ (did|have) you (not)? (ever|already|also|all)? ] _'],
    reframes: ['What can you tell us about {gerund}?', HELP],
    found: ['Did you try the new form?', 'Have you already asked the parents?', 'Have you ever rented a hall?'],
    silent: ['Do you have time?', 'What have you tried?', 'You did?'],
  },
  {
    id: 'closed-do',
    type: 'closed',
    openness: 0.1,
    patterns: [
      '^ (do|does|did|have|has|had) (not)? <who>',
      '^ (do|does|did|has|had|have)',
      '(do|does|did) (we|you|they|it|this|that|i|anyone)',
      '(have|has) (we|you|they|anyone)',
    ],
    reframes: ['How would we know whether {statement}?', HELP],
    found: ['Do we need a chair?', 'Has anyone tried the new form?', 'Did it rain?'],
    silent: ['We do need a chair?', 'What do we need?', 'Who has tried it?'],
  },
  {
    id: 'declarative',
    type: 'closed',
    openness: 0.1,
    patterns: [],
    reframes: ['What makes us think {statement}?'],
    found: ['So that is the plan?', 'The blue one?', 'Right?'],
    silent: ['What is the plan?', 'Is that the plan?', 'Which one?'],
  },
];
