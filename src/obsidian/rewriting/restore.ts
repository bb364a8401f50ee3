import { Modal, type App } from 'obsidian';
import type { KeptOriginal } from '../../agenda/restore';
import type { Texts } from '../../texts/texts';

export interface RestoreInput {
  /** Questions that were changed since they were written. */
  readonly changed: readonly KeptOriginal[];
  /** How a question reads now. */
  readonly textOf: (kept: KeptOriginal) => string;
  /** How many others are restored without asking. */
  readonly others: number;
  /** Called with those of the changed questions that give way to their topics. */
  readonly decided: (taken: ReadonlySet<KeptOriginal>) => void;
}

/** Asks for each question that was changed since it was written whether it gives way to the topic that it came from. */
export class RestoreQuestions extends Modal {
  readonly #taken: Set<KeptOriginal>;

  constructor(
    app: App,
    readonly input: RestoreInput,
    readonly texts: Texts['rewrite'],
  ) {
    super(app);
    this.modalEl.addClass('wonderings-rewrite', 'mod-restore');
    this.#taken = new Set(this.#isPlain ? input.changed : []);
  }

  /** One question and nothing else: the buttons say all that there is to say. */
  get #isPlain(): boolean {
    return this.input.changed.length === 1 && this.input.others === 0;
  }

  override onOpen(): void {
    const { contentEl, texts } = this;
    const { changed, others } = this.input;
    this.setTitle(texts.changedTitle(changed.length));
    const body = contentEl.createDiv({ cls: 'wonderings-rewrite-body' });
    body.createEl('p', {
      cls: 'wonderings-rewrite-intro',
      text: this.#isPlain ? texts.changedOne : texts.changedSome,
    });
    const list = body.createDiv({ cls: 'wonderings-rewrite-items' });
    for (const kept of changed) this.#drawItem(list, kept);
    const buttons = contentEl.createDiv({ cls: 'modal-button-container' });
    const apply = buttons.createEl('button', { cls: 'mod-cta' });
    apply.addEventListener('click', () => {
      this.close();
      this.input.decided(this.#taken);
    });
    const cancel = buttons.createEl('button', { text: this.#isPlain ? texts.keepQuestion : texts.cancel });
    cancel.addEventListener('click', () => this.close());
    const show = (): void => {
      const count = this.#taken.size + others;
      apply.setText(count === 0 ? texts.restore : texts.restoreTopics(count));
      apply.disabled = count === 0;
    };
    list.addEventListener('change', show);
    show();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #drawItem(list: HTMLElement, kept: KeptOriginal): void {
    const row = list.createDiv({ cls: 'wonderings-rewrite-item' });
    const head = row.createEl(this.#isPlain ? 'div' : 'label', { cls: 'wonderings-rewrite-head' });
    if (!this.#isPlain) {
      const box = head.createEl('input', { type: 'checkbox' });
      box.addEventListener('change', () => {
        if (box.checked) this.#taken.add(kept);
        else this.#taken.delete(kept);
      });
    }
    head.createSpan({ cls: 'wonderings-rewrite-new', text: kept.topic });
    row.createDiv({ cls: 'wonderings-rewrite-was', text: this.texts.insteadOf(this.input.textOf(kept)) });
  }
}
