import type { Texts } from '../texts';
import { format } from './formats';

const { count, number } = format;
const links = (many: number): string => count(many, 'geen links', '# link', '# links');
const files = (many: number): string => count(many, 'geen bestanden', '# bestand', '# bestanden');

export const rewrite: Texts['rewrite'] = {
  title: 'Van de agenda vragen maken',
  itemTitle: 'Als vraag herschrijven',
  choose: 'Vragen om uit te kiezen',
  asItWas: 'Zoals het was',
  ownWords: 'In je eigen woorden',
  willRead: 'De regel wordt',
  cancel: 'Annuleren',
  rewrite: 'Herschrijven',
  restore: 'Herstellen',
  keeps: 'De onderwerpen blijven uit het zicht in de notitie en zijn altijd te herstellen.',
  keepsNone: 'De onderwerpen blijven niet in de notitie: alleen ongedaan maken brengt ze terug.',
  all: 'Alle punten',
  rewriteItems: (many) => `${count(many, 'Geen punten', '# punt', '# punten')} herschrijven`,
  questionFor: (topic) => `Vraag voor “${topic}”`,
  previous: 'Vorige vraag',
  next: 'Volgende vraag',
  yours: 'van jou',
  place: (at, all) => `${number(at)} van ${number(all)}`,
  changedMeanwhile: 'De notitie is intussen veranderd. Dit staat er nu.',

  links,
  carried: (many, inFiles) => `${links(many)} in ${files(inFiles)}`,
  willUpdate: (carried) => `Ook bijgewerkt worden: ${carried}.`,
  updated: (carried) => `Ook bijgewerkt: ${carried}.`,
  stay: (many) => count(many, '', '# link blijft zoals hij is', '# links blijven zoals ze zijn'),
  staying: 'Links die blijven zoals ze zijn:',
  reasons: {
    unresolved: 'leidt naar geen enkele kop',
    ambiguous: 'een andere kop gaat hetzelfde luiden',
    stale: 'het bestand is intussen veranderd',
    unreadable: 'het bestand is niet te lezen',
  },
  left: (link, path, reason) => `${link === '' ? path : `${link} in ${path}`}: ${reason}.`,
  more: (many) => `En nog ${number(many)}.`,

  itemDone: 'Het punt werd een vraag.',
  itemsDone: (many) => count(many, 'Geen punt werd een vraag.', '# punt werd een vraag.', '# punten werden vragen.'),
  restoredItem: 'Het onderwerp is weer zoals het was.',
  restored: (many) =>
    count(
      many,
      'Geen onderwerp is hersteld.',
      '# onderwerp is weer zoals het was.',
      '# onderwerpen zijn weer zoals ze waren.',
    ),
  revert: 'Terugdraaien',
  revertAll: 'In alle bestanden terugdraaien',
  reverted: (many) => `Teruggedraaid in ${files(many)}.`,
  undoneHere: (inFiles) =>
    `Deze notitie luidt weer als voorheen, maar links in ${count(inFiles, '', 'een ander bestand', '# andere bestanden')} volgen nog de wijziging.`,
  asBefore: 'Alles is al zoals het was.',
  notReverted: 'Er is niets teruggedraaid.',
  leftAsIs: (paths) => `Intussen veranderd en daarom zo gelaten: ${paths}`,

  gone: 'Dit punt staat niet meer in de notitie.',
  itemGoneKept: 'Dit punt staat niet meer in de notitie. Je woorden blijven hier tot je dit sluit.',
  noteGoneKept: (note) => `“${note}” is er niet meer. Je woorden blijven hier tot je dit sluit.`,
  stillReading: 'De app leest deze notitie nog. Probeer het zo nog eens.',
  noItems: 'In deze notitie zijn geen agendapunten gevonden.',
  noOriginal: 'De notitie bewaart geen origineel van dit punt.',
  noOriginals: 'Deze notitie bewaart geen originelen om te herstellen.',
  lineGone: 'De regel waar dit origineel bij hoorde, is weg.',
  notRestored: 'De notitie is intussen veranderd, dus er is niets hersteld. Probeer het nog eens.',

  changedTitle: (many) => (many === 1 ? 'Deze vraag is gewijzigd' : 'Enkele vragen zijn gewijzigd'),
  changedOne: 'Iemand werkte eraan nadat ze geschreven was. Het onderwerp herstellen haalt die woorden weg.',
  changedSome: 'Iemand werkte eraan nadat ze geschreven waren. Kies welke plaatsmaken voor hun onderwerp.',
  keepQuestion: 'De vraag houden',
  restoreTopics: (many) => `${count(many, 'Geen onderwerpen', '# onderwerp', '# onderwerpen')} herstellen`,
  insteadOf: (question) => `in plaats van: ${question}`,
};
