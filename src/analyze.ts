import { mayBeMeeting } from './agenda/evidence';
import { readAgendaSteps, type AgendaReading } from './agenda/read';
import { NO_BALANCE } from './dialogue/balance';
import { readDialogueSteps, type Dialogue } from './dialogue/read';
import { packFor, PACKS } from './language/packs';
import type { LanguagePack } from './language/pack';
import type { ReflectionPack } from './language/reflection';
import { hideSection } from './markdown/hideSection';
import { readNoteSteps, type ChunkRecall } from './markdown/note';
import type { Extent } from './model/extent';
import { distinctFaults, guarded } from './model/fault';
import { figuresOf, type MeetingFigures } from './model/figures';
import { Later } from './model/later';
import type { Note } from './model/note';
import type { EngineOptions } from './model/options';
import { Recall } from './model/recall';
import type { Fault, Finding, LackedLayer, Report } from './model/report';
import type { Span } from './model/span';
import { finish, type Steps } from './model/steps';
import { countWords } from './reflection/wordCount';
import { readKeysSteps, type Readings } from './reflection/read';
import { readStanceSteps, StanceRecall, type StanceReading } from './stance/read';

type Packs = readonly [LanguagePack, ...LanguagePack[]];

/**
 * Everything that can be said of one note: the engine's one door. Pure: the same text, options and packs give the
 * same report. The note is read with the pack of its language, with the first where that cannot be told. Never throws
 * for what a note holds; what could not be read is in `faults`.
 */
export function analyze(text: string, options: EngineOptions = {}, packs: Packs = PACKS): Report {
  return finish(new NoteReader(packs).read(text, options));
}

/**
 * Reads a note again and again as it is being written. A report is always that of {@link analyze}; what was read of a
 * chunk of the note is kept until the chunk changes, and the work can be put aside at any step.
 */
export class NoteReader {
  private memory: PackMemory;
  /** What is left of reports until somebody asks for it. */
  private readonly rests = new WeakMap<Report, Later<unknown>>();

  constructor(private readonly packs: Packs = PACKS) {
    this.memory = new PackMemory(packs[0]);
  }

  /**
   * The report with all that is drawn in the note: items, marks, turns. The keys, which ask most of the words of the
   * note once more, are read when they are first asked for.
   */
  *read(text: string, options: EngineOptions = {}): Steps<Report> {
    const opened = yield* this.open(text, options);
    if ('report' in opened) return opened.report;
    return yield* this.finish(opened, options);
  }

  /** The same with the keys read as well, so that whoever draws them need not wait. */
  *readWhole(text: string, options: EngineOptions = {}): Steps<Report> {
    return yield* this.complete(yield* this.read(text, options));
  }

  /**
   * The figures of the report, for a vault's index, without making the rest of it; null when the note is none of a
   * meeting, which is told long before the report would be there.
   */
  *figures(text: string, options: EngineOptions = {}): Steps<MeetingFigures | null> {
    if (!this.packs.some(({ agenda }) => mayBeMeeting(text, agenda, options))) return null;
    const opened = yield* this.open(text, options, 'figures');
    if ('report' in opened || !opened.agenda.meeting) return null;
    const report = yield* this.complete(yield* this.finish(opened, options, 'figures'));
    return figuresOf(report, countWords(opened.note.mask));
  }

  private *complete(report: Report): Steps<Report> {
    const rest = this.rests.get(report);
    if (rest) yield* rest.ahead();
    return report;
  }

  /** Reads as far as it takes to know whether the note is one of a meeting. */
  private *open(
    text: string,
    options: EngineOptions,
    extent: Extent = 'report',
  ): Steps<Opened | { readonly report: Report }> {
    const lost: Fault[] = [];
    let note = yield* guarded('markdown', this.readShown(text, options), null, lost);
    if (!note) return { report: nothingIn(null, this.packs[0].id, lost) };
    const choice = packFor(note.properties, note.mask, this.packs);
    if ('foreign' in choice) {
      this.memory.turn();
      return { report: nothingIn(choice.foreign, choice.foreign, faultsOf(note)) };
    }
    if (choice.pack !== this.memory.pack) {
      // Only where sentences end depends on the pack, never which language the note is in.
      this.memory = new PackMemory(choice.pack);
      note = yield* this.readShown(text, options);
    }
    const { memory } = this;
    const { pack } = memory;
    const faults = [...faultsOf(note)];
    const dialogue = yield* guarded('dialogue', readDialogueSteps(note, pack.dialogue, options), NO_DIALOGUE, faults);
    const voices = { cast: dialogue.cast, turns: dialogue.balance.turns };
    const agenda = yield* guarded(
      'agenda',
      readAgendaSteps(note, pack.agenda, options, voices, extent),
      NO_AGENDA,
      faults,
    );
    return { memory, note, dialogue, agenda, faults };
  }

