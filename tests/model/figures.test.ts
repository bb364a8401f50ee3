import { figuresOf } from '../../src/model/figures';
import { findingOf, itemOf, reportWith } from '../support/reports';

const TEXT = 'Budget\nWelcome\nHow might we hire?\nObviously not. I wonder why.';

describe('figuresOf', () => {
  it('counts items that ask among those that are no procedure', () => {
    const agenda = [
      itemOf(TEXT, 'Budget'),
      itemOf(TEXT, 'Welcome', { kind: 'procedural' }),
      itemOf(TEXT, 'How might we hire?', { kind: 'open-question' }),
    ];
    expect(figuresOf(reportWith({ agenda }), 10)).toMatchObject({ words: 10, items: 2, asking: 1 });
  });

  it('counts either stance', () => {
    const findings = [findingOf(TEXT, 'Obviously'), findingOf(TEXT, 'I wonder', { stance: 'wondering' })];
    expect(figuresOf(reportWith({ findings }), 10)).toMatchObject({ wonderings: 1, knowings: 1 });
  });

  it('does not take for none what the language of the note has no pack to count', () => {
    expect(figuresOf(reportWith({ lacks: ['stance'] }), 10)).toMatchObject({
      items: 0,
      openQuestions: null,
      wonderings: null,
      knowings: null,
    });
  });

  it('knows no evenness of one voice', () => {
    const { balance } = reportWith({});
    expect(figuresOf(reportWith({ balance: { ...balance, speakers: 1 } }), 10).evenness).toBeNull();
    expect(figuresOf(reportWith({ balance: { ...balance, speakers: 2, entropy: 0.5 } }), 10).evenness).toBe(0.5);
  });

  it('keeps the values of signals that have one', () => {
    const signal = { label: '', count: 1, spans: [] };
    const signals = [
      { ...signal, id: 'evenness', value: 0.8 },
      { ...signal, id: 'naming', value: null },
    ];
    const { keys } = reportWith({});
    const report = reportWith({ keys: { ...keys, safe: { signals, prompts: [] } } });
    expect(figuresOf(report, 10).values).toEqual({ evenness: 0.8 });
  });
});
