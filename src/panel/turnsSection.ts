import type { Balance, Report } from '../model/report';
import { KeyedList, type Row } from './keyedList';
import { showText } from './patch';
import { addSection, type Section } from './section';
import type { NoteState, PanelActions, PanelMemory } from './state';
import { counted, evenness, percent, sentence, sharesOf, type Share } from './words';

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

  constructor(parent: HTMLElement, actions: PanelActions, memory: PanelMemory) {
    this.section = addSection(parent, 'turns', 'Turns', actions, memory);
    const { body } = this.section;
    this.#words = body.createEl('p', 'wonderings-words');
    this.#questions = body.createEl('p', 'wonderings-words');
    this.#names = new KeyedList(body.createEl('ul', 'wonderings-list'), ({ name }) => name, nameRow);
    this.#silent = body.createEl('p', 'wonderings-words');
  }

  update(state: NoteState): void {
    const { report, names } = state;
    if (report === this.#drawn?.report && names === this.#drawn.names) return;
    this.#drawn = state;
    const { balance, turns } = report;
    // One voice alone has no balance.
    this.section.setShown(balance.speakers > 1);
    if (balance.speakers < 2) return;
    this.section.setNote(String(balance.turns));
    showText(this.#words, turnWords(report));
    showText(this.#questions, questionWords(balance));
    this.#questions.hidden = balance.asked === 0;
    this.#names.el.hidden = !names;
    this.#names.update(names ? sharesOf(turns) : []);
    showText(this.#silent, silentWords(balance.silent, names));
    this.#silent.hidden = balance.silent.length === 0 || balance.turns < CONVERSATION;
  }
}

function nameRow(): Row<Share> {
  const el = createEl('li', 'wonderings-share');
  const name = el.createSpan();
  const share = el.createSpan('wonderings-section-note');
  return {
    el,
    update: (item) => {
      showText(name, item.name);
      showText(share, percent(item.share));
    },
  };
}

function turnWords({ balance }: Report): string {
  const speakers = counted(balance.speakers, 'person', 'people');
  const began = `${sentence(speakers)} took ${counted(balance.turns, 'turn')} and said ${counted(balance.words, 'word')}`;
  const longest = `The longest turn ran ${counted(balance.longestMonologue, 'word')}.`;
  const most = `Whoever said most had ${percent(balance.largestShare)} of the words.`;
  return `${began}, ${evenness(balance).long}. ${most} ${longest}`;
}

function questionWords({ asked, askers, answerers, followedUp, unanswered }: Balance): string {
  const were = asked === 1 ? 'was' : 'were';
  const by = `asked by ${counted(askers, 'person', 'people')} and answered by ${counted(answerers, 'person', 'people')}`;
  const sentences = [
    `${sentence(counted(asked, 'question'))} ${were} ${answerers === 0 ? 'asked, and nobody answered' : by}`,
  ];
  if (followedUp > 0) sentences.push(`${followedUp} took up what was just said`);
  if (unanswered > 0 && answerers > 0)
    sentences.push(`${unanswered} had no answer after ${unanswered === 1 ? 'it' : 'them'}`);
  return `${sentences.join('. ')}.`;
}

function silentWords(silent: readonly string[], names: boolean): string {
  if (names) return `Not heard yet: ${silent.join(', ')}.`;
  return `${sentence(counted(silent.length, 'person', 'people'))} who attended ${
    silent.length === 1 ? 'has' : 'have'
  } no turn in these notes.`;
}
