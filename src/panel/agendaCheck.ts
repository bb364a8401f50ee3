import { KEY_NAMES, type AgendaItem, type Report, type Signal } from '../model/report';
import { KeyedList, type Row } from './keyedList';
import { showText } from './patch';
import type { PanelActions } from './state';
import { plain } from './words';

/** What is looked at before a meeting, in this order. */
export const CHECKED: readonly string[] = [
  'asking-items',
  'statements',
  'over-time',
  'timeless-items',
  'ownerless-items',
  'check-in',
];

/**
 * What the agenda says of itself: whether it could be an email, and what would make it a meeting; before the meeting,
 * whether it asks, fits its time, says whose question each is, and opens with everybody.
 */
export class AgendaCheck {
  #email: HTMLElement;
  #why: HTMLElement;
  #ask: HTMLButtonElement;
  #before: HTMLElement;
  #list: KeyedList<Signal>;
  #item: AgendaItem | null = null;
  #drawn: Report | null = null;

  readonly #actions: PanelActions;

  constructor(parent: HTMLElement, actions: PanelActions) {
    this.#actions = actions;
    this.#email = parent.createDiv('wonderings-aside');
    this.#why = this.#email.createEl('p');
    this.#ask = this.#email.createEl('button', { cls: 'wonderings-more', attr: { type: 'button' } });
    this.#ask.addEventListener('click', () => {
      if (this.#item) actions.rewriteItem(this.#item);
    });
    this.#before = parent.createDiv('wonderings-aside');
    this.#before.createEl('h4', { cls: 'wonderings-group-title', text: actions.texts.panel.agenda.before });
    this.#list = new KeyedList(
      this.#before.createEl('ul', 'wonderings-list'),
      ({ id }) => id,
      () => checkRow(),
    );
  }

  update(report: Report): void {
    if (report === this.#drawn) return;
    this.#drawn = report;
    const keys = KEY_NAMES.map((key) => report.keys[key]);
    const signals = keys.flatMap((key) => key.signals);
    const email = signals.find(({ id }) => id === 'email');
    this.#item = report.agenda.find(({ rewritable, questions }) => rewritable && questions.length > 0) ?? null;
    this.#email.hidden = !email;
    showText(this.#why, `${email?.label ?? ''}.`);
    const question = this.#item?.questions[0];
    showText(this.#ask, this.#actions.texts.panel.agenda.wouldMeet(plain(question ?? '')));
    this.#ask.hidden = question === undefined;
    const isBefore = isAhead(report);
    const ids = email ? CHECKED.filter((id) => id !== 'statements') : CHECKED;
    const checked = ids.flatMap((id) => signals.find((signal) => signal.id === id) ?? []);
    this.#before.hidden = !isBefore || checked.length === 0;
    this.#list.update(isBefore ? checked : []);
  }
}

/** Whether the meeting of the note is still to come. */
export function isAhead({ keys }: Report): boolean {
  return KEY_NAMES.some((key) => keys[key].prompts.some(({ when }) => when === 'before'));
}

function checkRow(): Row<Signal> {
  const el = createEl('li', 'wonderings-check');
  return { el, update: ({ label }) => showText(el, label) };
}
