import { Notice } from 'obsidian';
import type { Shell } from '../shell';

/** How long the offer stays, in milliseconds: long enough to see that it was a slip. */
const OFFER = 10_000;

/** Says what was done and offers to take it back. */
export function undoNotice({ texts }: Pick<Shell, 'texts'>, text: string, undo: () => void): void {
  const notice = new Notice(
    createFragment((fragment) => {
      fragment.createDiv({ text });
      const actions = fragment.createDiv('wonderings-notice-actions');
      const button = actions.createEl('button', { text: texts.app.undo, attr: { type: 'button' } });
      button.addEventListener('click', () => {
        notice.hide();
        undo();
      });
    }),
    OFFER,
  );
}
