import type { AgendaPack } from '../agenda';
import { once } from '../list';
import { kinds, reasons } from './agenda/kinds';
import { labels } from './agenda/labels';
import { lexicon } from './agenda/lexicon';
import { anatomy, meeting, notes, tables } from './agenda/meeting';
import { questions } from './agenda/questions';
import { rubric } from './agenda/rubric';
import { writing } from './agenda/writing';

export const agenda = once((): AgendaPack => ({
  id: 'de',
  writing: writing(),
  // Nothing is inflected, so there are no verbs.
  grammar: { verbs: '', irregular: [], endings: { third: [], past: [], gerund: [] } },
  labels: labels(),
  meeting: meeting(),
  anatomy: anatomy(),
  tables: tables(),
  notes: notes(),
  lexicon: lexicon(),
  kinds: kinds(),
  reasons: reasons(),
  questions: questions(),
  rubric: rubric(),
}));
