import { Modal, type App } from 'obsidian';
import type { AgendaItem } from '../model/report';
import { counted } from '../panel/words';
import type { LinkPlan } from '../vault/headingLinks';
import { drawLinks } from './rewriteLine';
import { ItemRow } from './rewriteRow';

/** The question that each item taken becomes. */
export type Questions = ReadonlyMap<AgendaItem, string>;

export interface PreviewInput {
  readonly items: readonly AgendaItem[];
  /** How many links lead to or through an item's heading. */
  readonly links: ReadonlyMap<AgendaItem, number>;
  readonly keepsOriginals: boolean;
  readonly plan: (questions: Questions) => LinkPlan;
  /** What the person chose before the note changed under the preview. */
  readonly chosen?: Questions;
}

/** Makes the questions real: `done`, or the note as it reads now. */
export type ApplyQuestions = (questions: Questions) => Promise<'done' | PreviewInput>;

/** Shows what every item would become before anything is written; each can be taken or left and put otherwise. */
export class NotePreview extends Modal {
  #input: PreviewInput;
  #rows: readonly ItemRow[] = [];
  #all: HTMLInputElement | null = null;
  #links: HTMLElement | null = null;
  #apply: HTMLButtonElement | null = null;

  constructor(
    app: App,
    input: PreviewInput,
    readonly apply: ApplyQuestions,
  ) {
    super(app);
    this.#input = input;
    this.modalEl.addClass('wonderings-rewrite', 'mod-preview');
    this.scope.register(['Mod'], 'Enter', () => this.#submit());
  }

  override onOpen(): void {
    this.setTitle('Turn the agenda into questions');
    this.#draw('');
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #draw(news: string): void {
    const { contentEl } = this;
    const { items, links, keepsOriginals, chosen } = this.#input;
    contentEl.empty();
    if (news !== '') contentEl.createDiv({ cls: 'wonderings-rewrite-news', text: news, attr: { role: 'status' } });
    const body = contentEl.createDiv({ cls: 'wonderings-rewrite-body' });
    body.createEl('p', {
      cls: 'wonderings-rewrite-intro',
      text: keepsOriginals
        ? 'The topics stay in the note, out of sight, so that they can be restored at any time.'
        : 'The topics are not kept in the note: only undo brings them back.',
    });
    const all = body.createEl('label', { cls: 'wonderings-rewrite-all' });
    const allBox = all.createEl('input', { type: 'checkbox' });
    all.appendText('All items');
    const list = body.createDiv({ cls: 'wonderings-rewrite-items' });
    this.#rows = items.map(
      (item) =>
        new ItemRow(list, {
          item,
          links: links.get(item) ?? 0,
          chosen: chosen && (chosen.get(item) ?? null),
          changed: () => this.#show(),
        }),
    );
    this.#all = allBox;
    allBox.addEventListener('change', () => {
      for (const row of this.#rows) row.take(allBox.checked);
      this.#show();
    });
    const foot = contentEl.createDiv({ cls: 'wonderings-rewrite-foot' });
    this.#links = foot.createDiv({ cls: 'wonderings-rewrite-links', attr: { 'aria-live': 'polite' } });
    const buttons = foot.createDiv({ cls: 'modal-button-container' });
    buttons.createEl('button', { text: 'Cancel' }).addEventListener('click', () => this.close());
    this.#apply = buttons.createEl('button', { cls: 'mod-cta' });
    this.#apply.addEventListener('click', () => this.#submit());
    this.#show();
    this.#rows[0]?.focus();
  }

  #questions(): Questions {
    const taken = this.#rows.filter((row) => row.isTaken && row.words !== '' && row.words !== row.item.topic);
    return new Map(taken.map((row) => [row.item, row.words]));
  }

  #show(): void {
    const questions = this.#questions();
    const taken = this.#rows.filter((row) => row.isTaken).length;
    if (this.#all) this.#all.checked = taken === this.#rows.length;
    if (this.#all) this.#all.indeterminate = taken > 0 && taken < this.#rows.length;
    if (this.#links) drawLinks(this.#links, this.#input.plan(questions));
    this.#apply?.setText(`Rewrite ${counted(questions.size, 'item')}`);
    if (this.#apply) this.#apply.disabled = questions.size === 0;
  }

  #submit(): void {
    if (!this.#apply || this.#apply.disabled) return;
    this.#apply.disabled = true;
    void this.apply(this.#questions()).then((result) => {
      if (result === 'done') return this.close();
      this.#input = result;
      this.#draw('The note has changed meanwhile. These are its items as they read now.');
    });
  }
}
