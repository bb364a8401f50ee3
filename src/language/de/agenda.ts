import type { AgendaPack } from '../agenda';
import { kinds, reasons } from './agenda/kinds';
import { labels } from './agenda/labels';
import { lexicon } from './agenda/lexicon';
import { anatomy, meeting, notes, tables } from './agenda/meeting';
import { questions } from './agenda/questions';
import { rubric } from './agenda/rubric';
import { writing } from './agenda/writing';

/** Nothing is inflected, so there are no verbs. */
const grammar = { verbs: '', irregular: [], endings: { third: [], past: [], gerund: [] } };

export const agenda: AgendaPack = {
  id: 'de',
  writing,
  grammar,
  labels,
  meeting,
  anatomy,
  tables,
  notes,
  lexicon,
  kinds,
  reasons,
  questions,
  rubric,
};
