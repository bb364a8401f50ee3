import { Modal } from 'obsidian';
import type { Finding } from '../model/report';
import type { Shell } from './shell';

/** Says what a rule looks for, and lets the person switch it off. */
export class RuleModal extends Modal {
  constructor(
    readonly shell: Pick<Shell, 'app' | 'texts'>,
    readonly finding: Finding,
    readonly switchOff: () => void,
  ) {
    super(shell.app);
  }

  override onOpen(): void {
    const { category, stance, text, why, rule } = this.finding;
    const { names, marks, app } = this.shell.texts;
    this.modalEl.addClass('wonderings-modal');
    this.setTitle(names.categories[category]);
    this.contentEl.createEl('p', { text: marks.rule.seen(names.stances[stance], text) });
    this.contentEl.createEl('p', { text: why });
    this.contentEl.createEl('p', { text: marks.rule.name(rule) });
    const buttons = this.contentEl.createDiv('modal-button-container');
    const off = buttons.createEl('button', { text: marks.rule.off, attr: { type: 'button' } });
    off.addEventListener('click', () => {
      this.switchOff();
      this.close();
    });
    const close = buttons.createEl('button', { text: app.close, attr: { type: 'button' } });
    close.addEventListener('click', () => this.close());
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
