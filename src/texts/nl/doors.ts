import type { Texts } from '../texts';
import { format } from './formats';

const { count, number, quoted } = format;

export const doors: Texts['doors'] = {
  noNote: (name) => `Er is geen notitie ${quoted(name)} in deze kluis.`,
  noMarkdown: (path) => `${quoted(path)} is geen Markdown-notitie.`,
  noPeriod: (period, periods) => `Er is geen periode ${quoted(period)}; het kan ${periods} zijn.`,
  noWay: (by, ways) => `Er worden geen reeksen gemaakt per ${quoted(by)}; het kan ${ways} zijn.`,
  noSeries: (series) => `Geen vergadering met een dag hoort bij een reeks ${quoted(series)}.`,
  stopped: 'Het lezen van de kluis is gestopt; de opdracht “Verder lezen van de kluis” gaat door.',
  stillReading: (done, total) =>
    `De kluis wordt nog gelezen, tot nu toe ${number(done)} van ${count(total, '0 notities', '# notitie', '# notities')}. Vraag het straks nog eens.`,
  link: (why) => `Deze link naar Wonderings leidt nergens heen: ${why}`,
  noPlace: (place, places) => `${quoted(place)} kan niet worden geopend; het kan ${places} zijn.`,
  block: {
    noOption: (line, options) =>
      `${quoted(line)} is geen optie. Een optie is een regel als “series: Bestuur”; het kan ${options} zijn.`,
    twice: (option) => `De optie ${quoted(option)} staat er twee keer.`,
    noValue: (option) => `De optie ${quoted(option)} heeft geen waarde.`,
    both: 'Een blok tekent een notitie of een reeks, niet allebei.',
    noFigure: (name, names) => `Er is geen cijfer ${quoted(name)}; het kan ${names} zijn.`,
    needsSeries: (option) => `De optie ${quoted(option)} hoort bij een reeks.`,
    nowhere: 'Dit blok staat in geen notitie, dus het moet een notitie of een reeks noemen.',
    leftAlone: (note) => `${quoted(note)} wordt niet gelezen, zoals haar eigenschappen of de instellingen vragen.`,
    noMeeting: (note) => `${quoted(note)} heeft geen cijfers: zij leest niet als de notities van een vergadering.`,
    noneIn: (series) => `Geen vergadering van ${quoted(series)} ligt in deze periode.`,
    reading: 'Je notities worden gelezen; de cijfers verschijnen hier zo.',
    own: 'Deze vergadering in cijfers',
    meetings: (many) => count(many, 'geen vergaderingen', '# vergadering', '# vergaderingen'),
    rate: (value) => `${value} per 1.000 woorden`,
    notTold: '– (de notitie vermeldt het niet)',
    tooShort: '– (te weinig woorden)',
  },
};
