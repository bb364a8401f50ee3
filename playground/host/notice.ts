const DURATION = 5000;

/** A message at the window's corner; a duration of 0 keeps it until it is clicked. */
export class Notice {
  readonly noticeEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly containerEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = DURATION) {
    const body = activeDocument.body;
    const holder = body.querySelector<HTMLElement>('.notice-container') ?? body.createDiv('notice-container');
    this.containerEl = holder.createDiv('notice');
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv({ cls: 'notice-message', attr: { role: 'status' } });
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.containerEl.remove();
  }
}
