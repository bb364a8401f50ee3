import type { Texts } from '../texts/texts';
import { AgendaSection } from './agendaSection';
import { Glance } from './glance';
import { KeysSection } from './keysSection';
import { MarksSection } from './marksSection';
import { showText } from './patch';
import { ReflectSection } from './reflectSection';
import { addButton } from './section';
import type { NoteState, PanelActions, PanelMemory, PanelState } from './state';
import { TurnsSection } from './turnsSection';
import { Welcome } from './welcome';
import { summaryLines } from './words';

/** Draws what is known of a note into an element and keeps it up to date in place. */
export class Panel {
  #welcome: Welcome;
  #title: HTMLElement;
  #lines: readonly HTMLElement[];
  #hint: HTMLElement;
  #isMeeting: HTMLButtonElement;
  #path = '';
  #note: HTMLElement;
  #parts: readonly { update(state: NoteState): void }[];

  readonly #texts: Texts;

  constructor(el: HTMLElement, actions: PanelActions, memory: PanelMemory) {
    this.#texts = actions.texts;
    el.classList.add('wonderings-panel');
    this.#welcome = new Welcome(el, actions, memory, () => reflect.focus());
    const head = el.createEl('header', 'wonderings-summary');
    this.#title = head.createEl('h2', 'wonderings-title');
    this.#lines = [head.createEl('p', 'wonderings-words'), head.createEl('p', 'wonderings-words')];
    this.#hint = el.createEl('p', 'wonderings-hint');
    this.#isMeeting = addButton(el, actions.texts.panel.isMeeting, () => actions.markAsMeeting(this.#path));
    this.#isMeeting.classList.add('wonderings-is-meeting');
    this.#note = el.createDiv('wonderings-note');
    const glance = new Glance(this.#note, actions);
    const reflect = new ReflectSection(this.#note, actions, memory);
    this.#parts = [
      glance,
      reflect,
      new AgendaSection(this.#note, actions, memory),
      new TurnsSection(this.#note, actions, memory),
      new KeysSection(this.#note, actions, memory, (key) => reflect.reflectOn(key)),
      new MarksSection(this.#note, actions, memory),
    ];
  }

  update(state: PanelState): void {
    this.#welcome.update(state);
    showText(this.#title, 'title' in state ? state.title : 'Wonderings');
    const isNote = state.kind === 'note';
    const lines = isNote && state.report.meeting ? summaryLines(state.report, this.#texts) : [];
    this.#lines.forEach((line, index) => {
      showText(line, lines[index] ?? '');
      line.hidden = lines[index] === undefined;
    });
    const hint = hintOf(state, this.#texts);
    showText(this.#hint, hint);
    this.#hint.hidden = hint === '';
    this.#path = isNote ? state.path : '';
    this.#isMeeting.hidden = !isNote || state.report.meeting;
    this.#note.hidden = !isNote;
    if (isNote) for (const part of this.#parts) part.update(state);
  }
}

function hintOf(state: PanelState, { panel }: Texts): string {
  if (state.kind === 'no-note') return panel.noNote;
  if (state.kind === 'left-alone') return panel.leftAlone;
  if (state.kind === 'waiting') return panel.waiting;
  const { foreign, meeting, language, lacks, agenda, findings, turns, faults } = state.report;
  if (foreign !== null) return panel.foreign(foreign);
  // What failed is said first: it may be why the rest is missing.
  if (faults[0]) return panel.fault(faults[0].message);
  if (!meeting) return panel.noMeeting;
  if (lacks.length > 0) return panel.lacks(language, lacks);
  if (agenda.length === 0 && findings.length === 0 && turns.length === 0) return panel.bare;
  return '';
}
