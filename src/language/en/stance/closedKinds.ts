import type { QuestionKind } from '../../stance';

const TRUE = 'What would need to be true for {object} to {base}?';
const GAIN = 'What might we gain and what might we lose if {subject} {present}?';
const GIVE = 'What would {gerund} give us?';
const HELP = 'What would help us answer this: {question}?';
const ASKED = '{sentence} What would help us answer this?';

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
    patterns: [
      '^ (do|would) (you|anyone) (want|like) to',
      '^ (did|have) (you|anyone) (all)? (get|got|have|had|considered|thought (of|about))',
    ],
    reframes: [],
    found: ['Do you want to say a word?', 'Would anyone like to take the notes?'],
    silent: ['Do we want to stay?', 'What would you like to say?'],
  },
  {
    id: 'closed-view',
    type: 'closed',
    openness: 0.3,
    patterns: ['^ (do|would|did) (you|we|they|people) (all|also|still)? (think|feel|believe|agree|say|expect) that?'],
    reframes: ['What would make us think {statement}?', HELP, ASKED],
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
    id: 'closed-someone',
    type: 'closed',
    openness: 0.2,
    patterns: ['^ [ <aux> (anyone|someone) ] _'],
    reframes: ['Who {predicate}?', HELP, ASKED],
    found: ['Does anyone know the caretaker?', 'Has someone asked the bank?', 'Can anyone lift it?'],
    silent: ['Who knows the caretaker?', 'Anyone knows it?', 'Does Ana know?'],
  },
  {
    id: 'closed-thing',
    type: 'closed',
    openness: 0.2,
    patterns: [
      '^ [ (is|are|was|were) there (still|already|now)? (any|a|an|some|anything|something) ]',
      '^ [ (do|did) we (still|already|now)? have (any|a|an|some|anything|something) ]',
    ],
    reframes: ['What {thing}?', 'How would we know whether {statement}?', HELP, ASKED],
    found: ['Is there any point in asking?', 'Do we have a plan for the rain?', 'Are there any risks?'],
    silent: ['There is a point?', 'Is there rain?', 'Which plan do we have?'],
  },
  {
    id: 'closed-know',
    type: 'closed',
    openness: 0.2,
    patterns: ['(do|did) (we|they|i) (<very>|actually|even|already|all)? know'],
    reframes: ['{sentence} What would tell us?'],
    found: ['Do we actually know?', 'Do we know who pays?'],
    silent: ['We know it?', 'What do we know?', 'Does Ana know?'],
  },
  {
    id: 'closed-worth',
    type: 'closed',
    openness: 0.2,
    patterns: [
      '^ [ (does|would) (it|that) (really|still|even)? make (any|more)? sense to ] <verb>',
      '^ [ do we (really|still|even|all|also)? (want|need|have) to ] <verb>',
    ],
    reframes: [GIVE, HELP, ASKED],
    found: ['Does it make sense to wait?', 'Do we want to rent the hall?', 'Do we need to paint it?'],
    silent: ['It makes sense to wait?', 'Do we want a hall?', 'What do we want to rent?'],
  },
  {
    id: 'closed-appraisal',
    type: 'closed',
    openness: 0.2,
    patterns: [
      '^ [ (is|are) (not)? <who> ] ... (the right|(a|an|the)? (<very>|still)? <appraised>)',
      '^ [ (is|are) (not)? ] (the|a|an|our|your|their|my|Name) ... (the right|(a|an|the)? (<very>|still)? <appraised>)',
    ],
    reframes: ['What would make {object} {complement}?', 'How would we know whether {statement}?', HELP, ASKED],
    found: ['Is it worth asking?', 'Are we ready to open?', 'Is this the right time for a change?'],
    silent: ['Is it late?', 'It is worth asking?', 'What is worth asking?'],
  },
  {
    id: 'closed-should',
    type: 'closed',
    openness: 0.2,
    patterns: ['^ (should|shall) (not)? <who>', '(should|shall) (we|you|they|it|this|i)', '^ (should|shall)'],
    reframes: [TRUE, GAIN, HELP, ASKED],
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
    reframes: [TRUE, HELP, ASKED],
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
    reframes: ['How would we know whether {statement}?', HELP, ASKED],
    found: ['Is this the final draft?', 'Are we late?', 'So was it useful?'],
    silent: ['This is the final draft?', 'What is this?', 'Who are we?'],
  },
  {
    id: 'closed-past',
    type: 'closed',
    openness: 0.1,
    patterns: ['^ [ (did|have) you (not)? (ever|already|also|all)? ] _'],
    reframes: ['What can you tell us about {gerund}?', HELP, ASKED],
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
    reframes: ['How would we know whether {statement}?', HELP, ASKED],
    found: ['Do we need a chair?', 'Has Ana tried the new form?', 'Did it rain?'],
    silent: ['We do need a chair?', 'What do we need?', 'Who has tried it?'],
  },
  {
    id: 'declarative',
    type: 'closed',
    openness: 0.1,
    patterns: [],
    reframes: ['What makes us think {statement}?', ASKED],
    found: ['So that is the plan?', 'The blue one?', 'Right?'],
    silent: ['What is the plan?', 'Is that the plan?', 'Which one?'],
  },
];
