import type { App } from './app';
import { Scope } from './keymap';

/** Suggestions in a box that floats beside what is typed. */
export abstract class PopoverSuggest<T> {
  readonly scope: Scope;
  protected readonly suggestEl = createDiv({ cls: 'suggestion-container', attr: { role: 'listbox' } });
  private values: readonly T[] = [];
  private selected = 0;

  constructor(
    public app: App,
    scope?: Scope,
  ) {
    this.scope = scope ?? new Scope();
    this.scope.register([], 'ArrowDown', () => this.select(this.selected + 1));
    this.scope.register([], 'ArrowUp', () => this.select(this.selected - 1));
    this.scope.register([], 'Escape', () => (this.close(), false));
    this.scope.register([], 'Enter', (event) => {
      const value = this.values[this.selected];
      if (value !== undefined) this.selectSuggestion(value, event);
      return false;
    });
    this.suggestEl.addEventListener('mousedown', (event) => event.preventDefault());
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.suggestEl.isConnected) return;
    activeDocument.body.append(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.suggestEl.isConnected) return;
    this.suggestEl.remove();
    this.app.keymap.popScope(this.scope);
  }

  onHistoryBack(): void {
    this.close();
  }

  protected show(values: readonly T[], at: DOMRect): void {
    this.values = values;
    if (values.length === 0) return this.close();
    this.open();
    this.suggestEl.empty();
    for (const value of values) {
      const el = this.suggestEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.renderSuggestion(value, el);
      el.addEventListener('click', (event) => this.selectSuggestion(value, event));
    }
    this.suggestEl.setCssStyles({ left: `${at.left}px`, top: `${at.bottom + 4}px`, minWidth: `${at.width}px` });
    this.select(0);
  }

  private select(index: number): false {
    const { length } = this.values;
    this.selected = length === 0 ? 0 : (index + length) % length;
    for (const [at, el] of [...this.suggestEl.children].entries()) {
      el.toggleClass('is-selected', at === this.selected);
      el.setAttribute('aria-selected', String(at === this.selected));
    }
    return false;
  }
}

/** Suggestions for a text field. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private callback: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(
    app: App,
    private readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    for (const type of ['input', 'focus']) textInputEl.addEventListener(type, () => void this.update());
    textInputEl.addEventListener('blur', () => this.close());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.callback?.(value, evt);
    this.close();
  }

  onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  private async update(): Promise<void> {
    const values = await this.getSuggestions(this.getValue());
    this.show(values.slice(0, this.limit), this.textInputEl.getBoundingClientRect());
  }
}
