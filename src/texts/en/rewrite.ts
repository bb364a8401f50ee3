import { format } from './formats';

const { count } = format;
const links = (number: number): string => count(number, 'no links', '# link', '# links');
const files = (number: number): string => count(number, 'no files', '# file', '# files');
const topics = (number: number): string => count(number, 'no topics', '# topic', '# topics');

/** Turning agenda items into questions and back: dialogs and notices. */
export const rewrite = {
  title: 'Turn the agenda into questions',
  itemTitle: 'Rewrite as a question',
  choose: 'Questions to choose from',
  asItWas: 'As it was',
  ownWords: 'In your own words',
  willRead: 'The line will read',
  cancel: 'Cancel',
  rewrite: 'Rewrite',
  restore: 'Restore',
  keeps: 'The topics stay in the note, out of sight, so that they can be restored at any time.',
  keepsNone: 'The topics are not kept in the note: only undo brings them back.',
  all: 'All items',
  rewriteItems: (number: number) => `Rewrite ${count(number, 'no items', '# item', '# items')}`,
  questionFor: (topic: string) => `Question for “${topic}”`,
  previous: 'Previous question',
  next: 'Next question',
  yours: 'yours',
  place: (at: number, all: number) => `${format.number(at)} of ${format.number(all)}`,
  changedMeanwhile: 'The note has changed meanwhile. Here is what it reads now.',

  links,
  carried: (number: number, inFiles: number) => `${links(number)} in ${files(inFiles)}`,
  willUpdate: (carried: string) => `${carried} will be updated.`,
  updated: (carried: string) => `Updated ${carried}.`,
  stay: (number: number) => count(number, '', '# link stays as it is', '# links stay as they are'),
  staying: 'Links that stay as they are:',
  /** Why a link is left as it is. */
  reasons: {
    unresolved: 'leads to no heading as it is',
    ambiguous: 'another heading will read the same',
    stale: 'its file was changed meanwhile',
    unreadable: 'its file cannot be read',
  },
  left: (link: string, path: string, reason: string) => `${link === '' ? path : `${link} in ${path}`}: ${reason}.`,
  more: (number: number) => `And ${format.number(number)} more.`,

  itemDone: 'The item became a question.',
  itemsDone: (number: number) =>
    count(number, 'No item became a question.', '# item became a question.', '# items became questions.'),
  restoredItem: 'The topic is back as it was.',
  restored: (number: number) =>
    count(number, 'No topic is back.', '# topic is back as before.', '# topics are back as before.'),
  revert: 'Revert',
  revertAll: 'Revert in all files',
  reverted: (number: number) => `Reverted in ${files(number)}.`,
  undoneHere: (inFiles: number) =>
    `This note reads as before, but links in ${count(inFiles, '', 'another file', '# other files')} still follow the change.`,
  asBefore: 'Everything reads as before already.',
  notReverted: 'Nothing was reverted.',
  leftAsIs: (paths: string) => `Changed meanwhile and so left as it is: ${paths}`,

  gone: 'This item is no longer in the note.',
  itemGoneKept: 'This item is no longer in the note. Your words are kept here until you close this.',
  noteGoneKept: (note: string) => `“${note}” is no longer there. Your words are kept here until you close this.`,
  stillReading: 'This note is still being read by the app. Please try again in a moment.',
  noItems: 'No agenda items were found in this note.',
  noOriginal: 'The note keeps no original of this item.',
  noOriginals: 'This note keeps no originals to restore.',
  lineGone: 'The line that this original belonged to is gone.',
  notRestored: 'The note has changed meanwhile, so nothing was restored. Please try again.',

  changedTitle: (number: number): string =>
    number === 1 ? 'This question was changed' : 'Some questions were changed',
  changedOne: 'Somebody worked on it after it was written. Restoring the topic takes these words away.',
  changedSome: 'Somebody worked on these after they were written. Tick those that give way to their topic.',
  keepQuestion: 'Keep the question',
  restoreTopics: (number: number) => `Restore ${topics(number)}`,
  insteadOf: (question: string) => `instead of: ${question}`,
};
