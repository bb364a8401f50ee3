import type { Texts } from '../texts';
import { format } from './formats';

const { count, number } = format;
const links = (many: number): string => count(many, 'keine Links', '# Link', '# Links');
const inFiles = (many: number): string => `in ${count(many, 'keiner Datei', '# Datei', '# Dateien')}`;

export const rewrite: Texts['rewrite'] = {
  title: 'Aus der Tagesordnung Fragen machen',
  itemTitle: 'Als Frage formulieren',
  choose: 'Fragen zur Auswahl',
  asItWas: 'Wie zuvor',
  ownWords: 'In deinen eigenen Worten',
  willRead: 'Die Zeile wird lauten',
  cancel: 'Abbrechen',
  rewrite: 'Umformulieren',
  restore: 'Wiederherstellen',
  keeps: 'Die Themen bleiben unsichtbar in der Notiz und lassen sich jederzeit wiederherstellen.',
  keepsNone: 'Die Themen bleiben nicht in der Notiz: Nur Rückgängigmachen bringt sie zurück.',
  all: 'Alle Punkte',
  rewriteItems: (many) => `${count(many, 'Keine Punkte', '# Punkt', '# Punkte')} umformulieren`,
  questionFor: (topic) => `Frage zu „${topic}“`,
  previous: 'Vorige Frage',
  next: 'Nächste Frage',
  yours: 'deine',
  place: (at, all) => `${number(at)} von ${number(all)}`,
  changedMeanwhile: 'Die Notiz hat sich inzwischen geändert. So lautet sie jetzt.',

  links,
  carried: (many, files) => `${links(many)} ${inFiles(files)}`,
  willUpdate: (carried) => `Außerdem angepasst werden: ${carried}.`,
  updated: (carried) => `Außerdem angepasst: ${carried}.`,
  stay: (many) => count(many, '', '# Link bleibt, wie er ist', '# Links bleiben, wie sie sind'),
  staying: 'Links, die bleiben, wie sie sind:',
  reasons: {
    unresolved: 'führt zu keiner Überschrift',
    ambiguous: 'eine andere Überschrift wird gleich lauten',
    stale: 'die Datei hat sich inzwischen geändert',
    unreadable: 'die Datei lässt sich nicht lesen',
  },
  left: (link, path, reason) => `${link === '' ? path : `${link} in ${path}`}: ${reason}.`,
  more: (many) => `Und ${number(many)} weitere.`,

  itemDone: 'Aus dem Punkt wurde eine Frage.',
  itemsDone: (many) =>
    count(many, 'Aus keinem Punkt wurde eine Frage.', 'Aus # Punkt wurde eine Frage.', 'Aus # Punkten wurden Fragen.'),
  restoredItem: 'Das Thema lautet wieder wie zuvor.',
  restored: (many) =>
    count(many, 'Kein Thema ist zurück.', '# Thema lautet wieder wie zuvor.', '# Themen lauten wieder wie zuvor.'),
  revert: 'Zurücknehmen',
  revertAll: 'In allen Dateien zurücknehmen',
  reverted: (files) => `Zurückgenommen ${inFiles(files)}.`,
  undoneHere: (inFiles) =>
    `Diese Notiz lautet wie zuvor, aber Links in ${count(inFiles, '', 'einer anderen Datei', '# anderen Dateien')} folgen noch der Änderung.`,
  asBefore: 'Alles lautet schon wie zuvor.',
  notReverted: 'Nichts wurde zurückgenommen.',
  leftAsIs: (paths) => `Inzwischen geändert und daher so gelassen: ${paths}`,

  gone: 'Dieser Punkt steht nicht mehr in der Notiz.',
  itemGoneKept: 'Dieser Punkt steht nicht mehr in der Notiz. Deine Worte bleiben hier, bis du dies schließt.',
  noteGoneKept: (note) => `„${note}“ ist nicht mehr da. Deine Worte bleiben hier, bis du dies schließt.`,
  stillReading: 'Die App liest diese Notiz noch. Bitte versuch es gleich noch einmal.',
  noItems: 'In dieser Notiz wurden keine Tagesordnungspunkte gefunden.',
  noOriginal: 'Die Notiz bewahrt kein ursprüngliches Thema dieses Punkts auf.',
  noOriginals: 'Diese Notiz bewahrt keine ursprünglichen Themen auf.',
  lineGone: 'Die Zeile, zu der dieses Thema gehörte, ist nicht mehr da.',
  notRestored:
    'Die Notiz hat sich inzwischen geändert, daher wurde nichts wiederhergestellt. Bitte versuch es noch einmal.',

  changedTitle: (many) => (many === 1 ? 'Diese Frage wurde geändert' : 'Einige Fragen wurden geändert'),
  changedOne:
    'Jemand hat daran gearbeitet, nachdem sie geschrieben war. Das Thema wiederherzustellen entfernt diese Worte.',
  changedSome:
    'Jemand hat daran gearbeitet, nachdem sie geschrieben waren. Wähle die aus, die ihrem Thema weichen sollen.',
  keepQuestion: 'Frage behalten',
  restoreTopics: (many) => `${count(many, 'Keine Themen', '# Thema', '# Themen')} wiederherstellen`,
  insteadOf: (question) => `statt: ${question}`,
};
