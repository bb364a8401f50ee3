import type { Balance } from '../model/report';
import { KeyedList, type Row } from './keyedList';
import { showText } from './patch';
import { addSection, type Section } from './section';
import type { NoteState, PanelActions, PanelMemory } from './state';
import type { Texts } from '../texts/texts';
import { evenness, sharesOf, type Share } from './words';

/** From so many turns on, who has none says something. */
const CONVERSATION = 8;

/** The balance of the meeting's turns in words, and by name where the person wants that. */
export class TurnsSection {
  readonly section: Section;
  #words: HTMLElement;
  #questions: HTMLElement;
  #names: KeyedList<Share>;
  #silent: HTMLElement;
  #drawn: NoteState | null = null;

  constructor(
    parent: HTMLElement,
    readonly actions: PanelActions,
    memory: PanelMemory,
  ) {
    const { texts } = actions;
    this.section = addSection(parent, 'turns', texts.panel.turns.title, actions, memory);
    const { body } = this.section;
    this.#words = body.createEl('p', 'wonderings-words');
    this.#questions = body.createEl('p', 'wonderings-words');
    this.#names = new KeyedList(
      body.createEl('ul', 'wonderings-list'),
      ({ name }) => name,
      () => nameRow(texts),
    );
    this.#silent = body.createEl('p', 'wonderings-words');
  }

  update(state: NoteState): void {
    const { report, names } = state;
    if (report === this.#drawn?.report && names === this.#drawn.names) return;
    this.#drawn = state;
    const { balance, turns } = report;
    const { texts } = this.actions;
    // One voice alone has no balance.
    this.section.setShown(balance.speakers > 1);
    if (balance.speakers < 2) return;
    this.section.setNote(String(balance.turns));
    showText(this.#words, turnWords(balance, texts));
    showText(this.#questions, questionWords(balance, texts));
    this.#questions.hidden = balance.asked === 0;
    this.#names.el.hidden = !names;
    this.#names.update(names ? sharesOf(turns) : []);
    showText(this.#silent, silentWords(balance.silent, names, texts));
    this.#silent.hidden = balance.silent.length === 0 || balance.turns < CONVERSATION;
  }
}

function nameRow({ format }: Texts): Row<Share> {
  const el = createEl('li', 'wonderings-share');
  const name = el.createSpan();
  const share = el.createSpan('wonderings-section-note');
  return {
    el,
    update: (item) => {
      showText(name, item.name);
      showText(share, format.percent(item.share));
    },
  };
}

function turnWords(balance: Balance, { panel }: Texts): string {
  const { speakers, turns, words, largestShare, longestMonologue } = balance;
  const began = panel.turns.balance(speakers, turns, words, panel.evennessLong[evenness(balance)]);
  return [began, panel.turns.largest(largestShare), panel.turns.longest(longestMonologue)].join(' ');
}

function questionWords({ asked, askers, answerers, followedUp, unanswered }: Balance, { panel }: Texts): string {
  const sentences = [panel.turns.asked(asked, askers, answerers)];
  if (followedUp > 0) sentences.push(panel.turns.followedUp(followedUp));
  if (unanswered > 0 && answerers > 0) sentences.push(panel.turns.unanswered(unanswered));
  return sentences.join(' ');
}

function silentWords(silent: readonly string[], names: boolean, { panel }: Texts): string {
  return names ? panel.turns.silentNamed(silent.join(', ')) : panel.turns.silent(silent.length);
}
