import type { App } from './app';
import { ButtonComponent } from './buttons';
import { Modal } from './modal';

export class ConfirmationButton extends ButtonComponent {
  setInitialFocus(): this {
    queueMicrotask(() => this.buttonEl.focus());
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }
}

/** A question with buttons; every button closes it. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const row = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const box = row.createEl('input', { type: 'checkbox' });
    row.appendText(label);
    box.addEventListener('change', () => cb(box.checked));
    return this;
  }

  addButton(cb: (btn: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl);
    cb(button);
    button.buttonEl.addEventListener('click', () => this.close());
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
