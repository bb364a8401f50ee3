import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { casesFrom, damaged } from '../../scripts/fuzz/notes.mjs';
import { brokenPromises } from '../../scripts/fuzz/promises.mjs';
import { smallest } from '../../scripts/fuzz/smallest.mjs';
import { checkPattern } from '../../src/agenda/patterns';
import { findOriginals, restoreAll } from '../../src/agenda/restore';
import { rewriteAll } from '../../src/agenda/rewrite';
import { analyze, NoteReader } from '../../src/analyze';
import { english } from '../../src/language/en/pack';
import { applyEdits } from '../../src/model/edit';
import { figuresOf } from '../../src/model/figures';
import type { Report } from '../../src/model/report';
import { finish } from '../../src/model/steps';
import { inquiryAgenda } from '../../src/obsidian/inquiryAgenda';
import { readOwnPrompts } from '../../src/obsidian/ownPrompts';
import { answerEdit, savedAnswers } from '../../src/panel/answers';
import { upgradeSettings } from '../../src/settings';
import { jsonLine } from '../../src/terminal/json';
import { texts } from '../../src/texts/en';
import { readable } from '../../src/terminal/readable';

const engine = {
  analyze,
  NoteReader,
  finish,
  english,
  figuresOf,
  applyEdits,
  rewriteAll,
  findOriginals,
  restoreAll,
  checkPattern,
  jsonLine,
  readable,
  answerEdit,
  savedAnswers,
  readOwnPrompts,
  inquiryAgenda,
  upgradeSettings,
  texts,
};

const vault = path.join(__dirname, '../../playground/sample-vault');
const corpus = readdirSync(vault, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(path.join(vault, file), 'utf8'));

const NOTE = '# Team meeting\n\n## Agenda\n- Budget\n- Hiring\n\nAna: Obviously we must.\n';
const GIVEN = { text: NOTE, next: `${NOTE}\nWhy?\n`, path: 'a.md', typed: 'What is {topic}?' };

describe('The engine keeps its promises', () => {
  it('for notes that nobody would write (`npm run fuzz` tries many more)', () => {
    fc.assert(
      fc.property(casesFrom(corpus), (given) => {
        expect(brokenPromises(engine, given)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  /** Texts that once broke a promise. */
  it.each([
    ['a carriage return in a heading', '# [\r# d]('],
    ['carriage returns between list items', 'Agenda\r- d\r[]('],
    ['carriage returns between paragraphs', '**/1**\r\r[](\r\r**s**'],
    ['a carriage return at the start of a line of a heading', 'Attendees\n\ra%%%%\n='],
    ['a heading that ends in a carriage return and a space', '## Reflection\r '],
    [
      'a long line of labels with facts behind them',
      '# O Council t\nFacilitator: Lena. Present: Priya, Marcus, Jonas, Lena. Absent: Sofia (on leave).',
    ],
    ['a label with a number right behind it', '议程0:em'],
    ['a heading without words that ends in a carriage return', '## Reflection\n#\r'],
  ])('for %s', (_what, text) => {
    expect(brokenPromises(engine, { ...GIVEN, text, next: `${text} x` })).toEqual([]);
  });
});

describe('A broken promise is found', () => {
  const broken = (parts: Partial<typeof engine>) => brokenPromises({ ...engine, ...parts }, GIVEN).join('\n');

  /** A reader whose every reading comes out as `change` has it. */
  const readerThat = (change: (report: Report) => Report) =>
    class extends NoteReader {
      override *read(...given: Parameters<NoteReader['read']>): ReturnType<NoteReader['read']> {
        return change(yield* super.read(...given));
      }
    };

  it('when something throws', () => {
    const failing = readerThat(() => {
      throw new Error('out of order');
    });
    expect(broken({ NoteReader: failing })).toContain('report: it throws Error: out of order');
  });

  it('when an offset is wrong', () => {
    const moved = readerThat((report) => ({
      ...report,
      findings: report.findings.map((one) => ({ ...one, to: one.to + 1 })),
    }));
    expect(broken({ NoteReader: moved })).toContain('report: finding at');
  });

  it('when the JSON lacks what scripts rely on', () => {
    expect(broken({ jsonLine: () => '{}\n' })).toContain('report: the note has');
    expect(broken({ jsonLine: (...args) => `${jsonLine(...args)}\n` })).toContain('the JSON is not one line');
  });

  it('when reading again gives something else', () => {
    const forgetful = readerThat((report) => ({ ...report, questions: [] }));
    const asked = { ...GIVEN, next: `${NOTE}\nWhy?\n` };
    const problems = brokenPromises({ ...engine, NoteReader: forgetful }, asked).join('\n');
    expect(problems).toContain('again: read again it is another report');
  });

  it('when a rewrite cannot be restored', () => {
    expect(broken({ restoreAll: () => [] })).toContain('rewriting: it restores');
  });

  it('when an answer is not found again', () => {
    expect(broken({ savedAnswers: () => [] })).toContain('answers: the answer is found 0 times');
  });

  it('when settings are not what they were', () => {
    const drifting = (data: unknown) => ({ ...upgradeSettings(data), answersHeading: String(Math.random()) });
    expect(broken({ upgradeSettings: drifting })).toContain('typed: settings change');
  });
});

describe('The cases', () => {
  it('damage a text as they say', () => {
    expect(damaged('abcdef', { kind: 'cut', at: 0.5, size: 2 })).toBe('abcf');
    expect(damaged('abcdef', { kind: 'insert', at: 0.5, words: 'X' })).toBe('abcXdef');
    expect(damaged('abcdef', { kind: 'repeat', at: 0, size: 2, times: 1 })).toBe('ababcdef');
    expect(damaged('abcdef', { kind: 'move', at: 0, size: 2, to: 1 })).toBe('cdefab');
    expect(damaged('a\nb', { kind: 'breaks', words: '\r\n' })).toBe('a\r\nb');
    expect(damaged('abc', { kind: 'case', at: 0, size: 2 })).toBe('ABc');
  });

  it('are made as small as they go', () => {
    expect(smallest('some longer text with a ! in it', (text: string) => text.includes('!'))).toBe('!');
  });
});
