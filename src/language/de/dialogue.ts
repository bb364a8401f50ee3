import type { DialoguePack } from '../dialogue';
import { dialogue as english } from '../en/dialogue';
import { list, once } from '../list';
import { germanNames } from './names';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that open a line before a colon and are no person's name. */
const NOT_NAMES = `
abstimmung achtung allgemein alternative angebot anlage anmerkung anregung antrag antwort anwesend auftrag ausblick
bedenken begrundung beginn beispiel beitrag bericht beschluss beschlusse betreff datum diskussion entschuldigt entwurf
ergebnis ergebnisse erstens fazit fehlt folge fortschritt frage fragen freitag frist gast grund hinweis hintergrund
idee ideen inhalt ja kosten kritik losung massnahme massnahmen meinung mittwoch montag nachteil nachteile nein neu
notiz offen ort plan preis probleme projekt protokoll punkt punkte quelle raum regel risiko samstag schritt siehe
sonntag sonstiges stand stichwort tagesordnung teilnehmende teilnehmer termin termine thema themen titel uhrzeit
ursache variante verantwortlich verein vorgehen vorschlag vorteil vorteile warum wer wert wichtig wir wo wunsch zahl
zahlen zeit ziel ziele zitat zusage zweck zweitens
`;

/** Words too common for a question to take up; words of three letters and fewer never count. */
const COMMON = `
aber alle allen alles andere auch beim bitte brauchen danke dann dass davon dazu denke denn diese dieser dieses doch
dort eben eigentlich eine einem einen einer etwas frage ganz geht genau gern gibt glaube habe haben hast hatte heute
hier immer jetzt kann kein keine klar kommt konnen konnte machen macht mehr mein meine muss mussen nach nicht nichts
noch oder ohne recht sagen schon sehr sein seine sich sind soll sollen sollte sonst uber unser unsere viel viele
vielleicht wann waren warum welche wenn werden wieder will wird wissen wollen worden wurde wurden
`;

/** Words and phrases stand without accents, as the layer compares them. Names are much the same as in English notes. */
export const dialogue = once((): DialoguePack => ({
  ...english,
  id: 'de',
  attendees:
    list(`anwesend|anwesende|anwesenheit|anwesenheitsliste|teilnehmer|teilnehmerinnen|teilnehmende|teilnehmer*innen
    teilnehmer_innen|teilnehmer/innen|teilnehmerinnen und teilnehmer|teilnehmerkreis|teilnehmerliste|dabei|mit dabei|vor ort
    online|online dabei|remote|gaste|mitglieder|stimmberechtigt|stimmberechtigte mitglieder|team|wer ist da`),
  absentees:
    list(`abwesend|abwesende|entschuldigt|unentschuldigt|entschuldigt fehlen|nicht anwesend|es fehlen|fehlend|verhindert
    krank|urlaub|im urlaub`),
  properties: list(
    'teilnehmer|teilnehmerinnen|teilnehmende|anwesend|anwesende|personen|attendees|participants|people|present',
  ),
  nameColumns: list('name|namen|vor- und nachname|teilnehmer|teilnehmerin|teilnehmende|person|wer|mitglied'),
  ownerSections:
    list(`aufgaben|offene aufgaben|aufgabenliste|massnahmen|nachste schritte|todo|todos|to-do|to-dos|arbeitsauftrage
    aktionspunkte|vereinbarungen|wer macht was|rollen|zustandigkeiten|verantwortlichkeiten|links|anlagen|unterlagen|kontakte
    kandidaten|kandidatinnen|vorschlage zur wahl|dienstplan|termine`),
  mentionSections: list('dank|danke|ehrungen|geburtstage|jubilaen|neue mitglieder|personalia|gluckwunsche'),
  agendaSections: list('tagesordnung|tagesordnungspunkte|agenda|themen|tops|besprechungspunkte|ablauf|programm'),
  notNames: [...english.notNames, ...words(NOT_NAMES)],
  endings: words('ung ungen heit heiten keit keiten schaft schaften tion tionen tat taten ismus nis nisse ling tum'),
  roles: words(`moderation moderator moderatorin vorsitz vorsitzende vorsitzender leitung leiter leiterin schulleitung
    elternsprecher elternsprecherin burgermeister burgermeisterin kassenwart kassenwartin schriftfuhrer schriftfuhrerin
    protokollant protokollantin referent referentin arzt arztin oberarzt oberarztin pflege stationsleitung patient patientin
    lehrer lehrerin schuler schulerin gast`),
  voices: words('ich du sie wir interviewer interviewerin'),
  numbered: list('sprecher|sprecherin|teilnehmer|teilnehmerin|person|stimme|gast|unbekannt'),
  and: ['und', '&', '+', '/'],
  titles: list('herr|frau|hr|fr|dr|prof|pfarrer|pfarrerin|schwester|dipl|ing'),
  givenNames: [...english.givenNames, ...words(germanNames)],
  common: words(COMMON),
  chat: { from: ['von'], to: ['an'] },
}));
