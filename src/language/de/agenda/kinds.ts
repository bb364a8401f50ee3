import type { AgendaPack, KindCue } from '../../agenda';
import { list } from '../../list';

/** What decided, in words for the user. */
export const reasons = (): AgendaPack['reasons'] => ({
  verb: 'das Verb „{}“',
  head: 'das Nomen „{}“',
  start: 'der Anfang „{}“',
  word: 'das Wort „{}“',
  marker: 'die Kennzeichnung „{}“',
  section: 'der Abschnitt „{}“',
  label: 'der Name „{}“',
  open: 'das Fragewort „{}“',
  closed: 'eine Frage, auf die ein Ja oder Nein genügt',
  choice: 'eine Wahl zwischen zweien',
  mark: 'das Fragezeichen',
  rewritten: 'das Thema, aus dem sie entstand',
});

/** What speaks for each kind. Weights: 1 hints, 2 says so, 3 and more decides against a hint or two. */
export const kinds = (): readonly KindCue[] => [
  {
    kind: 'update',
    at: 'word',
    weight: 3,
    phrases: list(`
-bericht|-berichte|berichten|berichtet|sachstand|zwischenstand|neuigkeiten|aktuelles|mitteilungen|status|update
updates|stand|infos|info|-information|-informationen|informieren|überblick|bekanntgabe|neues aus|neues vom|neues von`),
    found: ['Bericht der Kassenwartin', 'Stand der Dachsanierung', 'Neues aus der Schulkonferenz', 'Quartalsbericht'],
    silent: ['Vorstandswahl', 'Bericht auswerten', 'Notstand im Lager beheben'],
  },
  {
    kind: 'update',
    at: 'word',
    weight: 2,
    phrases: list('vorstellung|vorstellen|-präsentation|präsentieren|ankündigung|ankündigen|teilen'),
    found: ['Vorstellung der neuen Kollegin'],
    silent: ['Vorstellungen zum Raumkonzept diskutieren'],
  },
  {
    kind: 'decision',
    at: 'word',
    weight: 3,
    phrases: list(`
entscheiden|-entscheidung|-entscheidungen|beschließen|beschlussfassung|-beschluss|festlegen|auswählen|-auswahl|-wahl
wählen|abstimmen|abstimmung|einigen|-vergabe|bestimmen|-antrag|-anträge`),
    found: [
      'Wahl des Vorstands',
      'Termin für den Ausflug festlegen',
      'Auftragsvergabe Spielplatz',
      'Standortentscheidung',
    ],
    silent: ['Wahlergebnisse auswerten', 'Genehmigung des Beschlussprotokolls'],
  },
  {
    kind: 'problem',
    at: 'word',
    weight: 3,
    phrases: list(`
-problem|-probleme|-ausfall|-ausfälle|-störung|-störungen|-mangel|-engpass|-engpässe|-beschwerde|-beschwerden
-konflikt|-konflikte|-verzögerung|-verzögerungen|-fehler|-risiko|-risiken|-lücke|-lücken|schwierigkeiten|-rückgang
defekt|defekte|defekter|kaputt|beheben|lösen|-lärm|-überlastung|-schaden|-schäden|-verspätung|-verspätungen|fehlende
fehlt|fehlen|zu wenig|zu viele|-not|überfüllt`),
    found: [
      'Lehrermangel',
      'Defekter Aufzug',
      'Zu wenig Parkplätze',
      'Lieferengpässe bei Verbandmaterial',
      'Verspätungen der Busse',
    ],
    silent: ['Notizen der Moderation', 'Lehrerkonferenz', 'Konfliktseminar planen', 'Risikobericht'],
  },
  {
    kind: 'planning',
    at: 'word',
    weight: 2.5,
    phrases: list(`
planen|-planung|vorbereiten|vorbereitung|-vorbereitung|organisieren|-organisation|ausblick|zeitplan|fahrplan
-terminplan|dienstplan|-dienstplan|nächste schritte|weiteres vorgehen|verteilen|einführen`),
    found: ['Planung des Sommerfests', 'Adventsbasar vorbereiten', 'Urlaubsplanung', 'Weiteres Vorgehen beim Hort'],
    silent: ['Planungsausschuss', 'Bauplan genehmigen'],
  },
  {
    kind: 'planning',
    at: 'word',
    weight: 1.5,
    phrases: list(`
-fest|-feier|-ausflug|klassenfahrt|-reise|-einführung|-umstellung|-umzug|-start|-basar|-veranstaltung|-veranstaltungen
tag der offenen tür|-fortbildung|-schulung|-workshop|-workshops|-einrichtung`),
    found: ['Sommerfest', 'Klassenfahrt nach Bremen', 'Umzug ins neue Büro', 'Tag der offenen Tür'],
    silent: ['Rückblick auf das Sommerfest', 'Manifest besprechen', 'Abfahrt der Busse'],
  },
  {
    kind: 'review',
    at: 'word',
    weight: 3.5,
    phrases: list(`
-rückblick|auswerten|-auswertung|-ergebnisse|-ergebnis|-bilanz|-nachbereitung|-analyse|analysieren|retrospektive
retro|-umfrage|-prüfung|prüfen|überprüfen|-überprüfung|lehren aus|erfahrungen|feedback|durchgehen|review|-kennzahlen`),
    found: [
      'Rückblick auf das Sommerfest',
      'Umfrageergebnisse',
      'Kassenprüfung',
      'Auswertung der Elternbefragung',
      'Bericht auswerten',
    ],
    silent: ['Prüfungsangst', 'Planung des Rückbaus'],
  },
  {
    kind: 'discussion',
    at: 'word',
    weight: 2,
    phrases: list(`
diskutieren|-diskussion|besprechen|-austausch|beraten|-beratung|umgang|-ideen|brainstorming|überlegen|zusammenarbeit
klären`),
    found: ['Umgang mit Handys im Unterricht', 'Ideen für den Schulhof', 'Hausordnung besprechen'],
    silent: ['Beratungslücke', 'Ergebnis der Beratungsumfrage'],
  },
  {
    kind: 'approval',
    at: 'word',
    weight: 4,
    phrases: list(`
-genehmigung|genehmigen|-freigabe|freigeben|entlastung|entlasten|zustimmung|zustimmen|-abnahme|bestätigung
bestätigen|verabschieden|annahme|verabschiedung der|verabschiedung des`),
    found: [
      'Genehmigung des Protokolls vom Mai',
      'Entlastung des Vorstands',
      'Budget freigeben',
      'Verabschiedung des Haushalts 2027',
    ],
    silent: ['Bericht über das Baugenehmigungsverfahren', 'Verabschiedung von Frau Weber'],
  },
  {
    kind: 'procedural',
    at: 'start',
    weight: 4,
    phrases: list(`
begrüßung|eröffnung|verschiedenes|sonstiges|verabschiedung|eröffnung der sitzung|begrüßung der
genehmigung der tagesordnung|feststellung der beschlussfähigkeit|feststellen der beschlussfähigkeit|feststellung der anwesenheit|protokollführung
vorstellungsrunde|pause|abschlussrunde|nächster termin`),
    found: [
      'Begrüßung durch die Vorsitzende',
      'Eröffnung und Begrüßung',
      'Verabschiedung von Frau Weber',
      'Nächster Termin',
    ],
    silent: ['Pausenregelung', 'Eröffnungsfeier der Turnhalle'],
  },
  {
    kind: 'update',
    at: 'marker',
    weight: 4,
    phrases: list('info|information|zur info|zur information|zur kenntnis|bericht|update|i'),
    found: ['Info: Neue Öffnungszeiten', 'Umbau der Küche (Info)'],
    silent: ['Infostand: Material'],
  },
  {
    kind: 'decision',
    at: 'marker',
    weight: 4,
    phrases: list('antrag|beschluss|entscheidung|zur entscheidung|zur abstimmung|e|b'),
    found: ['Entscheidung: Neue Küche', 'Antrag: Tempo 30 vor der Schule'],
    silent: ['Diskussion: Neue Küche'],
  },
  {
    kind: 'discussion',
    at: 'marker',
    weight: 4,
    phrases: list('diskussion|zur diskussion|zur beratung|d|idee|vorschlag'),
    found: ['Diskussion: Neue Küche', 'Schulhof (Diskussion)'],
    silent: ['Info: Neue Küche'],
  },
  {
    kind: 'problem',
    at: 'marker',
    weight: 4,
    phrases: ['problem'],
    found: ['Problem: Heizung in der Turnhalle'],
    silent: ['Planung: Heizung in der Turnhalle'],
  },
  {
    kind: 'planning',
    at: 'marker',
    weight: 4,
    phrases: ['planung'],
    found: ['Planung: Heizung in der Turnhalle'],
    silent: ['Problem: Heizung in der Turnhalle'],
  },
  {
    kind: 'update',
    at: 'section',
    weight: 2,
    phrases: list('berichte|mitteilungen|zur information|informationen|aktuelles'),
    found: [],
    silent: [],
  },
  {
    kind: 'decision',
    at: 'section',
    weight: 2,
    phrases: list('zur entscheidung|zur abstimmung|anträge|beschlussfassung'),
    found: [],
    silent: [],
  },
  { kind: 'approval', at: 'section', weight: 2, phrases: ['zur genehmigung', 'freigaben'], found: [], silent: [] },
];
