import type { Texts } from '../texts';

export const settings: Texts['settings'] = {
  groups: {
    meetings: 'Besprechungen',
    reflection: 'Nachdenken',
    words: 'Deine eigenen Wendungen',
    questions: 'Deine eigenen Fragen',
    file: 'Alle Einstellungen',
  },
  marks: {
    name: 'Markierungen im Text',
    desc: 'Was beim Schreiben und Lesen markiert wird. Die Seitenleiste führt in jedem Fall alles auf.',
    aliases: ['hervorheben', 'unterstreichen', 'zeigen', 'ausblenden'],
    both: 'Alles',
    knowing: 'Nur Wissendes',
    wondering: 'Nur Fragendes',
    agenda: 'Nur Tagesordnungspunkte',
    none: 'Nichts',
  },
  slightMarks: {
    name: 'Leichte Markierungen',
    desc: 'Auch Wörter, die nur ein wenig zu einer Seite neigen, mit einer feineren Linie markieren.',
  },
  marksInExport: {
    name: 'Markierungen beim Export',
    desc: 'Die Markierungen behalten, wenn eine Notiz als PDF exportiert wird. Sonst bekommen andere nur die Worte.',
    aliases: ['drucken', 'Papier', 'PDF'],
  },
  sensitivity: {
    name: 'Empfindlichkeit',
    desc: 'Wie bereitwillig Wörter markiert werden.',
    gentle: 'Zurückhaltend: weniger Markierungen',
    balanced: 'Ausgewogen',
    thorough: 'Gründlich: mehr Markierungen',
  },
  keepOriginals: {
    name: 'Ursprüngliche Themen behalten',
    desc: 'Wenn aus einem Thema eine Frage wird, das Thema als verborgenen Kommentar in der Notiz behalten, damit es sich wiederherstellen lässt.',
    aliases: ['wiederherstellen', 'rückgängig', 'umformulieren', 'Kommentar'],
  },
  meetingPlaces: {
    name: 'Wo Besprechungen liegen',
    desc: 'Ordner und #Tags, deren Notizen immer als Besprechungen gelesen werden, eine Angabe pro Zeile.',
    example: 'Arbeit/Besprechungen\n#jourfixe',
  },
  excludedFolders: {
    name: 'Unberührte Ordner',
    desc: 'Notizen in diesen Ordnern werden nicht gelesen, ein Ordner pro Zeile. Eine einzelne Notiz bleibt durch die Eigenschaft „wonderings: off“ unberührt.',
    example: 'Vorlagen',
  },
  answersHeading: {
    name: 'Überschrift für Antworten',
    desc: 'Antworten aus der Seitenleiste werden in der Notiz unter diese Überschrift geschrieben.',
  },
  promptsNote: {
    name: 'Notiz mit deinen eigenen Fragen',
    desc: 'Listenpunkte darin, die mit einem Fragezeichen enden, werden zum Nachdenken angeboten. Eine Überschrift wie „Offen sprechen können“ oder „Vor der Besprechung“ sagt, wofür sie sind.',
    aliases: ['Fragen'],
    example: 'Besprechungen/Fragen.md',
  },
  namesInBalance: {
    name: 'Namen bei den Beiträgen',
    desc: 'Zeigen, wer wie viel gesagt hat. Sonst spricht die Seitenleiste nur von der Besprechung als Ganzem.',
    aliases: ['Sprechende', 'Beiträge', 'Privatsphäre'],
  },
  figuresInProperties: {
    name: 'Kennzahlen in den Eigenschaften',
    desc: 'Beim Speichern einer Antwort auch die Kennzahlen der Besprechung in ihre Eigenschaften schreiben, für Bases und Dataview. Ein Befehl tut es jederzeit.',
    aliases: ['Frontmatter', 'Base', 'Dataview', 'Verlauf'],
  },
  neverMark: {
    name: 'Nie markieren',
    desc: 'Wörter und Wendungen, die nie markiert werden, eine pro Zeile.',
    example: 'of course',
  },
  ownKnowing: {
    name: 'Deine wissenden Wendungen',
    desc: 'Wendungen, die als wissend markiert werden, eine pro Zeile.',
    example: 'everybody agrees that',
  },
  ownWondering: {
    name: 'Deine fragenden Wendungen',
    desc: 'Wendungen, die als fragend markiert werden, eine pro Zeile.',
    example: 'I keep asking myself',
  },
  rulesOff: {
    name: 'Ausgeschaltete Regeln',
    desc: 'Namen von Regeln, die nichts markieren, einer pro Zeile. Die Karte einer Markierung nennt den Namen ihrer Regel.',
  },
  ownQuestions: {
    desc: 'Muster mit {topic} an der Stelle des Themas, eines pro Zeile. Sie werden vor den eingebauten angeboten.',
    aliases: ['Muster', 'Vorlage', 'Frage'],
    example: 'Was würden wir gern über {topic} erfahren?',
    fault: (pattern, reason) => `„${pattern}“: ${reason}`,
  },
  file: {
    export: {
      name: 'Einstellungen exportieren',
      desc: 'Alle Einstellungen als JSON kopieren oder als Datei im Vault speichern.',
      copy: 'Kopieren',
      save: 'Als Datei speichern',
      copied: 'Die Einstellungen sind in der Zwischenablage.',
      fileName: 'Wonderings-Einstellungen',
      saved: (path) => `Im Vault als „${path}“ gespeichert.`,
      notSaved: (reason) => `Die Einstellungen konnten nicht gespeichert werden: ${reason}`,
    },
    import: {
      name: 'Einstellungen importieren',
      desc: 'Einstellungen übernehmen, die hier oder auf einem anderen Gerät exportiert wurden.',
      open: 'Importieren …',
      about: 'Füge ein, was exportiert wurde, oder wähle die Datei.',
      choose: 'Datei wählen …',
      take: 'Importieren',
      none: 'Darin sind keine Einstellungen von Wonderings.',
      done: 'Die Einstellungen sind importiert.',
      unusable: (names) => `Nicht verstanden und daher auf der Vorgabe: ${names}.`,
    },
    reset: {
      name: 'Einstellungen zurücksetzen',
      desc: 'Alles auf dieser Seite auf den Anfang zurücksetzen. Deine Notizen bleiben, wie sie sind.',
      open: 'Zurücksetzen …',
      sure: 'Auch deine eigenen Wendungen und Fragen werden entfernt. Exportiere die Einstellungen vorher, wenn du sie vielleicht noch brauchst.',
      reset: 'Zurücksetzen',
      done: 'Die Einstellungen sind wieder wie am Anfang.',
    },
    cancel: 'Abbrechen',
  },
};
