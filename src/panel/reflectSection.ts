import type { KeyName, Prompt } from '../model/report';
import type { SavedAnswer } from './answers';
import { KeyedList, type Row } from './keyedList';
import { showText } from './patch';
import { NO_PROMPTS, queueOf, type PromptQueue } from './promptQueue';
import { addButton, addIconButton, addSection, type Section } from './section';
import type { NoteState, PanelActions, PanelMemory } from './state';

/** As many answers are a good reflection; there may be more. */
const ENOUGH = 3;

/**
 * One prompt at a time and a box for its answer. What is typed is kept on the device with every letter, so that
 * closing the panel, another note or a crash loses nothing; "Save" writes it into the note.
 */
export class ReflectSection {
  readonly section: Section;
  #card: HTMLElement;
  #key: HTMLElement;
  #prompt: HTMLElement;
  #answer: HTMLTextAreaElement;
  #kept: HTMLElement;
  #save: HTMLButtonElement;
  #another: HTMLButtonElement;
  #insertAll: HTMLButtonElement;
  #empty: HTMLElement;
  #again: HTMLElement;
  #said: HTMLElement;
  /** Tells screen readers the prompt that a press brought. */
  #heard: HTMLElement;
  #saved: KeyedList<SavedAnswer>;
  #state: NoteState | null = null;
  #queue: PromptQueue = NO_PROMPTS;
  #shown: Prompt | null = null;
  #isSaving = false;

