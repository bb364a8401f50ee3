import { Notice, type TFile } from 'obsidian';
import { findOriginals, type KeptOriginal } from '../../agenda/restore';
import type { AgendaItem, Report } from '../../model/report';
import type { Texts } from '../../texts/texts';
import { readsBefore, type FileChange } from '../../vault/change';
import type { LinkPlan } from '../../vault/headingLinks';
import { HEADING_RULES } from '../../vault/headingRules';
import { activeNote, type OpenNote } from '../notes';
import { offerNotice } from '../offerNotice';
import { isGone, reasonOf, whyNotRead } from '../reason';
import { makeChange, revertChange } from './change';
import { ChooserView, type ChooserInput, type ItemChoice } from './item';
import { RewriteModal, type Again } from './modal';
import { PreviewView, type PreviewInput, type Questions } from './note';
import { planRestore, planRewrite } from './plan';
import { RestoreQuestions } from './restore';
import { findAgain, readRewriteSource, type RewriteSource } from './source';
import type { Shell } from '../shell';

/** The note that is meant; it need not be open. */
type NoteToChange = Pick<OpenNote, 'file'>;

/**
 * Rewriting and restoring, for commands, panel and editor alike. Everything is made from the note as it reads when it
 * is asked for, whatever the caller's report was made from; what cannot be done is said in a notice.
 */
export class Rewriting {
  #last: readonly FileChange[] = [];
  /** The change of which it was said that its own note reads as before. */
  #saidUndone: readonly FileChange[] | null = null;

  constructor(readonly shell: Shell) {}

