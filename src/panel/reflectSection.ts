import { KEY_NAMES, type KeyName, type Prompt } from '../model/report';
import type { SavedAnswer } from './answers';
import { KeyedList, type Row } from './keyedList';
import { showAttr, showText } from './patch';
import { addIconButton, addSection, type Section } from './section';
import type { NoteState, PanelActions, PanelMemory } from './state';
import { KEY_TITLES, TIME_TITLES } from './words';

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
  #saved: KeyedList<SavedAnswer>;
  #state: NoteState | null = null;
  #shown: Prompt | null = null;
  #isSaving = false;

  constructor(
    parent: HTMLElement,
    readonly actions: PanelActions,
    readonly memory: PanelMemory,
  ) {
    this.section = addSection(parent, 'reflect', 'Reflect', actions, memory);
    const { body, tools } = this.section;
    this.#insertAll = addIconButton(tools, 'list-plus', 'Insert all prompts into the note', actions, () => {
      if (this.#state) void actions.insertPrompts(this.#state.path, this.#queue());
    });
    this.#card = body.createDiv('wonderings-prompt');
    this.#key = this.#card.createDiv('wonderings-prompt-key');
    this.#prompt = this.#card.createEl('p', 'wonderings-prompt-text');
    const attr = { rows: 4 };
    this.#answer = this.#card.createEl('textarea', {
      cls: 'wonderings-answer',
      placeholder: 'Think in writing…',
      attr,
    });
    this.#kept = this.#card.createDiv({ cls: 'wonderings-kept', text: 'Kept on this device until you save it.' });
    const buttons = this.#card.createDiv('wonderings-buttons');
    this.#save = addButton(buttons, 'Save', () => void this.#saveAnswer());
    this.#save.classList.add('mod-cta');
    this.#another = addButton(buttons, 'Another', () => this.#move());
    addButton(buttons, 'Skip', () => this.#skip());
    this.#empty = body.createEl('p', 'wonderings-words');
    this.#again = addButton(body, 'Bring back skipped prompts', () => this.#bringBack());
    this.#said = body.createDiv({ cls: 'wonderings-said', attr: { role: 'status' } });
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
    const queue = this.#queue();
    const same = isOther ? undefined : queue.find((prompt) => prompt.id === this.#shown?.id);
    if (isOther && queue[0]) this.memory.setBegan(state.path, queue[0].id);
    // A prompt that is being answered stays, even when the note no longer calls for it.
    const stays = !isOther && this.#shown !== null && this.#answer.value.trim() !== '';
    this.#show(same ?? (stays ? this.#shown : (queue.find((one) => this.#draft(one) !== '') ?? queue[0] ?? null)));
    const written = state.answers.filter((answer) => answer.answer !== '');
    this.#saved.update(written);
    this.section.setNote(written.length === 0 ? '' : `${written.length} answered`);
    this.section.setShown(queue.length > 0 || this.#shown !== null || written.length > 0 || this.#hasSkipped());
  }

  /** Shows the next prompt of a key and takes the keyboard to its answer. */
  reflectOn(key: KeyName): void {
    const queue = this.#queue().filter((prompt) => prompt.key === key);
    const at = queue.findIndex((prompt) => prompt.id === this.#shown?.id);
    const next = queue[(at + 1) % Math.max(1, queue.length)];
    if (next) this.#show(next);
    this.#answer.focus();
  }

  /** Prompts that wait for an answer, the keys by turns. */
  #queue(): readonly Prompt[] {
    if (!this.#state) return [];
    const { report, answers, path } = this.#state;
    const done = this.memory.done(path);
    const written = new Set(answers.filter((one) => one.answer !== '').map((one) => one.prompt));
    const byKey = KEY_NAMES.map((key) => report.keys[key].prompts);
    const longest = Math.max(...byKey.map((prompts) => prompts.length));
    const byTurns = Array.from({ length: longest }, (_, index) => byKey.flatMap((prompts) => prompts[index] ?? []));
    return byTurns.flat().filter((prompt) => done[prompt.id] === undefined && !written.has(prompt.text));
  }

  #draft(prompt: Prompt): string {
    return this.#state ? this.memory.draft(this.#state.path, prompt.id) : '';
  }

  #show(prompt: Prompt | null): void {
    const isOther = prompt?.id !== this.#shown?.id || this.#answer.dataset['path'] !== this.#state?.path;
    this.#shown = prompt;
    this.#answer.dataset['path'] = this.#state?.path ?? '';
    this.#card.hidden = prompt === null;
    this.#empty.hidden = prompt !== null;
    this.#again.hidden = prompt !== null || !this.#hasSkipped();
    if (prompt) {
      showText(this.#key, `${KEY_TITLES[prompt.key]} · ${TIME_TITLES[prompt.when]}`);
      showText(this.#prompt, prompt.text);
      showAttr(this.#answer, 'aria-label', `Answer to: ${prompt.text}`);
      if (isOther) this.#answer.value = this.#draft(prompt);
    } else {
      showText(this.#empty, 'No prompt is waiting for this note.');
    }
    this.#another.disabled = this.#queue().length < 2;
    this.#insertAll.disabled = this.#queue().length === 0;
    this.#showKept();
  }

  #showKept(): void {
    const isBlank = this.#answer.value.trim() === '';
    this.#kept.hidden = isBlank;
    this.#save.disabled = isBlank || this.#isSaving;
  }

  #keep(): void {
    if (this.#state && this.#shown) this.memory.setDraft(this.#state.path, this.#shown.id, this.#answer.value);
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
      this.memory.setDraft(state.path, prompt.id, '');
      this.memory.setDone(state.path, prompt.id, 'answered');
      showText(this.#said, `Saved in the note under “${state.answersHeading}”.`);
      if (this.#shown === prompt) this.#leave(prompt);
    }
    this.#showKept();
  }

  /** Goes to the prompt after the one that is done with; the keyboard stays in the box. */
  #leave(prompt: Prompt): void {
    this.#show(this.#queue().find((one) => one.id !== prompt.id) ?? null);
    if (this.#shown) this.#answer.focus();
    else this.section.el.querySelector('button')?.focus();
  }

  #move(): void {
    const queue = this.#queue();
    const at = queue.findIndex((prompt) => prompt.id === this.#shown?.id);
    this.#show(queue[(at + 1) % Math.max(1, queue.length)] ?? null);
    showText(this.#said, '');
  }

  #skip(): void {
    if (!this.#shown || !this.#state) return;
    const skipped = this.#shown;
    const queue = this.#queue();
    const next = queue[(queue.findIndex((prompt) => prompt.id === skipped.id) + 1) % Math.max(1, queue.length)];
    this.memory.setDone(this.#state.path, skipped.id, 'skipped');
    this.#show(next && next.id !== skipped.id ? next : null);
    showText(this.#said, 'Skipped.');
    if (!this.#shown) this.#again.focus();
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
        showText(go, `Answered: ${next.prompt}`);
      },
    };
  }
}

function addButton(parent: HTMLElement, text: string, click: () => void): HTMLButtonElement {
  const button = parent.createEl('button', { text, attr: { type: 'button' } });
  button.addEventListener('click', click);
  return button;
}
