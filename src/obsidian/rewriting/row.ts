import { setIcon } from 'obsidian';
import type { AgendaItem } from '../../model/report';
import type { Texts } from '../../texts/texts';

export interface RowInput {
  readonly texts: Texts;
  readonly item: AgendaItem;
  /** Its place in the preview. */
  readonly index: number;
  readonly links: number;
  /** The question chosen before, null when the item was left; undefined to begin with what is best. */
  readonly chosen: string | null | undefined;
  readonly changed: () => void;
}

/** One item of the preview: whether it is taken, and the question that it becomes. */
export class ItemRow {
  readonly item: AgendaItem;
  readonly #row: HTMLElement;
  readonly #box: HTMLInputElement;
  readonly #words: HTMLTextAreaElement;
  readonly #place: HTMLElement;
  readonly #changed: () => void;
  readonly #texts: Texts;

  constructor(parent: HTMLElement, { item, index, links, chosen, changed, texts }: RowInput) {
    const { rewrite, names } = texts;
    this.#texts = texts;
    this.item = item;
    this.#changed = changed;
    this.#row = parent.createDiv({ cls: 'wonderings-rewrite-item', attr: { role: 'group' } });
    const head = this.#row.createEl('label', { cls: 'wonderings-rewrite-head' });
    this.#box = head.createEl('input', { type: 'checkbox' });
    const title = head.createSpan({ cls: 'wonderings-rewrite-title' });
    const topic = title.createSpan({ cls: 'wonderings-rewrite-was', text: item.topic });
    topic.id = `wonderings-rewrite-topic-${index}`;
    this.#row.setAttribute('aria-labelledby', topic.id);
    title.createSpan({
      cls: 'wonderings-rewrite-chip',
      text: names.kinds[item.kind],
      attr: { title: item.kindReason },
    });
    if (links > 0) title.createSpan({ cls: 'wonderings-rewrite-chip mod-links', text: rewrite.links(links) });
    const choice = this.#row.createDiv({ cls: 'wonderings-rewrite-choice' });
    // A label of the field itself would be drawn by the app as a tooltip over what is typed.
    const name = choice.createSpan({ text: rewrite.questionFor(item.topic), attr: { hidden: true } });
    name.id = `wonderings-rewrite-question-${index}`;
    this.#words = choice.createEl('textarea', {
      cls: 'wonderings-rewrite-words',
      attr: { rows: '1', 'aria-labelledby': name.id },
    });
    const steps = choice.createDiv({ cls: 'wonderings-rewrite-steps' });
    this.#addStep(steps, 'chevron-left', rewrite.previous, -1);
    this.#place = steps.createSpan({ cls: 'wonderings-rewrite-place', attr: { 'aria-live': 'polite' } });
    this.#addStep(steps, 'chevron-right', rewrite.next, 1);
    this.#words.value = chosen ?? item.questions[0] ?? '';
    this.take(chosen === undefined ? item.rewritable : chosen !== null);
    this.#box.addEventListener('change', () => this.#onChange(this.#box.checked));
    this.#words.addEventListener('input', () => this.#onChange(true));
    this.#words.addEventListener('keydown', (event) => this.#onKey(event));
    this.#showPlace();
  }

  get isTaken(): boolean {
    return this.#box.checked;
  }

  get words(): string {
    return this.#words.value.replace(/\s+/g, ' ').trim();
  }

  focus(): void {
    this.#box.focus();
  }

  take(taken: boolean): void {
    this.#box.checked = taken;
    this.#row.toggleClass('is-left', !taken);
  }

  #addStep(parent: HTMLElement, icon: string, label: string, by: number): void {
    const button = parent.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
    setIcon(button, icon);
    button.addEventListener('click', () => this.#step(by));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.altKey && event.key === 'ArrowDown') this.#step(1);
    else if (event.altKey && event.key === 'ArrowUp') this.#step(-1);
    // A question is one line.
    else if (event.key !== 'Enter' || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
  }

  /** To the next alternative, round and round; from own words to the first. */
  #step(by: number): void {
    const { questions } = this.item;
    const at = questions.indexOf(this.words);
    const next = at < 0 ? 0 : (at + by + questions.length) % questions.length;
    this.#words.value = questions[next] ?? this.#words.value;
    this.#onChange(true);
  }

  #onChange(taken: boolean): void {
    this.take(taken);
    this.#showPlace();
    this.#changed();
  }

  #showPlace(): void {
    const { questions } = this.item;
    const { yours, place } = this.#texts.rewrite;
    const at = questions.indexOf(this.words);
    this.#place.setText(at < 0 ? yours : place(at + 1, questions.length));
  }
}
