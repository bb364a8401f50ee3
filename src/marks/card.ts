import type { Finding } from '../model/report';
import { changedWords } from './changed';
import { CATEGORY_NAMES, STANCE_NAMES } from './names';

/** What the card of a mark shows. */
export interface CardSubject {
  readonly finding: Finding;
  /** The sentence that the reframes would replace. */
  readonly sentence: string;
}

/** What a person can do from the card; `S` is what the surface knows of a mark besides. */
export interface CardActions<S extends CardSubject = CardSubject> {
  reframe(subject: S, reframe: string): void;
  ignore(subject: S): void;
  neverMark(subject: S): void;
  aboutRule(subject: S): void;
  /** Asked by Escape; focus goes back to where it came from. */
  close(): void;
}

/**
 * Draws the card of the marks at one place into `parent`. It is a dialog: arrow keys and Tab go round its buttons and
 * Escape asks to close it. It takes no focus by itself.
 */
export function drawCard<S extends CardSubject>(
  parent: HTMLElement,
  subjects: readonly S[],
  actions: CardActions<S>,
): HTMLElement {
  const card = parent.createDiv({ cls: 'wonderings-card', attr: { role: 'dialog', tabindex: '-1' } });
  const titles = subjects.map((subject) => drawSubject(card, subject, actions));
  card.setAttribute('aria-labelledby', titles.join(' '));
  card.addEventListener('keydown', (event) => onKey(event, card, () => actions.close()));
  // A press on a button must not take the cursor out of the note, nor the keyboard from a phone's screen.
  card.addEventListener('mousedown', (event) => event.preventDefault());
  return card;
}

/** Draws one mark's part of the card. Gives the id of what names it: the app draws labels as tooltips, ids not. */
function drawSubject<S extends CardSubject>(card: HTMLElement, subject: S, actions: CardActions<S>): string {
  const { finding } = subject;
  const part = card.createDiv({ cls: `wonderings-card-part is-${finding.stance}` });
  const head = part.createDiv({ cls: 'wonderings-card-head' });
  head.id = `wonderings-card-${finding.rule}-${finding.from}`;
  head.createSpan({ cls: 'wonderings-card-stance', text: STANCE_NAMES[finding.stance] });
  head.createSpan({ cls: 'wonderings-card-title', text: CATEGORY_NAMES[finding.category] });
  head.createSpan({ cls: 'wonderings-card-cue', text: `“${finding.text}”` });
  part.createEl('p', { cls: 'wonderings-card-why', text: finding.why });
  if (finding.reframes.length > 0) drawReframes(part, subject, actions);
  const foot = part.createDiv({ cls: 'wonderings-card-foot' });
  const offer = (text: string, act: () => void): void => {
    const button = foot.createEl('button', { cls: 'wonderings-card-link', text, attr: { type: 'button' } });
    button.addEventListener('click', act);
  };
  offer('Not here', () => actions.ignore(subject));
  offer('Never this phrase', () => actions.neverMark(subject));
  offer('About this rule', () => actions.aboutRule(subject));
  return head.id;
}

function drawReframes<S extends CardSubject>(part: HTMLElement, subject: S, actions: CardActions<S>): void {
  const list = part.createDiv({ cls: 'wonderings-card-reframes' });
  list.createDiv({ cls: 'wonderings-card-label', text: 'Say it another way' });
  for (const reframe of subject.finding.reframes) {
    const button = list.createEl('button', { cls: 'wonderings-card-reframe', attr: { type: 'button' } });
    for (const { text, isNew } of changedWords(subject.sentence, reframe)) {
      button.createSpan({ text, cls: isNew ? 'is-new' : 'is-kept' });
    }
    button.addEventListener('click', () => actions.reframe(subject, reframe));
  }
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
export function moveFocus(card: HTMLElement, step: number): void {
  const buttons = [...card.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === card.ownerDocument.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length;
  buttons[next]?.focus();
}
