import type { AgendaPack } from '../language/agenda';
import { kindReaderOf, type ReadKind } from './kind';
import { labelReaderOf, type LabelReader } from './labels';
import { lexiconOf, type Lexicon } from './lexicon';
import { meetingReaderOf, type MeetingReader } from './meeting';
import { questionMakerOf, type AskQuestions, type OwnPatterns } from './questions';
import { rubricOf, type CheckQuestion } from './rubric';
import { columnReaderOf, type ColumnReader } from './table';
import { plainWords } from './words';
import { timeReaderOf, type TimeReader } from './time';

/** A pack made ready for use: what is searched is a set, a map or a compiled expression. */
export interface AgendaTools {
  readonly pack: AgendaPack;
  readonly lexicon: Lexicon;
  readonly labels: LabelReader;
  readonly meeting: MeetingReader;
  readonly time: TimeReader;
  readonly tables: ColumnReader;
  readonly markers: ReadonlySet<string>;
  readonly bareMarkers: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  /** The number of an item at the start of its text, with its separator. */
  readonly numbering: RegExp;
  /** A number with its name at the start of a line. */
  readonly named: RegExp;
  /** Whether what is called so is a part of a document rather than a topic. */
  readonly isPartName: (noun: string) => boolean;
  /** Whether a section holds what people report. */
  readonly isReport: (name: string) => boolean;
  /** Whether a heading gathers several reports: "Board and staff updates". */
  readonly isReports: (name: string) => boolean;
  readonly readKind: ReadKind;
  readonly check: CheckQuestion;
  /** Makes questions with a user's own patterns before those of the pack. */
  readonly questionsWith: (own: OwnPatterns) => AskQuestions;
}

/** Packs are constant data, so what is made from one is kept as long as it is; the engine stays free of set-up calls. */
const compiled = new WeakMap<AgendaPack, AgendaTools>();

export function compileAgenda(pack: AgendaPack): AgendaTools {
  const known = compiled.get(pack);
  if (known) return known;
  const tools = makeTools(pack);
  compiled.set(pack, tools);
  return tools;
}

function makeTools(pack: AgendaPack): AgendaTools {
  const lexicon = lexiconOf(pack);
  const check = rubricOf(pack.rubric);
  const time = timeReaderOf(pack.anatomy, pack.writing);
  const partNames = new Set(pack.labels.partNames);
  return {
    pack,
    lexicon,
    labels: labelReaderOf(pack.labels, lexicon),
    meeting: meetingReaderOf(pack.meeting, pack.writing, time),
    time,
    tables: columnReaderOf(pack.tables),
    markers: new Set(pack.anatomy.markers),
    bareMarkers: new Set(pack.anatomy.bareMarkers),
    references: new Set(pack.anatomy.references),
    numbering: numberingOf(pack.anatomy.numberNames),
    named: new RegExp(`^(?:${alternatives(pack.anatomy.numberNames)})\\s*#?${NUMBER}${NUMBER_END}`, 'iu'),
    isPartName: (noun) => partNames.has(noun),
    isReport: (name) => plainWords(name).some((word) => lexicon.sets.reportNouns.has(lexicon.singular(word))),
    isReports: (name) => isReports(plainWords(name).at(-1) ?? '', lexicon),
    readKind: kindReaderOf(pack, lexicon),
    check,
    questionsWith: (own) => questionMakerOf(pack.questions, check, own),
  };
}

function isReports(head: string, lexicon: Lexicon): boolean {
  const singular = lexicon.singular(head);
  return singular !== head && lexicon.sets.reportNouns.has(singular);
}

/** "2", "5.1". */
const NUMBER = '\\d{1,3}(?:\\.\\d{1,2})*';
/** What stands between a number with its name and the topic. */
const NUMBER_END = '\\s*(?:[-–—:.)]\\s*|\\s(?=\\p{L}))';

function alternatives(names: readonly string[]): string {
  return names.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

/** "1.", "2)", "(3)", "a.", "iv.", "20/31", "1.2", "Agenda item #2:". */
function numberingOf(names: readonly string[]): RegExp {
  return new RegExp(
    `^(?:(?:${alternatives(names)})\\s*#?${NUMBER}${NUMBER_END}|\\(?\\d{1,3}\\s?[.)]\\s*(?=[\\p{L}"'(\\uFFFC])|\\(?(?:[a-z]|[ivx]{2,5})[.)]\\s+|\\d{1,4}/\\d{1,4}\\s+(?:[-–—:]\\s*)?|\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?\\s+)`,
    'iu',
  );
}
