import type { FuzzyMatch, Instruction } from 'obsidian';
import type { App } from './app';
import { Modal } from './modal';
import { prepareFuzzySearch, renderMatches, sortSearchResults } from './search';

/** A prompt with a list below it: type to narrow, arrows to move, Enter to choose. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private values: readonly T[] = [];
  private selected = 0;
  private query = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    this.modalEl.empty();
    const holder = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = holder.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { role: 'combobox', 'aria-expanded': true, autocomplete: 'off', spellcheck: false, 'aria-label': 'Search' },
    });
    this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results', attr: { role: 'listbox' } });
    this.inputEl.addEventListener('input', () => void this.updateSuggestions());
    this.registerKeys();
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttribute('aria-label', placeholder);
  }

  setInstructions(instructions: Instruction[]): void {
    this.modalEl.querySelector('.prompt-instructions')?.remove();
    const el = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const row = el.createDiv('prompt-instruction');
      row.createSpan({ cls: 'prompt-instruction-command', text: command });
      row.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, evt);
  }

  selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
    const value = this.values[this.selected];
    if (value !== undefined) this.selectSuggestion(value, evt);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

  private registerKeys(): void {
    const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
      ArrowDown: () => this.select(this.selected + 1),
      ArrowUp: () => this.select(this.selected - 1),
      Home: () => this.select(0),
      End: () => this.select(this.values.length - 1),
      Enter: (event) => this.selectActiveSuggestion(event),
    };
    for (const [key, action] of Object.entries(keys)) {
      this.scope.register([], key, (event) => {
        if (event.isComposing) return true;
        action(event);
        return false;
      });
    }
  }

  private async updateSuggestions(): Promise<void> {
    const query = (this.query += 1);
    const values = await this.getSuggestions(this.inputEl.value);
    // An answer to what was typed before must not replace that to what is typed now.
    if (query !== this.query) return;
    this.values = values.slice(0, this.limit);
    this.resultContainerEl.empty();
    if (this.values.length === 0) this.onNoSuggestion();
    for (const [index, value] of this.values.entries()) this.draw(value, index);
    this.select(0);
  }

  private draw(value: T, index: number): void {
    const el = this.resultContainerEl.createDiv({
      cls: 'suggestion-item',
      attr: { role: 'option', id: `suggestion-${index}` },
    });
    this.renderSuggestion(value, el);
    el.addEventListener('mousemove', () => this.select(index, false));
    el.addEventListener('click', (event) => this.selectSuggestion(value, event));
  }

  private select(index: number, scroll = true): void {
    const items = this.resultContainerEl.querySelectorAll<HTMLElement>('.suggestion-item');
    if (items.length === 0) return;
    this.selected = (index + items.length) % items.length;
    for (const [at, item] of items.entries()) {
      item.toggleClass('is-selected', at === this.selected);
      item.setAttribute('aria-selected', String(at === this.selected));
    }
    this.inputEl.setAttribute('aria-activedescendant', `suggestion-${this.selected}`);
    if (scroll) items[this.selected]?.scrollIntoView({ block: 'nearest' });
  }
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  getSuggestions(query: string): FuzzyMatch<T>[] {
    if (query.trim() === '') return this.getItems().map((item) => ({ item, match: { score: 0, matches: [] } }));
    const search = prepareFuzzySearch(query);
    const found: FuzzyMatch<T>[] = [];
    for (const item of this.getItems()) {
      const match = search(this.getItemText(item));
      if (match) found.push({ item, match });
    }
    sortSearchResults(found);
    return found;
  }

  renderSuggestion(item: FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item.item), item.match.matches);
  }

  onChooseSuggestion(item: FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item.item, evt);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;
}
