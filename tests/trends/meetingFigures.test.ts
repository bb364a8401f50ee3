/** @jest-environment jsdom */
import type { NoteFigures } from '../../src/model/figures';
import { MEASURES } from '../../src/trends/measures';
import { drawMeetingFigures } from '../../src/trends/meetingFigures';
import { texts } from '../../src/texts/en';
import { installObsidianDom } from '../support/dom';
import { figuresWith } from './trends';

beforeAll(installObsidianDom);

/** What the list says of each measure. */
function saidOf(figures: NoteFigures): Readonly<Record<string, string>> {
  const parent = document.createElement('div');
  drawMeetingFigures(parent, figures, MEASURES, texts);
  const rows = [...parent.querySelectorAll<HTMLElement>('[data-measure]')];
  return Object.fromEntries(rows.map((row) => [row.dataset['measure'], row.querySelector('dd')?.textContent ?? '']));
}

describe('the figures of one meeting', () => {
  it('are shares, rates and counts', () => {
    const said = saidOf(figuresWith({ words: 300, items: 4, asking: 1, knowings: 3, answered: 2 }));
    expect(said).toMatchObject({ asking: '25%', knowings: texts.doors.block.rate('10.0'), answered: '2' });
  });

  it('tell no rate of a short note, and say that this is why', () => {
    expect(saidOf(figuresWith({ words: 60, knowings: 3 }))['knowings']).toBe('– (too few words)');
  });

  it('say of what is not in the note that it does not tell', () => {
    const said = saidOf(figuresWith({ words: 300, items: 0, knowings: null }));
    expect([said['asking'], said['knowings']]).toEqual(Array(2).fill('– (the note does not tell)'));
  });
});
