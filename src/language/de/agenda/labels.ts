import type { LabelPack } from '../../agenda';
import { list } from '../../list';

/** Names of sections. They are matched without numbering, emoji, times and punctuation, and in lower case. */
export const labels = (): LabelPack => ({
  entries: [
    {
      role: 'agenda',
      meeting: 3,
      phrases: list(`
    tagesordnung|tagesordnungspunkte|agenda|agendapunkte|tops|besprechungspunkte|besprechungsthemen|themen der sitzung
    zu besprechende punkte|zu besprechende themen|sitzungsablauf`),
    },
    {
      role: 'agenda',
      meeting: 1,
      phrases: list(`
    themen|themenliste|themenspeicher|punkte|diskussionspunkte|gesprächsthemen|diskussionsthemen|zu besprechen
    zu klären|offene themen|offene punkte|weitere themen|neue themen|programm|ablauf|ablaufplan`),
    },
    {
      role: 'group',
      phrases: list(`
    diskussion|aussprache|austausch|zur entscheidung|zur information|zur kenntnis|zur diskussion|zur beratung
    zur genehmigung|zur abstimmung|öffentlicher teil|nichtöffentlicher teil|nicht öffentlicher teil
    öffentliche sitzung|nichtöffentliche sitzung|vormittag|nachmittag|schwerpunkte|schwerpunktthemen|hauptthemen
    offene fragen|fragen und themen`),
    },
    {
      role: 'group',
      item: 'update',
      phrases: list(`
    berichte|berichte aus den ausschüssen|berichte aus den arbeitsgruppen|berichte aus den bereichen
    berichte aus den teams|mitteilungen|informationen|infos|bekanntmachungen|bekanntgaben|aktuelles|neuigkeiten
    updates|ankündigungen`),
    },
    {
      role: 'single',
      item: 'update',
      phrases: list('blitzrunde|berichtsrunde|standup|stand-up|daily|rundlauf|teamrunde'),
    },
    {
      role: 'group',
      item: 'procedural',
      meeting: 1,
      phrases: list(`
    verschiedenes|sonstiges|diverses|anfragen und mitteilungen|wünsche und anregungen|wünsche und anträge|anfragen
    anfragen und anregungen`),
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
    begrüßung|begrüssung|eröffnung|eröffnung der sitzung|eröffnung der versammlung|einstieg|ankommen|verabschiedung
    schluss|schlusswort|schlussrunde|abschluss|abschlussrunde|ausklang|ende|ende der sitzung|schließung der sitzung
    vorstellungsrunde|kennenlernrunde|befindlichkeitsrunde|blitzlicht|check-in|check-out|pause|kaffeepause
    mittagspause|feststellung der beschlussfähigkeit|feststellung der anwesenheit
    feststellung der anwesenheit und beschlussfähigkeit|feststellung der ordnungsgemäßen einladung|beschlussfähigkeit
    genehmigung der tagesordnung|beschluss der tagesordnung|fragen|fragerunde|einwohnerfragestunde|bürgerfragestunde
    einwohnerfragen|formalia|formales|organisatorisches|protokollführung|festlegung der protokollführung
    wahl der protokollführung|wahl der versammlungsleitung|totengedenken|andacht|terminfindung|nächste termine`),
    },
    {
      role: 'notes',
      meeting: 1,
      phrases: list(`
    protokoll|notizen|mitschrift|zusammenfassung|sitzungsprotokoll|gesprächsnotizen|besprechungsnotizen
    gesprächsverlauf|verlauf`),
    },
    {
      role: 'part',
      phrases: list(`
    hintergrund|kontext|ausgangslage|fazit|ergebnis|ergebnisse|sachverhalt|begründung|beschlussvorschlag|optionen
    vorschlag|vorteile|nachteile|vor- und nachteile|einzelheiten|details|beispiel|beispiele|ideen|gedanken
    erkenntnisse|erledigt|in arbeit|gestern|heute|morgen|letzte woche|diese woche|nächste woche
    finanzielle auswirkungen|empfehlung`),
    },
    {
      role: 'closed',
      meeting: 2,
      line: 'procedural',
      phrases: list(`
    anwesend|anwesende|anwesenheit|anwesenheitsliste|teilnehmer|teilnehmer*innen|teilnehmer:innen|teilnehmer_innen
    teilnehmer/innen|teilnehmerinnen|teilnehmende|teilnehmerkreis|entschuldigt|unentschuldigt|abwesend|abwesende
    nicht anwesend|eingeladen|protokollant|protokollantin|protokollführer|protokollführerin|protokoll führt
    sitzungsleitung|gesprächsleitung|moderation|nächste sitzung|nächste sitzungen|nächster termin|nächstes treffen
    termin der nächsten sitzung`),
    },
    {
      role: 'closed',
      meeting: 1,
      line: 'planning',
      phrases: list(`
    aufgaben|aufgabenliste|offene aufgaben|maßnahmen|massnahmen|to-do|to-dos|todo|todos|nächste schritte|aktionspunkte
    action items|arbeitsaufträge|beschluss|beschlüsse|entscheidung|entscheidungen|vereinbarungen
    getroffene entscheidungen|wer macht was|abstimmungsergebnisse`),
    },
    {
      role: 'closed',
      phrases: list(`
    gäste|mitglieder|team|rollen|verteiler|links|anhang|anhänge|anlage|anlagen|dokumente|unterlagen|material
    materialien|quellen|verweise|siehe auch|literatur|ort|datum|zeit|uhrzeit|ort und zeit|termine|kontakt|kontakte
    ziel|ziele|ziele der sitzung|zweck|aufzeichnung|mitschnitt|einwahl|einwahldaten|rahmendaten|glossar|reflexion
    feedback zur sitzung`),
    },
  ],
  before: list(`
    die|der|das|unsere|vorläufige|geplante|vorgeschlagene|heutige|neue|aktuelle|weitere|offene|wichtige|allgemeine`),
  after: list('heute|morgen|gesamt|neu|fortsetzung|entwurf'),
  joins: list('für|am|vom|zur|zum|des|der|im|mit'),
  ands: ['und', 'oder'],
  facts: list(`
    datum|ort|zeit|uhrzeit|beginn|ende|dauer|raum|leitung|sitzungsleitung|gesprächsleitung|moderation|protokoll
    protokollführung|anwesend|anwesende|abwesend|entschuldigt|teilnehmer|teilnehmende|teilnehmerinnen|gäste
    nächster termin|nächste sitzung|nächstes treffen|termin|frist|bis|verantwortlich|zuständig|link|zoom|einwahl
    passwort|telefon|status|projekt|team|verfasser|verfasserin|erstellt|beschluss|beschlüsse|ergebnis|abstimmung
    abstimmungsergebnis|dafür|dagegen|enthaltung|enthaltungen|ja-stimmen|nein-stimmen|aufgabe|aufgaben|todo|to-do
    hinweis|anmerkung|notiz|fazit|ziel|ziele|siehe|anlage|anlagen`),
});
