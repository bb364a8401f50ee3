import type { Finding } from '../model/report';
import { showText } from './patch';
import { queueOf } from './promptQueue';
import { addButton, addIconButton } from './section';
import type { PanelActions, PanelMemory, PanelState } from './state';

/** The steps of the tour, in their order. */
const STEPS = ['rewrite', 'mark', 'reflect'] as const;
type Step = (typeof STEPS)[number];

/**
 * The welcome at the top of the panel: three things to try on the note that the person is at, or on a sample where
 * that has nothing for them. It stays until it is closed, and never comes again.
 */
export class Welcome {
  readonly #el: HTMLElement;
  readonly #rows: ReadonlyMap<Step, { readonly el: HTMLElement; readonly button: HTMLButtonElement }>;
  readonly #sample: HTMLElement;
  readonly #end: HTMLElement;
  #state: PanelState = { kind: 'no-note' };

  constructor(
    parent: HTMLElement,
    readonly actions: PanelActions,
    readonly memory: PanelMemory,
    /** Takes the keyboard to the answer of the prompt that is shown. */
    readonly reflect: () => void,
  ) {
    const texts = actions.texts.panel.welcome;
    this.#el = parent.createEl('section', 'wonderings-welcome');
    const head = this.#el.createDiv('wonderings-welcome-head');
    head.createEl('h3', { cls: 'wonderings-section-title', text: texts.title });
    addIconButton(head, 'x', texts.close, actions, () => actions.endWelcome());
    this.#el.createEl('p', { cls: 'wonderings-words', text: texts.about });
    const list = this.#el.createEl('ol', 'wonderings-list');
    this.#rows = new Map(STEPS.map((step) => [step, this.#addRow(list, step)]));
    this.#sample = this.#el.createDiv('wonderings-welcome-sample');
    this.#sample.createEl('p', { cls: 'wonderings-words', text: texts.nothing });
    addButton(this.#sample, texts.sample, () => actions.makeSample());
    this.#end = this.#el.createDiv('wonderings-welcome-sample');
    this.#end.createEl('p', { cls: 'wonderings-words', text: texts.end });
    addButton(this.#end, texts.done, () => actions.endWelcome());
  }

  update(state: PanelState): void {
    this.#state = state;
    this.#el.hidden = this.actions.isWelcomed();
    if (this.#el.hidden) return;
    const done = this.memory.toured();
    for (const [step, { el, button }] of this.#rows) {
      const isDone = done.includes(step);
      el.classList.toggle('is-done', isDone);
      button.disabled = this.#actOf(step) === null;
      showText(button, isDone ? this.actions.texts.panel.welcome.again : this.actions.texts.panel.welcome.act);
    }
    const isOver = STEPS.every((step) => done.includes(step));
    this.#end.hidden = !isOver;
    // While a note is read nobody knows yet what it holds.
    this.#sample.hidden = isOver || state.kind === 'waiting' || STEPS.every((step) => this.#actOf(step) !== null);
  }

  #addRow(list: HTMLElement, step: Step): { readonly el: HTMLElement; readonly button: HTMLButtonElement } {
    const el = list.createEl('li', 'wonderings-welcome-step');
    const text = el.createSpan({ cls: 'wonderings-words', text: this.actions.texts.panel.welcome[step] });
    const sign = el.createSpan({ cls: 'wonderings-welcome-sign', attr: { 'aria-hidden': 'true' } });
    this.actions.icon(sign, 'check');
    const button = addButton(el, '', () => this.#try(step));
    text.id = `wonderings-welcome-${step}`;
    button.setAttribute('aria-describedby', text.id);
    return { el, button };
  }

  #try(step: Step): void {
    const act = this.#actOf(step);
    if (!act) return;
    this.memory.setToured(step);
    this.update(this.#state);
    act();
  }

  /** What the step does on the note as it is; null when the note has nothing for it. */
  #actOf(step: Step): (() => void) | null {
    const state = this.#state;
    if (state.kind !== 'note') return null;
    const { agenda, findings } = state.report;
    if (step === 'rewrite') {
      const item = agenda.find(({ rewritable, questions }) => rewritable && questions.length > 0);
      return item ? () => this.actions.rewriteItem(item) : null;
    }
    if (step === 'mark') {
      const finding = best(findings);
      return finding ? () => this.actions.showMark(finding) : null;
    }
    return queueOf(state, this.memory).prompts.length > 0 ? this.reflect : null;
  }
}

/** A mark with other wordings to show, if there is one; best a knowing one, which is where they help. */
function best(findings: readonly Finding[]): Finding | undefined {
  const worded = findings.filter(({ reframes }) => reframes.length > 0);
  return worded.find(({ stance }) => stance === 'knowing') ?? worded[0] ?? findings[0];
}
