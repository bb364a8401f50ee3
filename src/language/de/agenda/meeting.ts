import type { AnatomyPack, MeetingPack, NotesPack, TablePack } from '../../agenda';
import { list } from '../../list';

export const meeting = (): MeetingPack => ({
  nouns: list(`
-sitzung|-besprechung|-meeting|-treffen|-versammlung|-konferenz|-übergabe|jour fixe|jf|sync|daily|weekly|standup
stand-up|-gespräch|telko|-runde|elternabend|retro|sprintplanung|sprint-planung|sprint planung|kickoff`),
  headFirst: true,
  gatherings: list('-workshop|-beirat|-vorstand|-ausschuss|-rat|-planung|-retrospektive|-termin|plenum|sprint'),
  joins: list('vom|am|im|des|der|für|mit|von|zum|zur|in|über|nr'),
  about: list('wie|warum|was|wann'),
  subjects: list('betreff|re|aw'),
  papers: list('-protokoll|-notizen|mitschrift|tagesordnung|agenda|zusammenfassung'),
  tags: list(`
sitzung|besprechung|meeting|protokoll|treffen|teamsitzung|versammlung|retro|standup|tagesordnung|agenda`),
  folders: list('sitzungen|sitzung|besprechungen|meetings|protokolle|treffen'),
  properties: list(`
teilnehmer|teilnehmende|anwesend|anwesende|entschuldigt|abwesend|protokoll|moderation|sitzungsleitung|tagesordnung
attendees|participants|meeting`),
  dateWords: list(`
januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sep
sept|okt|nov|dez|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|kw|woche|uhr|den
am|vom|um`),
});

export const anatomy = (): AnatomyPack => ({
  units: [
    { names: ['m', 'min', 'min.', 'minuten', 'minute', "'"], minutes: 1 },
    { names: ['h', 'std', 'std.', 'stunde', 'stunden'], minutes: 60 },
  ],
  timeFillers: list('ca|ca.|etwa|max|max.|je|dauer'),
  dayHalves: ['uhr', 'h'],
  numberNames: list('top|punkt|thema|nr.|nummer|ad'),
  ownerRoles: list(`
alle|vorstand|leitung|moderation|vorsitz|vorsitzende|vorsitzender|kassenwart|kassenwartin|schriftführer
schriftführerin|schulleitung|elternsprecher|elternsprecherin|bürgermeister|bürgermeisterin|geschäftsführung
scrum master|po|nn|offen`),
  ownerLeads: list('von|durch|mit|leitung:|verantwortlich:|zuständig:|moderation:|input:|bericht:'),
  references: list(`
link|links|folien|anlage|anhang|vorlage|dokument|protokoll|unterlagen|siehe|s.|ticket|pr|entwurf|video|aufzeichnung
hier`),
  markers: list(`
beschluss|entscheidung|diskussion|info|information|zur info|zur information|zur kenntnis|zur diskussion
zur entscheidung|zur abstimmung|zur beratung|zur genehmigung|bericht|update|problem|frage|thema|antrag|planung
rückmeldung|feedback|idee|vorschlag|dringend|wichtig|neu|entwurf|vertagt|e|d|i|b`),
  bareMarkers: ['fyi'],
});

export const tables = (): TablePack => ({
  agenda: list('thema|themen|top|tagesordnungspunkt'),
  topic: list('inhalt|betreff|punkt|was'),
  owner: list('wer|verantwortlich|zuständig|leitung|moderation|person|name|durch|von'),
  outcome: list('diskussion|beschluss|beschlüsse|ergebnis|ergebnisse|entscheidung|maßnahme|maßnahmen|protokoll'),
  purpose: list('zweck|ziel|art'),
  time: list('zeit|dauer|minuten|min|uhrzeit|wann|beginn'),
});

export const notes = (): NotesPack => ({
  instructions: list(`
hier eintragen|bitte ergänzen|themen bitte|thema 1|thema 2|punkt 1|punkt 2|beispiel:|z. b.|z.b.|platzhalter|tbd`),
  nothing: list(`
keine|entfällt|nichts|nichts neues|keine neuigkeiten|keine einwände|keine meldungen|keine wortmeldungen
keine anfragen|n/a|entfallen`),
  outcomes: list(`
beschluss:|beschlossen|ergebnis:|entschieden|vereinbart|einstimmig|angenommen|abgelehnt|genehmigt|vertagt|verschoben
erledigt|besprochen|todo|to-do|aufgabe:|maßnahme:|abstimmung:|abstimmungsergebnis|siehe oben|hinweis:|notiz:|fazit:
ja|nein`),
});
