import { findingsToMark, type MarksShown } from '../../src/marks/choice';
import { findingOf, itemOf } from '../support/reports';

const text = '- What did we learn?\n- Should we obviously?\nI wonder. Clearly.\n';
const learned = itemOf(text, 'What did we learn?', { kind: 'open-question', rewritable: false });
const done = itemOf(text, 'Should we obviously?', { kind: 'closed-question' });
const findings = [
  findingOf(text, 'What did', { stance: 'wondering', strength: 'slight' }),
  findingOf(text, 'Should we', { stance: 'wondering', strength: 'slight' }),
  findingOf(text, 'obviously'),
  findingOf(text, 'I wonder', { stance: 'wondering' }),
  findingOf(text, 'Clearly', { strength: 'slight' }),
];

function marked(shown: MarksShown, slight = true): readonly string[] {
  return findingsToMark({ agenda: [learned, done], findings }, { shown, slight }).map((finding) => finding.text);
}

describe('what is marked', () => {
  it('leaves the wondering of an item that is a question to its sign, and nothing else', () => {
    expect(marked('both')).toEqual(['obviously', 'I wonder', 'Clearly']);
  });

  it('has the wondering of such an item where no sign shows', () => {
    expect(marked('wondering')).toEqual(['What did', 'Should we', 'I wonder']);
  });

  it('is one stance, or none, as the person chose', () => {
    expect(marked('knowing')).toEqual(['obviously', 'Clearly']);
    expect([...marked('agenda'), ...marked('none')]).toEqual([]);
  });

  it('has no slight findings when they are not wanted', () => {
    expect(marked('knowing', false)).toEqual(['obviously']);
  });
});
