import type { PromptText } from '../../../../reflection';

/** For the meeting itself, about decisions and discussions that are still to come. */
export const during: readonly PromptText[] = [
  {
    id: 'learning/say-not-knowing',
    audience: 'leader',
    fact: 'coming-decision-items',
    worth: 2,
    text: 'When {topic} comes up, you could begin with something that you do not know about it. What would that be?',
  },
  {
    id: 'growing/agreement-test',
    audience: 'facilitator',
    fact: 'coming-decision-items',
    worth: 1,
    text: 'Before you decide on {topic}, each of you could say in a sentence what you are agreeing to. Where might the sentences differ?',
  },
  {
    id: 'safe/other-view',
    audience: 'facilitator',
    fact: 'coming-decision-items',
    worth: 2,
    text: 'When everybody seems to agree on {topic}, ask who sees it differently, and wait. What comes up?',
  },
  {
    id: 'dialogue/paraphrase',
    audience: 'participant',
    fact: 'coming-discussion-items',
    worth: 1,
    text: 'On {topic}: say what you heard the last speaker say before you add your own. What do you notice?',
  },
];
