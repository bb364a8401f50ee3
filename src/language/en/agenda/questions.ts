import type { QuestionPack } from '../../agenda';
import { matters } from './questions/matters';
import { motions } from './questions/motions';

/** What a good facilitator would ask for each kind, in the words of the item; best first. */
export const questions: QuestionPack = {
  agreements: {
    is: ['is', 'are'],
    was: ['was', 'were'],
    has: ['has', 'have'],
    does: ['does', 'do'],
    it: ['it', 'them'],
  },
  patterns: { ...matters, ...motions },
};
