import type { DialoguePack } from '../dialogue';
import { dialogue as english } from '../en/dialogue';
import { germanNames } from './names';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const phrases = (list: string): readonly string[] => list.trim().split(/\s*[|\n]\s*/);

/** Words that open a line before a colon and are no person's name. */
const NOT_NAMES = `
abstimmung abstimmungsergebnis achtung aktion aktuell alle allgemein alternative alternativen angebot anfang anfrage anlage
anlagen anlass anmerkung anregung antrag antwort antworten anwesend anwesende arbeit art aufgabe aufgaben ausblick ausgangslage
auswertung aktuelles bearbeitung bedarf bedenken begrundung beginn beispiel beitrag bemerkung bericht beschluss beschlusse
beschreibung betreff bis budget chance chancen dafur dagegen dank danke dank datum dauer details diskussion einfuhrung einladung
einnahmen einwand einwande ende entscheidung enthaltung enthaltungen entschuldigt entwurf erfahrung ergebnis ergebnisse erledigt
erste erstens ersten etat fazit fehlt folge folgen fokus forderung fortschritt frage fragen freitag frist fur gegen gegenstand
geplant grund grunde gaste hinweis hintergrund idee ideen info information informationen inhalt ja jedoch kontakt kontext konto
kosten kritik link links liste losung losungen mail massnahme massnahmen material meinung menge methode minuten mitglieder
mittwoch moglichkeit montag nachteil nachteile nachste name namen nein neu neuer notiz notizen noch offen option optionen ort
person plan planung plus position preis prioritat problem probleme programm projekt protokoll prufung punkt punkte quelle raum
regel regeln reihenfolge risiken risiko ruckblick ruckmeldung runde sachstand samstag schritt schritte seite siehe sitzung
sonntag sonstiges sorge stand start status stichwort stimmen summe tagesordnung telefon teilnehmende teilnehmer termin termine
text thema themen titel top tops uhrzeit umsetzung und unterlagen unterstutzung ursache ursachen variante varianten verantwortlich
verein vereinbarung vergleich verschiedenes version verteiler vorgehen vorschlag vorschlage vorteil vorteile wann warum was weg
weiter weiteres wer wert wichtig wie wir wo woche wunsch wunsche zahl zahlen zeit zeitplan ziel ziele zitat zu zusage zustandig
zusammenfassung zweck zweite zweitens dienstag donnerstag anschliessend ausserdem
`;

/** Words too common for a question to take up; words of three letters and fewer never count. */
const COMMON = `
aber alle allem allen aller alles also andere anderen auch auf beim bereits besser bestimmt bitte bleibt brauchen braucht danke
dann darf daran darauf daruber dass davon dazu denke denken denn deren deshalb dessen dich diese diesem diesen dieser dieses doch
dort durch eben eher eigentlich eine einem einen einer eines einfach einmal etwas euch eure finde finden frage fragen fur ganz
geben geht genau gern gerne gesagt gibt glaube gleich gross gute guten guter habe haben hast hatte hatten heute hier hinter ihnen
ihre ihrem ihren ihrer immer jede jedem jeden jeder jetzt kann kannst kein keine keinen klar kommen kommt konnen konnte konnten
leute lange machen macht mache mehr mein meine meinen meiner meint mich mochte mochten muss mussen musste nach nicht nichts noch
oder ohne recht sagen sagt schon sehe sehen sehr sein seine seinem seinen seiner seit sich sicher sind soll sollen sollte sollten
sonst super tun uber uberhaupt unser unsere unserem unseren unserer unter viel viele vielen vielleicht vom von vor wann waren
warum weil weiss welche welchem welchen welcher wenn werden wieder wieso will wirklich wird wissen wollen worden wurde wurden
ware waren zum zur zwar zwischen
`;

/** Words and phrases stand without accents, as the layer compares them. Names are much the same as in English notes. */
export const dialogue: DialoguePack = {
  ...english,
  id: 'de',
  attendees:
    phrases(`anwesend|anwesende|anwesenheit|anwesenheitsliste|teilnehmer|teilnehmerinnen|teilnehmende|teilnehmer*innen
    teilnehmer_innen|teilnehmer/innen|teilnehmerinnen und teilnehmer|teilnehmerkreis|teilnehmerliste|dabei|mit dabei|vor ort
    online|online dabei|remote|gaste|mitglieder|stimmberechtigt|stimmberechtigte mitglieder|team|wer ist da`),
  absentees:
    phrases(`abwesend|abwesende|entschuldigt|unentschuldigt|entschuldigt fehlen|nicht anwesend|es fehlen|fehlend|verhindert
    krank|urlaub|im urlaub`),
  properties: phrases(
    'teilnehmer|teilnehmerinnen|teilnehmende|anwesend|anwesende|personen|attendees|participants|people|present',
  ),
  nameColumns: phrases('name|namen|vor- und nachname|teilnehmer|teilnehmerin|teilnehmende|person|wer|mitglied'),
  ownerSections:
    phrases(`aufgaben|offene aufgaben|aufgabenliste|massnahmen|nachste schritte|todo|todos|to-do|to-dos|arbeitsauftrage
    aktionspunkte|vereinbarungen|wer macht was|rollen|zustandigkeiten|verantwortlichkeiten|links|anlagen|unterlagen|kontakte
    kandidaten|kandidatinnen|vorschlage zur wahl|dienstplan|termine`),
  mentionSections: phrases('dank|danke|ehrungen|geburtstage|jubilaen|neue mitglieder|personalia|gluckwunsche'),
  agendaSections: phrases('tagesordnung|tagesordnungspunkte|agenda|themen|tops|besprechungspunkte|ablauf|programm'),
  notNames: [...english.notNames, ...words(NOT_NAMES)],
  endings: words('ung ungen heit heiten keit keiten schaft schaften tion tionen tat taten ismus nis nisse ling tum'),
  roles: words(`moderation moderator moderatorin vorsitz vorsitzende vorsitzender leitung leiter leiterin schulleitung
    elternsprecher elternsprecherin burgermeister burgermeisterin kassenwart kassenwartin schriftfuhrer schriftfuhrerin
    protokollant protokollantin referent referentin arzt arztin oberarzt oberarztin pflege stationsleitung patient patientin
    lehrer lehrerin schuler schulerin gast`),
  voices: words('ich du sie wir interviewer interviewerin'),
  numbered: phrases('sprecher|sprecherin|teilnehmer|teilnehmerin|person|stimme|gast|unbekannt'),
  and: ['und', '&', '+', '/'],
  titles: phrases('herr|frau|hr|fr|dr|prof|pfarrer|pfarrerin|schwester|dipl|ing'),
  givenNames: [...english.givenNames, ...words(germanNames)],
  common: words(COMMON),
  chat: { from: ['von'], to: ['an'] },
};
