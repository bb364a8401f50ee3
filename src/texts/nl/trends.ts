import type { Texts } from '../texts';
import { format } from './formats';

const { count, number } = format;
const meetings = (many: number): string => count(many, 'geen vergaderingen', '# vergadering', '# vergaderingen');
const ofNotes = (many: number): string => `van ${count(many, '0 notities', '# notitie', '# notities')}`;

export const trends: Texts['trends'] = {
  title: 'Verloop van de vergaderingen',
  heading: 'Vergaderingen in de tijd',
  by: 'Reeksen per',
  series: 'Reeks',
  period: 'Periode',
  all: 'Alle',
  folder: 'Map',
  tag: 'Tag',
  property: (name) => `Eigenschap: ${name}`,
  ofMany: (series, many) => `${series} (${number(many)})`,
  periods: { all: 'Altijd', year: 'Laatste 12 maanden', quarter: 'Laatste 3 maanden' },
  showAll: 'Alle vergaderingen tonen',
  saveCsv: 'Opslaan als CSV',
  copyTable: 'Kopiëren als tabel',
  summary: (many) => `${meetings(many)}. Ze tonen hoe de taal van je vergaderingen beweegt, niet hoe goed ze zijn.`,
  undated: (many) => `Zonder dag en daarom weggelaten: ${number(many)}. Een eigenschap “date” noemt die.`,
  reading: (done, all) => `${number(done)} ${ofNotes(all)} gelezen…`,
  stopped: (done, all) => `Gestopt na ${number(done)} ${ofNotes(all)}.`,
  stop: 'Stoppen',
  goOn: 'Verdergaan',
  first: 'Dit is de eerste vergadering hier. Met de volgende verschijnt een lijn.',
  noneFits: 'Geen vergadering past bij je keuze.',
  stillReading: 'Je notities worden gelezen. Je kunt verder werken.',
  noneDated: (many) =>
    `${meetings(many)} gevonden, zonder dag. Geef de notities een eigenschap “date” of een datum in hun naam.`,
  none: 'Nog geen notities van vergaderingen. Ze worden herkend aan hun titel, map of agenda; in de instellingen kun je de mappen en tags van je vergaderingen noemen.',

  measures: {
    asking: { title: 'Agendapunten als vraag', about: 'Aandeel van de agenda, zonder welkom en pauzes' },
    'open-questions': { title: 'Open vragen', about: 'Per 1.000 woorden' },
    wonderings: { title: 'Verwonderingen', about: 'Markeringen per 1.000 woorden' },
    knowings: { title: 'Zekerheden', about: 'Markeringen per 1.000 woorden' },
    evenness: {
      title: 'Evenwicht van de beurten',
      about: 'Hoe gelijk de woorden waren verdeeld, waar beurten zijn genoteerd',
    },
    answered: { title: 'Beantwoorde reflecties', about: 'Vragen met een antwoord in de notitie' },
  },
  latest: (value) => `Laatste: ${value}`,
  noFigures: 'Geen cijfers',
  nothing: 'Geen van deze vergaderingen vermeldt het.',
  figures: 'Alle cijfers',
  caption: 'Alle cijfers. Aantallen zijn per 1.000 woorden; een streepje betekent dat de notitie het niet vermeldt.',
  day: 'Dag',
  meeting: 'Vergadering',
  listed: (shown, all) => `De laatste ${number(shown)} vergaderingen staan hier; een export bevat alle ${number(all)}.`,
  saved: (path) => `Opgeslagen in de kluis als “${path}”.`,
  notSaved: (reason) => `De cijfers konden niet worden opgeslagen: ${reason}`,
  tableCopied: 'De tabel staat op het klembord.',
};
