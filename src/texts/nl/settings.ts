import type { Texts } from '../texts';

export const settings: Texts['settings'] = {
  groups: {
    meetings: 'Vergaderingen',
    reflection: 'Reflectie',
    words: 'Je eigen uitdrukkingen',
    questions: 'Je eigen vragen',
    file: 'Alle instellingen',
  },
  marks: {
    name: 'Markeringen in de tekst',
    desc: 'Wat er wordt gemarkeerd terwijl je schrijft en leest. Het paneel toont altijd alles.',
    aliases: ['markeren', 'onderstrepen', 'tonen', 'verbergen'],
    both: 'Alles',
    knowing: 'Alleen zekerheden',
    wondering: 'Alleen verwonderingen',
    agenda: 'Alleen agendapunten',
    none: 'Niets',
  },
  slightMarks: {
    name: 'Lichte markeringen',
    desc: 'Ook woorden markeren die maar een beetje naar één kant neigen, met een fijnere lijn.',
  },
  marksInExport: {
    name: 'Markeringen bij export',
    desc: 'De markeringen houden als een notitie naar pdf wordt geëxporteerd. Anders krijgen anderen alleen de woorden.',
    aliases: ['afdrukken', 'papier', 'pdf'],
  },
  sensitivity: {
    name: 'Gevoeligheid',
    desc: 'Hoe snel woorden worden gemarkeerd.',
    gentle: 'Mild: minder markeringen',
    balanced: 'Evenwichtig',
    thorough: 'Grondig: meer markeringen',
  },
  keepOriginals: {
    name: 'Oorspronkelijke onderwerpen bewaren',
    desc: 'Als een onderwerp een vraag wordt, het onderwerp als verborgen opmerking in de notitie bewaren, zodat het te herstellen is.',
    aliases: ['herstellen', 'ongedaan maken', 'herschrijven', 'opmerking'],
  },
  meetingPlaces: {
    name: 'Waar vergaderingen staan',
    desc: 'Mappen en #tags waarvan de notities altijd als vergadering worden gelezen, één per regel.',
    example: 'Werk/Vergaderingen\n#weekstart',
  },
  excludedFolders: {
    name: 'Mappen die niet worden gelezen',
    desc: 'Notities in deze mappen worden niet gelezen, één map per regel. Een enkele notitie sla je over met haar eigenschap “wonderings: off”.',
    example: 'Sjablonen',
  },
  answersHeading: {
    name: 'Kop voor antwoorden',
    desc: 'Antwoorden uit het paneel komen in de notitie onder deze kop.',
  },
  promptsNote: {
    name: 'Notitie met je eigen vragen',
    desc: 'Lijstitems daarin die op een vraagteken eindigen, worden aangeboden om op te reflecteren. Een kop als “Veilig spreken” of “Voor de vergadering” zegt waarvoor ze zijn.',
    aliases: ['vragen'],
    example: 'Vergaderingen/Vragen.md',
  },
  namesInBalance: {
    name: 'Namen bij de beurten',
    desc: 'Tonen wie hoeveel zei. Anders spreekt het paneel alleen over de vergadering als geheel.',
    aliases: ['sprekers', 'beurten', 'privacy'],
  },
  figuresInProperties: {
    name: 'Cijfers in eigenschappen',
    desc: 'Bij het opslaan van een antwoord ook de cijfers van de vergadering in de eigenschappen schrijven, voor Bases en Dataview. Een opdracht doet het op elk moment.',
    aliases: ['eigenschappen', 'base', 'dataview', 'verloop'],
  },
  neverMark: {
    name: 'Nooit markeren',
    desc: 'Woorden en uitdrukkingen die nooit worden gemarkeerd, één per regel.',
    example: 'of course',
  },
  ownKnowing: {
    name: 'Je eigen uitdrukkingen van zekerheid',
    desc: 'Uitdrukkingen die als zekerheid worden gemarkeerd, één per regel.',
    example: 'everybody agrees that',
  },
  ownWondering: {
    name: 'Je eigen uitdrukkingen van verwondering',
    desc: 'Uitdrukkingen die als verwondering worden gemarkeerd, één per regel.',
    example: 'I keep asking myself',
  },
  rulesOff: {
    name: 'Regels die uit staan',
    desc: 'Namen van regels die niets markeren, één per regel. De kaart van een markering noemt de naam van haar regel.',
  },
  ownQuestions: {
    desc: 'Patronen met {topic} op de plaats van het onderwerp, één per regel. Ze komen voor de ingebouwde.',
    aliases: ['patroon', 'sjabloon', 'vraag'],
    example: 'What would we love to learn about {topic}?',
    fault: (pattern, reason) => `“${pattern}”: ${reason}`,
  },
  file: {
    export: {
      name: 'Instellingen exporteren',
      desc: 'Alle instellingen als JSON kopiëren of als bestand in de kluis opslaan.',
      copy: 'Kopiëren',
      save: 'Opslaan als bestand',
      copied: 'De instellingen staan op het klembord.',
      fileName: 'Wonderings-instellingen',
      saved: (path) => `Opgeslagen in de kluis als “${path}”.`,
      notSaved: (reason) => `De instellingen konden niet worden opgeslagen: ${reason}`,
    },
    import: {
      name: 'Instellingen importeren',
      desc: 'Instellingen overnemen die hier of op een ander apparaat zijn geëxporteerd.',
      open: 'Importeren…',
      about: 'Plak wat is geëxporteerd of kies het bestand.',
      choose: 'Kies een bestand…',
      take: 'Importeren',
      none: 'Hier staan geen instellingen van Wonderings in.',
      done: 'De instellingen zijn geïmporteerd.',
      unusable: (names) => `Niet begrepen en daarom op de standaardwaarde: ${names}.`,
    },
    reset: {
      name: 'Instellingen terugzetten',
      desc: 'Alles op deze pagina terugzetten zoals het in het begin was. Je notities blijven zoals ze zijn.',
      open: 'Terugzetten…',
      sure: 'Ook je eigen uitdrukkingen en vragen verdwijnen. Exporteer de instellingen eerst als je ze misschien nog wilt.',
      reset: 'Terugzetten',
      done: 'De instellingen zijn weer als in het begin.',
    },
    cancel: 'Annuleren',
  },
};
