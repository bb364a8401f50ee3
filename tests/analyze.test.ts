import fc from 'fast-check';
import { analyze, NoteReader } from '../src/analyze';
import { english } from '../src/language/en/pack';
import type { LanguagePack } from '../src/language/pack';
import type { EngineOptions } from '../src/model/options';
import type { Report } from '../src/model/report';
import { figuresOf } from '../src/model/figures';
import { changedReport } from '../src/model/changedReport';
import { finish } from '../src/model/steps';
import { markdown } from './support/markdown';

const NOTE = `---
type: meeting
---
# Staff meeting

## Agenda
- Review the budget
- Should we move the fair?

## Notes

Ana: Obviously the budget is the problem.

Ben: I wonder what we have not asked yet.

> Obviously this is quoted.

\`\`\`
Obviously this is code.
\`\`\`

## Reflections

Obviously this is an answer.
`;

const OPTIONS: EngineOptions = { answersHeading: 'Reflections' };

/** One edit of a text: what stands at a share of its length gives way to something else. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(40),
    insert: fc.oneof(
      fc.constantFrom('', 'x', '\n', '\n\n', '```\n', '---\n', '# ', '- ', '%%', '> ', '[ref]: x\n', 'Ana: never.\n'),
      markdown,
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

function edited(text: string, { at, remove, insert }: { at: number; remove: number; insert: string }): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + insert + text.slice(from + remove);
}

describe('reading a note again and again', () => {
  it.each([
    ['a meeting', fc.constant(NOTE)],
    ['awkward Markdown', markdown],
  ])('gives what a fresh reading gives, whatever was edited: %s', (_name, texts) => {
    fc.assert(
      fc.property(texts, edits, (start, changes) => {
        const reader = new NoteReader();
        let text = start;
        expect(finish(reader.read(text, OPTIONS))).toEqual(analyze(text, OPTIONS));
        for (const change of changes) {
          text = edited(text, change);
          expect(finish(reader.read(text, OPTIONS))).toEqual(analyze(text, OPTIONS));
        }
        // Undo brings back what was read long ago.
        expect(finish(reader.read(start, OPTIONS))).toEqual(analyze(start, OPTIONS));
      }),
      { numRuns: 300 },
    );
  });

  it('marks anew when the options ask for other marks', () => {
    const reader = new NoteReader();
    const rules = (options: EngineOptions): readonly string[] =>
      finish(reader.read(NOTE, options)).findings.map(({ text }) => text);
    expect(rules(OPTIONS)).toContain('Obviously');
    expect(rules({ ...OPTIONS, neverMark: ['obviously'] })).not.toContain('Obviously');
    expect(rules(OPTIONS)).toContain('Obviously');
  });

  it('is not confused by a reading that was dropped half-way', () => {
    fc.assert(
      fc.property(markdown, markdown, fc.nat(60), (first, second, steps) => {
        const reader = new NoteReader();
        const dropped = reader.read(first, OPTIONS);
        for (let step = 0; step < steps && dropped.next().done !== true; step += 1);
        expect(finish(reader.read(second, OPTIONS))).toEqual(analyze(second, OPTIONS));
      }),
      { numRuns: 200 },
    );
  });

  it('is not confused by a reading that goes on beside it, also in another language', () => {
    const german =
      '# Tagesordnung\n\n- Sollen wir die Räume streichen?\n\nDas ist nicht klar, und wir haben es oft gesagt.\n';
    fc.assert(
      fc.property(fc.nat(40), (steps) => {
        const reader = new NoteReader();
        const one = reader.read(NOTE, OPTIONS);
        for (let step = 0; step < steps; step += 1) if (one.next().done === true) return;
        expect(finish(reader.read(german, OPTIONS))).toEqual(analyze(german, OPTIONS));
        expect(finish(one)).toEqual(analyze(NOTE, OPTIONS));
      }),
    );
  });

  it('stops often on the way', () => {
    const long = NOTE + 'Obviously the hall is too small. What do we know about it?\n\n'.repeat(500);
    const steps = new NoteReader().read(long);
    let count = 0;
    while (steps.next().done !== true) count += 1;
    expect(count).toBeGreaterThan(500);
  });
});

describe('the keys of a report', () => {
  /** English, and how often anything was asked of its words for the keys. */
  function counted(): { readonly pack: LanguagePack; readonly asked: () => number } {
    let count = 0;
    const reflection = new Proxy(english.reflection, {
      get: (target, name) => {
        count += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    return { pack: { ...english, reflection }, asked: () => count };
  }

  it('are read when somebody asks for them, and once', () => {
    const { pack, asked } = counted();
    const report = analyze(NOTE, OPTIONS, [pack]);
    expect(asked()).toBe(0);
    expect(report.keys).toEqual(analyze(NOTE, OPTIONS).keys);
    const read = asked();
    expect(read).toBeGreaterThan(0);
    expect(report.keys.learning.signals.length).toBeGreaterThan(0);
    expect(asked()).toBe(read);
  });

  it('are left alone by a report that only moves or loses marks', () => {
    const { pack, asked } = counted();
    const report = analyze(NOTE, OPTIONS, [pack]);
    const fewer = changedReport(report, { findings: [] });
    expect(fewer).toMatchObject({ findings: [], agenda: report.agenda, meeting: true });
    expect(asked()).toBe(0);
    expect(fewer.keys).toBe(report.keys);
  });

  it('are there already where the whole was read', () => {
    const { pack, asked } = counted();
    const report = finish(new NoteReader([pack]).readWhole(NOTE, OPTIONS));
    const read = asked();
    expect(read).toBeGreaterThan(0);
    expect(report).toEqual(analyze(NOTE, OPTIONS));
    expect(asked()).toBe(read);
  });
});

describe('a glance at a part of a note', () => {
  const glance = (text: string, part: string): Report['findings'] => {
    const from = text.indexOf(part);
    return finish(new NoteReader().glance(text, { from, to: from + part.length }, OPTIONS));
  };

  it('finds what the whole report finds there', () => {
    const text = NOTE.replace('Reflections', 'Afterwards');
    const all = analyze(text, OPTIONS).findings;
    expect(glance(text, 'Ana: Obviously')).toEqual(all.filter(({ line }) => line === 12));
    expect(glance(text, text)).toEqual(all);
  });

  it('knows what stands in a code block that begins before', () => {
    expect(glance(NOTE, 'this is code')).toEqual([]);
  });
});

describe('a note in a language that no pack covers', () => {
  const french = analyze(
    '# Ordre du jour\n\n- Les salles\n\n## Notes\n\nAna: Nous avons parlé des salles, et ce n’est pas clair pour les parents. Never mind.\n\nBen: On verra au mois de mai avec la mairie si les salles sont prêtes.\n',
  );

  it('is left alone, and the report says why', () => {
    expect(french).toMatchObject({ foreign: 'fr', meeting: false, agenda: [], findings: [], questions: [], turns: [] });
  });

  it('is not what an English note is', () => {
    expect(analyze(NOTE).foreign).toBeNull();
  });
});

describe('NoteReader.figures', () => {
  const figures = (text: string, options: EngineOptions = OPTIONS) => finish(new NoteReader().figures(text, options));

  it('counts the words that are language, and what the report says', () => {
    expect(figures(NOTE)).toMatchObject({ items: 2, asking: 1, knowings: 1 });
    expect(figures(NOTE)).toEqual(figuresOf(analyze(NOTE, OPTIONS), figures(NOTE)?.words ?? 0));
  });

  it('are counted alike after a report by the same reader, and leave the next report whole', () => {
    const reader = new NoteReader();
    const report = finish(reader.read(NOTE, OPTIONS));
    expect(finish(reader.figures(NOTE, OPTIONS))).toEqual(figures(NOTE));
    expect(finish(reader.read(NOTE, OPTIONS))).toEqual(report);
  });

  it('has none of a note that is no meeting', () => {
    expect(figures('# Sourdough\n\nObviously more salt.')).toBeNull();
  });

  it('has figures of exactly the notes that the report takes for meetings', () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom('a.md', 'Board.md', 'Meetings/a.md'), (text, path) => {
        const report = analyze(text, { path });
        const found = figures(text, { path });
        expect(found).toEqual(report.meeting ? figuresOf(report, found?.words ?? 0) : null);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a note in the language of a second pack', () => {
  const GERMAN =
    '# Teamsitzung\n\n## Tagesordnung\n\n- Begrüßung\n- Umgang mit dem Lärm\n\nWir haben es oft gesagt, und es ist nicht klar.\n';

  it('is read with that pack, and the report says what it lacks', () => {
    expect(analyze(GERMAN)).toMatchObject({ foreign: null, language: 'de', lacks: ['stance', 'reflection'] });
    expect(analyze(NOTE)).toMatchObject({ language: 'en', lacks: [] });
  });

  it('is read the same after a note in another language', () => {
    const reader = new NoteReader();
    const read = (text: string) => finish(reader.read(text));
    expect(read(NOTE)).toEqual(analyze(NOTE));
    expect(read(GERMAN)).toEqual(analyze(GERMAN));
    expect(read(NOTE)).toEqual(analyze(NOTE));
  });

  it('has figures of its agenda, and none of the stance that its pack lacks', () => {
    const figures = finish(new NoteReader().figures(GERMAN));
    expect(figures).toMatchObject({ asking: 0, openQuestions: null, wonderings: null, knowings: null });
    expect(figures?.items).toBeGreaterThan(0);
    expect(figures).toEqual(figuresOf(analyze(GERMAN), figures?.words ?? 0));
  });
});
