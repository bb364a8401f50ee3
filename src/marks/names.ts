import type { Category, QuestionType, Stance } from '../model/report';

/** What a stance is called in front of a person. */
export const STANCE_NAMES: Readonly<Record<Stance, string>> = { knowing: 'Knowing', wondering: 'Wondering' };

/** What each category is called in front of a person: how the words may come across, never what somebody is. */
export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
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
};

/** How each type of question comes across. */
export const QUESTION_NAMES: Readonly<Record<QuestionType, string>> = {
  open: 'Asks openly',
  wh: 'Asks for one answer',
  closed: 'Can be answered by yes or no',
  leading: 'Has its answer in it',
  rhetorical: 'Expects no answer',
};
