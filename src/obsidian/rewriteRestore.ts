import { Modal, type App } from 'obsidian';
import type { KeptOriginal } from '../agenda/restore';

/** Asks for each question that was changed since it was written whether it gives way to the topic that it came from. */
export class RestoreQuestions extends Modal {
  readonly #taken = new Set<KeptOriginal>();

  constructor(
    app: App,
    readonly changed: readonly KeptOriginal[],
    readonly textOf: (kept: KeptOriginal) => string,
    /** How many more are restored without asking. */
    readonly others: number,
    readonly decided: (taken: ReadonlySet<KeptOriginal>) => void,
  ) {
    super(app);
    this.modalEl.addClass('wonderings-rewrite', 'mod-restore');
  }

  override onOpen(): void {
    const { contentEl, changed } = this;
    this.setTitle(changed.length === 1 ? 'This question was changed' : 'Some questions were changed');
    const body = contentEl.createDiv({ cls: 'wonderings-rewrite-body' });
    body.createEl('p', {
      cls: 'wonderings-rewrite-intro',
      text: 'Somebody worked on these words after they were written. Which of them give way to the topic as it was?',
    });
    const list = body.createDiv({ cls: 'wonderings-rewrite-items' });
    for (const kept of changed) this.#drawItem(list, kept);
    const foot = contentEl.createDiv({ cls: 'wonderings-rewrite-foot' });
    const buttons = foot.createDiv({ cls: 'modal-button-container' });
    const cancel = buttons.createEl('button', { text: 'Cancel' });
    cancel.addEventListener('click', () => this.close());
    const apply = buttons.createEl('button', { cls: 'mod-cta', text: 'Restore' });
    apply.addEventListener('click', () => {
      this.close();
      this.decided(this.#taken);
    });
    const show = (): void => {
      const count = this.#taken.size + this.others;
      apply.setText(count === 0 ? 'Restore' : `Restore ${count === 1 ? '1 topic' : `${count} topics`}`);
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
    const head = row.createEl('label', { cls: 'wonderings-rewrite-head' });
    const box = head.createEl('input', { type: 'checkbox' });
    head.createSpan({ cls: 'wonderings-rewrite-new', text: kept.topic });
    row.createDiv({ cls: 'wonderings-rewrite-was', text: `Now: ${this.textOf(kept)}` });
    box.addEventListener('change', () => {
      if (box.checked) this.#taken.add(kept);
      else this.#taken.delete(kept);
    });
  }
}
