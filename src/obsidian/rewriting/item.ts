import type { AgendaItem } from '../../model/report';
import type { Texts } from '../../texts/texts';
import type { LinkPlan } from '../../vault/headingLinks';
import { drawLine, drawLinks } from './line';
import type { RewriteActions, RewriteView } from './modal';

/** What an item is to become: a question, or the topic that it was. */
export type ItemChoice = { readonly kind: 'question'; readonly words: string } | { readonly kind: 'original' };

export interface ChooserInput {
  readonly texts: Texts;
  readonly item: AgendaItem;
  /** What a choice would do; null when it would change nothing. */
  readonly plan: (choice: ItemChoice) => LinkPlan | null;
  /** What the person chose before; without, the best question. */
  readonly chosen?: ItemChoice;
}

/** Number keys reach this many alternatives. */
const DIGITS = 9;

/** The inside of the chooser: a list of questions, a field for own words, and what the line will read. */
export class ChooserView implements RewriteView<ItemChoice> {
  readonly #input: ChooserInput;
  readonly #options: readonly ItemChoice[];
  readonly #list: HTMLElement;
  readonly #words: HTMLTextAreaElement;
  readonly #line: HTMLElement;
  readonly #links: HTMLElement;
  readonly #apply: HTMLButtonElement;
  /** The option that the field holds; -1 for own words. */
  #selected = 0;

  constructor(parent: HTMLElement, input: ChooserInput, actions: RewriteActions) {
    const { item, texts } = input;
    this.#input = input;
    this.#options = [
      ...item.questions.map((words) => ({ kind: 'question' as const, words })),
      ...(item.original === null ? [] : [{ kind: 'original' as const }]),
    ];
    const body = parent.createDiv({ cls: 'wonderings-rewrite-body' });
    const head = body.createDiv({ cls: 'wonderings-rewrite-topic' });
    head.createSpan({ text: item.topic });
    head.createSpan({
      cls: 'wonderings-rewrite-chip',
      text: texts.names.kinds[item.kind],
      attr: { title: item.kindReason },
    });
    this.#list = this.#drawList(body, actions);
    this.#words = this.#drawWords(body, actions);
    body.createDiv({ cls: 'wonderings-rewrite-label', text: texts.rewrite.willRead });
    this.#line = body.createDiv({ cls: 'wonderings-rewrite-line' });
    const foot = parent.createDiv({ cls: 'wonderings-rewrite-foot' });
    this.#links = foot.createDiv({ cls: 'wonderings-rewrite-links' });
    const buttons = foot.createDiv({ cls: 'modal-button-container' });
    this.#apply = buttons.createEl('button', { cls: 'mod-cta' });
    this.#apply.addEventListener('click', actions.submit);
    buttons.createEl('button', { text: texts.rewrite.cancel }).addEventListener('click', actions.cancel);
    this.#begin(input.chosen);
  }

  focus(): void {
    this.#list.focus();
  }

  take(): ItemChoice | null {
    if (this.#apply.disabled) return null;
    this.#apply.disabled = true;
    return this.#choice();
  }

  #drawList(parent: HTMLElement, actions: RewriteActions): HTMLElement {
    const { rewrite } = this.#input.texts;
    // A label of the list itself would be drawn by the app as a tooltip over the questions.
    const name = parent.createSpan({ text: rewrite.choose, attr: { hidden: true, id: 'wonderings-rewrite-choose' } });
    const list = parent.createDiv({
      cls: 'wonderings-rewrite-list',
      attr: { role: 'listbox', tabindex: '0', 'aria-labelledby': name.id },
    });
    this.#options.forEach((option, index) => {
      const row = list.createDiv({ cls: 'wonderings-rewrite-option', attr: { role: 'option', id: optionId(index) } });
      const key = index < DIGITS ? String(index + 1) : '';
      row.createSpan({ cls: 'wonderings-rewrite-key', text: key, attr: { 'aria-hidden': 'true' } });
      row.createSpan({ text: this.#wordsOf(option) });
      if (option.kind === 'original') row.createSpan({ cls: 'wonderings-rewrite-chip', text: rewrite.asItWas });
      row.addEventListener('click', () => this.#select(index));
      row.addEventListener('dblclick', actions.submit);
    });
    list.addEventListener('keydown', (event) => this.#onListKey(event, actions));
    return list;
  }

  #drawWords(parent: HTMLElement, actions: RewriteActions): HTMLTextAreaElement {
    const label = parent.createEl('label', {
      cls: 'wonderings-rewrite-label',
      text: this.#input.texts.rewrite.ownWords,
    });
    const words = parent.createEl('textarea', { cls: 'wonderings-rewrite-words', attr: { rows: '2' } });
    words.id = 'wonderings-rewrite-words';
    label.htmlFor = words.id;
    words.addEventListener('input', () => this.#selectTyped());
    words.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
      event.preventDefault();
      actions.submit();
    });
    return words;
  }

  #onListKey(event: KeyboardEvent, actions: RewriteActions): void {
    const last = this.#options.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(this.#selected + 1, last),
      ArrowUp: Math.max(this.#selected - 1, 0),
      Home: 0,
      End: last,
    };
    const to = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : moves[event.key];
    if (event.key === 'Enter' && !event.isComposing) actions.submit();
    else if (to !== undefined && to <= last) this.#select(to);
    else return;
    event.preventDefault();
  }

  #begin(chosen: ItemChoice | undefined): void {
    if (chosen?.kind === 'question') {
      this.#words.value = chosen.words;
      this.#selectTyped();
    } else {
      this.#select(Math.max(0, chosen ? this.#options.findIndex(({ kind }) => kind === chosen.kind) : 0));
    }
  }

  /** Selects the option that reads as the field does, or own words. */
  #selectTyped(): void {
    const typed = oneLine(this.#words.value);
    this.#selected = this.#options.findIndex((option) => this.#wordsOf(option) === typed);
    this.#show();
  }

  #select(index: number): void {
    this.#selected = index;
    const option = this.#options[index];
    if (option) this.#words.value = this.#wordsOf(option);
    this.#show();
  }

  /** Marks what is chosen and shows what it does. */
  #show(): void {
    [...this.#list.children].forEach((row, index) => {
      row.toggleClass('is-selected', index === this.#selected);
      row.setAttribute('aria-selected', String(index === this.#selected));
      if (index === this.#selected) row.scrollIntoView({ block: 'nearest' });
    });
    if (this.#selected < 0) this.#list.removeAttribute('aria-activedescendant');
    else this.#list.setAttribute('aria-activedescendant', optionId(this.#selected));
    const { rewrite } = this.#input.texts;
    const choice = this.#choice();
    const words = oneLine(this.#words.value);
    const plan = words === '' ? null : this.#input.plan(choice);
    drawLine(this.#line, this.#input.item, words);
    drawLinks(this.#links, plan, this.#input.texts);
    this.#apply.setText(choice.kind === 'original' ? rewrite.restore : rewrite.rewrite);
    this.#apply.disabled = plan === null;
  }

  #choice(): ItemChoice {
    return this.#options[this.#selected] ?? { kind: 'question', words: oneLine(this.#words.value) };
  }

  #wordsOf(option: ItemChoice): string {
    return option.kind === 'question' ? option.words : (this.#input.item.original ?? '');
  }
}

function optionId(index: number): string {
  return `wonderings-rewrite-option-${index}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
