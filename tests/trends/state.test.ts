import { ALL, chosenMeetings, seriesOf } from '../../src/trends/state';
import { meetingOn, stateWith } from './trends';

const OLD = meetingOn('2025-02-01');
const WINTER = meetingOn('2026-01-10', { series: ['Board', 'Team'] });
const SPRING = meetingOn('2026-04-01', { series: ['Team'] });
const meetings = [OLD, WINTER, SPRING];

describe('chosenMeetings', () => {
  it('are all at first', () => {
    expect(chosenMeetings(stateWith({ meetings }))).toEqual(meetings);
  });

  it('are those of the last twelve or three months', () => {
    expect(chosenMeetings(stateWith({ meetings, choice: { ...ALL, period: 'year' } }))).toEqual([WINTER, SPRING]);
    expect(chosenMeetings(stateWith({ meetings, choice: { ...ALL, period: 'quarter' } }))).toEqual([SPRING]);
  });

  it('are those of one series, also where a meeting is in several', () => {
    expect(chosenMeetings(stateWith({ meetings, choice: { ...ALL, series: 'Board' } }))).toEqual([WINTER]);
    expect(chosenMeetings(stateWith({ meetings, choice: { ...ALL, series: 'Team' } }))).toEqual([WINTER, SPRING]);
    expect(chosenMeetings(stateWith({ meetings, choice: { ...ALL, series: 'Gone' } }))).toEqual([]);
  });
});

describe('seriesOf', () => {
  it('names the series of most meetings first', () => {
    expect(seriesOf(meetings)).toEqual([
      ['Team', 2],
      ['Board', 1],
      ['Meetings', 1],
    ]);
  });
});
