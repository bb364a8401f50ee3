import type { LackedLayer, Report } from '../model/report';
import { AgendaSection } from './agendaSection';
import { Glance } from './glance';
import { KeysSection } from './keysSection';
import { MarksSection } from './marksSection';
import { showText } from './patch';
import { ReflectSection } from './reflectSection';
import { addButton } from './section';
import type { NoteState, PanelActions, PanelMemory, PanelState } from './state';
import { TurnsSection } from './turnsSection';
import { summaryLines } from './words';

/** Draws what is known of a note into an element and keeps it up to date in place. */
export class Panel {
  #title: HTMLElement;
  #lines: readonly HTMLElement[];
  #hint: HTMLElement;
  #isMeeting: HTMLButtonElement;
  #path = '';
  #note: HTMLElement;
  #parts: readonly { update(state: NoteState): void }[];

  constructor(el: HTMLElement, actions: PanelActions, memory: PanelMemory) {
    el.classList.add('wonderings-panel');
    const head = el.createEl('header', 'wonderings-summary');
    this.#title = head.createEl('h2', 'wonderings-title');
    this.#lines = [head.createEl('p', 'wonderings-words'), head.createEl('p', 'wonderings-words')];
    this.#hint = el.createEl('p', 'wonderings-hint');
    this.#isMeeting = addButton(el, 'It is a meeting', () => actions.markAsMeeting(this.#path));
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
    showText(this.#title, 'title' in state ? state.title : 'Wonderings');
    const isNote = state.kind === 'note';
    const lines = isNote && state.report.meeting ? summaryLines(state.report) : [];
    this.#lines.forEach((line, index) => {
      showText(line, lines[index] ?? '');
      line.hidden = lines[index] === undefined;
    });
    const hint = hintOf(state);
    showText(this.#hint, hint);
    this.#hint.hidden = hint === '';
    this.#path = isNote ? state.path : '';
    this.#isMeeting.hidden = !isNote || state.report.meeting;
    this.#note.hidden = !isNote;
    if (isNote) for (const part of this.#parts) part.update(state);
  }
}

function hintOf(state: PanelState): string {
  if (state.kind === 'no-note') return 'Open the notes of a meeting, or its agenda, to reflect on it here.';
  if (state.kind === 'left-alone') return 'This note is left alone, as its properties or the settings ask.';
  if (state.kind === 'waiting') return 'Reading the note…';
  const { report } = state;
  if (report.foreign !== null) {
    return `This note is written in ${languageName(report.foreign)}, which Wonderings cannot read yet. It is left alone.`;
  }
  if (!report.meeting) {
    return 'This does not read like the notes of a meeting. If it is one, say so in its properties:';
  }
  if (report.lacks.length > 0) return lackWords(report);
  const isBare = report.agenda.length === 0 && report.findings.length === 0 && report.turns.length === 0;
  return isBare ? 'Nothing stands out in this note yet. Write on; the panel follows.' : faultWords(state);
}

/** What of the panel stays empty because the note's language has no words for it yet. */
function lackWords({ language, lacks }: Report): string {
  const parts = lacks.map((layer) => LACKED[layer]).join(' or ');
  return `This note is read as ${languageName(language)}: its agenda and its voices. Wonderings cannot yet ${parts} in it.`;
}

const LACKED: Readonly<Record<LackedLayer, string>> = {
  stance: 'mark knowing and wondering',
  reflection: 'offer reflection prompts',
};

function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}

function faultWords({ report }: NoteState): string {
  const fault = report.faults[0];
  return fault ? `Part of this note could not be read: ${fault.message}` : '';
}