  constructor(
    parent: HTMLElement,
    readonly actions: PanelActions,
    readonly memory: PanelMemory,
  ) {
    const texts = actions.texts.panel.reflect;
    this.section = addSection(parent, 'reflect', texts.title, actions, memory);
    const { body, tools } = this.section;
    this.#insertAll = addIconButton(tools, 'list-plus', texts.insertAll, actions, () => {
      if (this.#state) void actions.insertPrompts(this.#state.path, this.#queue.first);
    });
    this.#card = body.createDiv('wonderings-prompt');
    this.#key = this.#card.createDiv('wonderings-prompt-key');
    // The prompt names the field. A label of the field itself would be drawn by the app as a tooltip over what is typed.
    const label = this.#card.createEl('label');
    this.#prompt = label.createSpan('wonderings-prompt-text');
    this.#answer = label.createEl('textarea', { cls: 'wonderings-answer', placeholder: texts.placeholder });
    this.#answer.rows = 3;
    const foot = this.#card.createDiv('wonderings-prompt-foot');
    const buttons = foot.createDiv('wonderings-buttons');
    this.#save = addButton(buttons, texts.save, () => void this.#saveAnswer());
    this.#save.classList.add('mod-cta');
    this.#another = addButton(buttons, texts.another, () => this.#move());
    addButton(buttons, texts.skip, () => this.#skip());
    this.#kept = foot.createDiv({ cls: 'wonderings-kept', text: texts.kept });
    this.#empty = body.createEl('p', 'wonderings-words');
    this.#again = addButton(body, texts.bringBack, () => this.#bringBack());
    this.#said = body.createDiv({ cls: 'wonderings-said', attr: { role: 'status' } });
    this.#heard = body.createDiv({ cls: 'wonderings-heard', attr: { role: 'status' } });
    this.#saved = new KeyedList(
      body.createEl('ul', 'wonderings-list'),
      (answer) => answer.prompt,
      () => this.#row(),
    );
    this.#answer.addEventListener('input', () => this.#keep());
    this.#answer.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void this.#saveAnswer();
    });
  }

  update(state: NoteState): void {
    const isOther = this.#state?.path !== state.path;
    this.#state = state;
    const before = this.#queue.answered;
    this.#queue = queueOf(state, this.memory);
    const { prompts, first, answered } = this.#queue;
    // What was saved may be undone in the note.
    if (isOther || answered < before) showText(this.#said, '');
    if (isOther && first.length > 0)
      this.memory.setBegan(
        state.path,
        first.map(({ id }) => id),
      );
    const same = isOther ? undefined : prompts.find((prompt) => prompt.id === this.#shown?.id);
    // What another panel of the same note has saved or skipped is done with here too.
    this.#show(same ?? prompts[0] ?? null);
    if (this.#heard.textContent !== this.#shown?.text) showText(this.#heard, '');
    const written = state.answers.filter((answer) => answer.answer !== '');
    this.#saved.update(written);
    this.section.setNote(this.#progress());
    this.section.setShown(prompts.length > 0 || written.length > 0 || this.#hasSkipped());
  }

  /** Takes the keyboard to the answer of the prompt that is shown. */
  focus(): void {
    this.section.unfold();
    this.#answer.focus();
  }

  /** Shows the next prompt of a key and takes the keyboard to its answer. */
  reflectOn(key: KeyName): void {
    const prompts = this.#queue.prompts.filter((prompt) => prompt.key === key);
    const at = prompts.findIndex((prompt) => prompt.id === this.#shown?.id);
    const next = prompts[(at + 1) % Math.max(1, prompts.length)];
    if (next) this.#show(next);
    this.focus();
  }

  #progress(): string {
    const { answered } = this.#queue;
    if (answered === 0) return '';
    const { reflect } = this.actions.texts.panel;
    return answered < ENOUGH ? reflect.progressOf(answered, ENOUGH) : reflect.progress(answered);
  }

  #draft(prompt: Prompt): string {
    const drafts = this.#state ? this.memory.drafts(this.#state.path) : [];
    return drafts.find((draft) => draft.prompt.id === prompt.id)?.text ?? '';
  }

  #show(prompt: Prompt | null): void {
    this.#shown = prompt;
    this.#card.hidden = prompt === null;
    this.#empty.hidden = prompt !== null;
    this.#again.hidden = prompt !== null || !this.#hasSkipped();
    const { names, panel } = this.actions.texts;
    if (prompt) {
      showText(
        this.#key,
        [names.keys[prompt.key], names.times[prompt.when], names.audiences[prompt.audience]].join(' · '),
      );
      showText(this.#prompt, prompt.text);
      // Every letter is in the draft at once: where the two differ, another prompt or another panel wrote it.
      const draft = this.#draft(prompt);
      if (this.#answer.value !== draft) this.#answer.value = draft;
    } else {
      showText(this.#empty, panel.reflect.none);
    }
    this.#another.disabled = this.#queue.prompts.length < 2;
    this.#insertAll.disabled = this.#queue.first.length === 0;
    this.#showKept();
  }

  #showKept(): void {
    const isBlank = this.#answer.value.trim() === '';
    this.#kept.hidden = isBlank;
    this.#save.disabled = isBlank || this.#isSaving;
    // What is typed while an answer is being saved would be in neither the note nor the draft.
    this.#answer.readOnly = this.#isSaving;
  }

  #keep(): void {
    if (this.#state && this.#shown) this.memory.setDraft(this.#state.path, this.#shown, this.#answer.value);
    this.actions.drafted();
    showText(this.#said, '');
    this.#showKept();
  }

  async #saveAnswer(): Promise<void> {
    const prompt = this.#shown;
    const state = this.#state;
    const answer = this.#answer.value;
    if (!prompt || !state || this.#isSaving || answer.trim() === '') return;
    this.#isSaving = true;
    this.#showKept();
    const isSaved = await this.actions.saveAnswer(state.path, prompt, answer).finally(() => (this.#isSaving = false));
    if (isSaved) {
      // Another panel may have written on meanwhile.
      const draft = this.memory.drafts(state.path).find((one) => one.prompt.id === prompt.id)?.text;
      if (draft === answer) this.memory.setDraft(state.path, prompt, '');
      this.memory.setDone(state.path, prompt.id, 'answered');
      showText(this.#said, this.actions.texts.panel.reflect.saved(state.answersHeading));
      if (this.#shown?.id === prompt.id && this.#state?.path === state.path) this.#leave(prompt);
    }
    this.#showKept();
  }

  /** Goes to the prompt after the one that is done with; the keyboard stays in the box. */
  #leave(prompt: Prompt): void {
    const next = this.#after(prompt);
    this.#refill();
    this.#show(next);
    if (this.#shown) this.#answer.focus();
    else this.section.focus();
  }

  #move(): void {
    if (this.#shown) this.#show(this.#after(this.#shown) ?? this.#shown);
    showText(this.#said, '');
    showText(this.#heard, this.#shown?.text ?? '');
  }

  #skip(): void {
    if (!this.#shown || !this.#state) return;
    const skipped = this.#shown;
    const next = this.#after(skipped);
    this.memory.setDone(this.#state.path, skipped.id, 'skipped');
    this.#refill();
    this.#show(next);
    showText(this.#said, this.actions.texts.panel.reflect.skipped);
    showText(this.#heard, this.#shown?.text ?? '');
    if (!this.#shown) this.#again.focus();
  }

  /** The prompt after this one, round the end; null when there is no other. */
  #after(prompt: Prompt): Prompt | null {
    const { prompts } = this.#queue;
    const at = prompts.findIndex((one) => one.id === prompt.id);
    const next = prompts[(at + 1) % Math.max(1, prompts.length)];
    return next && next.id !== prompt.id ? next : null;
  }

  #refill(): void {
    if (this.#state) this.#queue = queueOf(this.#state, this.memory);
  }

  #hasSkipped(): boolean {
    return this.#state !== null && Object.values(this.memory.done(this.#state.path)).includes('skipped');
  }

  #bringBack(): void {
    if (!this.#state) return;
    this.memory.bringBack(this.#state.path);
    this.update(this.#state);
    this.#answer.focus();
  }

  #row(): Row<SavedAnswer> {
    const el = createEl('li', 'wonderings-saved');
    this.actions.icon(el.createSpan({ cls: 'wonderings-saved-icon', attr: { 'aria-hidden': 'true' } }), 'check');
    const go = el.createEl('button', { cls: 'wonderings-go', attr: { type: 'button' } });
    let answer: SavedAnswer;
    go.addEventListener('click', () => this.actions.goTo(answer.span, true));
    return {
      el,
      update: (next) => {
        answer = next;
        showText(go, this.actions.texts.panel.reflect.answered(next.prompt));
      },
    };
  }
}