  get #texts(): Texts['rewrite'] {
    return this.shell.texts.rewrite;
  }

  /** Whether a rewrite or restore of this session can be taken back. */
  get canRevert(): boolean {
    return this.#last.length > 0;
  }

  /** Takes the last rewrite or restore back in all files. */
  revertLast(): Promise<void> {
    return this.#revert(this.#last);
  }

  /**
   * Told of each note that the app or an editor has read anew. Undo takes a rewrite back in its own note alone: then the links that
   * were carried along in others lead nowhere, and are offered to be taken back too.
   */
  noteRead(path: string, text: string): void {
    const [own, ...others] = this.#last;
    if (own?.path !== path || others.length === 0) return;
    const changes = this.#last;
    const isUndone = readsBefore(own, text);
    const isSaid = this.#saidUndone === changes;
    this.#saidUndone = isUndone ? changes : null;
    if (!isUndone || isSaid) return;
    const { undoneHere, revertAll } = this.#texts;
    offerNotice([undoneHere(others.length)], revertAll, () => void this.#revert(changes));
  }

  async #revert(changes: readonly FileChange[]): Promise<void> {
    if (changes === this.#last) this.#last = [];
    await revertChange(this.shell.app, changes, this.shell.texts);
  }

  /** Lets the person choose what an item becomes. */
  async rewriteItem(item: AgendaItem, note: NoteToChange | null = activeNote(this.shell.app)): Promise<void> {
    const source = note && (await this.#read(note.file, item.source === 'heading'));
    if (!source) return;
    const now = findAgain(source.report.agenda, item);
    if (!now) new Notice(this.#texts.gone);
    else this.#choose(source, now);
  }

  /** Shows what all items of the note would become, and writes what is taken. */
  async rewriteAll(note: NoteToChange | null = activeNote(this.shell.app)): Promise<void> {
    const source = note && (await this.#read(note.file));
    if (!source) return;
    if (source.report.agenda.length === 0) {
      new Notice(this.#texts.noItems);
      return;
    }
    this.#preview(source);
  }

  /** Brings the topic of an item back. */
  async restoreItem(item: AgendaItem, note: NoteToChange | null = activeNote(this.shell.app)): Promise<void> {
    const source = note && (await this.#read(note.file, true));
    if (!source) return;
    const now = findAgain(source.report.agenda, item);
    const kept = findOriginals(source.note.text).filter((each) => each.line === now?.line);
    await this.#restore(source, kept, this.#texts.noOriginal);
  }

  /** Brings back every topic that the note keeps. */
  async restoreAll(note: NoteToChange | null = activeNote(this.shell.app)): Promise<void> {
    const source = note && (await this.#read(note.file, true));
    if (!source) return;
    await this.#restore(source, findOriginals(source.note.text), this.#texts.noOriginals);
  }

  /**
   * Reads the note; null when that cannot be done now, which is said. `headings` says whether headings may change; when
   * it is not given, they may if any is an item.
   */
  async #read(file: TFile, headings?: boolean): Promise<RewriteSource | null> {
    const mayChange = (report: Report): boolean => headings ?? report.agenda.some((item) => item.source === 'heading');
    try {
      const source = await readRewriteSource(this.shell, file, mayChange);
      if (!source) new Notice(this.#texts.stillReading);
      return source;
    } catch (error) {
      new Notice(whyNotRead(this.shell, file, error));
      return null;
    }
  }

  #choose(source: RewriteSource, item: AgendaItem): void {
    let input = this.#chooserOf(source, item);
    const apply = async (choice: ItemChoice): Promise<Again<ChooserInput> | null> => {
      const plan = input.plan(choice);
      const what = choice.kind === 'original' ? this.#texts.restoredItem : this.#texts.itemDone;
      const made = plan ? await this.#make(source.file, plan, what) : 'done';
      if (made === 'done') return null;
      const asBefore = { input: { ...input, chosen: choice } };
      if (made === 'failed') return asBefore;
      if (isGone(this.shell, source.file)) return { ...asBefore, news: this.#texts.noteGoneKept(source.file.basename) };
      const again = await this.#read(source.file, item.source === 'heading');
      // Why it cannot be read was said.
      if (!again) return asBefore;
      const now = findAgain(again.report.agenda, item);
      if (!now) return { ...asBefore, news: this.#texts.itemGoneKept };
      const next = this.#chooserOf(again, now);
      // A question that is no longer offered asks about the item as it was; own words are the person's.
      const isStale = isOffered(input.item, choice) && !isOffered(now, choice);
      input = isStale ? next : { ...next, chosen: choice };
      return { input, news: this.#texts.changedMeanwhile };
    };
    const draw = (...given: ConstructorParameters<typeof ChooserView>): ChooserView => new ChooserView(...given);
    new RewriteModal(this.shell.app, { title: this.#texts.itemTitle, cls: 'mod-item', input, draw, apply }).open();
  }

  #preview(source: RewriteSource): void {
    let current = source;
    const apply = async (questions: Questions): Promise<Again<PreviewInput> | null> => {
      const what = this.#texts.itemsDone(questions.size);
      const made = await this.#make(current.file, this.#planAll(current, questions), what);
      if (made === 'done') return null;
      const asBefore = { input: this.#previewOf(current, questions) };
      if (made === 'failed') return asBefore;
      if (isGone(this.shell, source.file)) return { ...asBefore, news: this.#texts.noteGoneKept(source.file.basename) };
      const again = await this.#read(current.file);
      // Why it cannot be read was said.
      if (!again) return asBefore;
      current = again;
      return { input: this.#previewOf(again, questions), news: this.#texts.changedMeanwhile };
    };
    const draw = (...given: ConstructorParameters<typeof PreviewView>): PreviewView => new PreviewView(...given);
    const input = this.#previewOf(source);
    new RewriteModal(this.shell.app, { title: this.#texts.title, cls: 'mod-preview', input, draw, apply }).open();
  }

  #chooserOf(source: RewriteSource, item: AgendaItem): ChooserInput {
    const kept = findOriginals(source.note.text).filter((each) => each.line === item.line);
    const plan = (choice: ItemChoice): LinkPlan | null => {
      const made =
        choice.kind === 'original'
          ? this.#planRestore(source, kept)
          : this.#planAll(source, new Map([[item, choice.words]]));
      return made.files[0]?.edits.length ? made : null;
    };
    return { item, plan, texts: this.shell.texts };
  }

  #previewOf(source: RewriteSource, before?: Questions): PreviewInput {
    const items = source.report.agenda;
    const chosen = new Map<AgendaItem, string>();
    for (const [item, words] of before ?? []) {
      const now = findAgain(items, item);
      if (now) chosen.set(now, words);
    }
    return {
      texts: this.shell.texts,
      items,
      links: source.links,
      keepsOriginals: this.shell.settings.keepOriginals,
      plan: (questions) => this.#planAll(source, questions),
      ...(before && { chosen }),
    };
  }

  #planAll(source: RewriteSource, questions: Questions): LinkPlan {
    const choose = (item: AgendaItem): string | null => questions.get(item) ?? null;
    const { memory, settings } = this.shell;
    const spellings = memory.spellings(source.file.path);
    return planRewrite(source.note, source.report.agenda, choose, settings.keepOriginals, HEADING_RULES, spellings);
  }

  #planRestore(source: RewriteSource, kept: readonly KeptOriginal[]): LinkPlan {
    return planRestore(source.note, kept, HEADING_RULES, this.shell.memory.spellings(source.file.path));
  }

  async #restore(source: RewriteSource, all: readonly KeptOriginal[], nothing: string): Promise<void> {
    const kept = all.filter((each) => each.question !== null);
    const changed = kept.filter((each) => each.changed);
    if (kept.length === 0) {
      new Notice(all.length === 0 ? nothing : this.#texts.lineGone);
      return;
    }
    const restore = async (taken: ReadonlySet<KeptOriginal>): Promise<void> => {
      const chosen = kept.filter((each) => !each.changed || taken.has(each));
      const what = this.#texts.restored(chosen.length);
      const made = await this.#make(source.file, this.#planRestore(source, chosen), what);
      if (made !== 'changed') return;
      const { gone } = this.shell.texts.app;
      new Notice(isGone(this.shell, source.file) ? gone(source.file.basename) : this.#texts.notRestored);
    };
    if (changed.length === 0) return restore(new Set());
    const textOf = ({ question }: KeptOriginal): string =>
      source.note.text.slice(question?.from ?? 0, question?.to ?? 0);
    const others = kept.length - changed.length;
    const decided = (taken: ReadonlySet<KeptOriginal>): void => void restore(taken);
    new RestoreQuestions(this.shell.app, { changed, textOf, others, decided }, this.#texts).open();
  }

  /** `changed` when the note is no longer what the plan was made from, `failed` when it could not be written (it is said). */
  async #make(file: TFile, plan: LinkPlan, what: string): Promise<'done' | 'changed' | 'failed'> {
    try {
      const revert = (changes: readonly FileChange[]): void => void this.#revert(changes);
      const changes = await makeChange(this.shell.app, plan, what, this.shell.texts, revert);
      if (!changes) return 'changed';
      this.#last = changes;
      this.shell.memory.setSpellings(file.path, plan.spellings);
      return 'done';
    } catch (error) {
      if (isGone(this.shell, file)) return 'changed';
      new Notice(this.shell.texts.app.notSaved(file.basename, reasonOf(error)));
      return 'failed';
    }
  }
}

/** Whether the choice is one of what the chooser offers for the item. */
function isOffered(item: AgendaItem, choice: ItemChoice): boolean {
  return choice.kind === 'question' ? item.questions.includes(choice.words) : item.original !== null;
}
