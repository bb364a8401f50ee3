import type { Texts } from '../texts';
import { format } from './formats';

const { count, number } = format;
const meetings = (many: number): string => count(many, 'keine Besprechungen', '# Besprechung', '# Besprechungen');
const ofNotes = (many: number): string => `von ${count(many, '0 Notizen', '# Notiz', '# Notizen')}`;

export const trends: Texts['trends'] = {
  title: 'Verlauf der Besprechungen',
  heading: 'Besprechungen im Lauf der Zeit',
  by: 'Reihe nach',
  series: 'Reihe',
  period: 'Zeitraum',
  all: 'Alle',
  folder: 'Ordner',
  tag: 'Tag',
  property: (name) => `Eigenschaft: ${name}`,
  ofMany: (series, many) => `${series} (${number(many)})`,
  periods: { all: 'Gesamte Zeit', year: 'Letzte 12 Monate', quarter: 'Letzte 3 Monate' },
  showAll: 'Alle Besprechungen zeigen',
  saveCsv: 'Als CSV speichern',
  copyTable: 'Als Tabelle kopieren',
  summary: (many) =>
    `${meetings(many)}. Zu sehen ist, wie sich die Sprache deiner Besprechungen bewegt, nicht, wie gut sie sind.`,
  undated: (many) => `Ohne Tag und daher nicht dabei: ${number(many)}. Eine Eigenschaft „date“ nennt ihn.`,
  reading: (done, all) => `${number(done)} ${ofNotes(all)} gelesen …`,
  stopped: (done, all) => `Angehalten nach ${number(done)} ${ofNotes(all)}.`,
  stop: 'Anhalten',
  goOn: 'Fortsetzen',
  first: 'Das ist die erste Besprechung hier. Mit der nächsten erscheint eine Linie.',
  noneFits: 'Keine Besprechung passt zu deiner Auswahl.',
  stillReading: 'Deine Notizen werden gelesen. Du kannst weiterarbeiten.',
  noneDated: (many) =>
    `${meetings(many)} gefunden, aber ohne Tag. Gib den Notizen eine Eigenschaft „date“ oder ein Datum im Namen.`,
  none: 'Noch keine Notizen von Besprechungen. Erkannt werden sie am Titel, am Ordner oder an der Tagesordnung; in den Einstellungen kannst du die Ordner und Tags deiner Besprechungen nennen.',

  measures: {
    asking: {
      title: 'Tagesordnungspunkte als Frage',
      about: 'Anteil an der Tagesordnung, ohne Begrüßung und Pausen',
    },
    'open-questions': { title: 'Offene Fragen', about: 'Auf 1.000 Wörter' },
    wonderings: { title: 'Fragende Stellen', about: 'Markierungen auf 1.000 Wörter' },
    knowings: { title: 'Wissende Stellen', about: 'Markierungen auf 1.000 Wörter' },
    evenness: {
      title: 'Ausgeglichenheit der Beiträge',
      about: 'Wie gleichmäßig die Wörter verteilt waren, wo Beiträge notiert sind',
    },
    answered: { title: 'Beantwortete Fragen', about: 'Fragen zum Nachdenken mit Antwort in der Notiz' },
  },
  latest: (value) => `Zuletzt: ${value}`,
  noFigures: 'Keine Kennzahlen',
  nothing: 'Keine dieser Besprechungen gibt darüber Auskunft.',
  figures: 'Alle Kennzahlen',
  caption: 'Alle Kennzahlen. Raten gelten auf 1.000 Wörter; ein Strich heißt, dass die Notiz nichts dazu sagt.',
  day: 'Tag',
  meeting: 'Besprechung',
  listed: (shown, all) =>
    `Aufgeführt sind die letzten ${number(shown)} Besprechungen; ein Export enthält alle ${number(all)}.`,
  saved: (path) => `Im Vault als „${path}“ gespeichert.`,
  notSaved: (reason) => `Die Kennzahlen konnten nicht gespeichert werden: ${reason}`,
  tableCopied: 'Die Tabelle ist in der Zwischenablage.',
};
