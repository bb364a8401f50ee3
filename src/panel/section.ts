import { showText } from './patch';
import type { PanelActions, PanelMemory } from './state';

/** A part of the panel with a heading that folds it; whether it is folded is remembered. */
export interface Section {
  readonly el: HTMLElement;
  /** Where buttons of the whole section stand, beside its heading. */
  readonly tools: HTMLElement;
  readonly body: HTMLElement;
  /** The few words beside the title. */
  setNote(text: string): void;
  /** Whether there is anything to show of it. */
  setShown(shown: boolean): void;
  unfold(): void;
  /** Takes the keyboard to the heading. */
  focus(): void;
}

/** Adds a section to `parent`. `id` is what its folding is remembered by. */
export function addSection(
  parent: HTMLElement,
  id: string,
  title: string,
  actions: PanelActions,
  memory: PanelMemory,
): Section {
  const el = parent.createEl('section', { cls: 'wonderings-section', attr: { 'data-section': id } });
  const head = el.createDiv('wonderings-section-head');
  const heading = head.createEl('h3', 'wonderings-section-title');
  const fold = heading.createEl('button', { cls: 'wonderings-fold', attr: { type: 'button' } });
  actions.icon(fold.createSpan('wonderings-fold-icon'), 'chevron-down');
  fold.createSpan({ text: title });
  const note = fold.createSpan('wonderings-section-note');
  const tools = head.createDiv('wonderings-tools');
  const body = el.createDiv('wonderings-section-body');
  const show = (folded: boolean): void => {
    fold.setAttribute('aria-expanded', String(!folded));
    el.classList.toggle('is-folded', folded);
    body.hidden = folded;
    tools.hidden = folded;
  };
  const choose = (folded: boolean): void => {
    memory.setFolded(id, folded);
    show(folded);
  };
  show(memory.isFolded(id));
  fold.addEventListener('click', () => choose(fold.getAttribute('aria-expanded') === 'true'));
  return {
    el,
    tools,
    body,
    setNote: (text) => showText(note, text),
    setShown: (shown) => (el.hidden = !shown),
    unfold: () => choose(false),
    focus: () => fold.focus(),
  };
}

/** A button that shows an icon; its label is its name for screen readers and its tooltip. */
export function addIconButton(
  parent: HTMLElement,
  icon: string,
  label: string,
  actions: PanelActions,
  click: () => void,
): HTMLButtonElement {
  const attr = { type: 'button', 'aria-label': label };
  const button = parent.createEl('button', { cls: 'wonderings-icon-button clickable-icon', attr });
  actions.icon(button, icon);
  button.addEventListener('click', click);
  return button;
}

/** A button with words on it. */
export function addButton(parent: HTMLElement, text: string, click: () => void): HTMLButtonElement {
  const button = parent.createEl('button', { text, attr: { type: 'button' } });
  button.addEventListener('click', click);
  return button;
}