  private *finish(
    { memory, note, dialogue, agenda, faults }: Opened,
    options: EngineOptions,
    extent: Extent = 'report',
  ): Steps<Report> {
    const { pack } = memory;
    // What was read for figures alone must not be remembered for reports.
    const recall = extent === 'report' ? memory.stance : new StanceRecall();
    const stance = pack.stance
      ? yield* guarded('stance', readStanceSteps(note, pack.stance, options, recall, extent), NO_STANCE, faults)
      : NO_STANCE;
    memory.turn();
    const readings = { note, agenda, stance, dialogue };
    const late: Fault[] = [];
    const keys = new Later(keysSteps(readings, pack.reflection, options, extent, late));
    const report: Report = {
      foreign: null,
      language: pack.id,
      lacks: LACKABLE.filter((layer) => pack[layer] === undefined),
      meeting: agenda.meeting,
      agenda: agenda.items,
      findings: stance.findings,
      questions: stance.questions,
      turns: dialogue.turns,
      balance: dialogue.balance,
      get keys() {
        return keys.value;
      },
      get faults() {
        // Whoever asks what could not be read wants all to be.
        return keys.value && distinctFaults([...faults, ...late, ...stance.faults]);
      },
    };
    this.rests.set(report, keys);
    return report;
  }

  /** The findings of the chunks that share a character with a span: what a long note shows before the rest is read. */
  *glance(text: string, span: Span, options: EngineOptions = {}): Steps<readonly Finding[]> {
    const { pack, chunks, stance } = this.memory;
    const note = yield* readNoteSteps(text, pack.reading, chunks, { within: span });
    const choice = packFor(note.properties, note.mask, this.packs);
    if ('foreign' in choice || choice.pack !== pack || !pack.stance) return [];
    const shown = hideSection(note, options.answersHeading);
    return (yield* readStanceSteps(shown, pack.stance, options, stance)).findings;
  }

  private *readShown(text: string, { answersHeading }: EngineOptions): Steps<Note> {
    const { pack, chunks } = this.memory;
    return hideSection(yield* readNoteSteps(text, pack.reading, chunks), answersHeading);
  }
}

/** With the memory of the pack that it was read with: another reading may go on in between. */
type Opened = Pick<Readings, 'note' | 'dialogue' | 'agenda'> & {
  readonly memory: PackMemory;
  readonly faults: Fault[];
};

/** What is remembered of a note as one pack reads it. */
class PackMemory {
  readonly chunks: ChunkRecall = new Recall();
  readonly stance = new StanceRecall();

  constructor(readonly pack: LanguagePack) {}

  /** Says that a reading came to its end. */
  turn(): void {
    this.chunks.turn();
    this.stance.turn();
  }
}

const LACKABLE: readonly LackedLayer[] = ['stance', 'reflection'];
const NO_AGENDA: AgendaReading = { meeting: false, items: [] };
const NO_DIALOGUE: Dialogue = {
  turns: [],
  balance: NO_BALANCE,
  exchange: { asked: 0, askers: 0, answerers: 0, followedUp: [], unanswered: [] },
  lists: new Set(),
  labels: [],
  cast: [],
};
const NO_STANCE: StanceReading = { findings: [], questions: [], signals: [], faults: [] };
const NO_KEY = { signals: [], prompts: [] };
const NO_KEYS: Report['keys'] = { learning: NO_KEY, growing: NO_KEY, safe: NO_KEY, dialogue: NO_KEY };

function* keysSteps(
  readings: Readings,
  pack: ReflectionPack | undefined,
  options: EngineOptions,
  extent: Extent,
  faults: Fault[],
): Steps<Report['keys']> {
  return pack ? yield* guarded('reflection', readKeysSteps(readings, pack, options, extent), NO_KEYS, faults) : NO_KEYS;
}

/** The report of a note of which nothing can be said. */
function nothingIn(foreign: string | null, language: string, faults: readonly Fault[]): Report {
  return {
    foreign,
    language,
    lacks: [],
    meeting: false,
    agenda: [],
    findings: [],
    questions: [],
    turns: [],
    balance: NO_BALANCE,
    keys: NO_KEYS,
    faults,
  };
}

function faultsOf(note: Note): readonly Fault[] {
  return note.faults.map((message) => ({ where: 'note', message }));
}
