import { Modal, type App } from 'obsidian';
import { ChooserView, type ChooserInput, type ItemChoice } from './rewriteChooser';

/** Makes the choice real: `done`, `gone` when the item is no longer there, or the item as the note reads now. */
export type ApplyChoice = (choice: ItemChoice) => Promise<'done' | 'gone' | ChooserInput>;

/** Chooses the question that one item becomes: from the alternatives, in own words, or the topic as it was. */
export class ItemChooser extends Modal {
  #view: ChooserView | null = null;

  constructor(
    app: App,
    readonly input: ChooserInput,
    readonly apply: ApplyChoice,
  ) {
    super(app);
    this.modalEl.addClass('wonderings-rewrite');
    this.scope.register(['Mod'], 'Enter', () => this.#submit());
  }

  override onOpen(): void {
    this.setTitle('Rewrite as a question');
    this.#draw(this.input, '');
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #draw(input: ChooserInput, news: string): void {
    this.contentEl.empty();
    if (news !== '') this.contentEl.createDiv({ cls: 'wonderings-rewrite-news', text: news, attr: { role: 'status' } });
    this.#view = new ChooserView(this.contentEl, input, { submit: () => this.#submit(), cancel: () => this.close() });
    this.#view.focus();
  }

  #submit(): void {
    const choice = this.#view?.take();
    if (!choice) return;
    void this.apply(choice).then((result) => {
      if (typeof result === 'string') this.close();
      else this.#draw(result, 'The note has changed meanwhile. This is the item as it reads now.');
    });
  }
}
