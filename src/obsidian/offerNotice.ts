import { Notice } from 'obsidian';

/** How long the offer stays, in milliseconds: long enough to look at what was done. */
const OFFER = 15_000;

/** Says what was done, a line each, and offers to do something about it: to take it back. */
export function offerNotice(lines: readonly string[], offer: string, act: () => void): void {
  const notice = new Notice(
    createFragment((fragment) => {
      for (const line of lines) fragment.createDiv({ text: line });
      const actions = fragment.createDiv('wonderings-notice-actions');
      const button = actions.createEl('button', { text: offer, attr: { type: 'button' } });
      button.addEventListener('click', () => {
        notice.hide();
        act();
      });
    }),
    OFFER,
  );
}
