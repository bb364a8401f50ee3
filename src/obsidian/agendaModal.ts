import { type App, Modal, Setting } from 'obsidian';
import { lines } from '../settings';
import type { Texts } from '../texts/texts';
import type { MeetingPlan } from './inquiryAgenda';
import { nameControls } from './settings/nameControls';

/** What is typed in the dialog, as its fields have it. */
export interface PlanDraft {
  purpose: string;
  topics: string;
  minutes: string;
}

/** A dialog in which nothing is typed yet. */
export const emptyPlan = (): PlanDraft => ({ purpose: '', topics: '', minutes: '60' });

/**
 * Asks for the purpose and the topics of a meeting. What is typed goes into `draft`, so that a dialog that was closed by
 * a slip can be opened again with it.
 */
export class AgendaModal extends Modal {
  #insertButton: HTMLButtonElement | null = null;
  #isInserting = false;

  constructor(
    app: App,
    readonly texts: Texts['app']['plan'],
    readonly draft: PlanDraft,
    /** Called when the person asks for the agenda; the dialog stays open when it could not be inserted. */
    readonly done: (plan: MeetingPlan) => Promise<boolean>,
  ) {
    super(app);
    this.scope.register(['Mod'], 'Enter', () => void this.#insert());
  }

  override onOpen(): void {
    this.modalEl.addClass('wonderings-modal');
    this.setTitle(this.texts.title);
    const { texts, draft, contentEl: form } = this;
    const purpose = new Setting(form)
      .setClass('wonderings-stacked')
      .setName(texts.purpose)
      .setDesc(texts.purposeAbout)
      .addText((text) => {
        text.inputEl.focus();
        text.setValue(draft.purpose).onChange((value) => (draft.purpose = value));
      });
    const topics = new Setting(form)
      .setName(texts.topics)
      .setDesc(texts.topicsAbout)
      .setClass('wonderings-stacked')
      .addTextArea((text) => {
        text.inputEl.rows = 6;
        text.setPlaceholder(texts.topicsExample);
        text.setValue(draft.topics).onChange((value) => {
          draft.topics = value;
          this.#showWhether();
        });
      });
    const minutes = new Setting(form)
      .setName(texts.minutes)
      .setDesc(texts.minutesAbout)
      .addText((text) => {
        text.inputEl.type = 'number';
        text.inputEl.min = '1';
        text.setValue(draft.minutes).onChange((value) => (draft.minutes = value));
      });
    for (const [name, setting] of Object.entries({ purpose, topics, minutes })) nameControls(setting, `plan-${name}`);
    const buttons = form.createDiv('modal-button-container');
    const insert = buttons.createEl('button', { cls: 'mod-cta', text: texts.insert, attr: { type: 'button' } });
    insert.addEventListener('click', () => void this.#insert());
    const cancel = buttons.createEl('button', { text: texts.cancel, attr: { type: 'button' } });
    cancel.addEventListener('click', () => this.close());
    this.#insertButton = insert;
    this.#showWhether();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Shows whether there is something to insert. */
  #showWhether(): void {
    if (this.#insertButton) this.#insertButton.disabled = this.#isInserting || lines(this.draft.topics).length === 0;
  }

  async #insert(): Promise<void> {
    const { purpose, topics, minutes: typed } = this.draft;
    if (this.#isInserting || lines(topics).length === 0) return;
    this.#isInserting = true;
    this.#showWhether();
    const minutes = Number.parseInt(typed, 10);
    const isDone = await this.done({ purpose, topics: lines(topics), minutes: minutes > 0 ? minutes : null });
    this.#isInserting = false;
    this.#showWhether();
    if (!isDone) return;
    Object.assign(this.draft, emptyPlan());
    this.close();
  }
}
