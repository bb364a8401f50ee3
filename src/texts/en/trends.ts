import { format } from './formats';

const { count } = format;
const meetings = (number: number): string => count(number, 'no meetings', '# meeting', '# meetings');

/** The meetings over time. */
export const trends = {
  title: 'Meeting trends',
  heading: 'Meetings over time',
  by: 'Series by',
  series: 'Series',
  period: 'Period',
  all: 'All',
  folder: 'Folder',
  tag: 'Tag',
  property: (name: string) => `Property: ${name}`,
  ofMany: (series: string, number: number) => `${series} (${format.number(number)})`,
  periods: { all: 'All time', year: 'Last 12 months', quarter: 'Last 3 months' },
  showAll: 'Show all meetings',
  saveCsv: 'Save as CSV',
  copyTable: 'Copy as table',
  summary: (number: number) =>
    `${meetings(number)}. They show how the language of your meetings moves, not how good they are.`,
  undated: (number: number) => `Without a day and left out: ${format.number(number)}. A property “date” tells it.`,
  reading: (done: number, all: number) =>
    `Reading ${format.number(done)} of ${count(all, 'no notes', '# note', '# notes')}…`,
  stopped: (done: number, all: number) =>
    `Stopped after ${format.number(done)} of ${count(all, 'no notes', '# note', '# notes')}.`,
  stop: 'Stop',
  goOn: 'Go on',
  first: 'This is the first meeting here. A line appears with the next one.',
  noneFits: 'No meeting fits what you chose.',
  stillReading: 'Your notes are being read. You can go on working.',
  noneDated: (number: number) =>
    `${meetings(number)} found, and none tells its day. Give the notes a property “date”, or a date in their name.`,
  none: 'No meeting notes yet. A note counts as one by its title, its folder or its agenda; in the settings you can name the folders and tags of your meetings.',

  measures: {
    asking: {
      title: 'Agenda items that are questions',
      about: 'Share of the agenda, without welcome and breaks',
    },
    'open-questions': { title: 'Open questions', about: 'Per 1,000 words' },
    wonderings: { title: 'Wonderings', about: 'Marks per 1,000 words' },
    knowings: { title: 'Knowings', about: 'Marks per 1,000 words' },
    evenness: { title: 'Evenness of turns', about: 'How evenly the words were spread, where turns are noted' },
    answered: { title: 'Reflections answered', about: 'Prompts with an answer in the note' },
  },
  latest: (value: string) => `Latest: ${value}`,
  noFigures: 'No figures',
  nothing: 'None of these meetings tells.',
  figures: 'All figures',
  caption: 'All figures. Rates count per 1,000 words; a dash means that the note does not tell.',
  day: 'Day',
  meeting: 'Meeting',
  listed: (shown: number, all: number) =>
    `The latest ${meetings(shown)} are listed; an export has all ${format.number(all)}.`,
  saved: (path: string) => `Saved in the vault as “${path}”.`,
  notSaved: (reason: string) => `The figures could not be saved: ${reason}`,
  tableCopied: 'The table is in the clipboard.',
};
