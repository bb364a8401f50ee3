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
import { drawCard } from '../marks/card';
import { markPart, questionPart, type CardPart } from '../marks/parts';
import type { Span } from '../model/span';
import { editorHost, type EditorHost } from './host';
import { markAt, marksAt, redrawMarks, type Mark } from './marksField';
import { applyReframe, questionAt, type Reframable } from './reframe';

/** Opens the card of the marks at a position, or closes it. */
const setCard = StateEffect.define<number | null>();

/** The card that a command or a tap opened. It goes when the note changes or the cursor leaves its marks. */
const cardField = StateField.define<Tooltip | null>({
  create: () => null,
  update(card, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setCard)) return cardAt(transaction.state, effect.value);
      if (effect.is(redrawMarks)) return card && hasCardAt(transaction.state, card.pos) ? card : null;
    }
    if (!card || transaction.docChanged) return null;
    const { head } = transaction.newSelection.main;
    return transaction.selection && (head < card.pos || head > (card.end ?? card.pos)) ? null : card;
  },
  provide: (field) => showTooltip.from(field),
});

function cardAt(state: EditorState, pos: number | null): Tooltip | null {
  return pos === null ? null : (markCard(state, pos) ?? questionCard(state, pos));
}

/** The card of what is marked at `pos`; null where nothing is. */
function markCard(state: EditorState, pos: number): Tooltip | null {
  const marks = marksAt(state, pos);
  const from = Math.min(...marks.map((mark) => mark.from));
  const to = Math.max(...marks.map((mark) => mark.to));
  if (marks.length === 0) return null;
  return tooltip(state, { from, to }, (view, host) => marks.map((mark) => partOf(view, mark, host)));
}

/** The card of the question at `pos` that could be asked openly; null where there is none. */
function questionCard(state: EditorState, pos: number): Tooltip | null {
  const question = questionAt(state, pos);
  if (!question) return null;
  const sentence = { sentence: question, sentenceText: question.text };
  return tooltip(state, question, (view, { texts }) => [
    questionPart(question, texts, (text) => reframe(view, sentence, text)),
  ]);
}

function tooltip(
  state: EditorState,
  span: Span,
  parts: (view: EditorView, host: EditorHost) => readonly CardPart[],
): Tooltip | null {
  const host = state.facet(editorHost);
  if (!host) return null;
  return {
    pos: span.from,
    end: span.to,
    // Never over the words at the cursor: below when they stand before the span, else above.
    above: state.selection.main.head >= span.from,
    create: (view) => createCard(view, span, parts(view, host), host),
  };
}

function createCard(view: EditorView, span: Span, parts: readonly CardPart[], { texts }: EditorHost): TooltipView {
  const dom = createDiv({ cls: 'wonderings-card-tooltip' });
  drawCard(dom, parts, texts, () => closeCard(view));
  const onPointer = (event: PointerEvent): void => {
    if (!dom.contains(event.target as Node | null)) closeCard(view);
  };
  let page: Document | null = null;
  return {
    dom,
    offset: { x: 0, y: DISTANCE },
    getCoords: () => coordsOf(view, span),
    mount() {
      page = dom.ownerDocument;
      page.addEventListener('pointerdown', onPointer, true);
    },
    destroy: () => page?.removeEventListener('pointerdown', onPointer, true),
  };
}

/** All the lines that the span is on, so that the card lies beside them whichever side it takes. */
function coordsOf(view: EditorView, { from, to }: Span): Rect {
  const start = view.coordsAtPos(from, 1) ?? { left: 0, right: 0, top: -1e4, bottom: -1e4 };
  const end = view.coordsAtPos(to, -1) ?? start;
  return {
    left: start.left,
    right: start.right,
    top: Math.min(start.top, end.top),
    bottom: Math.max(start.bottom, end.bottom),
  };
}

function partOf(view: EditorView, mark: Mark, host: EditorHost): CardPart {
  const { finding, sentenceText } = mark;
  return markPart(finding, sentenceText, host.texts, {
    reframe: (text) => reframe(view, mark, text),
    ignore: () => {
      host.ignore(finding, sentenceText, view);
      view.dispatch({ effects: redrawMarks.of(null) });
    },
    neverMark: () => host.neverMark(finding.text, view),
    aboutRule: () => host.aboutRule(finding, view),
  });
}

function reframe(view: EditorView, sentence: Reframable, text: string): void {
  if (applyReframe(view, sentence, text)) return;
  const host = view.state.facet(editorHost);
  host?.notify(host.texts.marks.changedMeanwhile);
}

/**
 * Opens the card of the mark at `pos` (by default at the cursor), or else of the closed question there, and moves
 * focus into it. False when there is neither.
 */
export function openCardAt(view: EditorView, pos = view.state.selection.main.head): boolean {
  if (!hasCardAt(view.state, pos)) return false;
  view.dispatch({ effects: [setCard.of(pos), closeHoverTooltips] });
  openCardElement(view)?.querySelector('button')?.focus({ preventScroll: true });
  return true;
}

/** Whether `openCardAt` has something to open at `pos`. */
export function hasCardAt(state: EditorState, pos: number): boolean {
  return markAt(state, pos) !== null || questionAt(state, pos) !== null;
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
    // One card at a time: who opened one by a command or a tap reads it.
    if (view.state.field(cardField) || view.plugin(pointer)?.isPressed) return null;
    const touched = markAt(view.state, pos);
    const isBeside = !touched || (pos === touched.from && side < 0) || (pos === touched.to && side > 0);
    const card = isBeside ? null : markCard(view.state, pos);
    return card && besideCursor(view, card);
  },
  { hideOnChange: true },
);

/** What a card needs at least to be of use, and its distance from the marks; in pixels. */
const ROOM = 100;
const DISTANCE = 4;

/** The card made low enough to keep to its side of the marks: on the other it might lie over the words at the cursor. */
function besideCursor(view: EditorView, card: Tooltip): Tooltip {
  const { top, bottom } = coordsOf(view, { from: card.pos, to: card.end ?? card.pos });
  const space = card.above ? top : view.dom.ownerDocument.documentElement.clientHeight - bottom;
  const room = space - 2 * DISTANCE;
  if (room < ROOM) return card;
  const create = (editor: EditorView): TooltipView => {
    const drawn = card.create(editor);
    drawn.dom.setCssProps({ '--wonderings-card-room': `${room}px` });
    return drawn;
  };
  return { ...card, create };
}

/**
 * A tap on a mark opens its card; with a mouse, resting on it does. After a press nothing opens until the pointer moves
 * again: who pressed there wants to write, or has a menu before them.
 */
const pointer = ViewPlugin.define(() => ({ type: '', isPressed: false }), {
  eventHandlers: {
    pointerdown(event) {
      this.type = event.pointerType;
      this.isPressed = true;
    },
    pointermove() {
      this.isPressed = false;
    },
    click(event, view) {
      const pos = this.type === 'mouse' ? null : view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (pos !== null && markAt(view.state, pos)) view.dispatch({ effects: [setCard.of(pos), closeHoverTooltips] });
    },
  },
});

export const card = [cardField, hoverCard, pointer, Prec.high(keymap.of([{ key: 'Escape', run: onEscape }]))];
