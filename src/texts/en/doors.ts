import { format } from './formats';

const { count, quoted } = format;

/** What the code block draws, and what it and links say when they cannot do what they are asked for. */
export const doors = {
  noNote: (name: string) => `There is no note ${quoted(name)} in this vault.`,
  noMarkdown: (path: string) => `${quoted(path)} is no Markdown note.`,
  noPeriod: (period: string, periods: string) => `There is no period ${quoted(period)}; it can be ${periods}.`,
  noWay: (by: string, ways: string) => `No series are made by ${quoted(by)}; it can be ${ways}.`,
  noSeries: (series: string) => `No meeting with a day belongs to a series ${quoted(series)}.`,
  stopped: 'Reading the vault was stopped; the command “Go on reading the vault” continues.',
  stillReading: (done: number, total: number) =>
    `The vault is still being read, ${format.number(done)} of ${count(total, 'no notes', '# note', '# notes')} so far. Ask again in a while.`,
  link: (why: string) => `This link to Wonderings leads nowhere: ${why}`,
  noPlace: (place: string, places: string) => `${quoted(place)} cannot be opened; it can be ${places}.`,
  block: {
    noOption: (line: string, options: string) =>
      `${quoted(line)} is no option. An option is a line like “series: Board”; there can be ${options}.`,
    twice: (option: string) => `The option ${quoted(option)} is given twice.`,
    noValue: (option: string) => `The option ${quoted(option)} has no value.`,
    both: 'A block draws a note or a series, not both.',
    noFigure: (name: string, names: string) => `There is no figure ${quoted(name)}; it can be ${names}.`,
    needsSeries: (option: string) => `The option ${quoted(option)} goes with a series.`,
    nowhere: 'This block stands in no note, so it has to name a note or a series.',
    leftAlone: (note: string) => `${quoted(note)} is left alone, as its properties or the settings ask.`,
    noMeeting: (note: string) => `${quoted(note)} has no figures: it does not read like the notes of a meeting.`,
    noneIn: (series: string) => `No meeting of ${quoted(series)} lies in this period.`,
    reading: 'Your notes are being read; the figures appear here in a moment.',
    own: 'This meeting in figures',
    meetings: (number: number) => count(number, 'no meetings', '# meeting', '# meetings'),
    rate: (value: string) => `${value} per 1,000 words`,
    notTold: '– (the note does not tell)',
    tooShort: '– (too few words)',
  },
};
