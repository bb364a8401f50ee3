import { type App, Modal, Setting } from 'obsidian';
import { lines } from '../settings';
import type { MeetingPlan } from './inquiryAgenda';

const EXAMPLE = ['Q3 results', 'Hiring a second designer (20 min)', 'Should we move the release?'].join('\n');

/** Asks for the purpose and the topics of a meeting. */
export class AgendaModal extends Modal {
  #purpose = '';
  #topics = '';
  #minutes = '60';

  constructor(
    app: App,
    /** Called once, when the person asks for the agenda. */
    readonly done: (plan: MeetingPlan) => void,
  ) {
    super(app);
    this.scope.register(['Mod'], 'Enter', () => this.#insert());
  }

  override onOpen(): void {
    this.modalEl.addClass('wonderings-modal');
    this.setTitle('Insert inquiry agenda');
    const form = this.contentEl;
    new Setting(form)
      .setClass('wonderings-stacked')
      .setName('Purpose')
      .setDesc('What should be different after this meeting?')
      .addText((text) => {
        text.inputEl.setAttribute('aria-label', 'Purpose');
        text.inputEl.focus();
        text.onChange((value) => (this.#purpose = value));
      });
    new Setting(form)
      .setName('Topics')
      .setDesc('One a line. Each becomes a question; add a time like (10 min) where you know it.')
      .setClass('wonderings-stacked')
      .addTextArea((text) => {
        text.inputEl.rows = 6;
        text.inputEl.setAttribute('aria-label', 'Topics');
        text.setPlaceholder(EXAMPLE);
        text.onChange((value) => {
          this.#topics = value;
          insert.disabled = lines(value).length === 0;
        });
      });
    new Setting(form)
      .setName('Minutes in all')
      .setDesc('Shared out among the topics. Leave it empty for an agenda without times.')
      .addText((text) => {
        text.inputEl.type = 'number';
        text.inputEl.min = '1';
        text.inputEl.setAttribute('aria-label', 'Minutes in all');
        text.setValue(this.#minutes).onChange((value) => (this.#minutes = value));
      });
    const buttons = form.createDiv('modal-button-container');
    const insert = buttons.createEl('button', { cls: 'mod-cta', text: 'Insert', attr: { type: 'button' } });
    insert.disabled = true;
    insert.addEventListener('click', () => this.#insert());
    const cancel = buttons.createEl('button', { text: 'Cancel', attr: { type: 'button' } });
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
