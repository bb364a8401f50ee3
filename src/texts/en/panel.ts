import type { LackedLayer } from '../../model/report';
import { sentence } from '../formats';
import { format } from './formats';

const { count } = format;
const people = (number: number): string => count(number, 'nobody', '# person', '# people');
const turns = (number: number): string => count(number, 'no turns', '# turn', '# turns');
const words = (number: number): string => count(number, 'no words', '# word', '# words');
const questions = (number: number): string => count(number, 'no questions', '# question', '# questions');
const items = (number: number): string => count(number, 'no agenda items', '# agenda item', '# agenda items');
const minutes = (number: number): string => count(number, 'no minutes', '# minute', '# minutes');
const wonderings = (number: number): string => count(number, 'no wonderings', '# wondering', '# wonderings');
const knowings = (number: number): string => count(number, 'no knowings', '# knowing', '# knowings');

const LACKED: Readonly<Record<LackedLayer, string>> = {
  stance: 'mark knowing and wondering',
  reflection: 'offer reflection prompts',
};

/** The side panel, and what the status bar and the copied report take from it. */
export const panel = {
  title: 'Reflection',
  open: 'Open reflection panel',
  noNote: 'Open the notes of a meeting, or its agenda, to reflect on it here.',
  leftAlone: 'This note is left alone, as its properties or the settings ask.',
  waiting: 'Reading the note…',
  foreign: (language: string) =>
    `This note is written in ${format.languageName(language)}, which Wonderings cannot read yet. It is left alone.`,
  noMeeting: 'This does not read like the notes of a meeting. If it is one, say so in its properties:',
  isMeeting: 'It is a meeting',
  lacks: (language: string, layers: readonly LackedLayer[]) =>
    `This note is read as ${format.languageName(language)}: its agenda and its voices. Wonderings cannot yet ${format.either(layers.map((layer) => LACKED[layer]))} in it.`,
  bare: 'Nothing stands out in this note yet. Write on; the panel follows.',
  fault: (message: string) => `Part of this note could not be read: ${message}`,

  minutes,
  minutesShort: (number: number) => `${format.number(number)} min`,
  noItems: 'No agenda items found.',
  /** `asking` of the items are questions; `planned` minutes, null when no item names any. */
  agendaSummary: (all: number, asking: number, planned: number | null) => {
    const every = asking === 1 ? 'a question' : 'all of them questions';
    const some = asking === 0 ? 'none of them a question yet' : `${format.number(asking)} open as a question`;
    const time = planned === null ? '' : `, ${minutes(planned)} planned`;
    return `${sentence(items(all))}, ${asking === all ? every : some}${time}.`;
  },
  stances: (wondering: number, knowing: number) => `${wonderings(wondering)}, ${knowings(knowing)}`,
  stanceSummary: (wondering: number, knowing: number) => sentence(`${wonderings(wondering)} and ${knowings(knowing)}`),
  speakersSummary: (speakers: number, spread: string) =>
    `${count(speakers, 'nobody speaks', '# person speaks', '# people speak')}, ${spread}`,
  evennessShort: { even: 'about even', fair: 'fairly even', uneven: 'not even' },
  evennessLong: { even: 'about equally', fair: 'fairly equally', uneven: 'some much more than others' },

  welcome: {
    title: 'Welcome to Wonderings',
    close: 'Close the welcome',
    about:
      'It reads the notes of your meetings, on this device only, and helps to ask rather than to tell. Three things to try:',
    rewrite: 'Turn a topic into a question',
    mark: 'See where the words know or wonder, and say it another way',
    reflect: 'Take a minute for one prompt',
    act: 'Try it',
    again: 'Once more',
    nothing: 'Open the notes of a meeting that has all of this, or take a sample.',
    sample: 'Try it on a sample note',
    sampleName: 'Sample meeting',
    end: 'That is all. The panel follows the note that you are at, and the command palette lists every command under “Wonderings”.',
    done: 'Done',
  },
  agenda: {
    title: 'Agenda',
    rewriteAll: 'Rewrite all items…',
    rewrite: (topic: string) => `Rewrite “${topic}”…`,
    restore: (topic: string) => `Restore “${topic}”`,
    rewritten: 'rewritten',
    before: 'Before the meeting',
    wouldMeet: (question: string) => `A question would make it a meeting: “${question}”`,
    picture: (all: number, asking: number, updates: number) =>
      `Of ${items(all)}, ${format.number(asking)} ask and ${format.number(updates)} are updates`,
    updates: (number: number) => count(number, 'no updates', '# update', '# updates'),
    asking: (asking: number, all: number) => `${format.number(asking)} of ${format.number(all)} ask`,
  },
  questions: {
    title: 'Questions',
    open: (open: number, all: number) => `${format.number(open)} of ${format.number(all)} open`,
    picture: (open: number, all: number) => `${format.number(open)} of ${questions(all)} are open`,
  },
  turns: {
    title: 'Turns',
    picture: (shares: string) => `Shares of the words, largest first: ${shares}`,
    balance: (speakers: number, number: number, said: number, spread: string) =>
      `${sentence(people(speakers))} took ${turns(number)} and said ${words(said)}, ${spread}.`,
    largest: (share: number) => `Whoever said most had ${format.percent(share)} of the words.`,
    longest: (number: number) => `The longest turn ran ${words(number)}.`,
    asked: (number: number, askers: number, answerers: number) => {
      const by = `asked by ${people(askers)} and answered by ${people(answerers)}`;
      const verb = number === 1 ? 'was' : 'were';
      return `${sentence(questions(number))} ${verb} ${answerers === 0 ? 'asked, and nobody answered' : by}.`;
    },
    followedUp: (number: number) => `${format.number(number)} took up what was just said.`,
    unanswered: (number: number) => `${format.number(number)} had no answer after ${number === 1 ? 'it' : 'them'}.`,
    silentNamed: (names: string) => `Not heard yet: ${names}.`,
    silent: (number: number) =>
      `${sentence(people(number))} who attended ${number === 1 ? 'has' : 'have'} no turn in these notes.`,
    /** For the copied report: how many spoke, their turns and words. */
    reported: (speakers: number, number: number, said: number) =>
      `${sentence(count(speakers, 'nobody speaks', '# person speaks', '# people speak'))}, ${turns(number)}, ${words(said)}.`,
    spread: (spread: string, share: number) =>
      `The words are spread ${spread}; the largest share is ${format.percent(share)}.`,
  },
  keys: {
    title: 'The four keys',
    reflect: 'Reflect',
    reflectOn: (key: string) => `Reflect on “${key}”`,
  },
  marks: {
    title: 'Knowing and wondering',
    previous: 'Previous mark',
    next: 'Next mark',
    fewer: 'Show fewer',
    more: (number: number) => `Show ${format.number(number)} more`,
    all: (number: number) => `Show all ${format.number(number)}`,
    along: 'Marks along the note',
    count: (number: number) => count(number, 'no marks', '# mark', '# marks'),
    group: (stance: string, category: string) => `${stance}, ${format.inside(category)}`,
    place: (stance: string, category: string, cue: string, line: number) =>
      `${stance}, ${format.inside(category)}: “${cue}”, line ${format.number(line)}`,
  },
  reflect: {
    title: 'Reflect',
    insertAll: 'Insert all: one prompt of each key',
    placeholder: 'Think in writing…',
    save: 'Save',
    another: 'Another',
    skip: 'Skip',
    skipped: 'Skipped.',
    kept: 'Draft kept on this device',
    bringBack: 'Bring back skipped prompts',
    none: 'No prompt is waiting for this note.',
    saved: (heading: string) => `Saved in the note under “${heading}”.`,
    answered: (prompt: string) => `Answered: ${prompt}`,
    progress: (answered: number) => `${format.number(answered)} answered`,
    progressOf: (answered: number, enough: number) => `${format.number(answered)} of ${format.number(enough)} answered`,
  },
};
