import type { Category, ItemKind, KeyName, PromptAudience, PromptTime, QuestionType, Stance } from '../../model/report';

/** What the engine's findings are called in front of a person: how words may come across, never what somebody is. */
export const names = {
  keys: {
    learning: 'Learning leader',
    growing: 'Growing together',
    safe: 'Safe to speak',
    dialogue: 'Real dialogue',
  } satisfies Record<KeyName, string>,
  keyThoughts: {
    learning: 'Having wonderings rather than the answer.',
    growing: 'Getting better at this together.',
    safe: 'Questions, doubts and mistakes are welcome.',
    dialogue: 'Dialogue rather than monologue.',
  } satisfies Record<KeyName, string>,
  times: {
    before: 'beforehand',
    during: 'in the meeting',
    after: 'afterwards',
  } satisfies Record<PromptTime, string>,
  /** Words in the headings of a person's own prompts that say when these are for. */
  timeWords: {
    before: 'before',
    during: 'during',
    after: 'after',
  } satisfies Record<PromptTime, string>,
  audiences: {
    leader: 'for leaders',
    facilitator: 'for facilitators',
    participant: 'for everyone',
  } satisfies Record<PromptAudience, string>,
  kinds: {
    update: 'Update',
    decision: 'Decision',
    problem: 'Problem',
    planning: 'Planning',
    review: 'Review',
    discussion: 'Discussion',
    approval: 'Approval',
    procedural: 'Procedural',
    'closed-question': 'Closed question',
    'open-question': 'Open question',
  } satisfies Record<ItemKind, string>,
  stances: { knowing: 'Knowing', wondering: 'Wondering' } satisfies Record<Stance, string>,
  categories: {
    certainty: 'Sounds certain',
    closing: 'Closes the topic',
    telling: 'Tells what to do',
    'just-do-it': 'Makes it sound easy',
    dismissing: 'Sets an idea aside',
    absolutes: 'Leaves no exception',
    'leading-question': 'Question with its answer in it',
    'rhetorical-question': 'Question that expects no answer',
    blame: 'Looks for who did it',
    wondering: 'Wonders aloud',
    'open-question': 'Asks an open question',
    'not-knowing': 'Says what is not known',
    tentative: 'Holds it lightly',
    inviting: 'Invites other views',
    acknowledging: 'Takes up what was said',
    assumptions: 'Looks at assumptions',
    learning: 'Shares something learned',
    yet: 'Leaves room to grow',
  } satisfies Record<Category, string>,
  questions: {
    open: 'Asks openly',
    wh: 'Asks for one answer',
    closed: 'Can be answered by yes or no',
    leading: 'Has its answer in it',
    rhetorical: 'Expects no answer',
  } satisfies Record<QuestionType, string>,
};
