import { KNOWING_CATEGORIES, WONDERING_CATEGORIES, type Category, type Finding } from '../model/report';
import { firstOverlapping, type Span } from '../model/span';
import { KeyedList, type Row } from './keyedList';
import { plain } from './words';
import { showAttr, showText } from './patch';
import { addIconButton, addSection, type Section } from './section';
import type { NoteState, PanelActions, PanelMemory } from './state';

/** How many marks of one category are listed until the person asks for all. */
const SHOWN_AT_FIRST = 4;
/** How many more are listed at a press: thousands at once would keep everything waiting. */
const SHOWN_MORE = 200;

interface Group {
  readonly id: string;
  readonly category: Category;
  readonly stance: Finding['stance'];
  /** How many there are in all. */
  readonly count: number;
  /** Those that are listed. */
  readonly findings: readonly ShownMark[];
}

interface ShownMark {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  readonly before: string;
  readonly cue: string;
  readonly after: string;
}

/** The marks of the note by stance and category, with steps to the previous and next. */
export class MarksSection {
  readonly section: Section;
  #groups: KeyedList<Group>;
  #state: NoteState | null = null;
  /** The mark that the cursor is in. */
  #current: Finding | null = null;
  /** The mark that was stepped to, and where the cursor was: until it moves, it is on its way there. */
  #stepped: { readonly to: Finding; readonly cursor: number | null } | null = null;
  /** How many marks the person wants to see of a group, by its id; without, the first few. */
  #wanted = new Map<string, number>();

  constructor(
    parent: HTMLElement,
    readonly actions: PanelActions,
    memory: PanelMemory,
  ) {
    const texts = actions.texts.panel.marks;
    this.section = addSection(parent, 'marks', texts.title, actions, memory);
    const { tools, body } = this.section;
    addIconButton(tools, 'chevron-up', texts.previous, actions, () => this.#step(-1));
    addIconButton(tools, 'chevron-down', texts.next, actions, () => this.#step(1));
    this.#groups = new KeyedList(
      body,
      (group) => group.id,
      () => this.#groupRow(),
    );
  }

  update(state: NoteState): void {
    const { cursor } = state;
    const { findings } = state.report;
    const current = findings.find((one) => cursor !== null && one.from <= cursor && cursor <= one.to) ?? null;
    const isDrawn = this.#state?.report === state.report && current === this.#current;
    this.#state = state;
    if (!isDrawn || cursor !== this.#stepped?.cursor) this.#stepped = null;
    this.#current = current;
    if (!isDrawn) this.#draw(state);
  }

  #draw(state: NoteState): void {
    const { findings } = state.report;
    this.section.setNote(String(findings.length));
    this.section.setShown(findings.length > 0);
    this.#groups.update(groupsOf(state, this.#current, this.#wanted));
  }

  /** Goes to the mark before or after the cursor, round the ends of the note. */
  #step(by: 1 | -1): void {
    if (!this.#state) return;
    const { report, cursor } = this.#state;
    // Whoever steps quickly is ahead of what is known of the cursor.
    const at = this.#stepped?.to.from ?? cursor ?? 0;
    const { findings } = report;
    const beyond = by > 0 ? findings.find((one) => one.from > at) : findings.filter((one) => one.to < at).pop();
    const target = beyond ?? (by > 0 ? findings[0] : findings[findings.length - 1]);
    if (!target) return;
    this.#stepped = { to: target, cursor };
    this.actions.goTo(target, false);
  }

  #groupRow(): Row<Group> {
    const el = createDiv('wonderings-group');
    const title = el.createEl('h4', 'wonderings-group-title');
    const shape = title.createSpan({ cls: 'wonderings-shape', attr: { 'aria-hidden': 'true' } });
    const name = title.createSpan();
    const count = title.createSpan('wonderings-section-note');
    const list = new KeyedList<ShownMark>(
      el.createEl('ul', 'wonderings-list'),
      ({ finding }) => `${finding.rule} ${finding.text}`,
      () => this.#markRow(),
    );
    const more = el.createEl('button', { cls: 'wonderings-more', attr: { type: 'button' } });
    const { names, panel } = this.actions.texts;
    let group: Group;
    more.addEventListener('click', () => {
      const shown = group.findings.length;
      if (shown === group.count) this.#wanted.delete(group.id);
      else this.#wanted.set(group.id, (this.#wanted.get(group.id) ?? 0) + SHOWN_MORE);
      if (this.#state) this.#draw(this.#state);
    });
    return {
      el,
      update: (next) => {
        group = next;
        showAttr(shape, 'data-stance', group.stance);
        showText(name, names.categories[group.category]);
        const all = group.count;
        showText(count, String(all));
        list.update(group.findings);
        const rest = all - group.findings.length;
        const showMore = all > SHOWN_MORE ? panel.marks.more(Math.min(rest, SHOWN_MORE)) : panel.marks.all(all);
        showText(more, rest === 0 ? panel.marks.fewer : showMore);
        more.hidden = isFew(all);
      },
    };
  }

  #markRow(): Row<ShownMark> {
    const el = createEl('li', 'wonderings-mark-row');
    const go = el.createEl('button', { cls: 'wonderings-go', attr: { type: 'button' } });
    const before = go.createSpan();
    const cue = go.createEl('strong');
    const after = go.createSpan();
    let finding: Finding;
    go.addEventListener('click', () => this.actions.goTo(finding, true));
    return {
      el,
      update: (mark) => {
        finding = mark.finding;
        showText(before, mark.before);
        showText(cue, mark.cue);
        showText(after, mark.after);
        showAttr(go, 'title', finding.why);
        showAttr(go, 'aria-current', mark.isCurrent ? 'true' : null);
        el.classList.toggle('is-slight', finding.strength === 'slight');
      },
    };
  }
}

