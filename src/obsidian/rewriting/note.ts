import type { AgendaItem } from '../../model/report';
import type { Texts } from '../../texts/texts';
import type { LinkPlan } from '../../vault/headingLinks';
import { drawLinks } from './line';
import type { RewriteActions, RewriteView } from './modal';
import { ItemRow } from './row';

/** The question that each item taken becomes. */
export type Questions = ReadonlyMap<AgendaItem, string>;

export interface PreviewInput {
  readonly texts: Texts;
  readonly items: readonly AgendaItem[];
  /** How many links lead to or through an item's heading. */
  readonly links: ReadonlyMap<AgendaItem, number>;
  readonly keepsOriginals: boolean;
  readonly plan: (questions: Questions) => LinkPlan;
  /** What the person chose before the note changed under the preview. */
  readonly chosen?: Questions;
}

/** What every item would become, before anything is written; each can be taken or left and put otherwise. */
export class PreviewView implements RewriteView<Questions> {
  readonly #input: PreviewInput;
  readonly #rows: readonly ItemRow[];
  readonly #all: HTMLInputElement;
  readonly #links: HTMLElement;
  readonly #apply: HTMLButtonElement;

  constructor(parent: HTMLElement, input: PreviewInput, actions: RewriteActions) {
    const { rewrite } = input.texts;
    this.#input = input;
    const body = parent.createDiv({ cls: 'wonderings-rewrite-body' });
    body.createEl('p', {
      cls: 'wonderings-rewrite-intro',
      text: input.keepsOriginals ? rewrite.keeps : rewrite.keepsNone,
    });
    const all = body.createEl('label', { cls: 'wonderings-rewrite-all' });
    this.#all = all.createEl('input', { type: 'checkbox' });
    all.appendText(rewrite.all);
    this.#rows = this.#drawRows(body);
    this.#all.addEventListener('change', () => {
      for (const row of this.#rows) row.take(this.#all.checked);
      this.#show();
    });
    const foot = parent.createDiv({ cls: 'wonderings-rewrite-foot' });
    this.#links = foot.createDiv({ cls: 'wonderings-rewrite-links', attr: { 'aria-live': 'polite' } });
    const buttons = foot.createDiv({ cls: 'modal-button-container' });
    this.#apply = buttons.createEl('button', { cls: 'mod-cta' });
    this.#apply.addEventListener('click', actions.submit);
    buttons.createEl('button', { text: rewrite.cancel }).addEventListener('click', actions.cancel);
    this.#show();
  }

  focus(): void {
    this.#rows[0]?.focus();
  }

  take(): Questions | null {
    if (this.#apply.disabled) return null;
    this.#apply.disabled = true;
    return this.#questions();
  }

  #drawRows(body: HTMLElement): readonly ItemRow[] {
    const { items, links, chosen, texts } = this.#input;
    const list = body.createDiv({ cls: 'wonderings-rewrite-items' });
    return items.map((item, index) => {
      const before = chosen && (chosen.get(item) ?? null);
      return new ItemRow(list, {
        item,
        index,
        links: links.get(item) ?? 0,
        chosen: before,
        changed: () => this.#show(),
        texts,
      });
    });
  }

  #questions(): Questions {
    const taken = this.#rows.filter((row) => row.isTaken && row.words !== '' && row.words !== row.item.topic);
    return new Map(taken.map((row) => [row.item, row.words]));
  }

  /** Shows what is taken and what that does. */
  #show(): void {
    const { texts } = this.#input;
    const questions = this.#questions();
    const taken = this.#rows.filter((row) => row.isTaken).length;
    this.#all.checked = taken === this.#rows.length;
    this.#all.indeterminate = taken > 0 && taken < this.#rows.length;
    drawLinks(this.#links, this.#input.plan(questions), texts);
    this.#apply.setText(texts.rewrite.rewriteItems(questions.size));
    this.#apply.disabled = questions.size === 0;
  }
}
