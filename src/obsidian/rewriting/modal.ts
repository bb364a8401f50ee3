import { Modal, type App } from 'obsidian';

/** The inside of a dialog in which somebody chooses what is to be rewritten. */
export interface RewriteView<Choice> {
  focus(): void;
  /** The choice, once: null when it would change nothing or was taken already. */
  take(): Choice | null;
}

/** What the inside asks of its dialog. */
export interface RewriteActions {
  readonly submit: () => void;
  readonly cancel: () => void;
}

/** What to choose from when a choice was not made real, and what to say of it where nothing has been said yet. */
export interface Again<Input> {
  readonly input: Input;
  readonly news?: string;
}

export interface RewriteDialog<Input, Choice> {
  readonly title: string;
  /** A class of its own for the dialog. */
  readonly cls: string;
  readonly input: Input;
  readonly draw: (parent: HTMLElement, input: Input, actions: RewriteActions) => RewriteView<Choice>;
  /** Makes the choice real. Null when it is. */
  readonly apply: (choice: Choice) => Promise<Again<Input> | null>;
}

/**
 * Stays open until a choice is made real: a note that changed under it is shown as it reads now, and a full disk costs
 * nobody what they typed.
 */
export class RewriteModal<Input, Choice> extends Modal {
  #view: RewriteView<Choice> | null = null;

  constructor(
    app: App,
    readonly dialog: RewriteDialog<Input, Choice>,
  ) {
    super(app);
    this.modalEl.addClass('wonderings-rewrite', dialog.cls);
    this.scope.register(['Mod'], 'Enter', () => this.#submit());
  }

  override onOpen(): void {
    this.setTitle(this.dialog.title);
    this.#draw(this.dialog.input);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #draw(input: Input, news?: string): void {
    this.contentEl.empty();
    if (news !== undefined) {
      this.contentEl.createDiv({ cls: 'wonderings-rewrite-news', text: news, attr: { role: 'status' } });
    }
    const actions = { submit: () => this.#submit(), cancel: () => this.close() };
    this.#view = this.dialog.draw(this.contentEl, input, actions);
    this.#view.focus();
  }

  #submit(): void {
    const choice = this.#view?.take() ?? null;
    if (choice === null) return;
    void this.dialog.apply(choice).then((again) => {
      if (again === null) this.close();
      else this.#draw(again.input, again.news);
    });
  }
}
