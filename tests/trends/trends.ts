import type { NoteFigures } from '../../src/model/figures';
import type { TrendMeeting, TrendState } from '../../src/trends/state';
import { ALL } from '../../src/trends/state';

export function figuresWith(parts: Partial<NoteFigures> = {}): NoteFigures {
  return {
    words: 1000,
    items: 4,
    asking: 1,
    openQuestions: 2,
    wonderings: 8,
    knowings: 3,
    evenness: null,
    values: {},
    answered: 0,
    ...parts,
  };
}

export function meetingOn(date: string, parts: Partial<TrendMeeting> = {}): TrendMeeting {
  return { path: `Meetings/${date}.md`, title: date, date, series: ['Meetings'], figures: figuresWith(), ...parts };
}

export function stateWith(parts: Partial<TrendState>): TrendState {
  const progress = { state: 'ready', done: 0, total: 0 } as const;
  return { progress, meetings: [], undated: 0, properties: [], choice: ALL, today: '2026-04-15', ...parts };
}
