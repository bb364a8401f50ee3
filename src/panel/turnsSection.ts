import type { Balance, Report, Turn } from '../model/report';
import { KeyedList, type Row } from './keyedList';
import { showAttr, showText } from './patch';
import { addSection, type Section } from './section';
import type { NoteState, PanelActions, PanelMemory } from './state';
import { counted, evenness, percent, sentence } from './words';

interface Share {
  readonly name: string;
  readonly share: number;
  readonly x: number;
}

const WIDTH = 1000;
const HEIGHT = 12;

/** The balance of the meeting's turns: a sentence or two, and one bar divided as the words were. */
export class TurnsSection {
  readonly section: Section;
  #words: HTMLElement;
  #bar: SVGElement;
  #parts: SVGElement[] = [];
  #questions: HTMLElement;
  #names: KeyedList<Share>;
  #silent: HTMLElement;
  #drawn: NoteState | null = null;

  constructor(parent: HTMLElement, actions: PanelActions, memory: PanelMemory) {
    this.section = addSection(parent, 'turns', 'Turns', actions, memory);
    const { body } = this.section;
    this.#words = body.createEl('p', 'wonderings-words');
    const attr = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img' };
    this.#bar = body.createSvg('svg', { cls: 'wonderings-shares', attr });
    this.#questions = body.createEl('p', 'wonderings-words');
    this.#names = new KeyedList(body.createEl('ul', 'wonderings-list'), ({ name }) => name, nameRow);
    this.#silent = body.createEl('p', 'wonderings-words');
  }

  update(state: NoteState): void {
    const { report, names } = state;
    if (report === this.#drawn?.report && names === this.#drawn.names) return;
    this.#drawn = state;
    const { balance, turns } = report;
    this.section.setShown(turns.length > 0);
    if (turns.length === 0) return;
    this.section.setNote(String(balance.turns));
    const shares = sharesOf(turns);
    showText(this.#words, turnWords(report));
    this.#draw(shares);
    showText(this.#questions, questionWords(balance));
    this.#questions.hidden = balance.asked === 0;
    this.#names.el.hidden = !names;
    this.#names.update(names ? shares : []);
    showText(this.#silent, silentWords(balance.silent, names));
    this.#silent.hidden = balance.silent.length === 0;
  }

  #draw(shares: readonly Share[]): void {
    const list = shares.map(({ share }) => percent(share)).join(', ');
    showAttr(this.#bar, 'aria-label', `Shares of the words, largest first: ${list}`);
    while (this.#parts.length > shares.length) this.#parts.pop()?.remove();
    shares.forEach(({ share, x }, index) => {
      const part = (this.#parts[index] ??= this.#bar.createSvg('rect', { attr: { y: 0, height: HEIGHT } }));
      showAttr(part, 'x', String(Math.round(x * WIDTH)));
      // A gap keeps the parts apart without a second colour.
      showAttr(part, 'width', String(Math.max(1, Math.round(share * WIDTH) - 6)));
    });
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

/** Each speaker's share of all words, largest first; `x` is where it begins when they are laid side by side. */
export function sharesOf(turns: readonly Turn[]): readonly Share[] {
  const words = new Map<string, number>();
  for (const turn of turns) words.set(turn.speaker, (words.get(turn.speaker) ?? 0) + turn.words);
  const all = Math.max(
    1,
    turns.reduce((sum, turn) => sum + turn.words, 0),
  );
  const sorted = [...words].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  let x = 0;
  return sorted.map(([name, count]) => {
    const share = { name, share: count / all, x };
    x += share.share;
    return share;
  });
}

function turnWords({ balance }: Report): string {
  const speakers = counted(balance.speakers, 'person', 'people');
  const began = `${sentence(speakers)} took ${counted(balance.turns, 'turn')} and said ${counted(balance.words, 'word')}`;
  const longest = `The longest turn ran ${counted(balance.longestMonologue, 'word')}.`;
  if (balance.speakers < 2) return `${began}. ${longest}`;
  const most = `Whoever said most had ${percent(balance.largestShare)} of the words.`;
  return `${began}, ${evenness(balance)}. ${most} ${longest}`;
}

function questionWords({ asked, askers, followedUp, unanswered }: Balance): string {
  const people = counted(askers, 'person', 'people');
  const began = `${sentence(counted(asked, 'question'))} ${asked === 1 ? 'was' : 'were'} asked by ${people}`;
  const taken = followedUp === 0 ? [] : [`${followedUp} took up what was just said`];
  const open = unanswered === 0 ? [] : [`${unanswered} had no answer after ${unanswered === 1 ? 'it' : 'them'}`];
  return `${[began, ...taken, ...open].join(', ')}.`;
}

function silentWords(silent: readonly string[], names: boolean): string {
  if (names) return `Not heard yet: ${silent.join(', ')}.`;
  return `${sentence(counted(silent.length, 'person', 'people'))} who attended ${
    silent.length === 1 ? 'has' : 'have'
  } no turn in these notes.`;
}
