import type { AgendaItem } from '../model/report';
import { AgendaCheck } from './agendaCheck';
import type { Texts } from '../texts/texts';
import { KeyedList, type Row } from './keyedList';
import { showAttr, showText } from './patch';
import { addIconButton, addSection, type Section } from './section';
import type { NoteState, PanelActions, PanelMemory } from './state';
import { plain, plannedMinutes } from './words';

/** The agenda: each item with its kind, owner and minutes, and the question that it could be. */
export class AgendaSection {
  readonly section: Section;
  #list: KeyedList<ShownItem>;
  #check: AgendaCheck;
  #rewriteAll: HTMLButtonElement;

  constructor(
    parent: HTMLElement,
    readonly actions: PanelActions,
    memory: PanelMemory,
  ) {
    const texts = actions.texts.panel.agenda;
    this.section = addSection(parent, 'agenda', texts.title, actions, memory);
    const { tools, body } = this.section;
    this.#rewriteAll = addIconButton(tools, 'wand-sparkles', texts.rewriteAll, actions, () => actions.rewriteAll());
    this.#check = new AgendaCheck(body, actions);
    const list = body.createEl('ul', 'wonderings-list');
    this.#list = new KeyedList(
      list,
      ({ item }) => item.topic,
      () => this.#row(),
    );
  }

  update(state: NoteState): void {
    const { agenda } = state.report;
    const minutes = plannedMinutes(state.report);
    this.section.setNote(
      minutes === null ? String(agenda.length) : `${agenda.length} · ${this.actions.texts.panel.minutesShort(minutes)}`,
    );
    this.section.setShown(agenda.length > 0);
    this.#check.update(state.report);
    this.#rewriteAll.disabled = !agenda.some((item) => item.rewritable);
    const at = state.cursor;
    const current = at === null ? undefined : agenda.find((item) => item.from <= at && at <= item.to);
    this.#list.update(agenda.map((item) => ({ item, isCurrent: item === current })));
  }

  #row(): Row<ShownItem> {
    const el = createEl('li', 'wonderings-panel-item');
    const texts = this.actions.texts.panel.agenda;
    let item: AgendaItem;
    const topic = el.createEl('button', { cls: 'wonderings-go', attr: { type: 'button' } });
    topic.addEventListener('click', () => this.actions.goTo(item.topicSpan, true));
    const tools = el.createDiv('wonderings-tools');
    const rewrite = addIconButton(tools, 'wand-sparkles', '', this.actions, () => this.actions.rewriteItem(item));
    const restore = addIconButton(tools, 'undo-2', '', this.actions, () => this.actions.restoreItem(item));
    const about = el.createDiv('wonderings-panel-item-about');
    const question = el.createDiv('wonderings-panel-item-question');
    return {
      el,
      update: (shown) => {
        item = shown.item;
        showText(topic, item.topic);
        showText(about, aboutItem(item, this.actions.texts));
        about.hidden = about.textContent === '';
        const first = item.rewritable ? item.questions[0] : undefined;
        showText(question, plain(first ?? ''));
        question.hidden = first === undefined;
        showAttr(rewrite, 'aria-label', texts.rewrite(item.topic));
        showAttr(restore, 'aria-label', texts.restore(item.original ?? ''));
        restore.hidden = item.original === null;
        el.classList.toggle('is-current', shown.isCurrent);
        showAttr(topic, 'aria-current', shown.isCurrent ? 'true' : null);
      },
    };
  }
}

interface ShownItem {
  readonly item: AgendaItem;
  readonly isCurrent: boolean;
}

function aboutItem(item: AgendaItem, { names, panel }: Texts): string {
  const minutes = item.minutes === null ? null : panel.minutes(item.minutes);
  const restored = item.original === null ? null : panel.agenda.rewritten;
  // Most items are for discussion; to say so of each would say nothing.
  const kind = item.kind === 'discussion' ? null : names.kinds[item.kind];
  return [kind, item.owner, minutes, restored].filter((part) => part !== null).join(' · ');
}
