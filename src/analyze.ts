import { mayBeMeeting } from './agenda/evidence';
import { readAgendaSteps } from './agenda/read';
import { NO_BALANCE } from './dialogue/balance';
import { readDialogueSteps } from './dialogue/read';
import { english } from './language/en/pack';
import { tellLanguage } from './language/others';
import type { LanguagePack } from './language/pack';
import { hideSection } from './markdown/hideSection';
import { readNoteSteps, type ChunkRecall } from './markdown/note';
import { figuresOf, type MeetingFigures } from './model/figures';
import type { Note } from './model/note';
import type { EngineOptions } from './model/options';
import { Recall } from './model/recall';
import type { Fault, Finding, Report } from './model/report';
import type { Span } from './model/span';
import { finish, type Steps } from './model/steps';
import { countWords } from './reflection/lexis';
import { readKeysSteps, type Readings } from './reflection/read';
import { readStanceSteps, StanceRecall } from './stance/read';

/**
 * Everything that can be said of one note: the engine's one door. Pure: the same text, options and pack give the
 * same report. Never throws for what a note holds; what could not be read is in `faults`.
 */
export function analyze(text: string, options: EngineOptions = {}, pack: LanguagePack = english): Report {
  return finish(new NoteReader(pack).read(text, options));
}

/**
 * Reads a note again and again as it is being written. A report is always that of {@link analyze}; what was read of a
 * chunk of the note is kept until the chunk changes, and the work can be put aside at any step.
 */
export class NoteReader {
  private readonly chunks: ChunkRecall = new Recall();
  private readonly stance = new StanceRecall();

  constructor(private readonly pack: LanguagePack = english) {}

  *read(text: string, options: EngineOptions = {}): Steps<Report> {
    const opened = yield* this.open(text, options);
    if ('report' in opened) return opened.report;
    return yield* this.finish(opened, options);
  }

  /**
   * The figures of the report, for a vault's index; null when the note is none of a meeting, which is told long before
   * the report would be there.
   */
  *figures(text: string, options: EngineOptions = {}): Steps<MeetingFigures | null> {
    if (!mayBeMeeting(text, this.pack.agenda, options)) return null;
    const opened = yield* this.open(text, options);
    if ('report' in opened || !opened.agenda.meeting) return null;
    return figuresOf(yield* this.finish(opened, options), countWords(opened.note.mask));
  }

  /** Reads as far as it takes to know whether the note is one of a meeting. */
  private *open(text: string, options: EngineOptions): Steps<Opened | { readonly report: Report }> {
    const { pack } = this;
    const note = hideSection(yield* readNoteSteps(text, pack.reading, this.chunks), options.answersHeading);
    const foreign = foreignLanguageOf(note, pack);
    if (foreign !== null) {
      this.chunks.turn();
      return { report: leftAlone(foreign, note) };
    }
    const dialogue = yield* readDialogueSteps(note, pack.dialogue, options);
    const agenda = yield* readAgendaSteps(note, pack.agenda, options, dialogue.cast);
    return { note, dialogue, agenda };
  }

  private *finish({ note, dialogue, agenda }: Opened, options: EngineOptions): Steps<Report> {
    const { pack } = this;
    const stance = yield* readStanceSteps(note, pack.stance, options, this.stance);
    const keys = yield* readKeysSteps({ note, agenda, stance, dialogue }, pack.reflection, options);
    this.chunks.turn();
    this.stance.turn();
    return {
      foreign: null,
      meeting: agenda.meeting,
      agenda: agenda.items,
      findings: stance.findings,
      questions: stance.questions,
      turns: dialogue.turns,
      balance: dialogue.balance,
      keys,
      faults: [...faultsOf(note), ...stance.faults],
    };
  }

  /** The findings of the chunks that share a character with a span: what a long note shows before the rest is read. */
  *glance(text: string, span: Span, options: EngineOptions = {}): Steps<readonly Finding[]> {
    const { pack } = this;
    const note = yield* readNoteSteps(text, pack.reading, this.chunks, { within: span });
    if (foreignLanguageOf(note, pack) !== null) return [];
    const shown = hideSection(note, options.answersHeading);
    return (yield* readStanceSteps(shown, pack.stance, options, this.stance)).findings;
  }
}

type Opened = Pick<Readings, 'note' | 'dialogue' | 'agenda'>;

/** The language that the note is plainly written in when it is not the pack's. */
function foreignLanguageOf(note: Note, pack: LanguagePack): string | null {
  const told = tellLanguage(note.mask, pack.id);
  return told === pack.id ? null : told;
}

function leftAlone(foreign: string, note: Note): Report {
  const key = { signals: [], prompts: [] };
  return {
    foreign,
    meeting: false,
    agenda: [],
    findings: [],
    questions: [],
    turns: [],
    balance: NO_BALANCE,
    keys: { learning: key, growing: key, safe: key, dialogue: key },
    faults: faultsOf(note),
  };
}

function faultsOf(note: Note): readonly Fault[] {
  return note.faults.map((message) => ({ where: 'note', message }));
}
