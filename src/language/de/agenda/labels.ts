import type { LabelPack } from '../../agenda';
import { list } from '../../list';

/** Names of sections. They are matched without numbering, emoji, times and punctuation, and in lower case. */
export const labels = (): LabelPack => ({
  entries: [
    {
      role: 'agenda',
      meeting: 3,
      phrases: list(`
tagesordnung|tagesordnungspunkte|agenda|tops|besprechungspunkte|besprechungsthemen|zu besprechende punkte`),
    },
    {
      role: 'agenda',
      meeting: 1,
      phrases: list(`
themen|themenliste|besprochene themen|punkte|diskussionspunkte|gesprächsthemen|zu besprechen|zu klären|offene themen|offene punkte
weitere themen|neue themen|programm|ablauf`),
    },
    {
      role: 'group',
      phrases: list(`
diskussion|aussprache|austausch|zur entscheidung|zur information|zur diskussion|zur genehmigung|zur abstimmung
öffentlicher teil|nichtöffentlicher teil|nicht öffentlicher teil|schwerpunkte|hauptthemen`),
    },
    {
      role: 'group',
      item: 'update',
      phrases: list('berichte|mitteilungen|informationen|infos|bekanntmachungen|aktuelles|neuigkeiten|updates'),
    },
    {
      role: 'single',
      item: 'update',
      phrases: list('blitzrunde|standup|stand-up|daily|teamrunde'),
    },
    {
      role: 'group',
      item: 'procedural',
      meeting: 1,
      phrases: list('verschiedenes|sonstiges|diverses|anfragen'),
    },
    { role: 'group', item: 'approval', phrases: ['genehmigungen', 'freigaben'] },
    { role: 'group', item: 'discussion', phrases: ['anträge', 'vorschläge'] },
    {
      role: 'group',
      item: 'problem',
      phrases: list('probleme|hindernisse|blockaden|risiken|herausforderungen'),
    },
    {
      role: 'single',
      item: 'procedural',
      meeting: 1,
      phrases: list(`
begrüßung|eröffnung|eröffnung der sitzung|ankommen|verabschiedung|schlussrunde|abschluss|abschlussrunde|ende
ende der sitzung|schließung der sitzung|vorstellungsrunde|blitzlicht|check-in|pause|kaffeepause|mittagspause
feststellung der beschlussfähigkeit|feststellen der beschlussfähigkeit|feststellung der anwesenheit|beschlussfähigkeit|genehmigung der tagesordnung
fragen|fragerunde|einwohnerfragestunde|organisatorisches|festlegung der protokollführung`),
    },
    {
      role: 'notes',
      meeting: 1,
      phrases: list('protokoll|notizen|mitschrift|zusammenfassung|sitzungsprotokoll|verlauf'),
    },
    {
      role: 'part',
      phrases: list(`
hintergrund|kontext|ausgangslage|fazit|ergebnis|ergebnisse|sachverhalt|begründung|beschlussvorschlag|optionen
vorschlag|vorteile|nachteile|details|erkenntnisse|erledigt|in arbeit|gestern|heute|morgen|empfehlung`),
    },
    {
      role: 'closed',
      meeting: 2,
      line: 'procedural',
      phrases: list(`
beschlussfähigkeit des vorstands|protokolix|anwesend|anwesende|anwesende mitglieder|anwesende personen|anwesenheit|anwesenheitsliste|teilnehmer|teilnehmer*innen|teilnehmer:innen|teilnehmer/innen|teilnehmende
entschuldigt|abwesend|abwesende|protokollant|protokollantin|protokoll führt|sitzungsleitung|moderation
nächste sitzung|nächster termin|nächstes treffen`),
    },
    {
      role: 'closed',
      meeting: 1,
      line: 'planning',
      phrases: list(`
aufgaben|offene aufgaben|maßnahmen|to-do|to-dos|todo|todos|nächste schritte|aktionspunkte|beschluss|beschlüsse
entscheidung|entscheidungen|vereinbarungen`),
    },
    {
      role: 'closed',
      phrases: list(`
gäste|mitglieder|team|rollen|inhalt|inhaltsverzeichnis|formalia|links|anhang|anlage|dokumente|unterlagen|quellen|siehe auch|ort|datum|zeit|uhrzeit
termine|kontakt|ziel|ziele|zeitpunkt|dauer|aufzeichnung|glossar|reflexion`),
    },
  ],
  partNames: list('angabe|angaben|fakten|rahmendaten|metadaten|vorlage'),
  before: list(`
die|der|das|unsere|vorläufige|geplante|vorgeschlagene|heutige|neue|aktuelle|weitere|offene|wichtige|allgemeine`),
  after: list('heute|morgen|gesamt|neu|fortsetzung|entwurf'),
  ends: list('themen|agenda|tagesordnung|tagesordnungspunkte'),
  joins: list('für|am|vom|zur|zum|des|der|im|mit'),
  ands: ['und', 'oder'],
  facts: list(`
datum|ort|zeit|uhrzeit|beginn|ende|raum|leitung|sitzungsleitung|moderation|protokoll|anwesend|anwesende|abwesend
entschuldigt|teilnehmer|teilnehmende|gäste|nächster termin|nächste sitzung|nächstes treffen|frist|verantwortlich
zuständig|link|status|team|beschluss|beschlüsse|ergebnis|abstimmung|enthaltungen|aufgabe|aufgaben|todo|to-do|hinweis
anmerkung|fazit|ziel|ziele|anlage`),
});
