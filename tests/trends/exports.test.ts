import { trendsCsv, trendsTable } from '../../src/trends/exports';
import { texts } from '../../src/texts/en';
import { figuresWith, meetingOn } from './trends';

const MEETING = meetingOn('2026-03-04', { title: 'Board, spring', path: 'Meetings/Board, spring.md' });

describe('trendsCsv', () => {
  it('has a head and a line a meeting', () => {
    expect(trendsCsv([MEETING])).toBe(
      'date,meeting,path,series,words,asking,open-questions,wonderings,knowings,evenness,answered\r\n' +
        '2026-03-04,"Board, spring","Meetings/Board, spring.md",Meetings,1000,0.25,2,8,3,,0\r\n',
    );
  });

  it('quotes quotation marks and gives a spreadsheet no formula', () => {
    const [, line = ''] = trendsCsv([{ ...MEETING, title: '=1+"2"' }]).split('\r\n');
    expect(line).toContain(`"'=1+""2"""`);
  });

  it('rounds to three digits', () => {
    const [, line = ''] = trendsCsv([{ ...MEETING, figures: figuresWith({ items: 3 }) }]).split('\r\n');
    expect(line).toContain(',0.333,');
  });
});

describe('trendsTable', () => {
  it('is a Markdown table whose meetings are links', () => {
    const lines = trendsTable([{ ...MEETING, title: 'Board | spring' }], texts).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toBe(
      '| 2026-03-04 | [[Meetings/Board, spring\\|Board   spring]] | 25% | 2.0 | 8.0 | 3.0 | – | 0 |',
    );
  });
});
