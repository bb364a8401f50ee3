import type { AgendaPack, KindCue } from '../../agenda';
import { deciding } from './kinds/deciding';
import { informing } from './kinds/informing';
import { talking } from './kinds/talking';
import { working } from './kinds/working';

/** What decided, in words for the user. */
export const reasons: AgendaPack['reasons'] = {
  verb: 'the verb "{}"',
  head: 'the noun "{}"',
  start: 'its beginning "{}"',
  word: 'the words "{}"',
  marker: 'the marker "{}"',
  section: 'the section "{}"',
  label: 'the name "{}"',
  open: 'the question word "{}"',
  closed: 'a question that yes or no answers',
  choice: 'a choice of what to do',
  mark: 'its question mark',
  rewritten: 'the topic that it was made from',
};

/** What speaks for each kind. Weights: 1 hints, 2 says so, 3 and more decides against a hint or two. */
export const kinds: readonly KindCue[] = [...informing, ...deciding, ...working, ...talking];
