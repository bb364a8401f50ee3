import fc from 'fast-check';
import { markdown } from '../support/markdown';
import { facts, readings } from './keys';
import { conversation, notes } from './fixtures';

describe('facts', () => {
  it('count words and pronouns', () => {
    const read = facts('We met. They told us that their hall is ours, I think.\n');
    expect(['words', 'we', 'they', 'i'].map((id) => read.get(id)?.count)).toEqual([12, 3, 2, 1]);
  });

  it('take what only groups other items for no item', () => {
    const text = '---\ntype: meeting\n---\n\n# Day\n\n## The hall\n\n### Decide on the venue\n\n### Review the fair\n';
    const read = facts(text);
    expect(read.get('items')?.topics).toContain('Decide on the venue');
    expect(read.get('items')?.topics).not.toContain('The hall');
  });

  it('know what was talked about and what is still to come', () => {
    const text = notes(['review'], [], 60).replace('## Notes', '## Decide on the venue\n\n## Notes');
    expect(facts(text).get('talked-review-items')?.topics).toEqual(['Review the harvest fair']);
    expect(facts(text).get('coming-decision-items')?.topics).toEqual(['Decide on the venue']);
  });

  it('take a decision with a question below it for a talked one', () => {
    const asked = notes(['decision'], [], 60).replace('## Notes', 'What speaks against the old hall?\n\n## Notes');
    expect(facts(asked).get('unasked-decisions')?.count).toBe(0);
  });

  it('know which tasks name nobody', () => {
    const text = conversation(3, 12, [
      '## Actions\n\n- [ ] paint the door\n- [ ] Ana mends the gate\n- [ ] @ben sweeps\n- [ ] who pays?',
    ]);
    expect(facts(text).get('ownerless-tasks')?.topics).toEqual(['paint the door']);
  });

  it('quote nothing outside the note, whatever it holds', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { note } = readings(text);
        for (const { spans, quotes } of facts(text).values()) {
          for (const { from, to } of [...spans, ...quotes.map(({ sentence }) => sentence)]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThanOrEqual(from);
            expect(to).toBeLessThanOrEqual(note.text.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
