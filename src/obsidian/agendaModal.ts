import { type App, Modal, Setting } from 'obsidian';
import { lines } from '../settings';
import type { Texts } from '../texts/texts';
import type { MeetingPlan } from './inquiryAgenda';

/** Asks for the purpose and the topics of a meeting. */
export class AgendaModal extends Modal {
  #purpose = '';
  #topics = '';
  #minutes = '60';

  constructor(
    app: App,
    readonly texts: Texts['app']['plan'],
    /** Called once, when the person asks for the agenda. */
    readonly done: (plan: MeetingPlan) => void,
  ) {
    super(app);
    this.scope.register(['Mod'], 'Enter', () => this.#insert());
  }

  override onOpen(): void {
    this.modalEl.addClass('wonderings-modal');
    this.setTitle(this.texts.title);
    const { texts, contentEl: form } = this;
    new Setting(form)
      .setClass('wonderings-stacked')
      .setName(texts.purpose)
      .setDesc(texts.purposeAbout)
      .addText((text) => {
        text.inputEl.setAttribute('aria-label', texts.purpose);
        text.inputEl.focus();
        text.onChange((value) => (this.#purpose = value));
      });
    new Setting(form)
      .setName(texts.topics)
      .setDesc(texts.topicsAbout)
      .setClass('wonderings-stacked')
      .addTextArea((text) => {
        text.inputEl.rows = 6;
        text.inputEl.setAttribute('aria-label', texts.topics);
        text.setPlaceholder(texts.topicsExample);
        text.onChange((value) => {
          this.#topics = value;
          insert.disabled = lines(value).length === 0;
        });
      });
    new Setting(form)
      .setName(texts.minutes)
      .setDesc(texts.minutesAbout)
      .addText((text) => {
        text.inputEl.type = 'number';
        text.inputEl.min = '1';
        text.inputEl.setAttribute('aria-label', texts.minutes);
        text.setValue(this.#minutes).onChange((value) => (this.#minutes = value));
      });
    const buttons = form.createDiv('modal-button-container');
    const insert = buttons.createEl('button', { cls: 'mod-cta', text: texts.insert, attr: { type: 'button' } });
    insert.disabled = true;
    insert.addEventListener('click', () => this.#insert());
    const cancel = buttons.createEl('button', { text: texts.cancel, attr: { type: 'button' } });
    cancel.addEventListener('click', () => this.close());
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #insert(): void {
    if (lines(this.#topics).length === 0) return;
    const minutes = Number.parseInt(this.#minutes, 10);
    const plan = { purpose: this.#purpose, topics: lines(this.#topics), minutes: minutes > 0 ? minutes : null };
    this.close();
    this.done(plan);
  }
}
