import type { AnatomyPack, MeetingPack, NotesPack, TablePack } from '../../agenda';
import { list } from '../../list';

export const meeting = (): MeetingPack => ({
  nouns: list(`
    -sitzung|-besprechung|-meeting|-treffen|-versammlung|-konferenz|-übergabe|-visite|jour fixe|jour-fixe|jf|sync
    daily|weekly|standup|stand-up|-gespräch|telko|telefonkonferenz|-klausur|-runde|-stammtisch|elternabend|retro
    sprintplanung|sprint-planung|kickoff|kick-off`),
  gatherings: list(`
    -workshop|-klausurtagung|-beirat|-vorstand|-ausschuss|-rat|-planung|-retrospektive|-kreis|-termin|plenum|-tagung
    -seminar|sprint`),
  joins: list('vom|am|im|des|der|für|mit|von|zum|zur|in|über|nr'),
  papers: list(`
    -protokoll|-notizen|-notiz|mitschrift|tagesordnung|agenda|einladung|zusammenfassung|niederschrift`),
  tags: list(`
    sitzung|besprechung|meeting|protokoll|treffen|teamsitzung|jour-fixe|jourfixe|versammlung|retro|standup
    tagesordnung|agenda|sitzungsprotokoll`),
  folders: list(`
    sitzungen|sitzung|besprechungen|meetings|protokolle|sitzungsprotokolle|treffen|tagesordnungen`),
  properties: list(`
    teilnehmer|teilnehmende|teilnehmerinnen|anwesend|anwesende|entschuldigt|abwesend|protokoll|moderation
    sitzungsleitung|tagesordnung|attendees|participants|meeting`),
  dateWords: list(`
    januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul
    aug|sep|sept|okt|nov|dez|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa
    so|kw|kalenderwoche|woche|uhr|den|am|vom|um`),
});

export const anatomy = (): AnatomyPack => ({
  units: [
    { names: ['m', 'min', 'min.', 'minuten', 'minute', "'"], minutes: 1 },
    { names: ['h', 'std', 'std.', 'stunde', 'stunden'], minutes: 60 },
  ],
  timeFillers: list('ca|ca.|etwa|max|max.|maximal|je|circa|timebox|dauer|dauer:|zeit:'),
  dayHalves: ['uhr', 'h'],
  numberNames: list('tagesordnungspunkt|top|punkt|thema|nr.|nummer|ad'),
  ownerRoles: list(`
    alle|vorstand|leitung|moderation|vorsitz|vorsitzende|vorsitzender|kassenwart|kassenwartin|kassier|schatzmeister
    schatzmeisterin|schriftführer|schriftführerin|schulleitung|schulleiter|schulleiterin|elternsprecher
    elternsprecherin|bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|oberarzt|oberärztin
    stationsleitung|geschäftsführung|teamleitung|projektleitung|scrum master|po|n. n.|nn|offen`),
  ownerLeads: list(`
    von|durch|mit|leitung:|verantwortlich:|zuständig:|moderation:|input:|input von|vorgestellt von|bericht:
    berichterstattung:`),
  references: list(`
    link|links|folien|anlage|anhang|vorlage|dokument|protokoll|unterlagen|siehe|s.|ticket|issue|pr|wiki|entwurf|video
    aufzeichnung|hier|drucksache|ds`),
  markers: list(`
    beschluss|entscheidung|diskussion|info|information|zur info|zur information|zur kenntnis|z. k.|zur diskussion
    zur entscheidung|zur abstimmung|zur beratung|zur genehmigung|bericht|update|problem|frage|thema|antrag|planung
    rückmeldung|feedback|idee|vorschlag|dringend|wichtig|optional|neu|entwurf|vertagt|wiedervorlage|e|d|i|b`),
  bareMarkers: ['fyi'],
});

export const tables = (): TablePack => ({
  topic: list('thema|themen|inhalt|gegenstand|betreff|tagesordnungspunkt|punkt|beschreibung|was|titel'),
  owner: list(`
    wer|verantwortlich|verantwortliche|zuständig|leitung|moderation|person|name|durch|von|referent|referentin|input`),
  time: list('zeit|dauer|minuten|min|uhrzeit|wann|beginn|zeit (min)|dauer (min)'),
});

export const notes = (): NotesPack => ({
  instructions: list(`
    hier eintragen|bitte ergänzen|bitte eintragen|themen bitte|weitere punkte bitte|thema 1|thema 2|thema 3|punkt 1
    punkt 2|punkt 3|beispiel:|z. b.|z.b.|platzhalter|vorlage:|tbd|folgt noch`),
  nothing: list(`
    keine|entfällt|nichts|nichts neues|keine neuigkeiten|keine einwände|keine meldungen|keine wortmeldungen
    keine anfragen|keine themen|keine punkte|k. a.|n/a|entfallen`),
  outcomes: list(`
    beschluss:|beschlossen|ergebnis:|entschieden|entscheidung getroffen|vereinbart|einstimmig|angenommen|abgelehnt
    genehmigt|vertagt|verschoben|zurückgestellt|erledigt|besprochen|todo|to-do|aufgabe:|aktion:|maßnahme:|abstimmung:
    abstimmungsergebnis|siehe oben|siehe unten|hinweis:|anmerkung:|notiz:|fazit:|ja|nein|wie oben`),
});
