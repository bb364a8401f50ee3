import { Prec, StateEffect, StateField, type EditorState } from '@codemirror/state';
import {
  closeHoverTooltips,
  type EditorView,
  getTooltip,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  showTooltip,
  type Rect,
  type Tooltip,
  type TooltipView,
  ViewPlugin,
} from '@codemirror/view';
import { drawCard, type CardActions, type CardSubject } from '../marks/card';
import { editorHost } from './host';
import { markAt, marksAt, redrawMarks, type Mark } from './marksField';
import { applyReframe } from './reframe';

/** Opens the card of the marks at a position, or closes it. */
const setCard = StateEffect.define<number | null>();

/** The card that a command or a tap opened. It goes when the note changes or the cursor leaves its marks. */
const cardField = StateField.define<Tooltip | null>({
  create: () => null,
  update(card, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setCard)) return effect.value === null ? null : cardAt(transaction.state, effect.value);
      if (effect.is(redrawMarks)) return null;
    }
    if (!card || transaction.docChanged) return null;
    const { head } = transaction.newSelection.main;
    return transaction.selection && (head < card.pos || head > (card.end ?? card.pos)) ? null : card;
  },
  provide: (field) => showTooltip.from(field),
});

/** The card of what is marked at `pos`; null where nothing is. */
function cardAt(state: EditorState, pos: number): Tooltip | null {
  const marks = marksAt(state, pos);
  const [first] = marks;
  if (!first) return null;
  const from = Math.min(...marks.map((mark) => mark.from));
  const to = Math.max(...marks.map((mark) => mark.to));
  // Never over the words at the cursor: below them when they stand before the marks, else above.
  const above = state.selection.main.head >= from;
  return { pos: from, end: to, above, create: (view) => createCard(view, marks, from, to) };
}

function createCard(view: EditorView, marks: readonly Mark[], from: number, to: number): TooltipView {
  const dom = createDiv({ cls: 'wonderings-card-tooltip' });
  const subjects = marks.map((mark) => ({ finding: mark.finding, sentence: mark.sentenceText, mark }));
  drawCard(dom, subjects, cardActions(view));
  const onPointer = (event: PointerEvent): void => {
    if (!dom.contains(event.target as Node | null)) closeCard(view);
  };
  let page: Document | null = null;
  return {
    dom,
    offset: { x: 0, y: 4 },
    getCoords: () => coordsOf(view, from, to),
    mount() {
      page = dom.ownerDocument;
      page.addEventListener('pointerdown', onPointer, true);
    },
    destroy: () => page?.removeEventListener('pointerdown', onPointer, true),
  };
}

/** All the lines that the marks are on, so that the card lies beside them whichever side it takes. */
function coordsOf(view: EditorView, from: number, to: number): Rect {
  const start = view.coordsAtPos(from, 1) ?? { left: 0, right: 0, top: -1e4, bottom: -1e4 };
  const end = view.coordsAtPos(to, -1) ?? start;
  return {
    left: start.left,
    right: start.right,
    top: Math.min(start.top, end.top),
    bottom: Math.max(start.bottom, end.bottom),
  };
}

type Subject = CardSubject & { readonly mark: Mark };

function cardActions(view: EditorView): CardActions<Subject> {
  const host = view.state.facet(editorHost);
  return {
    reframe: ({ mark }, reframe) => {
      const isDone = applyReframe(view, mark, reframe);
      closeCard(view);
      if (!isDone) host?.notify('That sentence has changed meanwhile, so it was left as it is.');
    },
    ignore: ({ finding, sentence }) => {
      host?.ignore(finding, sentence, view);
      closeCard(view);
      view.dispatch({ effects: redrawMarks.of(null) });
    },
    neverMark: ({ finding }) => {
      closeCard(view);
      host?.neverMark(finding.text, view);
    },
    aboutRule: ({ finding }) => {
      closeCard(view);
      host?.aboutRule(finding, view);
    },
    close: () => closeCard(view),
  };
}

/**
 * Opens the card of the mark at `pos` (by default at the cursor) and moves focus into it, unless `takeFocus` is false.
 * False when nothing is marked there.
 */
export function openCardAt(view: EditorView, pos = view.state.selection.main.head, takeFocus = true): boolean {
  if (!markAt(view.state, pos)) return false;
  view.dispatch({ effects: [setCard.of(pos), closeHoverTooltips] });
  if (takeFocus) openCardElement(view)?.querySelector('button')?.focus({ preventScroll: true });
  return true;
}

function openCardElement(view: EditorView): HTMLElement | null {
  const tooltip = view.state.field(cardField, false);
  return (tooltip && getTooltip(view, tooltip)?.dom) ?? null;
}

function closeCard(view: EditorView): void {
  const hadFocus = openCardElement(view)?.contains(view.dom.ownerDocument.activeElement) ?? false;
  view.dispatch({ effects: [setCard.of(null), closeHoverTooltips] });
  if (hadFocus) view.focus();
}

/** Escape closes the card that has no focus; a hover card goes as well, but the key stays the editor's (Vim needs it). */
function onEscape(view: EditorView): boolean {
  if (!view.state.field(cardField) && !hasHoverTooltips(view.state)) return false;
  const isOpen = view.state.field(cardField) !== null;
  closeCard(view);
  return isOpen;
}

const hoverCard = hoverTooltip(
  (view, pos, side) => {
    const open = view.state.field(cardField);
    if (open && open.pos <= pos && pos <= (open.end ?? open.pos)) return null;
    const touched = markAt(view.state, pos);
    const isBeside = !touched || (pos === touched.from && side < 0) || (pos === touched.to && side > 0);
    return isBeside ? null : cardAt(view.state, pos);
  },
  { hideOnChange: true },
);

/** A tap on a mark opens its card; with a mouse, resting on it does. */
const tap = ViewPlugin.define(() => ({ pointer: '' }), {
  eventHandlers: {
    pointerdown(event) {
      this.pointer = event.pointerType;
    },
    click(event, view) {
      const pos = this.pointer === 'touch' ? view.posAtCoords({ x: event.clientX, y: event.clientY }) : null;
      if (pos !== null) openCardAt(view, pos, false);
    },
  },
});

export const card = [cardField, hoverCard, tap, Prec.high(keymap.of([{ key: 'Escape', run: onEscape }]))];
