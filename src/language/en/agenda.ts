import type { AgendaPack } from '../agenda';
import { kinds, reasons } from './agenda/kinds';
import { labels } from './agenda/labels';
import { lexicon } from './agenda/lexicon';
import { anatomy, meeting, notes, tables } from './agenda/meeting';
import { questions } from './agenda/questions';
import { rubric } from './agenda/rubric';
import { writing } from './agenda/writing';
import { grammar } from './grammar';

export const agenda: AgendaPack = {
  id: 'en',
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
