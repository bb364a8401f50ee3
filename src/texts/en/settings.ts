/** The settings tab. */
export const settings = {
  groups: {
    meetings: 'Meetings',
    reflection: 'Reflection',
    words: 'Your own words',
    questions: 'Your own questions',
    file: 'All settings',
  },
  marks: {
    name: 'Marks in the text',
    desc: 'What is marked while you write and read. The panel lists everything in any case.',
    aliases: ['highlight', 'underline', 'show', 'hide'],
    both: 'Knowing, wondering and agenda items',
    knowing: 'Knowing only',
    wondering: 'Wondering only',
    agenda: 'Agenda items only',
    none: 'Nothing',
  },
  slightMarks: {
    name: 'Slight marks',
    desc: 'Also mark words that lean only a little to one side, with a lighter line.',
  },
  marksInExport: {
    name: 'Marks in exports',
    desc: 'Keep the marks when a note is exported to PDF. Off, others get the words alone.',
    aliases: ['print', 'paper', 'PDF'],
  },
  sensitivity: {
    name: 'Sensitivity',
    desc: 'How readily words are marked.',
    gentle: 'Gentle: fewer marks',
    balanced: 'Balanced',
    thorough: 'Thorough: more marks',
  },
  keepOriginals: {
    name: 'Keep original topics',
    desc: 'When a topic becomes a question, keep the topic in the note as a hidden comment, so that it can be restored.',
    aliases: ['restore', 'undo', 'rewrite', 'comment'],
  },
  meetingPlaces: {
    name: 'Where meetings are',
    desc: 'Folders and #tags whose notes are always read as meetings, one a line.',
    example: 'Work/Meetings\n#standup',
  },
  excludedFolders: {
    name: 'Folders to leave alone',
    desc: 'Notes in these folders are not read, one folder a line. A single note is left alone by its property “wonderings: off”.',
    example: 'Templates',
  },
  answersHeading: {
    name: 'Heading for answers',
    desc: 'Answers from the panel are written below this heading in the note.',
  },
  promptsNote: {
    name: 'Note with your own prompts',
    desc: 'List items there that end in a question mark are offered as prompts. A heading like “Safe to speak” or “Before the meeting” says what they are for.',
    aliases: ['questions'],
    example: 'Meetings/Prompts.md',
  },
  namesInBalance: {
    name: 'Names in the balance',
    desc: 'Show who said how much. Off, the panel speaks only of the meeting as a whole.',
    aliases: ['speakers', 'turns', 'privacy'],
  },
  figuresInProperties: {
    name: 'Figures in properties',
    desc: 'When an answer is saved, also write the figures of the meeting to its properties, for Bases and Dataview. A command does it at any time.',
    aliases: ['frontmatter', 'base', 'dataview', 'trends'],
  },
  neverMark: {
    name: 'Never mark',
    desc: 'Words and phrases that are never marked, one a line.',
    example: 'of course',
  },
  ownKnowing: {
    name: 'Your own knowing phrases',
    desc: 'Phrases to mark as knowing, one a line.',
    example: 'everybody agrees that',
  },
  ownWondering: {
    name: 'Your own wondering phrases',
    desc: 'Phrases to mark as wondering, one a line.',
    example: 'I keep asking myself',
  },
  rulesOff: {
    name: 'Rules that are off',
    desc: 'Names of rules that mark nothing, one a line. The card of a mark tells the name of its rule.',
  },
  ownQuestions: {
    desc: 'Patterns with {topic} where the topic goes, one a line. They are offered before the built-in ones.',
    aliases: ['pattern', 'template', 'inquiry'],
    example: 'What would we love to learn about {topic}?',
    fault: (pattern: string, reason: string) => `“${pattern}”: ${reason}`,
  },
};
