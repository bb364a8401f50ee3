import type { PromptText } from '../../../../reflection';

/** How the meeting is planned: too full, without names or times, nothing but updates, no first round; for before the meeting. */
export const plan: readonly PromptText[] = [
  {
    id: 'safe/many-people',
    audience: 'facilitator',
    fact: 'cast',
    count: 6,
    given: { items: 1 },
    topics: 'items',
    worth: 2,
    text: '{Count} people are listed. How will each of them be heard on {topic}: in pairs, in a round, in writing?',
  },
  {
    id: 'safe/check-in-missing',
    audience: 'facilitator',
    fact: 'check-in',
    count: 'none',
    given: { items: 3 },
    topics: 'items',
    worth: 2,
    text: 'Before you come to {topic}: which short question could everybody answer first, so that each voice has been heard once?',
  },
  {
    id: 'dialogue/email',
    audience: 'leader',
    fact: 'email',
    worth: 3,
    text: 'Nothing on this agenda asks for anything: {topics} could be read in an email. What would you like people to think about together?',
  },
  {
    id: 'dialogue/full-agenda',
    audience: 'facilitator',
    fact: 'full-agenda',
    topics: 'items',
    worth: 3,
    text: '{Count} items are on the agenda. Which two deserve a real conversation, {topic} perhaps, and what could wait?',
  },
  {
    id: 'dialogue/long-plan',
    audience: 'facilitator',
    fact: 'minutes',
    count: 60,
    topics: 'items',
    worth: 2,
    text: '{n} minutes are planned. How many of them are for asking and listening, for example on {topic}?',
  },
  {
    id: 'dialogue/over-time',
    audience: 'facilitator',
    fact: 'over-time',
    topics: 'items',
    worth: 3,
    text: 'The items take {n} [minute|minutes] more than the meeting has. What could wait or be read beforehand, {topic} perhaps?',
  },
  {
    id: 'growing/ownerless-items',
    audience: 'facilitator',
    fact: 'ownerless-items',
    worth: 2,
    text: '{Count} [item has|items have] no name beside [it|them]. Who could open {topic} and learn something by doing so?',
  },
];
