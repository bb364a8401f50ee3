import { Component } from 'obsidian';
import { reportOf } from '../editor/extension';
import type { Finding, Report } from '../model/report';
import { changedReport } from '../model/changedReport';
import { savedAnswers, type SavedAnswer } from '../panel/answers';
import type { NoteState, PanelState } from '../panel/state';
import { markId } from './deviceMemory';
import { activeNote, type OpenNote } from './notes';
import { Pacer } from './pacer';
import type { Shell } from './shell';

const NO_ANSWERS = { of: null, heading: '', saved: [] };

/** A report without the marks that are ignored, and what it was made of. */
interface Rest {
  readonly of: Report | null;
  readonly ignored: readonly string[];
  readonly report: Report | null;
}

type Listener = (state: PanelState) => void;

/**
 * Follows the note that the person is at and tells its listeners what to show: the panels and the status bar draw the
 * same state. Without a listener nothing is read.
 */
export class NoteFollower extends Component {
  #listeners = new Set<Listener>();
  #state: PanelState = { kind: 'no-note' };
  /** Counts the refreshes, so that an answer that comes late gives way. */
  #turn = 0;
  #answers: { readonly of: unknown; readonly heading: string; readonly saved: readonly SavedAnswer[] } = NO_ANSWERS;
  #rest: Rest = { of: null, ignored: [], report: null };
  readonly #pacer = new Pacer(() => this.#refresh());

  constructor(readonly shell: Shell) {
    super();
  }

  get state(): PanelState {
    return this.#state;
  }

  override onload(): void {
    const { workspace, metadataCache, vault } = this.shell.app;
    const changed = (): void => this.changed();
    this.registerEvent(workspace.on('active-leaf-change', changed));
    this.registerEvent(workspace.on('layout-change', changed));
    this.registerEvent(workspace.on('file-open', changed));
    this.registerEvent(workspace.on('editor-change', changed));
    this.registerEvent(metadataCache.on('changed', changed));
    this.registerEvent(vault.on('rename', changed));
    this.register(() => this.#pacer.cancel());
  }

  /** Call it when anything that is shown may have changed; what it is now will be told in a moment. */
  changed(): void {
    this.#pacer.request();
  }

  /** Tells the state now and whenever it changes, until the returned function is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    this.changed();
    return () => this.#listeners.delete(listener);
  }

  #refresh(): void {
    if (this.#listeners.size === 0) return;
    const turn = ++this.#turn;
    const note = activeNote(this.shell.app);
    const state = note ? this.#read(note) : { kind: 'no-note' as const };
    if (!(state instanceof Promise)) this.#tell(state);
    else {
      state.then(
        (late) => turn === this.#turn && this.#tell(late),
        (error: unknown) => console.error(error),
      );
    }
  }

  #tell(state: PanelState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  #read(note: OpenNote): PanelState | Promise<PanelState> {
    const title = note.file.basename;
    if (this.shell.reports.isLeftAlone(note.file)) return { kind: 'left-alone', title };
    if (!note.editor) return this.#fromText(note);
    return this.#fromEditor(note) ?? { kind: 'waiting', title };
  }

  #fromEditor(note: OpenNote): NoteState | null {
    const state = note.editor?.state;
    const report = state && reportOf(state);
    if (!report) return null;
    const { doc, selection } = state;
    return {
      ...this.#common(note, doc, () => doc.toString()),
      report: this.#withoutIgnored(note, report, (from, to) => doc.sliceString(from, to)),
      length: doc.length,
      slice: ({ from, to }) => doc.sliceString(from, to),
      cursor: selection.main.head,
    };
  }

  async #fromText(note: OpenNote): Promise<NoteState> {
    const text = note.view.getViewData();
    const report = await this.shell.reports.read(note.file.path, text);
    return {
      ...this.#common(note, text, () => text),
      report: this.#withoutIgnored(note, report, (from, to) => text.slice(from, to)),
      length: text.length,
      slice: ({ from, to }) => text.slice(from, to),
      cursor: null,
    };
  }

  /** The report without the marks that the person said "not here" to; the same one as long as nothing changes. */
  #withoutIgnored(note: OpenNote, report: Report, slice: (from: number, to: number) => string): Report {
    const ignored = this.shell.memory.ignored(note.file.path);
    if (ignored.length === 0) return report;
    if (this.#rest.of !== report || this.#rest.ignored !== ignored) {
      const isIgnored = ({ rule, sentence: { from, to } }: Finding): boolean =>
        ignored.includes(markId(rule, slice(from, to)));
      const findings = report.findings.filter((finding) => !isIgnored(finding));
      this.#rest = { of: report, ignored, report: changedReport(report, { findings }) };
    }
    return this.#rest.report ?? report;
  }

  #common(note: OpenNote, of: unknown, text: () => string): Common {
    const { answersHeading, namesInBalance } = this.shell.settings;
    if (this.#answers.of !== of || this.#answers.heading !== answersHeading) {
      this.#answers = { of, heading: answersHeading, saved: savedAnswers(text(), answersHeading) };
    }
    return {
      kind: 'note',
      path: note.file.path,
      title: note.file.basename,
      answers: this.#answers.saved,
      answersHeading,
      names: namesInBalance,
    };
  }
}

type Common = Pick<NoteState, 'kind' | 'path' | 'title' | 'answers' | 'answersHeading' | 'names'>;