function groupsOf(state: NoteState, current: Finding | null, wanted: ReadonlyMap<string, number>): readonly Group[] {
  const found = new Map<string, Finding[]>();
  for (const finding of state.report.findings) {
    const id = `${finding.stance} ${finding.category}`;
    const group = found.get(id);
    if (group) group.push(finding);
    else found.set(id, [finding]);
  }
  const order = [...WONDERING_CATEGORIES, ...KNOWING_CATEGORIES];
  const groups = [...found].flatMap(([id, all]): Group | readonly [] => {
    const [first] = all;
    if (!first) return [];
    const shown = isFew(all.length) ? all : all.slice(0, wanted.get(id) ?? SHOWN_AT_FIRST);
    const findings = shown.map((finding) => markOf(state, finding, finding === current));
    return { id, category: first.category, stance: first.stance, count: all.length, findings };
  });
  const rank = ({ stance, category }: Group): number => (stance === 'wondering' ? 0 : 100) + order.indexOf(category);
  return groups.sort((a, b) => rank(a) - rank(b));
}

/** Hiding a single mark would take as much room as showing it. */
function isFew(count: number): boolean {
  return count <= SHOWN_AT_FIRST + 1;
}

/** How much of the sentence stands on each side of the cue. */
const CONTEXT = 48;

/** No label of a turn is longer. */
const LONGEST_LABEL = 80;

/** Where the words begin of a sentence that opens a turn: behind who says it. */
function labelEnd(state: NoteState, sentence: Span): number {
  const turn = firstOverlapping(state.report.turns, sentence);
  if (!turn || turn.from > sentence.from || sentence.from - turn.from > 4) return 0;
  const text = state.slice({ from: turn.from, to: Math.min(sentence.to, turn.from + LONGEST_LABEL) });
  return turn.from + (/^.*?[:>](?:\*\*)?\s+/.exec(text)?.[0].length ?? 0);
}

function markOf(state: NoteState, finding: Finding, isCurrent: boolean): ShownMark {
  const { from, to, sentence } = finding;
  const said = Math.min(from, Math.max(sentence.from, labelEnd(state, sentence)));
  const start = Math.max(said, from - CONTEXT);
  const stop = Math.min(sentence.to, to + CONTEXT);
  const before = plain(state.slice({ from: start, to: from }));
  const after = plain(state.slice({ from: to, to: stop }));
  return {
    finding,
    isCurrent,
    before: start > said ? `…${before.replace(/^\S*\s/, '')}` : before,
    cue: plain(state.slice(finding)),
    after: stop < sentence.to ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}
