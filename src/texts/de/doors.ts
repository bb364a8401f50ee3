import type { Texts } from '../texts';
import { format } from './formats';

const { count, number, quoted } = format;

export const doors: Texts['doors'] = {
  noNote: (name) => `Es gibt in diesem Vault keine Notiz ${quoted(name)}.`,
  noMarkdown: (path) => `${quoted(path)} ist keine Markdown-Notiz.`,
  noPeriod: (period, periods) => `Es gibt keinen Zeitraum ${quoted(period)}; möglich ist ${periods}.`,
  noWay: (by, ways) => `Nach ${quoted(by)} werden keine Reihen gebildet; möglich ist ${ways}.`,
  noSeries: (series) => `Keine Besprechung mit einem Tag gehört zu einer Reihe ${quoted(series)}.`,
  stopped: 'Das Lesen des Vaults ist angehalten; der Befehl „Lesen des Vaults fortsetzen“ führt es weiter.',
  stillReading: (done, total) =>
    `Der Vault wird noch gelesen, bisher ${number(done)} von ${count(total, '0 Notizen', '# Notiz', '# Notizen')}. Frag in einer Weile noch einmal.`,
  link: (why) => `Dieser Link zu Wonderings führt nirgendwohin: ${why}`,
  noPlace: (place, places) => `${quoted(place)} lässt sich nicht öffnen; möglich ist ${places}.`,
  block: {
    noOption: (line, options) =>
      `${quoted(line)} ist keine Angabe. Eine Angabe ist eine Zeile wie „series: Vorstand“; möglich ist ${options}.`,
    twice: (option) => `Die Angabe ${quoted(option)} steht zweimal da.`,
    noValue: (option) => `Die Angabe ${quoted(option)} hat keinen Wert.`,
    both: 'Ein Block zeichnet eine Notiz oder eine Reihe, nicht beides.',
    noFigure: (name, names) => `Es gibt keine Kennzahl ${quoted(name)}; möglich ist ${names}.`,
    needsSeries: (option) => `Die Angabe ${quoted(option)} gehört zu einer Reihe.`,
    nowhere: 'Dieser Block steht in keiner Notiz, also muss er eine Notiz oder eine Reihe nennen.',
    leftAlone: (note) => `${quoted(note)} bleibt unberührt, wie es die Eigenschaften oder die Einstellungen wollen.`,
    noMeeting: (note) =>
      `${quoted(note)} hat keine Kennzahlen: Sie liest sich nicht wie die Notizen einer Besprechung.`,
    noneIn: (series) => `Keine Besprechung von ${quoted(series)} liegt in diesem Zeitraum.`,
    reading: 'Deine Notizen werden gelesen; die Kennzahlen erscheinen gleich hier.',
    own: 'Diese Besprechung in Zahlen',
    meetings: (many) => count(many, 'keine Besprechungen', '# Besprechung', '# Besprechungen'),
    rate: (value) => `${value} auf 1.000 Wörter`,
    notTold: '– (die Notiz sagt nichts dazu)',
    tooShort: '– (zu wenige Wörter)',
  },
};
