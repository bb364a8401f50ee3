import type { AgendaItem } from '../model/report';
import type { Texts } from '../texts/texts';

/** What the sign at an item's end says: it can become a question, or it is one. */
export type SignKind = 'offer' | 'open';

/** The sign of an item; null for one that is best left as it is. */
export function signOf(item: Pick<AgendaItem, 'kind' | 'rewritable'>): SignKind | null {
  if (item.kind === 'open-question') return 'open';
  return item.rewritable ? 'offer' : null;
}

/** Draws a sign. It takes no room, so that no line breaks differently for it. `act` is what a press does. */
export function drawSign(kind: SignKind, { marks }: Texts, act: () => void): HTMLElement {
  const sign = createSpan({ cls: 'wonderings-item' });
  const button = sign.createEl('button', { cls: `wonderings-item-sign is-${kind}`, attr: { type: 'button' } });
  button.setAttribute('aria-label', kind === 'offer' ? marks.offerSign : marks.openSign);
  // A press moves no cursor, nor does it go to what the app makes of one on the line.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    act();
  });
  return sign;
}
