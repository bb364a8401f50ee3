import { checkReport } from '../scripts/check-report/check.mjs';
import { transcript } from '../scripts/bench/transcript.mjs';
import { analyze } from '../src/analyze';

const TEXT = '## Agenda\n- Budget\n';
const SOUND = {
  agenda: [
    { line: 2, from: 10, to: 18, raw: '- Budget', topicSpan: { from: 12, to: 18 }, questions: ['a?', 'b?', 'c?'] },
  ],
  findings: [{ line: 2, from: 12, to: 18, text: 'Budget', sentence: { from: 12, to: 18 } }],
  questions: [],
  turns: [],
  keys: {},
  faults: [],
};
const [item] = SOUND.agenda;
const [finding] = SOUND.findings;

describe('check-report', () => {
  it('finds nothing wrong with a report that quotes its note truly', () => {
    expect(checkReport(SOUND, TEXT)).toEqual([]);
  });

  it.each([
    ['an offset out of range', 'out of range', { ...SOUND, findings: [{ ...finding, to: 99 }] }],
    [
      'a quotation that does not stand there',
      'the note says',
      { ...SOUND, findings: [{ ...finding, text: 'budget' }] },
    ],
    ['a line that is another', 'not on line 1', { ...SOUND, findings: [{ ...finding, line: 1 }] }],
    [
      'a cue outside its sentence',
      'not in its sentence',
      { ...SOUND, findings: [{ ...finding, sentence: { from: 0, to: 9 } }] },
    ],
    [
      'an item that is not its whole line',
      'does not begin its line',
      { ...SOUND, agenda: [{ ...item, from: 12, raw: 'Budget' }] },
    ],
    [
      'an item with the same question twice',
      'fewer than three',
      { ...SOUND, agenda: [{ ...item, questions: ['a?', 'a?', 'b?'] }] },
    ],
    ['a fault', 'fault in note', { ...SOUND, faults: [{ where: 'note', message: 'no' }] }],
  ])('finds %s', (_what, message, report) => {
    expect(checkReport(report, TEXT)[0]).toContain(message);
  });
});

describe('The transcript of the bench', () => {
  it('is as long as it was asked for and the same every time', () => {
    const text = transcript(2000);
    expect(text).toBe(transcript(2000));
    expect(Math.abs(text.split(/\s+/).length - 2000)).toBeLessThan(100);
  });

  it('is one that the engine reads as turns of four', () => {
    expect(analyze(transcript(500)).balance.speakers).toBe(4);
  });
});
