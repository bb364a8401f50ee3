import { DateReader } from '../../src/vault/meetingDate';

const dates = new DateReader(['en', 'de']);

describe('DateReader', () => {
  it.each([
    ['2026-03-14', '2026-03-14'],
    ['2026-03-14 Board', '2026-03-14'],
    ['Meetings/2026.03.14.md', '2026-03-14'],
    ['20260314 Weekly', '2026-03-14'],
    ['2026_03_14_weekly', '2026-03-14'],
    ['Weekly 2026-W11', '2026-03-09'],
    ['2026-W01', '2025-12-29'],
    ['Stand-up, 2 March 2026', '2026-03-02'],
    ['Board, March 2nd, 2026', '2026-03-02'],
    ['Meetings/2026/Stand-up, 2 March', '2026-03-02'],
    ['Sitzung vom 2. März 2026', '2026-03-02'],
    ['Sep 9 2025', '2025-09-09'],
  ])('reads %s as %s', (text, day) => {
    expect(dates.read({}, [text])).toBe(day);
  });

  it.each([
    ['Stand-up, 2 March'],
    ['Board meeting'],
    ['Budget 2026'],
    ['2026-02-30'],
    ['2026-13-01'],
    ['Ticket 120260314'],
    ['Marching 2 bands 2026'],
    [''],
  ])('reads no day from %j', (text) => {
    expect(dates.read({}, [text])).toBeNull();
  });

  it('believes the properties first, and then the earlier texts', () => {
    expect(dates.read({ date: '2026-01-05T09:30' }, ['2026-03-14'])).toBe('2026-01-05');
    expect(dates.read({ date: 'soon', created: 12 }, ['Board', '2026-03-14', '2020-01-01'])).toBe('2026-03-14');
  });
});
