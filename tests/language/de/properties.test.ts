import fc from 'fast-check';
import { restoreAll } from '../../../src/agenda/restore';
import { rewriteAll } from '../../../src/agenda/rewrite';
import { rubricOf } from '../../../src/agenda/rubric';
import { german } from '../../../src/language/de/pack';
import { applyEdits, type Edit } from '../../../src/model/edit';
import type { AgendaItem } from '../../../src/model/report';
import { germanItemsOf } from '../../support/german';
import { markdown, wildMarkdown } from '../../support/markdown';

function apply(text: string, edits: readonly Edit[]): string {
  const applied = applyEdits(text, edits);
  if (!applied.ok) throw new Error('stale');
  return applied.text;
}

const noun = fc.constantFrom('Haushalt', 'Heizung', 'Elternabend', 'Lehrermangel', 'Genehmigung', 'Bericht', 'Wahl');
const name = fc.constantFrom(
  'Jonas',
  'API',
  '[[Falke]]',
  '`los.sh`',
  '#12',
  'v2.1',
  '[Plan](https://example.org/?a=1)',
);
const verb = fc.constantFrom('besprechen', 'festlegen', 'sein', 'auswerten', 'morgen', 'Montag');
const start = fc.constantFrom('', '', 'TOP 3: ', 'Neue ', 'Sollen wir ', 'Ist der ', 'Haben wir ', 'Wie wollen wir ', 'Sollen wir nicht ', 'Problem: '); // prettier-ignore
const end = fc.constantFrom('', '', '?', '.', ':', ' (10 Min)', ' – Jonas', ' „neu“', ', damit es reicht?', '!');
const phrase = fc.oneof(
  fc.tuple(noun),
  fc.tuple(noun, fc.constantFrom('der', 'und', 'oder', 'für', 'ist'), noun),
  fc.tuple(noun, verb),
  fc.tuple(name, noun, verb),
  fc.tuple(name),
);
const topic = fc.tuple(start, phrase, end).map(([first, words, last]) => `${first}${words.join(' ')}${last}`);
const frame = fc.constantFrom(
  (line: string) => `## Tagesordnung\n\n- ${line}\n`,
  (line: string) => `## Tagesordnung\r\n\r\n1. [ ] ${line} ^id\r\n   - Notiz\r\n`,
  (line: string) => `# Sitzung\n\n## ${line} ##\nText.\n`,
  (line: string) => `| Thema | Wer |\n|--|--|\n| ${line.replace(/\|/g, '\\|')} | Jonas |\n`,
);
const agenda = fc.tuple(frame, topic).map(([make, line]) => make(line));
const anyNote = fc.oneof(
  { weight: 3, arbitrary: agenda },
  { weight: 1, arbitrary: markdown },
  { weight: 1, arbitrary: wildMarkdown },
);
const first = (item: AgendaItem) => item.questions[0] ?? null;

describe('Rewriting German agendas', () => {
  it('is taken back byte for byte', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const once = apply(text, rewriteAll(text, germanItemsOf(text), true, first));
        expect(apply(once, restoreAll(once))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const once = apply(text, rewriteAll(text, germanItemsOf(text), true));
        const kept = germanItemsOf(once).filter(({ original }) => original !== null);
        expect(rewriteAll(once, kept, true)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('makes of an item an open question, also where the note keeps no topic', () => {
    fc.assert(
      fc.property(agenda, (text) => {
        const items = germanItemsOf(text);
        const once = apply(text, rewriteAll(text, items, false));
        const left = germanItemsOf(once).filter(({ rewritable }) => rewritable);
        expect(left.map(({ raw }) => raw)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  const check = rubricOf(german.agenda.rubric);
  it('asks three or more distinct questions that pass the rubric', () => {
    fc.assert(
      fc.property(agenda, (text) => {
        for (const { topic, questions } of germanItemsOf(text)) {
          expect(new Set(questions).size).toBe(questions.length);
          expect(questions.length).toBeGreaterThanOrEqual(3);
          for (const question of questions)
            expect([question, check(question, { topic: question, item: topic, head: '' })]).toEqual([question, []]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
