import { KEY_NAMES, type KeyName, type Report, type Signal } from '../model/report';
import type { Span } from '../model/span';
import { CHECKED, isAhead } from './agendaCheck';
import { KeyedList, type Row } from './keyedList';
import { showText } from './patch';
import { addSection, type Section } from './section';
import type { NoteState, PanelActions, PanelMemory } from './state';
import { plain } from './words';

/** How many of a signal's places are quoted, and how many characters of each. */
const WORDS_SHOWN = 3;
const LONGEST_WORDS = 60;
/** The signal whose words are people's names. */
const NAMING = 'naming';

/** The four keys: what the note shows and lacks for each. A signal that stands in the note is a way to go there. */
export class KeysSection {
  readonly section: Section;
  #keys: readonly { readonly key: KeyName; readonly el: HTMLElement; readonly list: KeyedList<Signal> }[];

  #drawn: Report | null = null;
  #slice: NoteState['slice'] = () => '';
  #names = false;

  constructor(
    parent: HTMLElement,
    readonly actions: PanelActions,
    memory: PanelMemory,
    /** Shows the prompts of a key. */
    readonly reflect: (key: KeyName) => void,
  ) {
    const { names, panel } = actions.texts;
    this.section = addSection(parent, 'keys', panel.keys.title, actions, memory);
    this.#keys = KEY_NAMES.map((key) => {
      const el = this.section.body.createDiv('wonderings-key');
      const head = el.createDiv('wonderings-key-head');
      head.createEl('h4', { cls: 'wonderings-group-title', text: names.keys[key] });
      const label = panel.keys.reflectOn(names.keys[key]);
      const attr = { type: 'button', 'aria-label': label };
      const button = head.createEl('button', {
        cls: 'wonderings-more wonderings-reflect-on',
        text: panel.keys.reflect,
        attr,
      });
      button.addEventListener('click', () => this.reflect(key));
      el.createEl('p', { cls: 'wonderings-words', text: names.keyThoughts[key] });
      const ul = el.createEl('ul', 'wonderings-list');
      return {
        key,
        el,
        list: new KeyedList(
          ul,
          (signal) => signal.id,
          () => this.#row(),
        ),
      };
    });
  }

  update(state: NoteState): void {
    if (state.report === this.#drawn && state.names === this.#names) return;
    this.#drawn = state.report;
    this.#slice = state.slice;
    this.#names = state.names;
    let any = false;
    const { meeting, keys } = state.report;
    for (const { key, el, list } of this.#keys) {
      const { signals, prompts } = keys[key];
      const shows = meeting && (signals.length > 0 || prompts.length > 0);
      any ||= shows;
      el.hidden = !shows;
      const button = el.querySelector<HTMLElement>('.wonderings-reflect-on');
      if (button) button.hidden = prompts.length === 0;
      // What stands in the check of the agenda is not said twice.
      list.update(isAhead(state.report) ? signals.filter(({ id }) => !CHECKED.includes(id)) : signals);
    }
    this.section.setShown(any);
  }

  /** The first words that show the signal; a figure is shown by too much to quote. */
  #wordsOf({ id, spans, value }: Signal): string {
    if (value !== null || (id === NAMING && !this.#names)) return '';
    const shown = spans.slice(0, WORDS_SHOWN).map((span) => this.#quote(span));
    return [...new Set(shown)].map((one) => this.actions.texts.format.quoted(one)).join(', ');
  }

  #quote({ from, to }: Span): string {
    const isLong = to - from > LONGEST_WORDS;
    const text = this.#slice({ from, to: isLong ? from + LONGEST_WORDS : to });
    // `n't know` begins within a word.
    const word = /[^\s“”"'’(]*$/.exec(
      /^\p{L}/u.test(text) ? this.#slice({ from: Math.max(0, from - 12), to: from }) : '',
    );
    const whole = `${word?.[0] ?? ''}${isLong ? `${text.replace(/\s\S*$/, '')}…` : text}`;
    return plain(whole).replace(/^[^\p{L}\p{N}]+/u, '');
  }

  #row(): Row<Signal> {
    const el = createEl('li', 'wonderings-signal');
    const go = el.createEl('button', { cls: 'wonderings-go', attr: { type: 'button' } });
    const label = go.createSpan();
    const words = go.createSpan('wonderings-signal-words');
    const text = el.createSpan('wonderings-signal-text');
    let signal: Signal | null = null;
    /** Which of the signal's places was shown last; the next click shows the one after it. */
    let shown = -1;
    go.addEventListener('click', () => {
      const spans = signal?.spans ?? [];
      shown = (shown + 1) % Math.max(1, spans.length);
      const span = spans[shown];
      if (span) this.actions.goTo(span, true);
    });
    return {
      el,
      update: (next) => {
        if (next !== signal) shown = -1;
        signal = next;
        const isThere = next.spans.length > 0;
        go.hidden = !isThere;
        text.hidden = isThere;
        showText(isThere ? label : text, next.label);
        showText(words, isThere ? this.#wordsOf(next) : '');
        el.classList.toggle('is-missing', !isThere && next.count === 0 && next.value === null);
      },
    };
  }
}
