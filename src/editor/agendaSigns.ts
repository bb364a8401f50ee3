import { StateField, type EditorState, type Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { showsAgenda } from '../marks/choice';
import { drawSign, signOf, type SignKind } from '../marks/sign';
import type { AgendaItem } from '../model/report';
import type { Texts } from '../texts/texts';
import { editorHost } from './host';
import { asksForRedraw } from './marksField';
import { moveItem } from './moved';
import { reportField } from './reportField';

/** The sign at the end of an agenda item's line. */
class AgendaSign extends WidgetType {
  constructor(
    private readonly kind: SignKind,
    private readonly texts: Texts,
  ) {
    super();
  }

  override eq(other: AgendaSign): boolean {
    return other.kind === this.kind;
  }

  override toDOM(view: EditorView): HTMLElement {
    const sign = drawSign(this.kind, this.texts, () => {
      const item = itemAt(view.state, view.posAtDOM(sign));
      if (item) view.state.facet(editorHost)?.rewriteItem(view, item);
    });
    // By keyboard the same is a command: Tab in a note writes a tab.
    for (const button of sign.querySelectorAll('button')) button.tabIndex = -1;
    return sign;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** The agenda item on the line of `pos`, with offsets that count in the document of `state`; or null. */
export function itemAt(state: EditorState, pos: number): AgendaItem | null {
  const standing = state.field(reportField, false);
  if (!standing) return null;
  const line = state.doc.lineAt(pos);
  for (const item of standing.fresh.report.agenda) {
    const from = standing.since.mapPos(item.from, 1);
    if (from >= line.from && from <= line.to) return moveItem(item, standing.since, state.doc);
  }
  return null;
}

const signsField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(signs, transaction) {
    if (asksForRedraw(transaction)) return drawSigns(transaction.state);
    return transaction.docChanged ? signs.map(transaction.changes) : signs;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function drawSigns(state: EditorState): DecorationSet {
  const standing = state.field(reportField);
  const host = state.facet(editorHost);
  if (!standing || !host || !showsAgenda(host.choice(state))) return Decoration.none;
  const signs: Range<Decoration>[] = [];
  for (const item of standing.fresh.report.agenda) {
    const kind = signOf(item);
    if (!kind) continue;
    const widget = new AgendaSign(kind, host.texts);
    const { to } = state.doc.lineAt(standing.since.mapPos(item.to, 1));
    signs.push(Decoration.widget({ widget, side: 1 }).range(to));
  }
  return Decoration.set(signs, true);
}

const CURSOR_LINE = Decoration.line({ class: 'wonderings-cursor-line' });

/** Marks the line of the cursor when it has a sign, so that the sign shows there; for the pointer, CSS does. */
const cursorLine = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = cursorLineOf(view.state);
    }

    update(update: ViewUpdate): void {
      const signsChanged = update.state.field(signsField) !== update.startState.field(signsField, false);
      if (update.selectionSet || signsChanged) this.decorations = cursorLineOf(update.state);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function cursorLineOf(state: EditorState): DecorationSet {
  const line = state.doc.lineAt(state.selection.main.head);
  let hasSign = false;
  state.field(signsField).between(line.from, line.to, () => {
    hasSign = true;
    return false;
  });
  return hasSign ? Decoration.set(CURSOR_LINE.range(line.from)) : Decoration.none;
}

export const agendaSigns = [signsField, cursorLine];
