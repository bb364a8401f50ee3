import type { AgendaItem } from '../model/report';

/** What the sign at an item's end says: it can become a question, or it is one. */
export type SignKind = 'offer' | 'open';

const SIGN_TITLES: Readonly<Record<SignKind, string>> = {
  offer: 'Ask it as a question',
  open: 'An open question already; ask it deeper',
};

/** The sign of an item; null for one that is best left as it is. */
export function signOf(item: Pick<AgendaItem, 'kind' | 'rewritable'>): SignKind | null {
  if (item.kind === 'open-question') return 'open';
  return item.rewritable ? 'offer' : null;
}

/** Draws a sign. It takes no room, so that no line breaks differently for it. `act` is what a press does. */
export function drawSign(kind: SignKind, act: () => void): HTMLElement {
  const sign = createSpan({ cls: 'wonderings-item' });
  const button = sign.createEl('button', { cls: `wonderings-item-sign is-${kind}`, attr: { type: 'button' } });
  button.setAttribute('aria-label', SIGN_TITLES[kind]);
  // A press moves no cursor, nor does it go to what the app makes of one on the line.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    act();
  });
  return sign;
}
