import type { Texts } from '../texts/texts';
import { changedWords } from './changed';
import type { CardPart } from './parts';

/**
 * Draws the card of what is at one place into `parent`. It is a dialog: arrow keys and Tab go round its buttons. Escape
 * and every button close it by `close`, before the button does its work. It takes no focus by itself.
 */
export function drawCard(
  parent: HTMLElement,
  parts: readonly CardPart[],
  texts: Texts,
  close: () => void,
): HTMLElement {
  const card = parent.createDiv({ cls: 'wonderings-card', attr: { role: 'dialog', tabindex: '-1' } });
  const drawn = parts.map((part) => drawPart(card, part, texts, close));
  card.setAttribute('aria-labelledby', drawn.map(({ head }) => head.id).join(' '));
  card.setAttribute('aria-describedby', drawn.map(({ why }) => why.id).join(' '));
  card.addEventListener('keydown', (event) => onKey(event, card, close));
  // A press on a button must not take the cursor out of the note, nor the keyboard from a phone's screen.
  card.addEventListener('mousedown', (event) => event.preventDefault());
  return card;
}

/** Draws one part. Its head names the card (the app would draw a label as a tooltip), its reason describes it. */
function drawPart(
  card: HTMLElement,
  part: CardPart,
  texts: Texts,
  close: () => void,
): { readonly head: HTMLElement; readonly why: HTMLElement } {
  const el = card.createDiv({ cls: `wonderings-card-part is-${part.look}` });
  const head = el.createDiv({ cls: 'wonderings-card-head' });
  head.id = `wonderings-card-${card.childElementCount}`;
  head.createSpan({ cls: 'wonderings-card-kind', text: part.kind });
  head.createSpan({ cls: 'wonderings-card-title', text: part.title });
  head.createSpan({ cls: 'wonderings-card-cue', text: texts.format.quoted(part.cue) });
  const why = el.createEl('p', { cls: 'wonderings-card-why', text: part.why });
  why.id = `${head.id}-why`;
  if (part.reframes.length > 0) drawReframes(el, part, texts, close);
  if (part.offers.length > 0) {
    const foot = el.createDiv({ cls: 'wonderings-card-foot' });
    for (const { text, act } of part.offers) addButton(foot, 'wonderings-card-link', close, act).append(text);
  }
  return { head, why };
}

function drawReframes(el: HTMLElement, part: CardPart, { marks }: Texts, close: () => void): void {
  const list = el.createDiv({ cls: 'wonderings-card-reframes' });
  list.createDiv({ cls: 'wonderings-card-label', text: marks.otherwise });
  for (const reframe of part.reframes) {
    const button = addButton(list, 'wonderings-card-reframe', close, () => part.reframe(reframe));
    for (const { text, isNew } of changedWords(part.sentence, reframe)) {
      button.createSpan({ text, cls: isNew ? 'is-new' : 'is-kept' });
    }
  }
}

function addButton(parent: HTMLElement, cls: string, close: () => void, act: () => void): HTMLElement {
  const button = parent.createEl('button', { cls, attr: { type: 'button' } });
  button.addEventListener('click', () => {
    close();
    act();
  });
  return button;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function onKey(event: KeyboardEvent, card: HTMLElement, close: () => void): void {
  const step = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : STEPS[event.key];
  if (event.key === 'Escape') close();
  else if (step !== undefined) moveFocus(card, step);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Moves focus to the card's next button, round its ends. */
function moveFocus(card: HTMLElement, step: number): void {
  const buttons = [...card.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === card.ownerDocument.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length;
  buttons[next]?.focus();
}
