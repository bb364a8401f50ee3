import type { AgendaItem } from '../model/report';
import type { Texts } from '../texts/texts';
import { Bar, type BarPart } from './bar';
import { showText } from './patch';
import { StanceStrip } from './strip';
import type { NoteState, PanelActions } from './state';
import { evenness, isAsking, sharesOf } from './words';

/** What a picture shows of a note, in parts and words; null where there is too little to show. */
interface Picture {
  readonly parts: readonly BarPart[];
  /** The few words beside it. */
  readonly words: string;
  /** What it shows, for those who do not see it. */
  readonly label: string;
}

/** The note in small pictures, each with its words beside it: marks, agenda, questions, turns. */
export class Glance {
  readonly el: HTMLElement;
  #marks: HTMLElement;
  #strip: StanceStrip;
  #rows: readonly {
    readonly read: (state: NoteState, texts: Texts) => Picture | null;
    readonly show: (picture: Picture | null) => void;
  }[];
  #drawn: NoteState['report'] | null = null;

  readonly #texts: Texts;

  constructor(parent: HTMLElement, actions: PanelActions) {
    this.#texts = actions.texts;
    const { agenda, questions, turns } = actions.texts.panel;
    this.el = parent.createDiv('wonderings-glance');
    this.#marks = this.el.createDiv('wonderings-glance-row mod-strip');
    this.#strip = new StanceStrip(this.#marks, actions);
    this.#rows = [
      { read: agendaPicture, show: this.#addRow(agenda.title) },
      { read: questionPicture, show: this.#addRow(questions.title) },
      { read: turnsPicture, show: this.#addRow(turns.title) },
    ];
  }

  update(state: NoteState): void {
    this.#strip.update(state);
    this.#marks.hidden = state.report.findings.length === 0;
    if (state.report === this.#drawn) return;
    this.#drawn = state.report;
    for (const { read, show } of this.#rows) show(state.report.meeting ? read(state, this.#texts) : null);
  }

  #addRow(name: string): (picture: Picture | null) => void {
    const el = this.el.createDiv('wonderings-glance-row');
    el.createSpan({ cls: 'wonderings-glance-name', text: name });
    const bar = new Bar(el);
    const words = el.createSpan('wonderings-glance-words');
    return (picture) => {
      el.hidden = picture === null;
      if (!picture) return;
      bar.update(picture.parts, picture.label);
      showText(words, picture.words);
    };
  }
}

/** Questions on the agenda against updates and the rest. */
function agendaPicture({ report }: NoteState, { panel }: Texts): Picture | null {
  const items = report.agenda.filter((item) => item.kind !== 'procedural');
  if (items.length < 2) return null;
  const count = (is: (item: AgendaItem) => boolean): number => items.filter(is).length;
  const asking = count(isAsking);
  const updates = count((item) => !isAsking(item) && item.kind === 'update');
  const rest = items.length - asking - updates;
  const parts = [
    { share: asking / items.length, look: 'open' },
    { share: rest / items.length, look: 'rest' },
    { share: updates / items.length, look: 'told' },
  ];
  const { agenda } = panel;
  return {
    parts,
    words: updates * 2 > items.length ? agenda.updates(updates) : agenda.asking(asking, items.length),
    label: agenda.picture(items.length, asking, updates),
  };
}

/** Open questions against the others. */
function questionPicture({ report }: NoteState, { panel }: Texts): Picture | null {
  const all = report.questions.length;
  if (all === 0) return null;
  const open = report.keys.dialogue.signals.find(({ id }) => id === 'open-questions')?.count ?? 0;
  const parts = [
    { share: open / all, look: 'open' },
    { share: 1 - open / all, look: 'rest' },
  ];
  return { parts, words: panel.questions.open(open, all), label: panel.questions.picture(open, all) };
}

/** How the words were shared out among those who spoke. */
function turnsPicture({ report }: NoteState, { panel, format }: Texts): Picture | null {
  if (report.balance.speakers < 2) return null;
  const shares = sharesOf(report.turns);
  const list = shares.map(({ share }) => format.percent(share)).join(', ');
  return {
    parts: shares.map(({ share }) => ({ share, look: 'turn' })),
    words: panel.evennessShort[evenness(report.balance)],
    label: panel.turns.picture(list),
  };
}
