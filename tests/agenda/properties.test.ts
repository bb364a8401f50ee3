import fc from 'fast-check';
import { rubricOf } from '../../src/agenda/rubric';
import { findOriginals, restoreAll } from '../../src/agenda/restore';
import { readOriginal, ORIGINAL_COMMENT, writeOriginal } from '../../src/agenda/original';
import { rewriteAll, rewriteItem } from '../../src/agenda/rewrite';
import { english } from '../../src/language/en/pack';
import { applyEdits, type Edit } from '../../src/model/edit';
import type { AgendaItem } from '../../src/model/report';
import { itemsOf } from '../support/agenda';
import { markdown, wildMarkdown } from '../support/markdown';

function apply(text: string, edits: readonly Edit[]): string {
  const applied = applyEdits(text, edits);
  if (!applied.ok) throw new Error('stale');
  return applied.text;
}

const { lexicon, grammar } = english.agenda;
const words = (list: string) => list.split(/\s+/).filter((word) => /^[a-z]{3,}$/.test(word));
const noun = fc.constantFrom(...words(lexicon.nouns), ...words(lexicon.massNouns));
const adjective = fc.constantFrom(...words(lexicon.adjectives));
const verb = fc.constantFrom(...words(grammar.verbs));
const name = fc.constantFrom(
  'Kim',
  'NASA',
  'Q3',
  'GitHub',
  '[[Falcon]]',
  '`deploy.sh`',
  '#12',
  'v2.1',
  '[Plan](https://example.org/?a=1)',
);
const start = fc.constantFrom(
  '',
  '',
  'the ',
  'our ',
  'next ',
  'All ',
  'Should we ',
  'How do we ',
  'Is the ',
  'We need to ',
  'Update on ',
  "Don't ",
);
const end = fc.constantFrom(
  '',
  '',
  '?',
  '.',
  ':',
  ' (10 min)',
  ' - Kim',
  ' (open for comments)',
  ' vs the other one',
  ' if there is time',
  ' & more',
  '!',
);

/** Topics as people write them: words of the pack and names, in the orders that the grammar tells apart. */
const phrase = fc.oneof(
  fc.tuple(adjective, noun),
  fc.tuple(noun, noun),
  fc.tuple(verb, fc.constant('the'), noun),
  fc.tuple(verb, noun, noun),
  fc.tuple(noun, fc.constantFrom('of', 'for', 'and', 'vs', 'is', 'with'), adjective, noun),
  fc.tuple(name, noun),
  fc.tuple(noun, fc.constant(':'), verb, name),
  fc.tuple(name),
  fc.tuple(noun),
); // prettier-ignore
const topic = fc.tuple(start, phrase, end, fc.boolean()).map(([first, parts, last, isCapital]) => {
  const text = `${first}${parts.join(' ').replace(' :', ':')}${last}`;
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
});

const frame = fc.constantFrom(
  (line: string) => `## Agenda\n\n- ${line}\n`,
  (line: string) => `## Agenda\r\n\r\n1. [ ] ${line} ^id\r\n   - note\r\n`,
  (line: string) => `# Meeting\n\n## ${line} ##\nText.\n`,
  (line: string) => `# Meeting\n\n**${line}**\n`,
  (line: string) => `> [!info] Agenda\n> * ${line}\n`,
  (line: string) => `| Topic | Owner |\n|--|--|\n| ${line.replace(/\|/g, '\\|')} | Kim |\n`,
);
const agenda = fc.tuple(frame, topic).map(([make, line]) => make(line));
const anyNote = fc.oneof(
  { weight: 3, arbitrary: agenda },
  { weight: 1, arbitrary: markdown },
  { weight: 1, arbitrary: wildMarkdown },
);

const all = (item: AgendaItem) => item.questions[0] ?? null;

describe('Rewriting and restoring', () => {
  it('give back the note byte for byte', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const once = apply(text, rewriteAll(text, itemsOf(text), true, all));
        expect(apply(once, restoreAll(once))).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it('change nothing outside of the topics', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const items = itemsOf(text);
        const edits = rewriteAll(text, items, false, all);
        expect(
          edits.every((edit) =>
            items.some(({ topicSpan }) => topicSpan.from === edit.from && topicSpan.to === edit.to),
          ),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('change nothing the second time', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const once = apply(text, rewriteAll(text, itemsOf(text), true));
        const again = rewriteAll(
          once,
          itemsOf(once).filter(({ original }) => original !== null),
          true,
        );
        expect(again).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('hold any question that a user may type', () => {
    fc.assert(
      fc.property(agenda, fc.string({ minLength: 1, maxLength: 40 }), (text, question) => {
        const [item] = itemsOf(text);
        fc.pre(item !== undefined && question.trim() !== '' && !question.includes('%%'));
        const once = item ? apply(text, rewriteItem(text, item, question, true)) : text;
        expect(apply(once, restoreAll(once))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('keep any topic in their comment, which the note shows nothing of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string(), fc.nat(500), (kept, question, prefix) => {
        const comment = writeOriginal(kept, question, prefix);
        const [match] = comment.matchAll(ORIGINAL_COMMENT);
        expect(match && readOriginal(match)).toMatchObject({ topic: kept, prefix, length: question.length });
        expect(comment.slice(2, -2)).not.toMatch(/%%|[\r\n|`\\[\]<>*_#^$&~={}]|::/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Every question', () => {
  const check = rubricOf(english.agenda.rubric);

  it('passes the rubric, and every item gets three distinct ones', () => {
    fc.assert(
      fc.property(agenda, (text) => {
        for (const item of itemsOf(text)) {
          expect(new Set(item.questions).size).toBe(item.questions.length);
          expect(item.questions.length).toBeGreaterThanOrEqual(3);
          for (const question of item.questions) {
            expect([question, check(question, { topic: question, item: item.topic, head: '' })]).toEqual([
              question,
              [],
            ]);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Every item', () => {
  it('stands where it says, with its topic on its line', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const items = itemsOf(text);
        for (const item of items) {
          expect(text.slice(item.from, item.to)).toBe(item.raw);
          expect(item.raw).not.toMatch(/[\r\n]/);
          expect(text.split('\n')[item.line - 1]?.replace(/\r$/, '')).toBe(item.raw);
          expect(item.topicSpan.from).toBeGreaterThanOrEqual(item.from);
          expect(item.topicSpan.from).toBeLessThan(item.topicSpan.to);
          expect(item.topicSpan.to).toBeLessThanOrEqual(text.length);
          expect(item.topic).not.toBe('');
        }
        const starts = items.map(({ topicSpan }) => topicSpan.from);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        expect(findOriginals(text)).toHaveLength(0);
      }),
      { numRuns: 400 },
    );
  });
});
