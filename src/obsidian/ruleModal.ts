import { Modal } from 'obsidian';
import { CATEGORY_NAMES, STANCE_NAMES } from '../marks/names';
import type { Finding } from '../model/report';
import type { Shell } from './shell';
import { undoNotice } from './undoNotice';

/** Says what a rule looks for, and lets the person switch it off. */
export class RuleModal extends Modal {
  constructor(
    readonly shell: Shell,
    readonly finding: Finding,
  ) {
    super(shell.app);
  }

  override onOpen(): void {
    const { category, stance, text, why, rule } = this.finding;
    this.modalEl.addClass('wonderings-modal');
    this.setTitle(CATEGORY_NAMES[category]);
    this.contentEl.createEl('p', { text: `${STANCE_NAMES[stance]}, seen in “${text}”.` });
    this.contentEl.createEl('p', { text: why });
    const about = this.contentEl.createEl('p', { text: 'The name of the rule is ' });
    about.createEl('code', { text: rule });
    about.appendText('. A rule that is off can be switched on again in the settings.');
    const buttons = this.contentEl.createDiv('modal-button-container');
    const off = buttons.createEl('button', { text: 'Switch this rule off', attr: { type: 'button' } });
    off.addEventListener('click', () => {
      const before = this.shell.settings.rulesOff;
      void this.shell.changeSettings({ rulesOff: [...before, rule] });
      this.close();
      undoNotice(`The rule “${rule}” is off. The settings list the rules that you switched off.`, () => {
        void this.shell.changeSettings({ rulesOff: before });
      });
    });
    const close = buttons.createEl('button', { text: 'Close', attr: { type: 'button' } });
    close.addEventListener('click', () => this.close());
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
