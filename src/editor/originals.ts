import type { EditorState, Range } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { editorHost } from './host';
import { moveSpan } from './moved';
import { reportField } from './reportField';

/** Stands for a folded original: quiet, and says on hover what it keeps. A press goes into the comment and opens it. */
class OriginalSign extends WidgetType {
  constructor(
    private readonly topic: string,
    private readonly label: string,
  ) {
    super();
  }

  override eq(other: OriginalSign): boolean {
    return other.topic === this.topic;
  }

  override toDOM(view: EditorView): HTMLElement {
    const sign = createSpan({ cls: 'wonderings-original' });
    sign.setAttribute('aria-label', this.label);
    sign.setAttribute('role', 'img');
    sign.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const pos = view.posAtDOM(sign);
      const fold = foldsOf(view.state).find(({ from, to }) => from <= pos && pos <= to);
      if (fold) view.dispatch({ selection: { anchor: fold.comment }, scrollIntoView: true });
      view.focus();
    });
    return sign;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

interface Fold {
  readonly from: number;
  readonly to: number;
  /** Where the comment itself starts, after the white space that is folded with it. */
  readonly comment: number;
  readonly topic: string;
}

function foldsOf(state: EditorState): readonly Fold[] {
  const standing = state.field(reportField);
  if (!standing) return [];
  return standing.fresh.originals.flatMap(({ comment, removal, topic }) => {
    const now = moveSpan(comment, standing.since);
    const all = moveSpan(removal, standing.since);
    return now && all ? [{ from: all.from, to: all.to, comment: now.from, topic }] : [];
  });
}

const FOLDED = Decoration.replace({});

/** Folds the originals that a note keeps into a small sign, all but one that the selection touches. */
export const foldedOriginals = EditorView.decorations.compute([reportField, 'selection'], (state): DecorationSet => {
  const { ranges } = state.selection;
  const texts = state.facet(editorHost)?.texts.marks;
  const folds: Range<Decoration>[] = [];
  for (const fold of foldsOf(state)) {
    if (ranges.some((range) => range.from <= fold.to && range.to >= fold.comment)) continue;
    // A widget of its own, so that it stands before an agenda sign at the same place.
    folds.push(
      Decoration.widget({ widget: new OriginalSign(fold.topic, texts?.original(fold.topic) ?? fold.topic) }).range(
        fold.from,
      ),
    );
    folds.push(FOLDED.range(fold.from, fold.to));
  }
  return Decoration.set(folds, true);
});
