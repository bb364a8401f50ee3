import { measureAgenda } from '../../scripts/eval/agenda.mjs';
import { detection, macro, pearson } from '../../scripts/eval/figures.mjs';
import { spanOfText } from '../../scripts/eval/labels.mjs';
import { measureQuestions } from '../../scripts/eval/questions.mjs';
import { measureReceptiveness } from '../../scripts/eval/receptiveness.mjs';
import { measureStance } from '../../scripts/eval/stance.mjs';

type Figures = readonly { readonly name: string; readonly value: number }[];

function valueOf(measured: { readonly figures: Figures }, name: string): number | undefined {
  return measured.figures.find((figure) => figure.name.trim() === name)?.value;
}

describe('The measures', () => {
  it('count precision over what was found and recall over what was there', () => {
    const pairs = [
      { expected: true, got: true },
      { expected: false, got: true },
      { expected: false, got: true },
      { expected: true, got: false },
    ];
    const { precision, recall, f1 } = detection(pairs);
    expect(precision).toBeCloseTo(1 / 3);
    expect(recall).toBe(0.5);
    expect(f1).toBeCloseTo(0.4);
  });

  it('are 0, not undefined, where nothing was found', () => {
    expect(detection([{ expected: true, got: false }])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('weigh labels alike in a macro-F1, and only those that are expected', () => {
    const pairs = [
      ...Array.from({ length: 8 }, () => ({ expected: 'a', got: 'a' })),
      { expected: 'b', got: 'c' },
      { expected: 'b', got: 'c' },
    ];
    expect(macro(pairs).f1).toBe(0.5);
  });

  it('give a correlation of 1 for what rises together and 0 for what does not vary', () => {
    expect(pearson([1, 2, 3], [10, 20, 30])).toBeCloseTo(1);
    expect(pearson([1, 1, 1], [10, 20, 30])).toBe(0);
  });
});

describe('Agenda rows', () => {
  const read = () => ({
    report: {
      agenda: [
        { line: 2, kind: 'update', kindReason: '' },
        { line: 3, kind: 'review', kindReason: '' },
      ],
    },
  });

  it('are matched by line, and a kind that was not found counts as wrong', () => {
    const rows = [
      { note: 'a.md', line: 2, kind: 'update', raw: '' },
      { note: 'a.md', line: 4, kind: 'update', raw: '' },
      { note: 'a.md', line: 3, kind: 'not-agenda', raw: '' },
    ];
    const measured = measureAgenda(rows, read);
    expect(valueOf(measured, 'item precision')).toBe(0.5);
    expect(valueOf(measured, 'item recall')).toBe(0.5);
    expect(valueOf(measured, 'kind accuracy')).toBe(0.5);
    expect(valueOf(measured, 'kind accuracy of those found')).toBe(1);
    expect(measured.errors[0]).toMatchObject({ at: 'a.md:3', expected: 'not-agenda' });
  });

  it('that are unsure count only where the figure says so', () => {
    const rows = [
      { note: 'a.md', line: 2, kind: 'update', raw: '' },
      { note: 'a.md', line: 3, kind: 'not-agenda', unsure: true, raw: '' },
    ];
    const measured = measureAgenda(rows, read);
    expect(valueOf(measured, 'item precision')).toBe(1);
    expect(valueOf(measured, 'item precision, unsure rows too')).toBe(0.5);
  });
});

describe('Stance rows', () => {
  const text = 'Title\nObviously so. Perhaps not. It rained.\n';
  const finding = (from: number, to: number, stance: string, strength: string) => ({
    sentence: { from, to },
    stance,
    strength,
    rule: 'r',
    text: '',
  });
  const row = (part: string, stance: string) => ({ note: 'a.md', line: 2, text: part, stance });
  const readWith = (findings: readonly object[]) => () => ({ text, lines: text.split('\n'), report: { findings } });

  it('have the stance of the findings whose sentence overlaps them, and are neutral without', () => {
    const read = readWith([finding(6, 19, 'knowing', 'clear')]);
    const measured = measureStance([row('Obviously so.', 'knowing'), row('It rained.', 'neutral')], read);
    expect(valueOf(measured, 'stance accuracy')).toBe(1);
    expect(valueOf(measured, 'neutral sentences marked')).toBe(0);
  });

  it('with both stances have the clear one, and among equals knowing', () => {
    const both = (first: string, second: string) =>
      readWith([finding(6, 19, 'wondering', first), finding(6, 19, 'knowing', second)]);
    expect(
      valueOf(measureStance([row('Obviously so.', 'wondering')], both('clear', 'slight')), 'stance accuracy'),
    ).toBe(1);
    expect(valueOf(measureStance([row('Obviously so.', 'knowing')], both('clear', 'clear')), 'stance accuracy')).toBe(
      1,
    );
  });

  it('that only touch a finding of the next sentence do not have its stance', () => {
    const measured = measureStance(
      [row('Obviously so. ', 'neutral')],
      readWith([finding(20, 32, 'wondering', 'clear')]),
    );
    expect(valueOf(measured, 'stance accuracy')).toBe(1);
  });

  it('are found within their line, or are the whole line', () => {
    const read = { text, lines: text.split('\n') };
    expect(spanOfText(read, 2, 'Perhaps not.')).toEqual({ from: 20, to: 32 });
    expect(spanOfText(read, 2, 'Not there')).toEqual({ from: 6, to: 43 });
  });
});

describe('Question rows', () => {
  const engine = {
    analyze: (text: string) => ({
      questions:
        text === 'none'
          ? []
          : [
              { type: 'wh', openness: 0.2 },
              { type: text, openness: text === 'open' ? 0.9 : 0.1 },
            ],
    }),
  };

  it('take the last question of their text, and leading ones as closed', () => {
    const measured = measureQuestions(
      [
        { type: 'open', text: 'open' },
        { type: 'closed', text: 'leading' },
      ],
      engine,
    );
    expect(valueOf(measured, 'question type accuracy')).toBe(1);
    expect(valueOf(measured, 'open against closed accuracy')).toBe(1);
  });

  it('that the engine does not take for questions are wrong in every figure', () => {
    const measured = measureQuestions([{ type: 'closed', text: 'none' }], engine);
    expect(valueOf(measured, 'question type accuracy')).toBe(0);
    expect(valueOf(measured, 'open against closed accuracy')).toBe(0);
  });
});

describe('Receptiveness rows', () => {
  const rows = [
    { receptive: 1, text: 'I see what you mean' },
    { receptive: -1, text: 'No' },
  ];

  it('are correlated with the score of the engine', () => {
    const engine = {
      english: { reading: null, stance: null },
      readNote: (text: string) => text,
      receptiveness: (note: string) => note.length,
    };
    expect(valueOf(measureReceptiveness(rows, engine) ?? { figures: [] }, 'receptiveness r')).toBeCloseTo(1);
  });

  it('are left out when the engine has no score', () => {
    expect(measureReceptiveness(rows, {})).toBeNull();
  });
});
