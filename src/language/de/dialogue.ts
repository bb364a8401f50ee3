import type { DialoguePack } from '../dialogue';
import { dialogue as english } from '../en/dialogue';
import { list, once } from '../list';
import { germanNames } from './names';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that open a line before a colon and are no person's name. */
const NOT_NAMES = `
abstimmung achtung allgemein alternative anmerkung antrag antwort anwesend beispiel bericht beschluss beschlusse datum
entschuldigt ergebnis ergebnisse fazit frage fragen frist grund hinweis hintergrund idee ja kosten massnahme meinung
nachteil nachteile nein neu notiz offen ort protokoll punkt regel risiko schritt siehe sonstiges stand termin thema
ursache vorschlag vorteil vorteile warum wer wichtig wir wo wunsch zeit ziel
`;

/** Words too common for a question to take up; words of three letters and fewer never count. */
const COMMON = `
aber alle alles andere auch bitte danke dann dass denn diese doch eigentlich eine einen einer ganz gibt habe haben heute
immer jetzt kann keine kommt machen mehr muss nach nicht noch oder schon sehr sein sich sind soll sollen uber unser viel
vielleicht warum welche wenn werden wieder wird wissen wollen
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
  mentionSections: list('dank|ehrungen|geburtstage|personalia'),
  agendaSections: list('tagesordnung|tagesordnungspunkte|agenda|themen|tops|besprechungspunkte|ablauf|programm'),
  notNames: [...english.notNames, ...words(NOT_NAMES)],
  endings: words('ung ungen heit heiten keit keiten schaft schaften tion tionen tat taten ismus nis nisse ling tum'),
  roles: words(
    'moderation moderatorin vorsitz vorsitzende leitung schulleitung elternsprecherin burgermeister burgermeisterin',
  ),
  voices: words('ich du sie wir interviewer interviewerin'),
  numbered: list('sprecher|sprecherin|teilnehmer|teilnehmerin|person|stimme|gast|unbekannt'),
  and: ['und', '&', '+', '/'],
  titles: list('herr|frau|hr|fr|dr|prof|pfarrer|pfarrerin|schwester|dipl|ing'),
  givenNames: [...english.givenNames, ...words(germanNames)],
  common: words(COMMON),
  chat: { from: ['von'], to: ['an'] },
}));
